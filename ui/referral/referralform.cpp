// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/referralform.h"

#include "core/referral/draft.h"
#include "core/referral/words.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/paperdraft.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/form.h"
#include "ui/referral/factlist.h"
#include "ui/referral/fieldentry.h"
#include "ui/referral/sectionfold.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using dossier::PersonRole;
using referral::FieldSpec;
using referral::Need;

namespace {

/// Grounds as they print; documents are always Dutch (rules/meldcode 9).
QList<std::pair<QString, QString>> grounds(const CaseDesk &desk)
{
    const QString right = desk.jurisdiction().reportingRight;
    const bool ownLaw = desk.jurisdiction().hasOwnWords(u"nl"_s); // its name is not translated
    return {{QString(), desk.inPlace(ReferralForm::tr("Automatically: the right to report (Veilig Thuis only)"))},
            {right, ownLaw ? right : ReferralForm::tr("Right to report, article 5.2.6 Wmo (Veilig Thuis)")},
            {u"Toestemming"_s, ReferralForm::tr("Consent")},
            {u"Conflict van plichten"_s, ReferralForm::tr("Conflict of duties")},
            {u"Vordering of wettelijke plicht"_s, ReferralForm::tr("Legal requirement or duty")},
            {u"Vitaal belang"_s, ReferralForm::tr("Vital interest: to save a life")}};
}

/// rules/practice-review G19: the meldrecht covers only Veilig Thuis, so the receivers follow the role.
QStringList receiversFor(const QString &role, const QString &veiligThuis, const referral::PaperKind &kind)
{
    const QString own = veiligThuis.isEmpty() ? u"Veilig Thuis"_s : veiligThuis;
    if (kind.draft != referral::Kind::Melding && !kind.isOnePage) // it says itself for whom it is
        return {};
    if (role == "veilig-thuis"_L1)
        return {u"Politie (112)"_s, u"Collega die het overneemt"_s};
    if (role == "police"_L1 || role == "prosecution"_L1)
        return {own, u"Actieoverleg"_s, u"Zorg- en Veiligheidshuis"_s, u"Collega die het overneemt"_s};
    QStringList list{own, u"Collega die het overneemt"_s, u"Huisarts"_s};
    if (kind.isOnePage) // for the door
        list.prepend(u"Politie (112)"_s);
    return list;
}

bool inPersonBlock(const FieldSpec &spec)
{
    static const QStringList common{u"E1"_s, u"E9"_s, u"E10"_s};
    return spec.section[0] == 'D' || (spec.section[0] == 'E' && !common.contains(QLatin1StringView(spec.id)));
}

QList<const dossier::Person *> personsOf(const dossier::CaseFile &file, const QString &section)
{
    if (section == "E"_L1)
        return file.allWith(PersonRole::Child);
    QList<const dossier::Person *> list;
    for (const auto &person : file.persons) {
        if (person.role != PersonRole::Child && person.role != PersonRole::Professional)
            list.append(&person);
    }
    return list;
}

} // namespace

ReferralForm::ReferralForm(PaperDraft &paper, QWidget *parent)
    : ScrollPage(parent, 720), m_paper(paper), m_folds(new QVBoxLayout),
      m_receiver(new TextEntry(tr("Who gets this document?"), TextEntry::Kind::Line, this)), m_receiverPlace(new QVBoxLayout),
      m_ground(new ChoiceBox(tr("On what ground do you share this?"), this))
{
    buildHead();
    m_folds->setSpacing(gap / 2);
    content()->addLayout(m_folds);
    connect(&paper, &PaperDraft::opened, this, &ReferralForm::build);
    connect(&paper, &PaperDraft::rebuilt, this, &ReferralForm::refresh);
    connect(&paper.desk(), &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Person)
            personsChanged();
    });
    build();
}

