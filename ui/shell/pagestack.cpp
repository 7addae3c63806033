// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/pagestack.h"

#include "ui/parts/pieces.h"
#include "ui/parts/readingorder.h"
#include "ui/parts/regions.h"
#include "ui/parts/sight.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace vw::ui {

namespace {

bool isPushed(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button && !button->isCheckable();
}

/// The buttons of a kind in the nearest form or card around the focus, no further than its region of the window.
QList<QPushButton *> nearest(QWidget *focus, const QWidget *window, bool (*isOne)(const QPushButton *))
{
    const auto *region = regionOf(focus);
    const auto *end = region ? region->parentWidget() : window;
    for (auto *around = focus ? focus->parentWidget() : nullptr; around && around != end; around = around->parentWidget()) {
        QList<QPushButton *> found;
        for (auto *stop : stopsIn(around)) {
            if (auto *button = qobject_cast<QPushButton *>(stop); button && isOne(button))
                found.append(button);
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (!now)
            QTimer::singleShot(0, this, &PageStack::findFocus);
        if (!now || !isAncestorOf(now))
            return;
        if (QApplication::mouseButtons() == Qt::NoButton) // under a mouse nothing moves
            bringIntoSight(now);
        m_around.clear();
        for (auto *around = now; around && around != this; around = around->parentWidget())
            m_around.append(around);
    });
}

void PageStack::showNew(QWidget *page)
{
    addWidget(page);
    setCurrentWidget(page);
    QTimer::singleShot(0, page, [page] {
        if (const auto *focus = QApplication::focusWidget(); focus && page->isAncestorOf(focus))
            return;
        const auto stops = stopsIn(page);
        const auto field = std::ranges::find_if(stops, [](QWidget *stop) { return qobject_cast<QLineEdit *>(stop); });
        const auto blue = std::ranges::find_if(stops, [](QWidget *stop) { return isBlue(qobject_cast<QPushButton *>(stop)); });
        if (auto *first = field != stops.end() ? *field : blue != stops.end() ? *blue : stops.value(0))
            first->setFocus(Qt::TabFocusReason);
    });
}

/// What had it was deleted, or let go of it: back to where it was, or as near as there is something.
void PageStack::findFocus()
{
    if (QApplication::focusWidget() || QApplication::activeWindow() != window())
        return;
    for (const auto &around : std::as_const(m_around)) {
        const auto stops = around && around->isVisible() && isAncestorOf(around) ? stopsIn(around) : QList<QWidget *>{};
        if (!stops.isEmpty()) {
            stops.first()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool PageStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == QApplication::focusWidget())
        m_keyedIn = QApplication::focusWidget();
    return QStackedWidget::eventFilter(watched, event);
}

bool PageStack::focusNextPrevChild(bool next)
{
    auto *page = currentWidget();
    auto *to = page ? nextStop(page, QApplication::focusWidget(), next) : nullptr;
    if (!to)
        return QStackedWidget::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PageStack::keyPressEvent(QKeyEvent *event)
{
    if (QApplication::focusWidget() != m_keyedIn)
        return; // the key did its work there, and the focus went on
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && pressBlue())
            return;
        break;
    case Qt::Key_Escape:
        if (isPlain && backOut())
            return;
        break;
    case Qt::Key_F6: goToNextRegion(window(), !event->modifiers().testFlag(Qt::ShiftModifier)); return;
    default:
        if (isPlain && readOn(event->key()))
            return;
    }
    QStackedWidget::keyPressEvent(event);
}

/// Whoever stands on a button means that one.
bool PageStack::pressBlue()
{
    auto *focus = QApplication::focusWidget();
    if (isPushed(focus)) {
        static_cast<QPushButton *>(focus)->click();
        return true;
    }
    if (qobject_cast<QAbstractItemView *>(focus))
        return false; // in a list it opens what is chosen
    const auto blue = nearest(focus, this, isBlue);
    if (blue.size() != 1) // of two nobody knows which is meant
        return false;
    const QPointer button(blue.first());
    button->setFocus(Qt::OtherFocusReason); // what was typed is left, and so taken; that may make the form anew
    if (button && button->isVisible())
        button->click();
    return true;
}

bool PageStack::backOut()
{
    const auto back = nearest(QApplication::focusWidget(), this, isWayBack);
    if (back.isEmpty())
        return false;
    back.first()->click();
    return true;
}

/// On a page of text there may be nothing that takes the focus: its largest part scrolls.
bool PageStack::readOn(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd}, {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},   {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},       {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    const auto action = actions.constFind(key);
    if (action == actions.constEnd())
        return false;
    QScrollBar *largest = nullptr;
    int most = 0;
    for (auto *area : findChildren<QScrollArea *>()) {
        auto *bar = area->verticalScrollBar();
        const int size = area->width() * area->height();
        if (area->isVisible() && bar->maximum() > bar->minimum() && size > most && area->findChildren<QScrollArea *>().isEmpty()) {
            largest = bar;
            most = size;
        }
    }
    if (!largest)
        return false;
    largest->triggerAction(*action);
    return true;
}

} // namespace vw::ui
