// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/adrift.h"

#include <QMap>

#include <memory>

namespace vw::ui {

/// What could not be written when a vault was locked: words, sealed, and whole vaults whose file went from under them. By the path of the
/// vault; no key is here. It stays until it is written, or until somebody says that it need not be kept.
class KeptWords {
public:
    /// Later words of the same record take the place of earlier ones.
    void keep(const QString &path, const QByteArray &vaultId, const QList<vault::SealedDraft> &sealed);
    /// They were written after all.
    void drop(const QString &path, const QList<vault::SealedDraft> &written);
    void keepAdrift(std::unique_ptr<vault::Adrift> adrift);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_adrift.empty(); }
    /// There are words for the vault at this path.
    [[nodiscard]] bool hasWords(const QString &path) const { return m_words.contains(path); }
    [[nodiscard]] bool isAdrift(const QString &path) const { return m_adrift.contains(path); }
    /// Where something waits, in order.
    [[nodiscard]] QStringList paths() const;

    /// Tries to write all of it where it belongs; `open` is the session of the vault at `openPath`, or null.
    void retry(const QString &openPath, vault::Session *open);
    /// Writes into a vault that was just opened, if the words are of this one.
    void giveTo(const QString &path, vault::Session &session);
    /// The vault that is adrift, and the words for it, into a new file. Errors: those of Adrift::writeTo.
    Result<void> writeAdrift(const QString &path, const QString &target);
    void letGo(const QString &path);

private:
    struct Words {
        QByteArray vaultId;
        QList<vault::SealedDraft> sealed;
    };
    QMap<QString, Words> m_words;
    std::map<QString, std::unique_ptr<vault::Adrift>> m_adrift;
};

} // namespace vw::ui
