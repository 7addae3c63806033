// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/tip.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vw::ui {

/// The 8-px grid.
inline constexpr int gap = 8;

class ChoiceButton;

// Small pieces every screen is made of. Text wraps; nothing is clipped. A label shows its text as it is, never as markup, and without signs
// that steer; where one line is expected plainLine() goes around what people typed.

[[nodiscard]] QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *strongLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *textLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *errorLabel(QWidget *parent = nullptr);

[[nodiscard]] QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *plainButton(const QString &text, QWidget *parent = nullptr);
/// Looks like a link; for the way to more.
[[nodiscard]] QPushButton *quietButton(const QString &text, QWidget *parent = nullptr);

/// The same on as many lines as its words need in `width` pixels; a button breaks no line by itself.
[[nodiscard]] QPushButton *quietButtonWithin(int width, const QString &text, QWidget *parent = nullptr);
[[nodiscard]] bool isBlue(const QPushButton *button);
/// Backs out of where it stands: Escape presses it.
QPushButton *wayBack(QPushButton *button);
[[nodiscard]] bool isWayBack(const QPushButton *button);

/// A frame with a role of the style sheet ("card", "soft", "notice", "danger", "warning") and a vertical layout.
[[nodiscard]] QFrame *frame(const char *role, QWidget *parent = nullptr);
[[nodiscard]] inline QVBoxLayout *column(QWidget *widget)
{
    return static_cast<QVBoxLayout *>(widget->layout());
}
[[nodiscard]] QFrame *ruler(QWidget *parent = nullptr);

/// Removes everything from a layout; widgets are deleted later.
void clear(QLayout *layout);

/// A bulleted or numbered list as one label, with hanging indent.
[[nodiscard]] QLabel *listLabel(const QStringList &lines, bool numbered, QWidget *parent = nullptr);

/// Sets the style role of a widget and has it looked at again.
void setRole(QWidget *widget, const char *role);

/// A page that scrolls, with its content in a column of readable width.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *parent = nullptr, int maxWidth = 860, int margin = 3 * gap);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

/// A heading with a button that opens and closes what is below it.
class Fold : public QWidget {
    Q_OBJECT
public:
    explicit Fold(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void opened();

private:
    ChoiceButton *m_button;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace vw::ui
