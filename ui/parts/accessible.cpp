// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/accessible.h"

#include "ui/parts/readingorder.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QFrame>
#include <QLabel>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *styleRole = "role", *oneOfMark = "vwOneOf", *foldMark = "vwFold", *spokenMark = "vwSpoken", *noticeMark = "vwNotice",
                     *roleMark = "vwRole", *wordsMark = "vwWords", *turnMark = "vwTurn";

QString spoken(const QWidget *widget)
{
    return widget->property(spokenMark).toString();
}

/// A label: a heading, something said at once, or words. What it is stands in its properties, which may come later than the first event.
class LabelSeen : public QAccessibleWidget {
public:
    explicit LabelSeen(QWidget *widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}
    [[nodiscard]] QAccessible::Role role() const override
    {
        if (widget()->property(noticeMark).toBool())
            return QAccessible::Notification;
        const QByteArray style = widget()->property(styleRole).toByteArray();
        return style == "title" || style == "heading" ? QAccessible::Heading : QAccessible::StaticText;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name)
            return QAccessibleWidget::text(which);
        const QString name = widget()->accessibleName();
        return name.isEmpty() ? label()->text() : name;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
    /// Whose label it is.
    [[nodiscard]] QList<std::pair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override
    {
        auto list = QAccessibleWidget::relations(match);
        if (QWidget *buddy = label()->buddy(); buddy && match.testFlag(QAccessible::Labelled))
            list.append({QAccessible::queryAccessibleInterface(buddy), QAccessible::Labelled});
        return list;
    }

private:
    [[nodiscard]] QLabel *label() const { return static_cast<QLabel *>(widget()); }
};

/// A frame, card or row: a group, with a name when it has one; Qt calls it a window. What is in it is told in the order in which it stands, not
/// in that in which it was made.
class GroupSeen : public QAccessibleWidget {
public:
    explicit GroupSeen(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Grouping) {}
    [[nodiscard]] QAccessible::Role role() const override
    {
        if (const QVariant meant = widget()->property(roleMark); meant.isValid())
            return static_cast<QAccessible::Role>(meant.toInt());
        if (widget()->property(styleRole).toByteArray() == "line")
            return QAccessible::Separator;
        return qobject_cast<QFrame *>(widget()) || !widget()->accessibleName().isEmpty() ? QAccessible::Grouping : QAccessible::Client;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString words = which == QAccessible::Name ? spoken(widget()) : QString();
        return words.isEmpty() ? QAccessibleWidget::text(which) : words;
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(inOrder().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const auto children = inOrder();
        return index < 0 || index >= children.size() ? nullptr : QAccessible::queryAccessibleInterface(children.at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? static_cast<int>(inOrder().indexOf(child->object())) : -1;
    }

private:
    [[nodiscard]] QList<QWidget *> inOrder() const { return inReadingOrder(widget()); }
};

/// What scrolls by its own keys, since nothing in it takes the focus.
class ScrollSeen : public GroupSeen {
public:
    using GroupSeen::GroupSeen;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Document; }
};

/// Painted pages, to be read as text.
class DocumentSeen : public GroupSeen, public QAccessibleTextInterface {
public:
    using GroupSeen::GroupSeen;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Document; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : GroupSeen::interface_cast(type);
    }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return m_at; }
    void setCursorPosition(int position) override { m_at = std::clamp(position, 0, characterCount()); }
    [[nodiscard]] QString text(QAccessible::Text which) const override { return GroupSeen::text(which); }
    [[nodiscard]] QString text(int start, int end) const override { return words().mid(start, end - start); }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(words().size()); }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return m_at; }
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] QString words() const { return widget()->property(wordsMark).toString(); }
    int m_at = 0;
};

/// A button that is on or off: one of several, a fold, or a tick.
class ChoiceSeen : public QAccessibleWidget {
public:
    explicit ChoiceSeen(QWidget *widget) : QAccessibleWidget(widget, QAccessible::CheckBox) {}
    [[nodiscard]] QAccessible::Role role() const override
    {
        if (isFold())
            return QAccessible::Button;
        return widget()->property(oneOfMark).toBool() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name)
            return QAccessibleWidget::text(which);
        const QString name = widget()->accessibleName();
        if (!name.isEmpty())
            return name;
        return isFold() ? widget()->property(foldMark).toString() : button()->text();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        if (isFold()) {
            state.expandable = true;
            state.expanded = button()->isChecked();
            state.collapsed = !button()->isChecked();
        } else {
            state.checkable = true;
            state.checked = button()->isChecked();
        }
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isFold() ? QStringList{pressAction(), setFocusAction()} : QStringList{toggleAction(), pressAction(), setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        if (action == setFocusAction())
            button()->setFocus(Qt::OtherFocusReason);
        else
            button()->click();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    [[nodiscard]] bool isFold() const { return widget()->property(foldMark).isValid(); }
};

QAccessibleInterface *made(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "QLabel"_L1)
        return new LabelSeen(widget);
    if (className == "vw::ui::ChoiceButton"_L1)
        return new ChoiceSeen(widget);
    if (className == "vw::ui::PageView"_L1)
        return new DocumentSeen(widget);
    if (className == "QScrollArea"_L1 && widget->focusPolicy() != Qt::NoFocus)
        return new ScrollSeen(widget);
    if (className == "QFrame"_L1 || className == "QWidget"_L1)
        return new GroupSeen(widget);
    return nullptr;
}

} // namespace

void installAccessible()
{
    QAccessible::installFactory(made);
}

void markAsOneOf(QWidget *button)
{
    button->setProperty(oneOfMark, true);
}

void markAsFold(QWidget *button, const QString &name)
{
    button->setProperty(foldMark, name);
}

void markAsText(QWidget *widget)
{
    widget->setProperty(roleMark, QAccessible::StaticText);
}

void markAsRow(QWidget *widget)
{
    widget->setProperty(roleMark, QAccessible::ListItem);
}

void markAsDrawing(QWidget *widget)
{
    widget->setProperty(roleMark, QAccessible::Canvas);
}

void setDocumentWords(QWidget *pages, const QString &words)
{
    pages->setProperty(wordsMark, words);
}

void setSpoken(QWidget *widget, const QString &words)
{
    if (spoken(widget) == words)
        return;
    widget->setProperty(spokenMark, words);
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

/// A label without a place of its own, that is shown anew each time: readers speak a notification when it appears. They ask for its words a moment
/// later, so what is said in one breath is said by one label after the other.
void announce(QWidget *inWindow, const QString &words)
{
    constexpr int labels = 4;
    if (!inWindow || words.isEmpty() || !QAccessible::isActive())
        return;
    auto *window = inWindow->window();
    const int turn = window->property(turnMark).toInt();
    window->setProperty(turnMark, (turn + 1) % labels);
    const QString name = u"announcement%1"_s.arg(turn);
    auto *said = window->findChild<QLabel *>(name, Qt::FindDirectChildrenOnly);
    if (!said) {
        said = new QLabel(window);
        said->setObjectName(name);
        said->setProperty(noticeMark, true);
        said->setFixedSize(1, 1);
        said->setAttribute(Qt::WA_TransparentForMouseEvents);
        said->lower();
    }
    said->hide();
    said->setAccessibleName(words);
    said->show();
    QAccessibleEvent event(said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace vw::ui
