// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/clipboard.h"

namespace vw::ui {

/// While a vault is open, whatever is copied out of a field of this window is treated as text about a case: marked secret for clipboard
/// managers and taken away after a minute. Going, it also empties the selection that a middle click would paste.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;

private:
    void look();
    SecretClipboard m_clipboard;
};

} // namespace vw::ui
