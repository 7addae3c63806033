// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace vw::vault {
class Session;
}

namespace vw::desk {

/// A key that somebody trusts: its words were read out over the telephone and were right.
struct KnownKey {
    QByteArray key;
    QString name; ///< whose it is
    QDate since;
};
/// A paper that was taken over, and which of its records.
struct TakenPaper {
    QString transfer;
    CaseId caseId;
    QDateTime at;
    QList<RecordId> records;
};

/// With whom this vault exchanges papers, and what it took over from them. Kept in the vault.
struct Correspondence {
    QList<KnownKey> keys;
    QList<TakenPaper> papers;

    /// Null for a key that nobody trusts.
    [[nodiscard]] const KnownKey *known(const QByteArray &key) const;
    /// Everything that was taken over into this case, ever.
    [[nodiscard]] QSet<RecordId> takenInto(CaseId caseId) const;
    /// The last time that this paper was; null when it never was.
    [[nodiscard]] const TakenPaper *paper(const QString &transfer, CaseId caseId) const;
};

// Errors: those of reading and saving. Each change has its line in the log of the vault.
[[nodiscard]] Result<Correspondence> correspondenceOf(vault::Session &session);
/// Somebody heard the words of this key, and they were right: it is known from now on, or has another name.
[[nodiscard]] Result<void> trustKey(vault::Session &session, const QByteArray &key, const QString &name, QDate today);
[[nodiscard]] Result<void> forgetKey(vault::Session &session, const QByteArray &key);
/// Papers whose case is not among `cases` any more are forgotten with it.
[[nodiscard]] Result<void> rememberPaper(vault::Session &session, const TakenPaper &paper, const QSet<CaseId> &cases);

} // namespace vw::desk
