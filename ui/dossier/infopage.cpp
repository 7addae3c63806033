// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/infopage.h"

#include "core/wording/sentences.h"
#include "desk/office.h"
#include "ui/dossier/describedform.h"
#include "ui/dossier/options.h"
#include "ui/parts/form.h"

#include <QApplication>

#include <algorithm>

namespace vw::ui {

using dossier::PersonRole;
using dossier::Tri;

InfoPage::InfoPage(CaseDesk &desk, QWidget *parent) : ScrollPage(parent), m_desk(desk)
{
    content()->addWidget(titleLabel(tr("About the case"), this));
    build();
    connect(&desk, &CaseDesk::changed, this, [this] { refresh(); });
}

void InfoPage::build()
{
    m_info = wholeInfo();
    m_fields.clear();
    if (m_built) {
        m_built->hide();
        m_built->deleteLater();
    }
    m_built = new QWidget(this);
    m_column = new QVBoxLayout(m_built);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * gap);
    buildSafeContact();
    buildCase();
    buildTeam();
    buildLookAgain();
    buildLeaving();
    content()->addWidget(m_built);
}

dossier::CaseInfo InfoPage::wholeInfo() const
{
    auto info = m_desk.file().info;
    info.relation = dossier::relationOf(m_desk.file());
    info.lookAgain = m_desk.file().lookAgain();
    return info;
}

/// It is written in the record of the first presumed perpetrator, and in the case only while there is none.
void InfoPage::takeRelation(const QString &code)
{
    m_info.relation = code;
    if (const auto *first = m_desk.file().firstWith(PersonRole::Perpetrator)) {
        auto person = *first;
        person.relation = code;
        m_desk.commit(person);
    }
}

void InfoPage::refresh()
{
    const bool isSame = dossier::toJson(wholeInfo()) == dossier::toJson(m_info);
    if (!isSame && !m_built->isAncestorOf(QApplication::focusWidget()))
        build();
    else
        showLeaving();
}

EntityForm *InfoPage::section(const QString &key, const QString &title)
{
    auto *card = frame("card", m_built);
    column(card)->addWidget(headingLabel(title, card));
    auto *form = new EntityForm(card);
    column(card)->addWidget(form);
    m_column->addWidget(card);
    m_fields.insert(key, form);
    connect(form, &EntityForm::typed, this, [this] { m_desk.typed(m_info); });
    connect(form, &EntityForm::committed, this, &InfoPage::save);
    return form;
}

void InfoPage::buildSafeContact()
{
    auto *form = section(QStringLiteral("safeContact"), tr("Safe contact with the victim"));
    form->beginRow();
    m_fields.insert(QStringLiteral("safeHow"), form->line(tr("How, and on which number"), m_info.safeHow));
    m_fields.insert(QStringLiteral("safeWhen"), form->line(tr("When; moment to call back"), m_info.safeWhen));
    form->endRow();
    form->beginRow();
    m_fields.insert(QStringLiteral("safeNotWhom"), form->line(tr("Never through this person or in this way"), m_info.safeNotWhom));
    m_fields.insert(QStringLiteral("codeWord"), form->line(tr("Code word, and what it means"), m_info.codeWord));
    form->endRow();
    form->chips(tr("Does somebody check the telephone?"), m_desk.words().options(dossier::triAnswers),
                nameOf(assessment::triNames, m_info.phoneWatched), [this](const QString &code) {
                    m_info.phoneWatched = valueOf(assessment::triNames, code).value_or(Tri::Unknown);
                    return nameOf(assessment::triNames, m_info.phoneWatched);
                });
    m_fields.insert(QStringLiteral("interpreter"), form->line(tr("Interpreter: language, by phone, never a relative"), m_info.interpreter));
}

DateField InfoPage::dateField(const QString &key, Toward toward)
{
    return {m_info.unread, key, m_desk.office().today(), toward};
}

void InfoPage::buildCase()
{
    auto *form = section(QStringLiteral("case"), tr("Case"));
    form->beginRow();
    m_fields.insert(QStringLiteral("reference"), form->line(tr("Reference (no names)"), m_info.reference));
    m_fields.insert(QStringLiteral("label"), form->line(tr("Your own name for it, in the list only"), m_info.label));
    form->endRow();
    form->beginRow();
    form->choice(tr("Relationship of the presumed perpetrator to the victim"), relationOptions(m_desk.words()), m_info.relation,
                 [this](const QString &code) { takeRelation(code); });
    form->endRow();
    form->beginRow();
    QList<std::pair<QString, QString>> places;
    for (const auto &place : m_desk.pack().jurisdictions)
        places.append({place.id, place.name.value(m_desk.office().language(), place.id)});
    form->choice(tr("The case is in"), places, m_info.jurisdiction, [this](const QString &code) { m_info.jurisdiction = code; });
    m_fields.insert(QStringLiteral("opened"), form->day(tr("Opened on"), m_info.opened, dateField(QStringLiteral("opened"), Toward::Past)));
    form->endRow();
    m_fields.insert(QStringLiteral("household"), form->area(tr("Household: who lives where?"), m_info.household));
    m_fields.insert(QStringLiteral("entry"), form->line(tr("Keys, door code, dog (only on the emergency sheet)"), m_info.entry));
    DescribedForm<dossier::CaseInfo>(*form, m_info, m_desk, QLatin1StringView(dossier::CaseInfo::recordKind)).build();
}

