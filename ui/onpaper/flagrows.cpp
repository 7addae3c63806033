// SPDX-License-Identifier: EUPL-1.2
#include "ui/onpaper/flagrows.h"

#include "core/referral/words.h"
#include "core/report/form.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/dossier/options.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"
#include "ui/parts/textentry.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Answer;
using assessment::Value;

namespace {

enum Column { Number, Title, AnswerColumn, When, Source };
const QString notDiscussed = u"not-discussed"_s;

} // namespace

FlagRows::FlagRows(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 2);
    grid->setColumnStretch(Title, 1);
    for (const auto &[column, words] : {std::pair{AnswerColumn, tr("Answer")}, {When, tr("Last time")}, {Source, tr("Source")}})
        grid->addWidget(mutedLabel(words, this), 0, column);
    for (const auto &id : report::formFlags(desk.pack().taxonomy))
        addRow(id, grid);
    refresh();
    connect(&desk, &CaseDesk::changed, this, [this](dossier::RecordKind kind) {
        if (kind == dossier::RecordKind::Assessment)
            refresh();
    });
}

void FlagRows::addRow(const QuestionId &id, QGridLayout *grid)
{
    const auto &taxonomy = m_desk.pack().taxonomy;
    const int line = static_cast<int>(m_rows.size()) + 1;
    const QString title = referral::flagTitle(taxonomy.questions.at(taxonomy.indexOf(id)), m_desk.texts(), {});
    auto *words = textLabel(title, this);
    grid->addWidget(mutedLabel(QString::number(line), this), line, Number);
    grid->addWidget(words, line, Title);
    auto *answer = new ChoiceBox(tr("%1: answer").arg(title), this);
    answer->add({}, {});
    answer->add(tr("yes"), nameOf(assessment::valueNames, Value::Yes));
    answer->add(tr("no"), nameOf(assessment::valueNames, Value::No));
    answer->add(tr("don't know"), nameOf(assessment::valueNames, Value::Unknown));
    answer->add(tr("not discussed"), notDiscussed);
    answer->add(tr("suspected"), nameOf(assessment::valueNames, Value::Suspected)); // not on paper; the checklist may have it
    auto *when = new TextEntry(tr("%1: last time").arg(title), TextEntry::Kind::Line, this);
    when->hideLabel();
    when->setFixedWidth(inLetters(130));
    auto *source = new ChoiceBox(tr("%1: source").arg(title), this);
    source->add({}, {});
    for (const auto &[code, meant] : sourceOptions()) // each begins with the letter of the paper
        source->add(meant, code);
    source->setFixedWidth(inLetters(130));
    grid->addWidget(answer, line, AnswerColumn, Qt::AlignTop);
    grid->addWidget(when, line, When, Qt::AlignTop);
    grid->addWidget(source, line, Source, Qt::AlignTop);
    m_rows.append({id, answer, source, when});
    const Row row = m_rows.last();
    connect(answer, &ChoiceBox::chosen, this, [this, row] { take(row, true); });
    connect(source, &ChoiceBox::chosen, this, [this, row] { take(row, true); });
    connect(when, &TextEntry::typed, this, [this, row] { take(row, false); });
    connect(when, &TextEntry::left, this, [this, row] { take(row, true); });
}

/// What the checklist has of it stays where the row says nothing about it.
Answer FlagRows::answerIn(const Row &row) const
{
    auto answer = m_desk.assessment().list.answers.value(row.id);
    answer.value = valueOf(assessment::valueNames, row.answer->code()).value_or(Value::Unknown);
    answer.source = valueOf(assessment::sourceNames, row.source->code()).value_or(assessment::SourceCode::None);
    const DateField field{answer.unread, u"when"_s, m_desk.office().today()};
    answer.when = readLeft(row.when->text(), field);
    keepUnread(answer.unread, u"when"_s, row.when->text(), answer.when.has_value());
    return answer;
}

void FlagRows::take(const Row &row, bool left)
{
    auto record = m_desk.assessment();
    const QString code = row.answer->code();
    const bool isBare = code.isEmpty() && !record.list.answers.contains(row.id);
    row.when->setRemark(isBare && !row.when->text().isEmpty() ? tr("Not saved yet: first choose an answer.") : QString());
    if (isBare)
        return;
    if (code == notDiscussed || code.isEmpty())
        record.list.answers.remove(row.id);
    else
        record.list.answers.insert(row.id, answerIn(row));
    left ? static_cast<void>(m_desk.commit(record)) : m_desk.typed(record);
}

/// What the checklist has, wherever it was answered; a box that somebody is in stays as it is.
void FlagRows::refresh()
{
    const auto list = m_desk.assessment().list;
    for (const auto &row : m_rows) {
        const auto found = list.answers.find(row.id);
        const bool isAnswered = found != list.answers.end();
        if (isAnswered || row.answer->code() != notDiscussed)
            row.answer->showChosen(isAnswered ? nameOf(assessment::valueNames, found->value) : QString());
        row.source->showChosen(isAnswered ? nameOf(assessment::sourceNames, found->source) : QString());
        if (row.when->isAncestorOf(QApplication::focusWidget()))
            continue;
        auto unread = isAnswered ? found->unread : assessment::UnreadDates();
        showDateIn(*row.when, isAnswered && found->when ? showDate(*found->when) : QString(), {unread, u"when"_s, m_desk.office().today()});
    }
}

void FlagRows::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().answer->setFocus(Qt::OtherFocusReason);
}

void FlagRows::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto row = std::ranges::find_if(m_rows, [](const Row &each) { return each.answer->hasFocus(); });
    const bool isShown = row != m_rows.end() && isFlag(valueOf(assessment::valueNames, row->answer->code()).value_or(Value::No));
    if (isEnter && row != m_rows.end() && !isShown) {
        if (row + 1 != m_rows.end()) {
            (row + 1)->answer->setFocus(Qt::TabFocusReason);
            return;
        }
        row->source->setFocus(Qt::TabFocusReason); // what the page does with Enter goes on from here
    }
    QWidget::keyPressEvent(event);
}

} // namespace vw::ui
