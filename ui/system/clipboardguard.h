// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/clipboard.h"

#include <QTimer>

namespace vw::ui {

/// While a vault is open, whatever is copied out of a field of this window is treated as text about a case: marked secret for clipboard
/// managers and taken away after a minute. The selection that a middle click would paste cannot be marked; it goes after a minute too, and with this object.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;

private:
    void look();
    static void emptySelection();
    SecretClipboard m_clipboard;
    QTimer m_selection;
};

} // namespace vw::ui
