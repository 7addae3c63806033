// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/reviewtab.h"

#include "core/meldcode/casedays.h"
#include "core/meldcode/workingdays.h"
#include "core/wording/daywords.h"
#include "core/wording/weighingwords.h"
#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/meldcode/personreviews.h"
#include "ui/parts/form.h"

#include <QApplication>

namespace vw::ui {

namespace {

const QString lookAgain = QStringLiteral("lookAgain"); ///< key of the date in the record of the case

} // namespace

ReviewTab::ReviewTab(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_sheet(new MeldcodeSheet(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new ScrollPage(this);
    layout->addWidget(page);
    page->content()->addWidget(titleLabel(tr("Assessment"), page));
    m_open = strongLabel({}, page);
    page->content()->addWidget(m_open);
    page->content()->addWidget(buildReceived(page));
    page->content()->addWidget(buildJudgement(page));
    page->content()->addWidget(buildConsult(page));
    page->content()->addWidget(buildDecision(page));
    page->content()->addWidget(buildNext(page));
    connect(m_sheet, &MeldcodeSheet::changed, this, &ReviewTab::refresh);
    refresh();
}

/// The clock of five working days runs from here (rules/meldcode 14).
QFrame *ReviewTab::buildReceived(QWidget *parent)
{
    auto *card = frame("card", parent);
    column(card)->addWidget(headingLabel(tr("Five working days"), card));
    auto *form = new EntityForm(card);
    auto &review = m_sheet->data().review;
    m_received =
        form->day(tr("Report received on"), review.received, {review.unread, QStringLiteral("received"), m_sheet->desk().office().today()});
    m_clock = textLabel({}, card);
    form->add(m_clock);
    m_sheet->watch(form);
    column(card)->addWidget(form);
    return card;
}

QFrame *ReviewTab::buildDecision(QWidget *parent)
{
    auto *card = frame("card", parent);
    column(card)->addWidget(headingLabel(tr("Decision and route"), card));
    auto *form = new EntityForm(card);
    auto &desk = m_sheet->desk();
    auto &review = m_sheet->data().review;
    const auto decisions = dossier::oneOf(dossier::reviewDecisionNames, "reviewDecisions");
    form->chips(tr("Decision"), desk.words().options(decisions), nameOf(decisions.names, review.decision),
                [this, decisions](const QString &code) {
                    m_sheet->data().review.decision = valueOf(decisions.names, code).value_or(dossier::ReviewDecision::Open);
                    return nameOf(decisions.names, m_sheet->data().review.decision);
                });
    form->beginRow();
    form->day(tr("Decided on"), review.decidedOn, {review.unread, QStringLiteral("decidedOn"), desk.office().today()});
    form->line(tr("By whom"), review.decidedBy);
    form->endRow();
    QList<std::pair<QString, QString>> routes{{QString(), tr("no route chosen yet")}};
    for (const auto &route : desk.pack().routes)
        routes.append({route.id, desk.texts().find(QStringLiteral("routes"), route.id, QStringLiteral("title"))});
    form->choice(tr("Route"), routes, review.route, [this](const QString &code) { m_sheet->data().review.route = code; });
    form->area(tr("Why this route: which criteria apply?"), review.criteria);
    form->area(tr("Conditions, and what follows when they are not met"), review.conditions);
    form->area(tr("Who takes part, and who directs"), review.participants);
    m_sheet->watch(form);
    column(card)->addWidget(form);
    return card;
}

QFrame *ReviewTab::buildJudgement(QWidget *parent)
{
    auto *card = frame("card", parent);
    column(card)->addWidget(headingLabel(tr("Your own judgement"), card));
    column(card)->addWidget(mutedLabel(tr("The list is not a risk assessment. Your own judgement counts and stands alongside it."), card));
    column(card)->addWidget(new PersonReviews(*m_sheet, card));
    auto *form = new EntityForm(card);
    m_judgement = form->area(tr("How unsafe is it now for each person, and what is that based on?"), m_sheet->data().review.judgement);
    m_sheet->watch(form);
    column(card)->addWidget(form);
    return card;
}

QFrame *ReviewTab::buildConsult(QWidget *parent)
{
    const bool isPolice = m_sheet->desk().office().practice().role == QLatin1String("police");
    auto *card = frame("card", parent);
    column(card)->addWidget(headingLabel(tr("Consultation"), card));
    column(card)->addWidget(textLabel(isPolice ? tr("Discuss this with an expert on domestic violence or the officer in charge.")
                                               : tr("Discuss this with the gedragswetenschapper or vertrouwensarts."),
                                      card));
    auto *form = new EntityForm(card);
    m_consulted = form->line(tr("With whom (name and job title), and when"), m_sheet->data().review.consulted);
    m_outcome = form->area(tr("What came of it"), m_sheet->data().review.consultOutcome);
    m_sheet->watch(form);
    column(card)->addWidget(form);
    return card;
}

QFrame *ReviewTab::buildNext(QWidget *parent)
{
    auto *card = frame("card", parent);
    column(card)->addWidget(headingLabel(tr("Next moment"), card));
    column(card)->addWidget(mutedLabel(tr("The same date appears in the case details and under Today."), card));
    auto *form = new EntityForm(card);
    takeDay();
    m_next = form->day(tr("Reassess on"), m_info.lookAgain, dateField());
    connect(form, &EntityForm::typed, this, [this] { m_sheet->desk().typed(withDay()); });
    connect(form, &EntityForm::committed, this, [this] { m_sheet->desk().commit(withDay()); });
    column(card)->addWidget(form);
    return card;
}

DateField ReviewTab::dateField()
{
    return {m_info.unread, lookAgain, m_sheet->desk().office().today(), Toward::Ahead};
}

void ReviewTab::takeDay()
{
    const auto &file = m_sheet->desk().file();
    m_info.unread = file.info.unread;
    m_info.lookAgain = file.lookAgain();
}

dossier::CaseInfo ReviewTab::withDay() const
{
    auto info = m_sheet->desk().file().info;
    info.lookAgain = m_info.lookAgain;
    info.unread.remove(lookAgain);
    if (m_info.unread.contains(lookAgain))
        info.unread.insert(lookAgain, m_info.unread.value(lookAgain));
    return info;
}

void ReviewTab::refresh()
{
    const auto &review = m_sheet->data().review;
    showUnlessTyped(m_judgement, review.judgement);
    showUnlessTyped(m_consulted, review.consulted);
    showUnlessTyped(m_received, review.received,
                    {m_sheet->data().review.unread, QStringLiteral("received"), m_sheet->desk().office().today()});
    const QDate due = meldcode::workingDaysAfter(review.received, meldcode::daysToFirstFeedback);
    m_clock->setText(
        review.decision == dossier::ReviewDecision::Open
            ? tr("To be assessed by %1 at the latest (%2).").arg(showDate(due), wording::daysAway(due, m_sheet->desk().office().today()))
            : tr("Decided."));
    m_clock->setVisible(review.received.isValid());
    showUnlessTyped(m_outcome, review.consultOutcome);
    if (!m_next->isAncestorOf(QApplication::focusWidget()))
        takeDay();
    showUnlessTyped(m_next, m_info.lookAgain, dateField());
    auto &desk = m_sheet->desk();
    QStringList ids;
    for (const auto &id : meldcode::openActions(desk.weighingInput()))
        ids.append(id.text());
    m_open->setText(tr("The consultation about this is still open: %1").arg(wording::triggerTitles(ids, desk.texts(), desk.people())));
    m_open->setVisible(!ids.isEmpty());
}

} // namespace vw::ui
