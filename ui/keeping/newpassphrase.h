// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/strength.h"

#include <QWidget>

class QLabel;

namespace vw::ui {

class PassphraseEdit;
class TickBox;

/// A new passphrase, typed twice and weighed in words while it is typed. One that is easy to guess needs a tick as a second step.
class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphrase(const QString &label, QWidget *parent = nullptr);
    /// Both are the same, and strong enough or meant to be weak.
    [[nodiscard]] bool isReady() const;
    /// Empties both boxes.
    [[nodiscard]] crypto::SecretBuffer take();
    void focus();

Q_SIGNALS:
    void changed();

private:
    void weigh();
    PassphraseEdit *m_first, *m_second;
    QLabel *m_hint;
    TickBox *m_meant;
    bool m_isWeak = false, m_isTooLong = false;
};

/// How hard it is to guess, in one sentence.
[[nodiscard]] QString strengthSentence(crypto::Strength strength);

} // namespace vw::ui