void ReferralForm::buildHead()
{
    auto *card = frame("card", this);
    auto *layout = column(card);
    layout->addWidget(m_receiver);
    layout->addLayout(m_receiverPlace);
    connect(m_receiver, &TextEntry::typed, this, [this](const QString &text) { m_paper.type(u"A5"_s, text); });
    connect(m_receiver, &TextEntry::left, this, [this](const QString &text) {
        m_paper.type(u"A5"_s, text);
        m_paper.commit();
    });
    const auto &practice = m_paper.desk().office().practice();
    if (practice.usesMeldcode())
        layout->addWidget(mutedLabel(
            m_paper.desk().inPlace(tr(
                "Should the police or a consultation meeting know? Ask Veilig Thuis to bring it in. If there is immediate danger: 112.")),
            card));

    m_groundCaption = mutedLabel(tr("On what ground do you share this?"), card);
    layout->addWidget(m_groundCaption);
    m_ground->setSizeAdjustPolicy(ChoiceBox::AdjustToMinimumContentsLengthWithIcon);
    m_ground->setMinimumContentsLength(10);
    for (const auto &[words, shown] : grounds(m_paper.desk()))
        m_ground->add(shown, words);
    connect(m_ground, &ChoiceBox::chosen, this, [this](const QString &words) {
        m_paper.type(u"V1"_s, words);
        m_paper.commit();
    });
    layout->addWidget(m_ground);
    content()->addWidget(card);
    content()->addWidget(mutedLabel(tr("Below are the sections of the document. What the case already knows is filled in automatically; "
                                       "your own words replace it. Nothing here is required in order to save."),
                                    this));
}

void ReferralForm::showHead()
{
    if (!m_receiver->focusProxy()->hasFocus() && m_receiver->text() != m_paper.text(u"A5"_s))
        m_receiver->setText(m_paper.text(u"A5"_s));
    const bool proposed = m_paper.text(u"A5"_s).isEmpty() && !m_paper.receiver().isEmpty();
    m_receiver->setRemark(proposed ? tr("Filled in automatically: %1").arg(m_paper.receiver()) : QString());
    const bool hasGround = m_paper.kind().ground != referral::Ground::Own; // the person concerned needs none
    m_groundCaption->setVisible(hasGround);
    m_ground->setVisible(hasGround);
    if (!m_ground->hasFocus())
        m_ground->showChosen(m_paper.text(u"V1"_s));
    m_receivers->setChosen({m_paper.text(u"A5"_s)});
}

void ReferralForm::showReceivers()
{
    clear(m_receiverPlace);
    QList<std::pair<QString, QString>> chips;
    for (const auto &receiver : receiversFor(m_paper.desk().office().practice().role, m_paper.ownRegion(), m_paper.kind())) {
        const QString name = m_paper.desk().jurisdiction().inPlace(receiver, u"nl"_s); // as it prints
        chips.append({name, name});
    }
    m_receivers = new ChipRow(ChipRow::Mode::One, chips, this);
    m_receivers->setAccessibleName(tr("Receivers"));
    connect(m_receivers, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_paper.type(u"A5"_s, chosen.value(0));
        m_paper.commit();
        m_receiver->setText(chosen.value(0));
    });
    m_receiverPlace->addWidget(m_receivers);
}

/// It can be typed for this draft, for one receiver or another.
bool ReferralForm::isOfDraft(const FieldSpec &spec) const
{
    const QLatin1StringView id(spec.id);
    return spec.typed && id != "A5"_L1 && id != "V1"_L1 && std::ranges::any_of(referral::paperKinds(), [&](const auto &each) {
               return each.draft == m_paper.kind().draft && spec.kinds.has(each.kind);
           });
}

bool ReferralForm::isShown(const FieldSpec &spec) const
{
    return isOfDraft(spec) && isOnPaper(m_paper, spec, QLatin1StringView(spec.id));
}

void ReferralForm::build()
{
    showReceivers();
    m_receiver->setText(m_paper.text(u"A5"_s)); // another paper, even while it has the focus
    clear(m_folds);
    m_sections.clear();
    m_fields.clear();
    m_facts = nullptr;
    for (const auto &section : referral::sectionSpecs()) {
        const QString id = QLatin1StringView(section.id);
        const bool any = std::ranges::any_of(
            referral::fieldSpecs(), [&](const FieldSpec &spec) { return id == QLatin1StringView(spec.section) && isOfDraft(spec); });
        if (!any)
            continue;
        auto *fold = new SectionFold(u"%1. %2"_s.arg(id, QString::fromUtf16(section.title)), this);
        connect(fold, &SectionFold::opened, this, [this, id] { fill(id); });
        m_sections.insert(id, fold);
        m_folds->addWidget(fold);
    }
    refresh();
}

void ReferralForm::addField(QVBoxLayout *layout, const QString &key, const FieldSpec &spec)
{
    auto *entry = new FieldEntry(m_paper, key, spec, this);
    layout->addWidget(entry);
    m_fields[QLatin1StringView(spec.section)].append(entry);
}

