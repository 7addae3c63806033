// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/textentry.h"

#include "core/dossier/limits.h"
#include "ui/parts/pieces.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>
#include <limits>
#include <utility>

namespace vw::ui {

namespace {

constexpr int areaLines = 4;

} // namespace

TextEntry::TextEntry(const QString &label, Kind kind, QWidget *parent) : QWidget(parent), m_remark(mutedLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *caption = mutedLabel(label, this);
    layout->addWidget(caption);
    QWidget *box = nullptr;
    if (kind == Kind::Line) {
        m_line = new QLineEdit(this);
        m_line->setMaxLength(std::numeric_limits<int>::max()); // it would cut what is stored, and what is pasted, without a word
        connect(m_line, &QLineEdit::textChanged, this, &TextEntry::change);
        box = m_line;
    } else {
        m_area = new QPlainTextEdit(this);
        m_area->setTabChangesFocus(true);
        setLines(areaLines);
        connect(m_area->document(), &QTextDocument::contentsChange, this,
                [this](int at, int removed, int added) { m_last = {at, removed, added}; });
        connect(m_area, &QPlainTextEdit::textChanged, this, &TextEntry::change);
        box = m_area;
    }
    box->setAccessibleName(label);
    caption->setBuddy(box);
    box->installEventFilter(this);
    setFocusProxy(box);
    layout->addWidget(box);
    layout->addWidget(m_remark);
    m_remark->hide();
}

QString TextEntry::text() const
{
    return m_line ? m_line->text() : m_area->toPlainText();
}

void TextEntry::setText(const QString &text)
{
    m_saved = text;
    const bool was = std::exchange(m_showing, true);
    if (m_line)
        m_line->setText(text);
    else if (m_area->toPlainText() != text)
        m_area->setPlainText(text);
    m_showing = was;
    m_told = this->text();
}

void TextEntry::setUnsaved(const QString &text)
{
    setText(text);
    m_saved.clear();
}

void TextEntry::change()
{
    if (m_showing || text() == m_told) // a change of look is said to be one of text
        return;
    if (isTooLong()) {
        refuse();
        return;
    }
    m_told = text();
    if (std::exchange(m_refused, false))
        setRemark(m_remarkBefore);
    Q_EMIT typed(m_told);
    if (!focusProxy()->hasFocus())
        leave();
}

bool TextEntry::isTooLong() const
{
    const qsizetype size = m_line ? m_line->text().size() : m_area->document()->characterCount() - 1; // it counts the end of the last line
    return size > (m_line ? dossier::longestLine : dossier::longestText) && size > m_told.size();
}

/// Puts back what stood there, also what was selected; the rest of the text, and what can be undone in it, is not touched.
void TextEntry::refuse()
{
    const bool was = std::exchange(m_showing, true);
    if (m_line) {
        const qsizetype grew = m_line->text().size() - m_told.size();
        const qsizetype place = m_line->cursorPosition() - grew;
        m_line->setText(m_told);
        m_line->setCursorPosition(static_cast<int>(std::max<qsizetype>(place, 0)));
    } else {
        QTextCursor cursor(m_area->document());
        cursor.setPosition(m_last.at);
        cursor.setPosition(std::min(m_last.at + m_last.added, m_area->document()->characterCount() - 1), QTextCursor::KeepAnchor);
        cursor.insertText(m_told.mid(m_last.at, m_last.removed));
        if (text() != m_told) // several changes came as one
            m_area->setPlainText(m_told);
    }
    m_showing = was;
    if (!std::exchange(m_refused, true))
        m_remarkBefore = m_remark->text();
    const QString most = QLocale().toString(m_line ? dossier::longestLine : dossier::longestText);
    setRemark(
        tr("Not added: this text may have %1 characters. What was here is unchanged; what you copied is still where it was.").arg(most));
}

void TextEntry::setHint(const QString &placeholder)
{
    if (m_line)
        m_line->setPlaceholderText(placeholder);
    else
        m_area->setPlaceholderText(placeholder);
}

void TextEntry::propose(const QStringList &words)
{
    auto *completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

void TextEntry::setLines(int lines)
{
    if (m_area)
        m_area->setFixedHeight(m_area->fontMetrics().lineSpacing() * lines + 2 * gap + 4);
}

void TextEntry::setLabelBeside()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->setDirection(QBoxLayout::LeftToRight);
    layout->setSpacing(gap);
    auto *caption = static_cast<QLabel *>(layout->itemAt(0)->widget());
    caption->setWordWrap(false);
    layout->setStretch(1, 1);
}

void TextEntry::hideLabel()
{
    layout()->itemAt(0)->widget()->hide();
}

void TextEntry::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void TextEntry::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        m_area->setReadOnly(readOnly);
}

void TextEntry::focus()
{
    show(); // one that was just laid out is not visible yet, and could not take the focus
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

bool TextEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        leave();
    return QWidget::eventFilter(watched, event);
}

void TextEntry::leave()
{
    if (text() == m_saved)
        return;
    m_saved = text();
    Q_EMIT left(m_saved);
}

} // namespace vw::ui
