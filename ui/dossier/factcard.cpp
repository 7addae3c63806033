// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/factcard.h"

#include "core/base/signs.h"
#include "core/dossier/offences.h"
#include "core/dossier/tell.h"
#include "core/wording/sentences.h"
#include "core/wording/veilingwords.h"
#include "desk/office.h"
#include "ui/dossier/describedform.h"
#include "ui/dossier/factshows.h"
#include "ui/dossier/options.h"
#include "ui/parts/form.h"
#include "ui/parts/longtext.h"
#include "ui/parts/theme.h"

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

using assessment::SourceCode;
using dossier::Incident;
using dossier::Visibility;

FactCard::FactCard(CaseDesk &desk, const Incident &fact, QWidget *parent) : EntityCard(desk, fact.id, parent), m_fact(fact)
{
    auto *face = new QWidget(this);
    auto *all = new QVBoxLayout(face);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    m_when = strongLabel({}, face);
    m_when->setFixedWidth(inLetters(whenWidth));
    m_who = textLabel({}, face);
    m_who->setFixedWidth(inLetters(whoWidth));
    m_what = new LongText(face);
    m_source = strongLabel({}, face);
    m_source->setFixedWidth(inLetters(sourceWidth));
    for (auto *label : {m_when, m_who, m_source})
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(m_when);
    row->addWidget(m_who);
    row->addWidget(m_what, 1);
    row->addWidget(m_source);
    all->addLayout(row);
    m_remark = mutedLabel({}, face);
    all->addWidget(m_remark);
    start(face, tr("fact"));
}

const Incident *FactCard::inDesk() const
{
    const auto &facts = desk().file().incidents;
    const auto found = std::ranges::find(facts, id(), &Incident::id);
    return found == facts.end() ? nullptr : &*found;
}

bool FactCard::isSaved() const
{
    return inDesk() != nullptr;
}

bool FactCard::takeFromDesk()
{
    const auto *known = inDesk();
    if (isOpen() && !m_fact.unread.isEmpty()) // what is held here is nowhere else
        return false;
    if (!known || *known == m_fact || dossier::toJson(*known) == dossier::toJson(m_fact))
        return false;
    m_fact = *known;
    return true;
}

void FactCard::showFace()
{
    const QString date = m_fact.when ? wording::dateWords(*m_fact.when, desk().office().locale()) : tr("date not known");
    m_when->setText(m_fact.time.isEmpty() ? date : date + QStringLiteral(", ") + plainLine(m_fact.time));
    m_who->setText(plainLine(m_fact.whom.isEmpty() ? m_fact.who : m_fact.who + QStringLiteral(" → ") + m_fact.whom));
    QString what = m_fact.what.isEmpty() ? tr("still empty") : m_fact.what;
    if (!m_fact.consequence.isEmpty())
        what += QLatin1Char('\n') + tr("Result: %1").arg(m_fact.consequence);
    m_what->setText(what);
    const QString code = nameOf(assessment::sourceNames, m_fact.source);
    m_source->setText(code.isEmpty() ? QStringLiteral("–") : QLatin1Char('[') + code + QLatin1Char(']'));
    setPlainTip(m_source, wording::sourceWord(m_fact.source));
    m_source->setAccessibleName(tr("source: %1").arg(wording::sourceWord(m_fact.source)));
    QStringList remarks = kindWords();
    if (!m_fact.reportedTo.isEmpty())
        remarks.append(tr("known to: %1").arg(plainLine(desk().words().word(QStringLiteral("bodies"), m_fact.reportedTo))));
    if (dossier::mayBelongToPattern(m_fact, desk().file()))
        remarks.append(tr("a loose offence, or part of a pattern?"));
    if (!m_fact.breaks.isNull())
        remarks.append(tr("breach of a ban"));
    if (const QString unread = m_fact.unread.value(QStringLiteral("when")); !unread.isEmpty())
        remarks.append(tr("\"%1\" is not saved as a date").arg(plainLine(unread)));
    if (const QString veiling = wording::veilingRemark(m_fact.what, desk().pack()); !veiling.isEmpty())
        remarks.append(veiling);
    if (m_fact.source == SourceCode::None)
        remarks.append(tr("Without a source this is not printed."));
    if (!m_fact.toldBy.isEmpty())
        remarks.append(tr("said by %1").arg(plainLine(m_fact.toldBy)));
    if (!m_fact.place.isEmpty())
        remarks.append(tr("place: %1").arg(plainLine(m_fact.place)));
    if (m_fact.origin.isElsewhere())
        remarks.append(originWords(m_fact.origin));
    if (m_fact.visibility == Visibility::Restricted)
        remarks.append(tr("part S only"));
    m_remark->setText(remarks.join(QStringLiteral(" · ")));
    m_remark->setVisible(!remarks.isEmpty());
}