void InfoPage::buildTeam()
{
    auto *form = section(QStringLiteral("team"), tr("Who does what"));
    const auto add = [&](const QString &key, dossier::Helper &helper) {
        form->add(strongLabel(capital(m_desk.words().field({}, key)), form));
        DescribedForm<dossier::Helper>(*form, helper, m_desk, QStringLiteral("case")).build();
    };
    add(QStringLiteral("contact"), m_info.team.contact);
    add(QStringLiteral("director"), m_info.team.director);
    add(QStringLiteral("process"), m_info.team.process);
    add(QStringLiteral("police"), m_info.team.police);
}

void InfoPage::buildLookAgain()
{
    auto *form = section(QStringLiteral("again"), tr("Review"));
    form->add(mutedLabel(tr("Who keeps watch, and when? Fill in a name and a date. Each new fact brings the date forward."), form));
    form->beginRow();
    m_fields.insert(QStringLiteral("lookAgain"),
                    form->day(tr("Review on"), m_info.lookAgain, dateField(QStringLiteral("lookAgain"), Toward::Ahead)));
    m_fields.insert(QStringLiteral("lookAgainWho"), form->line(tr("Who reviews"), m_info.lookAgainWho));
    form->endRow();
}

void InfoPage::buildLeaving()
{
    auto *form = section(QStringLiteral("leaving"), tr("Before you leave this case"));
    m_leaving = textLabel({}, form);
    form->add(m_leaving);
    auto *reads = frame("notice", form);
    column(reads)->addWidget(textLabel(
        wording::fill(tr("Can {he} read it? Portal, letter, email, voicemail. Shield this, or ask how that is done."), m_desk.people()),
        reads));
    form->add(reads);
    form->check(tr("Entered in the file of my organisation"), m_info.enteredInFile);
    m_fields.insert(QStringLiteral("enteredInFile"), form);
    showLeaving();
}

/// What the checklist says of where the children are; empty when it was not discussed.
QString InfoPage::childrenHeard() const
{
    const auto &taxonomy = m_desk.pack().taxonomy;
    const QuestionId question(QStringLiteral("children.withHim"));
    const int index = taxonomy.indexOf(question);
    if (index < 0)
        return {};
    const auto answer = assessment::effectiveAnswers(taxonomy, m_desk.assessment().list, m_desk.office().today()).at(index);
    if (answer.state != assessment::Effective::State::Answered)
        return {};
    const QString title = m_desk.texts().find(QStringLiteral("questions"), question.text(), QStringLiteral("title"));
    return tr("(checklist: %1: %2)").arg(dossier::fillLetters(title, m_desk.people()), wording::answerWord(answer.value).toLower());
}

void InfoPage::showLeaving()
{
    const auto &file = m_desk.file();
    const auto &info = file.info;
    const auto children = file.allWith(PersonRole::Child);
    const bool knowsChildren = file.meldcode.childCheckDone || !file.meldcode.childCheckWhy.isEmpty() ||
                               (!children.isEmpty() && std::ranges::none_of(children, [](const auto *c) { return c->whereNow.isEmpty(); }));
    constexpr qsizetype childrenLine = 2;
    const std::array<std::pair<QString, bool>, 5> ticks{
        {{tr("Moment to call back agreed"), !info.safeWhen.isEmpty()},
         {tr("Every action recorded"), meldcode::openActions(m_desk.weighingInput()).isEmpty()},
         {tr("Children: where they are, and with whom"), knowsChildren},
         {tr("Review date, with a name"), info.lookAgain.isValid() && !info.lookAgainWho.isEmpty()},
         {tr("Entered in the file"), info.enteredInFile}}};
    QStringList lines;
    for (const auto &[words, done] : ticks)
        lines.append(done ? QStringLiteral("✓  ") + words : QStringLiteral("○  ") + tr("%1: not yet").arg(words));
    if (const QString heard = knowsChildren ? QString() : childrenHeard(); !heard.isEmpty())
        lines[childrenLine] += QStringLiteral(" ") + heard;
    m_leaving->setText(lines.join(QLatin1Char('\n')));
}

void InfoPage::focusField(const QString &key)
{
    auto *field = m_fields.value(key);
    if (!field)
        return;
    ensureWidgetVisible(field, 0, 4 * gap);
    if (auto *entry = qobject_cast<TextEntry *>(field))
        entry->focus();
    else if (auto *form = qobject_cast<EntityForm *>(field))
        form->focusFirst();
}

void InfoPage::save()
{
    m_desk.commit(m_info);
}

} // namespace vw::ui
