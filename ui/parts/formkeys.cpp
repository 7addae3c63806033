// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/formkeys.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

namespace vw::ui {

void setFormKeys(QWidget &form, QPushButton &save, QPushButton &back)
{
    qDeleteAll(form.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)); // of the opening before
    for (const auto &[key, button] : {std::pair{Qt::Key_Return, &save}, {Qt::Key_Enter, &save}, {Qt::Key_Escape, &back}}) {
        auto *shortcut = new QShortcut(QKeySequence(key), &form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, button, [key, button, pressed = QPointer(&back)] {
            // whoever stands on "back" means that one
            (key != Qt::Key_Escape && pressed && pressed->hasFocus() ? pressed.data() : button)->click();
        });
    }
    const auto goBack = [from = QPointer(QApplication::focusWidget())] {
        if (from)
            from->setFocus(Qt::OtherFocusReason);
    };
    QObject::connect(&back, &QPushButton::clicked, &form, goBack, Qt::QueuedConnection); // once the button can be seen again
}

} // namespace vw::ui