QString FactCard::heldBecause() const
{
    const QString unread = m_fact.unread.isEmpty() ? QString() : m_fact.unread.first();
    return unread.isEmpty()
               ? QString()
               : tr("Not saved yet: \"%1\" is not a date yet. Check the date again, or leave it empty.").arg(plainLine(unread));
}

QWidget *FactCard::buildForm(QVBoxLayout *body)
{
    auto *form = new EntityForm(this);
    body->addWidget(form);
    form->beginRow();
    auto *when = form->date(tr("Date"), m_fact.when, {m_fact.unread, QStringLiteral("when"), desk().office().today()});
    form->line(tr("Time"), m_fact.time);
    form->line(tr("Place"), m_fact.place);
    form->endRow();
    form->beginRow();
    form->line(tr("Who did it (letters)"), m_fact.who, tr("for example: B"));
    form->line(tr("To whom (letters)"), m_fact.whom, tr("for example: A"));
    form->endRow();
    auto *what = form->area(tr("What happened? Write what you see, not what you think."), m_fact.what);
    watchVeilingWords(what, desk());
    watchVeilingWords(form->line(tr("What was the result? Injury, fear, damage, children"), m_fact.consequence), desk());
    form->chips(tr("How do you know this?"), sourceOptions(), nameOf(assessment::sourceNames, m_fact.source), [this](const QString &code) {
        m_fact.source = valueOf(assessment::sourceNames, code).value_or(SourceCode::None);
        return nameOf(assessment::sourceNames, m_fact.source);
    });
    m_noSource = strongLabel(tr("Without a source this is not printed."), form);
    form->add(m_noSource);
    m_toldBy = form->line(tr("Who said this?"), m_fact.toldBy, tr("role and name, or \"known to the reporter\""));
    buildKnownTo(form);
    buildKinds(form);
    auto *shows = new FactShows(desk(), m_fact.shows, m_fact.what, form);
    connect(what, &TextEntry::left, shows, &FactShows::propose);
    connect(shows, &FactShows::chosen, this, &FactCard::save);
    form->add(shows);
    form->chips(tr("Who is allowed to read this?"), desk().words().options(dossier::visibilities),
                nameOf(dossier::visibilityNames, m_fact.visibility), [this](const QString &code) {
                    m_fact.visibility = valueOf(dossier::visibilityNames, code).value_or(Visibility::Open);
                    return nameOf(dossier::visibilityNames, m_fact.visibility);
                });
    body->addWidget(mutedLabel(tr("Ctrl+Enter saves and starts the next fact."), this));
    connect(form, &EntityForm::typed, this, [this] {
        desk().typed(m_fact);
        showWhich();
    });
    connect(form, &EntityForm::committed, this, &FactCard::save);
    showDependent();
    return when;
}

/// Which body knows of it, and since when.
void FactCard::buildKnownTo(EntityForm *form)
{
    const auto words = desk().words();
    form->beginRow();
    form->coded(tr("Known to (police, school, GP, neighbours ...)"), m_fact.reportedTo, words.options("bodies", dossier::bodyCodes));
    form->day(tr("Known there since"), m_fact.reportedOn, {m_fact.unread, QStringLiteral("reportedOn"), desk().office().today()});
    form->endRow();
}

