// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/adrift.h"

#include <QMap>

#include <map>
#include <memory>

namespace vw::desk {

/// Locking: what is typed is sealed and written, the keys go, and what could not be written stays here until it is, or until somebody says that
/// it need not be kept. It never asks and never loses a word; no key is here. One for the program: what waits is kept by the path of its vault.
///
///     lock.seal(session, typing);   // while the screens stand
///     ...                           // the screens go, and write what they still hold
///     lock.drop(session);           // then the session itself may go
class Lock {
public:
    /// Seals what is typed and writes it. A record that cannot be sealed, because its case is damaged, is lost: lostWords().
    void seal(vault::Session &session, const QList<vault::Draft> &typing);
    /// The screens are gone: writes once more, because a field that loses the focus takes its draft along, and keeps what does not go into the
    /// file. A session whose file went from under it is cut loose and kept whole. Nothing can be asked of the session after this.
    void drop(vault::Session &session);
    /// Something typed could not be sealed at the last lock. Says so once.
    [[nodiscard]] bool lostWords() { return std::exchange(m_lost, false); }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_adrift.empty(); }
    /// There are words for the vault at this path.
    [[nodiscard]] bool hasWords(const QString &path) const { return m_words.contains(path); }
    /// The whole vault of this path is only in memory.
    [[nodiscard]] bool isAdrift(const QString &path) const { return m_adrift.contains(path); }
    /// Where something waits, in order.
    [[nodiscard]] QStringList paths() const;

    /// Tries to write all of it where it belongs; `open`: the vault that is open, or null.
    void retry(vault::Session *open);
    /// Writes into a vault that was just opened, if the words are of this one.
    void giveTo(vault::Session &session);
    /// The vault that is adrift, and the words for it, into a new file. Errors: those of Adrift::writeTo; then everything stays here.
    Result<void> writeAdrift(const QString &path, const QString &target, Progress *progress = nullptr);
    /// Lends the vault that is adrift to another thread, as Session::handTo(), for writeAdrift() alone: meanwhile nobody else asks anything here.
    void handTo(const QString &path, QThread *thread);
    void letGo(const QString &path);

private:
    struct Words {
        QByteArray vaultId;
        QList<vault::SealedDraft> sealed;
    };
    void keep(const vault::Session &session);
    void forget(const QString &path, const QList<vault::SealedDraft> &written);

    QList<vault::SealedDraft> m_sealed; ///< of the lock that goes on
    bool m_lost = false;
    QMap<QString, Words> m_words;
    std::map<QString, std::unique_ptr<vault::Adrift>> m_adrift;
};

} // namespace vw::desk
