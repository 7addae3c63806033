// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/questionbox.h"

#include "core/wording/weighingwords.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"

#include <QKeyEvent>

namespace vw::ui {

namespace {

size_t placeOf(int question)
{
    return static_cast<size_t>(question);
}

} // namespace

QuestionBox::QuestionBox(MeldcodeSheet &sheet, int question, QWidget *parent)
    : QFrame(parent), m_sheet(sheet), m_question(question), m_content(new QVBoxLayout)
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    const QString words = wording::weighingQuestion(question);
    layout->addWidget(mutedLabel(tr("Question %1").arg(question + 1), this));
    layout->addWidget(strongLabel(words, this));
    m_answer = new ChipRow(
        ChipRow::Mode::One,
        {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}, {QStringLiteral("unknown"), tr("Don't know")}}, this);
    m_answer->setAccessibleName(words);
    layout->addWidget(m_answer);
    layout->addLayout(m_content);
    auto *form = new EntityForm(this);
    m_reason = form->area(tr("Why? Name the facts this is based on."), sheet.weighing().questions.at(placeOf(question)).reason);
    layout->addWidget(form);
    sheet.watch(form);
    connect(m_answer, &ChipRow::changed, this, [this](const QStringList &chosen) { answer(chosen.value(0)); });
    connect(&sheet, &MeldcodeSheet::changed, this, &QuestionBox::refresh);
    refresh();
}

void QuestionBox::answer(const QString &code)
{
    m_sheet.weighing().questions.at(placeOf(m_question)).answer = valueOf(assessment::triNames, code);
    m_sheet.commit();
}

void QuestionBox::refresh()
{
    const auto &question = m_sheet.weighing().questions.at(placeOf(m_question));
    m_answer->setChosen(question.answer ? QStringList{nameOf(assessment::triNames, *question.answer)} : QStringList{});
    showUnlessTyped(m_reason, question.reason);
}

void QuestionBox::focusAnswer()
{
    if (auto *chip = m_answer->findChild<QPushButton *>())
        chip->setFocus(Qt::OtherFocusReason);
}

void QuestionBox::keyPressEvent(QKeyEvent *event)
{
    // letters typed in the reason never come here
    static const QMap<int, QString> codes{{Qt::Key_J, QStringLiteral("yes")},
                                          {Qt::Key_Y, QStringLiteral("yes")},
                                          {Qt::Key_N, QStringLiteral("no")},
                                          {Qt::Key_W, QStringLiteral("unknown")},
                                          {Qt::Key_D, QStringLiteral("unknown")}};
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && codes.contains(event->key()))
        answer(codes.value(event->key()));
    else
        QFrame::keyPressEvent(event);
}

} // namespace vw::ui