/// What kind of deed, with its step; what kind of event; and for the stalking log the rest, folded away until it is needed.
void FactCard::buildKinds(EntityForm *form)
{
    const QString kind = QLatin1StringView(Incident::recordKind);
    form->add(mutedLabel(
        tr("What kind, and how far did it go? A step per kind. The effect counts: pushed down the stairs is the highest step."), form));
    DescribedForm<Incident>(*form, m_fact, desk(), kind)
        .build({QStringLiteral("body"), QStringLiteral("threat"), QStringLiteral("hunt"), QStringLiteral("sexual"),
                QStringLiteral("control")});
    m_loose =
        textLabel(tr("A loose offence? Ask whether it belongs to following, harassing or control, and choose a step there. Ask the police "
                     "to lay it beside the other facts, as one pattern."),
                  form);
    form->add(m_loose);
    auto *fold = new Fold(tr("More: kind of event, offence, stalking log, breach of a ban"), form);
    auto *more = new EntityForm(fold);
    DescribedForm<Incident>(*more, m_fact, desk(), kind)
        .build({QStringLiteral("nature"), QStringLiteral("offence"), QStringLiteral("channel"), QStringLiteral("quote"),
                QStringLiteral("witness"), QStringLiteral("proof")});
    QList<std::pair<QString, QString>> measures{{QString(), tr("no ban chosen")}};
    for (const auto &measure : desk().file().measures)
        measures.append({measure.id.text(), dossier::lineOf(&measure, desk().words(), desk().office().locale())});
    if (!m_fact.breaks.isNull() && !dossier::findIn<dossier::Measure>(desk().file(), m_fact.breaks))
        measures.append({m_fact.breaks.text(), tr("a measure that was removed")});
    if (measures.size() > 1)
        more->choice(tr("Which ban did this break?"), measures, m_fact.breaks.isNull() ? QString() : m_fact.breaks.text(),
                     [this](const QString &code) { m_fact.breaks = code.isEmpty() ? RecordId() : RecordId::fromText(code); });
    fold->content()->addWidget(more);
    fold->setOpen(m_fact.hunt != dossier::HuntStep::None || m_fact.nature != dossier::Nature::Deed ||
                  m_fact.offence != dossier::Offence::None || !m_fact.breaks.isNull());
    connect(more, &EntityForm::typed, form, &EntityForm::typed);
    connect(more, &EntityForm::committed, form, &EntityForm::committed);
    form->add(fold);
}

/// "lichaam: slaan, schoppen": what kind it is, for the closed face.
QStringList FactCard::kindWords() const
{
    const auto words = desk().words();
    QStringList kinds;
    for (const auto &told : dossier::tellOf(&m_fact, words, desk().office().locale())) {
        if (valueOf(dossier::deedKindNames, told.key))
            kinds.append(words.word(QStringLiteral("deedKinds"), told.key) + QStringLiteral(": ") + told.value);
    }
    if (m_fact.nature != dossier::Nature::Deed)
        kinds.prepend(words.word(dossier::oneOf(dossier::natureNames, "natures"), m_fact.nature));
    return kinds;
}

void FactCard::showDependent()
{
    const bool told = m_fact.source == SourceCode::Statement || m_fact.source == SourceCode::ThirdParty;
    m_toldBy->setVisible(told || !m_fact.toldBy.isEmpty());
    m_loose->setVisible(dossier::mayBelongToPattern(m_fact, desk().file()));
    m_noSource->setVisible(m_fact.source == SourceCode::None);
}

void FactCard::save()
{
    if (isOpen())
        showDependent();
    if (!m_fact.unread.isEmpty()) { // kept as typed; a fact without the date that somebody meant is not this fact
        desk().typed(m_fact);
        showWhich();
        return;
    }
    desk().commit(m_fact, isSaved() ? QStringLiteral("change") : QStringLiteral("create"));
    showWhich();
}

} // namespace vw::ui
