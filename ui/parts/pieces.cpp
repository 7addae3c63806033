// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/pieces.h"

#include "core/base/signs.h"
#include "ui/parts/accessible.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace vw::ui {

namespace {

/// Text that came later is made plain before anybody sees it: QLabel lets nobody between setText() and its text.
class PlainLabel : public QLabel {
public:
    PlainLabel(const QString &text, QWidget *parent) : QLabel(plainText(text), parent) { setTextFormat(Qt::PlainText); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QString now = text();
        if (std::ranges::any_of(now, steers)) { // line breaks do too, and stay
            if (const QString plain = plainText(now); plain != now)
                setText(plain);
        }
        QLabel::paintEvent(event);
    }
};

/// What it says when it comes is said aloud too, whatever has the focus.
class TellingLabel final : public PlainLabel {
public:
    using PlainLabel::PlainLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        PlainLabel::paintEvent(event);
        if (std::exchange(m_told, text()) != text())
            announce(this, text());
    }
    void hideEvent(QHideEvent *event) override
    {
        m_told.clear();
        PlainLabel::hideEvent(event);
    }

private:
    QString m_told;
};

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1StringView(role));
    return label;
}

QPushButton *button(const QString &text, const char *role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", QLatin1StringView(role));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, "title", parent);
}
QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return label(text, "heading", parent);
}
QLabel *strongLabel(const QString &text, QWidget *parent)
{
    return label(text, "strong", parent);
}
QLabel *textLabel(const QString &text, QWidget *parent)
{
    return label(text, "text", parent);
}
QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    return label(text, "muted", parent);
}

QLabel *errorLabel(QWidget *parent)
{
    auto *error = new TellingLabel({}, parent);
    error->setWordWrap(true);
    error->setProperty("role", QLatin1StringView("error"));
    error->hide();
    return error;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return button(text, "primary", parent);
}
QPushButton *plainButton(const QString &text, QWidget *parent)
{
    return button(text, "plain", parent);
}
QPushButton *quietButton(const QString &text, QWidget *parent)
{
    return button(text, "quiet", parent);
}

QPushButton *quietButtonWithin(int width, const QString &text, QWidget *parent)
{
    auto *made = button(text, "quiet", parent);
    made->setAccessibleName(text);
    QStringList lines{QString()};
    for (const auto &word : text.split(QLatin1Char(' '))) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (lines.last().isEmpty() || QFontMetrics(QApplication::font()).horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    made->setText(lines.join(QLatin1Char('\n')));
    return made;
}

bool isBlue(const QPushButton *button)
{
    return button && button->property("role").toByteArray() == "primary";
}
QPushButton *wayBack(QPushButton *button)
{
    button->setProperty("vwWayBack", true);
    return button;
}
bool isWayBack(const QPushButton *button)
{
    return button->property("vwWayBack").toBool();
}

QFrame *frame(const char *role, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", QLatin1StringView(role));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    return frame;
}

QFrame *ruler(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QLatin1StringView("line"));
    return line;
}

void clear(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto *inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

QLabel *listLabel(const QStringList &lines, bool numbered, QWidget *parent)
{
    QString html = numbered ? QStringLiteral("<ol style=\"margin:0; -qt-list-indent:0;\">")
                            : QStringLiteral("<ul style=\"margin:0; -qt-list-indent:0;\">");
    QStringList shown;
    for (const auto &line : lines) {
        shown.append(plainLine(line));
        html += QStringLiteral("<li style=\"margin:3px 0 3px 20px;\">%1</li>").arg(shown.last().toHtmlEscaped());
    }
    html += numbered ? QStringLiteral("</ol>") : QStringLiteral("</ul>");
    auto *label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAccessibleName(shown.join(QLatin1Char('\n')));
    return label;
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QLatin1StringView(role));
    for (auto *each : QList<QWidget *>{widget} + widget->findChildren<QWidget *>()) { // the sheet also asks what they stand in
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

ScrollPage::ScrollPage(QWidget *parent, int maxWidth, int margin) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *centre = new QHBoxLayout(page);
    centre->setContentsMargins(margin, std::min(margin, 2 * gap), margin, margin);
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("column"));
    inner->setMaximumWidth(inLetters(maxWidth));
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(gap + gap / 2);
    // the column stands on top, not what is in it: a layout that is aligned gets no more than its hint, and words would be cut off
    centre->addWidget(inner, 1, Qt::AlignTop);
    centre->addStretch(0);
    setWidget(page);
}

Fold::Fold(const QString &title, QWidget *parent)
    : QWidget(parent), m_button(new ChoiceButton(title, "quiet", this)), m_body(new QWidget(this)), m_content(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_content->setContentsMargins(gap, 0, 0, gap);
    m_body->hide();
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_button->setText(QStringLiteral("▸ ") + title);
    markAsFold(m_button, title);
    connect(m_button, &ChoiceButton::chosen, this, [this, title](bool open) {
        m_button->setText((open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + title);
        m_body->setVisible(open);
        if (open)
            Q_EMIT opened();
    });
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

} // namespace vw::ui
