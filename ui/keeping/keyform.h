// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyring.h"
#include "ui/keeping/keyworker.h"

#include <QFrame>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vw::ui {

class NewPassphrase;
class TextEntry;

/// Asks for what one change of the keys needs: a name, a new passphrase, or both; derives the key meanwhile and hands it over.
class KeyForm : public QFrame {
    Q_OBJECT
public:
    struct Given {
        QString name;
        crypto::KdfParams terms;
        crypto::SecretBuffer slotKey;
    };
    /// An empty `nameLabel` asks no name; an empty `passphraseLabel` no passphrase. Without `terms` new ones are chosen by `policy`.
    KeyForm(const QString &title, const QString &nameLabel, const QString &passphraseLabel, const std::optional<crypto::KdfParams> &terms,
            const crypto::KdfPolicy &policy, QWidget *parent = nullptr);
    void setName(const QString &name);
    void showError(const QString &sentence);
    void focus();

    /// Does the change, and calls finish() with what came of it, now or later.
    std::function<void(Given given)> apply;
    /// An error keeps the form open.
    void finish(const Result<void> &done);

Q_SIGNALS:
    void finished();
    void cancelled();

private:
    void begin();
    void derived();
    void check();
    std::optional<crypto::KdfParams> m_terms;
    crypto::KdfPolicy m_policy;
    KeyWorker m_worker;
    TextEntry *m_name = nullptr;
    NewPassphrase *m_passphrase = nullptr;
    QPushButton *m_go;
    QProgressBar *m_progress;
    QLabel *m_error;
};

} // namespace vw::ui