/// Made at the first opening: ninety fields at once would be felt.
void ReferralForm::fill(const QString &section)
{
    if (m_fields.contains(section))
        return;
    m_fields.insert(section, {});
    auto *layout = m_sections.value(section)->content();
    if (section == "G"_L1) {
        m_facts = new FactList(m_paper, this);
        connect(m_facts, &FactList::jumpRequested, this, &ReferralForm::jumpRequested);
    }
    const bool persons = !personsOf(m_paper.desk().file(), section).isEmpty();
    for (const auto &spec : referral::fieldSpecs()) {
        if (section != QLatin1StringView(spec.section))
            continue;
        if (m_facts && QLatin1StringView(spec.id) == "G2"_L1) {
            layout->addWidget(m_facts);
            m_facts->refresh();
        }
        // Words typed for all children before one was entered still print, so they stay in sight.
        const bool common = section == "E"_L1 && !m_paper.text(QLatin1StringView(spec.id)).isEmpty();
        if (isOfDraft(spec) && (!persons || !inPersonBlock(spec) || common))
            addField(layout, QLatin1StringView(spec.id), spec);
    }
    if (section == "D"_L1 || section == "E"_L1)
        addPersons(layout, section);
}

void ReferralForm::addPersons(QVBoxLayout *layout, const QString &section)
{
    const auto &file = m_paper.desk().file();
    for (const auto *person : personsOf(file, section)) {
        layout->addWidget(strongLabel(u"%1, %2"_s.arg(file.letterOf(person->id), referral::roleWords(person->role)), this));
        for (const auto &spec : referral::fieldSpecs()) {
            if (section != QLatin1StringView(spec.section) || !isOfDraft(spec) || !inPersonBlock(spec))
                continue;
            addField(layout, referral::fieldKey(QLatin1StringView(spec.id), file, person), spec);
        }
    }
    auto *add = quietButton(tr("Add or change persons in the case file"), this);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT jumpRequested({desk::Place::Kind::Person}); });
    layout->addWidget(add, 0, Qt::AlignLeft);
}

/// Other persons, other blocks; never under somebody's hands.
void ReferralForm::personsChanged()
{
    const auto *focus = QApplication::focusWidget();
    for (const auto &section : {u"D"_s, u"E"_s}) {
        auto *fold = m_sections.value(section);
        if (!fold || !m_fields.contains(section) || (focus && fold->isAncestorOf(focus)))
            continue;
        m_fields.remove(section);
        clear(fold->content());
        fill(section);
    }
}

int ReferralForm::missingIn(const QString &section) const
{
    int missing = 0;
    for (const auto &spec : referral::fieldSpecs()) {
        const bool asked = spec.need == Need::Mandatory || spec.need == Need::MandatoryOrUnknown;
        if (section != QLatin1StringView(spec.section) || !isShown(spec) || !asked)
            continue;
        const auto *field = m_paper.printed(QLatin1StringView(spec.id));
        const bool answered = !m_paper.text(QLatin1StringView(spec.id)).isEmpty() || (field && !field->isEmpty());
        missing += answered ? 0 : 1;
    }
    return missing;
}

void ReferralForm::refresh()
{
    showHead();
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
        (*it)->setMissing(missingIn(it.key()));
        (*it)->setVisible(std::ranges::any_of(
            referral::fieldSpecs(), [&](const FieldSpec &spec) { return it.key() == QLatin1StringView(spec.section) && isShown(spec); }));
    }
    for (const auto &fields : std::as_const(m_fields)) {
        for (auto *field : fields)
            field->refresh();
    }
    if (m_facts)
        m_facts->refresh();
}

bool ReferralForm::focusField(const QString &id)
{
    if (id == "A5"_L1) {
        ensureWidgetVisible(m_receiver);
        m_receiver->focus();
        return true;
    }
    if (id == "V1"_L1) {
        ensureWidgetVisible(m_ground);
        m_ground->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const auto *spec = referral::fieldSpec(id);
    if (!spec || !isShown(*spec))
        return false;
    const QString section = QLatin1StringView(spec->section);
    m_sections.value(section)->setOpen(true);
    for (auto *field : m_fields.value(section)) {
        if (desk::FieldKey::fromText(field->key()).field != id)
            continue;
        field->focus();
        // The fold has its height only after the layout ran.
        QTimer::singleShot(0, field, [this, field] { ensureWidgetVisible(field, 0, 6 * gap); });
        return true;
    }
    return false;
}

} // namespace vw::ui
