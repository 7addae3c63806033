// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/decisionpage.h"

#include "core/wording/weighingwords.h"
#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/meldcode/questionbox.h"
#include "ui/meldcode/remarklist.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"

#include <algorithm>

namespace vw::ui {

using dossier::Weighing;

namespace {

/// Does the way through the questions come past this one?
bool isReached(Weighing weighing, int question)
{
    for (auto i = static_cast<size_t>(question); i < weighing.questions.size(); ++i)
        weighing.questions[i].answer.reset();
    return meldcode::following(weighing).next == question;
}

QStringList codeOf(std::optional<bool> decision)
{
    return decision ? QStringList{*decision ? QStringLiteral("yes") : QStringLiteral("no")} : QStringList{};
}

} // namespace

DecisionPage::DecisionPage(MeldcodeSheet &sheet, QWidget *parent)
    : QWidget(parent), m_sheet(sheet),
      m_remarks(new RemarkList(
          sheet, {QStringLiteral("Q2"), QStringLiteral("B2"), QStringLiteral("B3"), QStringLiteral("B7"), QStringLiteral("B9")}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    m_first = textLabel(tr("First answer questions 1 and 2 in step 4."), this);
    layout->addWidget(m_first);
    for (int question = 2; question < 5; ++question) {
        m_questions.append(new QuestionBox(sheet, question, this));
        layout->addWidget(m_questions.last());
    }
    layout->addWidget(buildOutcome());
    layout->addWidget(m_remarks);
    layout->addWidget(buildDecisions());
    m_deviation = buildDeviation();
    layout->addWidget(m_deviation);
    connect(&sheet, &MeldcodeSheet::changed, this, &DecisionPage::refresh);
    refresh();
}

QFrame *DecisionPage::buildOutcome()
{
    auto *box = frame("soft", this);
    column(box)->addWidget(mutedLabel(tr("This follows from your answers"), box));
    m_outcome = headingLabel({}, box);
    m_text = textLabel({}, box);
    column(box)->addWidget(m_outcome);
    column(box)->addWidget(m_text);
    column(box)->addWidget(mutedLabel(wording::bandIsNoReason(), box));
    return box;
}

DateField DecisionPage::dateField()
{
    return {m_sheet.weighing().unread, QStringLiteral("decidedOn"), m_sheet.desk().office().today()};
}

QFrame *DecisionPage::buildDecisions()
{
    auto *box = frame("card", this);
    auto &w = m_sheet.weighing();
    column(box)->addWidget(headingLabel(tr("Two decisions"), box));
    column(box)->addWidget(strongLabel(tr("Decision 1: is reporting necessary?"), box));
    m_report = new ChipRow(ChipRow::Mode::One, {{QStringLiteral("yes"), tr("Report")}, {QStringLiteral("no"), tr("Do not report")}}, box);
    m_report->setAccessibleName(tr("Decision 1: is reporting necessary?"));
    column(box)->addWidget(m_report);
    auto *first = new EntityForm(box);
    m_reportReason = first->area(tr("Why? Not reporting is a decision too."), w.reportReason);
    column(box)->addWidget(first);
    column(box)->addWidget(strongLabel(tr("Decision 2: is it (also) possible to give or organise help?"), box));
    m_help = new ChipRow(ChipRow::Mode::One,
                         {{QStringLiteral("yes"), tr("Help is possible")}, {QStringLiteral("no"), tr("Help is not possible")}}, box);
    m_help->setAccessibleName(tr("Decision 2: is it (also) possible to give or organise help?"));
    column(box)->addWidget(m_help);
    column(box)->addWidget(mutedLabel(tr("Help never takes the place of a report that is necessary."), box));
    auto *second = new EntityForm(box);
    m_helpText = second->area(tr("Which help, by whom, until when; or why not"), w.helpText);
    second->beginRow();
    m_by = second->line(tr("Decided by (name and job title)"), w.decidedBy, m_sheet.desk().office().practice().decider);
    m_on = second->day(tr("On"), w.decidedOn, dateField());
    second->endRow();
    column(box)->addWidget(second);
    m_sheet.watch(first);
    m_sheet.watch(second);
    connect(m_report, &ChipRow::changed, this, [this](const QStringList &chosen) { decide(&Weighing::report, chosen.value(0)); });
    connect(m_help, &ChipRow::changed, this, [this](const QStringList &chosen) { decide(&Weighing::help, chosen.value(0)); });
    return box;
}

QFrame *DecisionPage::buildDeviation()
{
    auto *box = frame("warning", this);
    auto &w = m_sheet.weighing();
    column(box)->addWidget(headingLabel(tr("I deviate"), box));
    column(box)->addWidget(textLabel(
        tr("One form for every deviation: from the list, and from what follows from your answers. It is printed with the decision."), box));
    auto *form = new EntityForm(box);
    m_why = form->area(tr("Why do you deviate?"), w.deviationReason);
    m_reader = form->line(tr("Second reader (name and job title)"), w.deviationReader, m_sheet.desk().office().practice().attentionOfficer);
    column(box)->addWidget(form);
    m_missing = strongLabel({}, box);
    column(box)->addWidget(m_missing);
    m_sheet.watch(form);
    return box;
}

void DecisionPage::decide(std::optional<bool> Weighing::*decision, const QString &code)
{
    auto &w = m_sheet.weighing();
    if (code.isEmpty())
        (w.*decision).reset();
    else
        w.*decision = code == QLatin1String("yes");
    if (w.decidedOn.isNull() && !code.isEmpty())
        w.decidedOn = m_sheet.desk().office().today();
    m_sheet.commit();
}

void DecisionPage::refresh()
{
    const auto &w = m_sheet.weighing();
    const int next = meldcode::following(w).next;
    m_first->setVisible(next == 0 || next == 1);
    for (int i = 0; i < m_questions.size(); ++i)
        m_questions.at(i)->setVisible(isReached(w, i + 2));
    showOutcome();
    showDecisions();
    showDeviation();
}

void DecisionPage::showOutcome()
{
    auto &desk = m_sheet.desk();
    QStringList open;
    for (const auto &id : meldcode::openActions(desk.weighingInput()))
        open.append(id.text());
    m_outcome->setText(desk.inPlace(wording::outcomeTitle(meldcode::following(m_sheet.weighing()).outcome)));
    m_text->setText(desk.inPlace(wording::outcomeText(m_sheet.weighing(), wording::triggerTitles(open, desk.texts(), desk.people()))));
}

void DecisionPage::showDecisions()
{
    const auto &w = m_sheet.weighing();
    m_report->setChosen(codeOf(w.report));
    m_help->setChosen(codeOf(w.help));
    showUnlessTyped(m_reportReason, w.reportReason);
    showUnlessTyped(m_helpText, w.helpText);
    showUnlessTyped(m_by, w.decidedBy);
    showUnlessTyped(m_on, w.decidedOn, dateField());
    // what is filled in is enough for a remark; an empty field never nags
    m_by->setRemark(w.report == false && w.decidedBy.isEmpty() ? tr("You do not decide this alone. Who makes the decision?") : QString());
}

void DecisionPage::showDeviation()
{
    const auto &w = m_sheet.weighing();
    bool needed = false, open = false;
    for (const auto &remark : meldcode::remarks(m_sheet.desk().weighingInput())) {
        if (remark.id != QLatin1String("B3") && remark.id != QLatin1String("B9"))
            continue;
        needed = true;
        open = open || remark.mustBeAnswered;
    }
    m_deviation->setVisible(needed || m_deviationWanted || !w.deviationReason.isEmpty());
    showUnlessTyped(m_why, w.deviationReason);
    showUnlessTyped(m_reader, w.deviationReader);
    m_missing->setText(
        m_sheet.desk().inPlace(tr("Still needed: your reason, and the second reader or the advice from Veilig Thuis (step 2).")));
    m_missing->setVisible(open);
}

void DecisionPage::focusDeviation()
{
    m_deviationWanted = true;
    m_deviation->show();
    m_why->focus();
}

} // namespace vw::ui
