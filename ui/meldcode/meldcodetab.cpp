// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/meldcodetab.h"

#include "core/base/signs.h"
#include "core/wording/weighingwords.h"
#include "ui/meldcode/decisionpage.h"
#include "ui/meldcode/guidedwords.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/meldcode/signoffbox.h"
#include "ui/meldcode/stepcard.h"
#include "ui/meldcode/stepextras.h"
#include "ui/meldcode/talkbox.h"
#include "ui/meldcode/weighingpage.h"
#include "ui/parts/accessible.h"
#include "ui/parts/beside.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/form.h"
#include "ui/parts/readingorder.h"
#include "ui/parts/theme.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace vw::ui {

using dossier::MeldcodeStep;

namespace {

constexpr int steps = 5;
constexpr int pathWidth = 270;

} // namespace

MeldcodeTab::MeldcodeTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_sheet(new MeldcodeSheet(desk, this)), m_path(new QButtonGroup(this)), m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 2 * gap, 0, 0);
    m_beside = new Beside(buildPath(), m_pages, {.name = tr("The five steps"), .alignment = Qt::AlignTop}, this);
    layout->addWidget(m_beside);
    for (int step = 0; step < steps; ++step)
        buildPage(step);
    connect(m_sheet, &MeldcodeSheet::changed, this, &MeldcodeTab::refresh);
    refresh();
    // begins where the work goes on
    int first = 0;
    while (first < steps - 1 && m_sheet->step(first).state != MeldcodeStep::State::Open)
        ++first;
    goTo(first);
}

QWidget *MeldcodeTab::buildPath()
{
    auto *holder = new QWidget(this);
    holder->setFixedWidth(inLetters(pathWidth));
    holder->setAccessibleName(tr("The five steps"));
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    m_summary = mutedLabel({}, holder);
    layout->addWidget(m_summary);
    for (int step = 0; step < steps; ++step) {
        auto *button = new ChoiceButton({}, "rail", holder);
        markAsOneStop(button);
        markAsOneOf(button);
        m_path->addButton(button, step);
        connect(button, &ChoiceButton::chosen, this, [this, step](bool on) {
            if (on) {
                m_pages->setCurrentIndex(step);
                m_beside->showMain();
            }
        });
        layout->addWidget(button);
    }
    layout->addWidget(mutedLabel(tr("The order may change, and a step may be repeated. Write down what you skip, and why."), holder));
    return holder;
}

void MeldcodeTab::buildPage(int step)
{
    auto *page = new ScrollPage(m_pages);
    page->content()->addWidget(titleLabel(tr("Step %1: %2").arg(step + 1).arg(wording::stepTitle(step)), page));
    addContent(step, page);
    m_pages->addWidget(page);
    if (step + 1 < steps) {
        auto *next = plainButton(tr("To the next step"), page);
        connect(next, &QPushButton::clicked, this, [this, step] { goTo(step + 1); });
        page->content()->addWidget(next, 0, Qt::AlignLeft);
    }
}

void MeldcodeTab::addContent(int step, ScrollPage *page)
{
    auto *card = new StepCard(*m_sheet, step, page);
    m_cards.append(card);
    auto *content = page->content();
    if (step == 0)
        content->addWidget(new SignalsBox(*m_sheet, page));
    if (step == 2) {
        content->addWidget(new VeiligThuisFirstBox(*m_sheet, page));
        content->addWidget(new TalkBox(*m_sheet, page));
    }
    if (step == 3) {
        auto *weighing = new WeighingPage(*m_sheet, page);
        connect(weighing, &WeighingPage::deviationWanted, this, &MeldcodeTab::goToDeviation);
        content->addWidget(weighing);
    }
    if (step == 4) {
        m_decision = new DecisionPage(*m_sheet, page);
        content->addWidget(m_decision);
    }
    content->addWidget(card);
    if (step == 1) {
        content->addWidget(new AdviceBox(*m_sheet, page));
        content->addWidget(new DutiesBox(*m_sheet, page));
        content->addWidget(new RequestsBox(*m_sheet, page));
    }
    if (step == 1 || step == steps - 1)
        content->addWidget(new SignOffBox(*m_sheet, step + 1, page));
}

QString MeldcodeTab::stateWords(int step) const
{
    const auto &record = m_sheet->step(step);
    QString words;
    switch (record.state) {
    case MeldcodeStep::State::Open: words = tr("○ still open"); break;
    case MeldcodeStep::State::Done: words = tr("✓ done"); break;
    case MeldcodeStep::State::Skipped: words = tr("– skipped"); break;
    }
    if (record.date.isValid() && record.state != MeldcodeStep::State::Open)
        words += QLatin1Char(' ') + showDate(record.date);
    if (!record.who.isEmpty() && record.state != MeldcodeStep::State::Open)
        words += QStringLiteral(" · ") + plainLine(record.who);
    return words;
}

void MeldcodeTab::refresh()
{
    int recorded = 0;
    for (int step = 0; step < steps; ++step) {
        recorded += m_sheet->step(step).state == MeldcodeStep::State::Open ? 0 : 1;
        const QString title = QStringLiteral("%1  %2").arg(step + 1).arg(wording::stepTitle(step));
        const auto missing = m_sheet->missing(step);
        QStringList lines{title, stateWords(step)};
        if (!missing.isEmpty())
            lines.append(tr("missing: %1").arg(missing.join(QStringLiteral(", "))));
        auto *button = m_path->button(step);
        button->setAccessibleName(lines.join(QStringLiteral("; ")));
        setPlainTip(button, lines.join(QLatin1Char('\n')));
        const auto metrics = button->fontMetrics();
        for (auto &line : lines)
            line = metrics.elidedText(line, Qt::ElideRight, pathWidth - 4 * gap);
        button->setText(lines.join(QLatin1Char('\n')));
    }
    m_summary->setText(tr("%1 of 5 steps recorded").arg(recorded));
}

void MeldcodeTab::goTo(int step)
{
    m_path->button(step)->setChecked(true);
    m_pages->setCurrentIndex(step);
}

void MeldcodeTab::goToDeviation()
{
    goTo(steps - 1);
    m_decision->focusDeviation();
    QTimer::singleShot(0, this, [this] { // when the form has its place
        static_cast<ScrollPage *>(m_pages->widget(steps - 1))->ensureWidgetVisible(m_decision->deviation());
    });
}

void MeldcodeTab::showStep(int number)
{
    const int step = std::clamp(number, 1, steps) - 1;
    goTo(step);
    m_path->button(step)->setFocus(Qt::OtherFocusReason);
}

desk::Place MeldcodeTab::placeNow() const
{
    return {desk::Place::Kind::Step, QString::number(m_pages->currentIndex() + 1)};
}

} // namespace vw::ui
