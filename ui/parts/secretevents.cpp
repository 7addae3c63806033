// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/secretevents.h"

#include <QAccessible>
#include <QLineEdit>

namespace vw::ui {

namespace {

constexpr const char *mark = "vwSecret";

// One handler for the whole process is all Qt offers, so what stands here is of the process too.
QAccessible::UpdateHandler before = nullptr; ///< who listened when the filter was put on top
bool passing = false;                        ///< `before` is at work

void filter(QAccessibleEvent *event);

QString bullets(const QString &text)
{
    return QString(text.size(), QChar(0x2022));
}

/// To whoever listened before, or to the platform itself.
void passOn(QAccessibleEvent *event)
{
    if (before && !passing) { // a handler that calls the one it replaced comes back here: then the platform is next
        passing = true;
        before(event);
        passing = false;
        return;
    }
    // Qt told the table already, and a second time would shift its rows twice; the platform does nothing with this one.
    if (event->type() == QAccessible::TableModelChanged)
        return;
    const auto top = QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(top);
}

void filter(QAccessibleEvent *event)
{
    auto *box = qobject_cast<QLineEdit *>(event->object());
    if (!box || !box->property(mark).toBool()) {
        passOn(event);
        return;
    }
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto *typed = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent told(box, typed->changePosition(), bullets(typed->textInserted()));
        told.setCursorPosition(typed->cursorPosition());
        passOn(&told);
        break;
    }
    case QAccessible::TextRemoved: {
        const auto *gone = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent told(box, gone->changePosition(), bullets(gone->textRemoved()));
        told.setCursorPosition(gone->cursorPosition());
        passOn(&told);
        break;
    }
    case QAccessible::TextUpdated: {
        const auto *other = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent told(box, other->changePosition(), bullets(other->textRemoved()), bullets(other->textInserted()));
        told.setCursorPosition(other->cursorPosition());
        passOn(&told);
        break;
    }
    case QAccessible::ValueChanged: break; // would carry the text itself
    default: passOn(event);
    }
}

} // namespace

void keepFromListeners(QLineEdit *box)
{
    box->setProperty(mark, true);
    // Again for each box: a listener that came in between would stand above the filter.
    if (const auto previous = QAccessible::installUpdateHandler(filter); previous != filter)
        before = previous;
}

} // namespace vw::ui
