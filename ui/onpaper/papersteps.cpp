// SPDX-License-Identifier: EUPL-1.2
#include "ui/onpaper/papersteps.h"

#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::MeldcodeStep;

namespace {

constexpr size_t steps = 5;

QString stepWords(size_t step)
{
    switch (step) {
    case 0: return PaperSteps::tr("1 Signs");
    case 1: return PaperSteps::tr("2 Consultation and advice");
    case 2: return PaperSteps::tr("3 Talk");
    case 3: return PaperSteps::tr("4 Weighing");
    default: return PaperSteps::tr("5 Deciding");
    }
}

QString questionWords(size_t question)
{
    switch (question) {
    case 0: return PaperSteps::tr("1 Suspicion?");
    case 1: return PaperSteps::tr("2 Acute or structural unsafety?");
    case 2: return PaperSteps::tr("3 Can good help be given?");
    case 3: return PaperSteps::tr("4 Does everyone concerned accept that help?");
    default: return PaperSteps::tr("5 Does that help lead to safety in time?");
    }
}

} // namespace

PaperSteps::PaperSteps(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_sheet(new MeldcodeSheet(desk, this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap + gap / 2);
    addSteps();
    addQuestions();
    addDecisions();
}

EntityForm *PaperSteps::form()
{
    auto *form = new EntityForm(this);
    m_sheet->watch(form);
    m_layout->addWidget(form);
    return form;
}

/// A step that has a date and what came of it is done; whether one was skipped is said under Meldcode, with the reason.
void PaperSteps::addSteps()
{
    for (size_t i = 0; i < steps; ++i) {
        auto &step = m_sheet->step(static_cast<int>(i));
        m_layout->addWidget(strongLabel(stepWords(i), this));
        auto *row = new EntityForm(this);
        m_layout->addWidget(row);
        row->beginRow();
        row->day(tr("Date"), step.date, {step.unread, u"date"_s, m_desk.office().today()});
        row->line(tr("Initials"), step.who);
        row->line(tr("What came of it, or why not"), step.outcome);
        row->endRow();
        const auto weigh = [&step] {
            if (step.state == MeldcodeStep::State::Open && step.date.isValid() && !step.outcome.trimmed().isEmpty())
                step.state = MeldcodeStep::State::Done;
        };
        connect(row, &EntityForm::typed, m_sheet, &MeldcodeSheet::typed);
        connect(row, &EntityForm::committed, m_sheet, [this, weigh] {
            weigh();
            m_sheet->commit();
        });
    }
}

void PaperSteps::addQuestions()
{
    auto &weighing = m_sheet->weighing();
    m_layout->addWidget(strongLabel(tr("Advice of Veilig Thuis"), this));
    auto *advice = form();
    advice->beginRow();
    advice->line(tr("Date and time"), weighing.adviceWhen);
    advice->line(tr("Name"), weighing.adviceName);
    advice->line(tr("Advice"), weighing.adviceText);
    advice->endRow();
    QList<std::pair<QString, QString>> answers{{QString(), QString()}};
    answers += m_desk.words().options(dossier::triAnswers);
    for (size_t i = 0; i < weighing.questions.size(); ++i) {
        auto &question = weighing.questions.at(i);
        auto *row = form();
        row->beginRow();
        row->choice(questionWords(i), answers, question.answer ? nameOf(assessment::triNames, *question.answer) : QString(),
                    [&question](const QString &code) { question.answer = valueOf(assessment::triNames, code); });
        row->line(tr("Reason"), question.reason);
        row->endRow();
    }
}

void PaperSteps::decision(EntityForm *form, const QString &label, std::optional<bool> &target)
{
    const QString yes = u"yes"_s, no = u"no"_s;
    form->choice(label, {{QString(), QString()}, {yes, tr("yes")}, {no, tr("no")}},
                 !target   ? QString()
                 : *target ? yes
                           : no,
                 [&target, yes](const QString &code) { target = code.isEmpty() ? std::nullopt : std::optional(code == yes); });
}

void PaperSteps::addDecisions()
{
    auto &weighing = m_sheet->weighing();
    auto *first = form();
    first->beginRow();
    decision(first, tr("Decision 1: report"), weighing.report);
    first->line(tr("Why"), weighing.reportReason);
    first->endRow();
    auto *second = form();
    second->beginRow();
    decision(second, tr("Decision 2: help (also) possible"), weighing.help);
    second->line(tr("Which help, by whom"), weighing.helpText);
    second->endRow();
    auto *by = form();
    by->beginRow();
    by->line(tr("By whom"), weighing.decidedBy);
    by->day(tr("Date"), weighing.decidedOn, {weighing.unread, u"decidedOn"_s, m_desk.office().today()});
    by->endRow();
}

} // namespace vw::ui
