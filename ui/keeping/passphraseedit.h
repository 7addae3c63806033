// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/secretbuffer.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace vw::ui {

class ChoiceButton;

/// A box for a passphrase, with a button that shows it. take() gives the text as a secret and empties the box.
class PassphraseEdit : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseEdit(const QString &label, QWidget *parent = nullptr);
    [[nodiscard]] crypto::SecretBuffer take();
    /// The text as a secret, left in the box: for weighing it.
    [[nodiscard]] crypto::SecretBuffer peek() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool sameAs(const PassphraseEdit &other) const;
    void focus();
    /// Empty, and no longer shown.
    void wipe();

Q_SIGNALS:
    void changed();

private:
    void showTyped(bool shown);
    QLineEdit *m_edit;
    ChoiceButton *m_eye;
};

} // namespace vw::ui
