// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/retention.h"

#include <QLocale>

namespace vw::wording {

/// The name of a term, with its length: "Veilig Thuis: 15 years".
[[nodiscard]] QString termWord(const dossier::RetentionTerm &term);
/// Where the term comes from and what stands against it; empty for a term of one's own.
[[nodiscard]] QString termRemark(const dossier::RetentionTerm &term);
/// How long the log of an erased case stays without content, and on what that rests.
[[nodiscard]] QString logTermRemark(const dossier::Practice &practice);
/// One sentence about a case: when it may go, or why not.
[[nodiscard]] QString clockSentence(const dossier::RetentionClock &clock, const QLocale &locale);

/// What is told on paper about an erasure. It names no person.
struct Erasure {
    QString number;       ///< stands in the vault's journal too
    QString reference;    ///< the case's code, which only the organisation can read
    QDateTime at;
    QDate opened, closedOn;
    QString ground;       ///< id of eraseGrounds
    qsizetype records = 0, lines = 0;
    bool workingCopy = false;
    int backupsRemoved = -1;     ///< -1: backups stay as they are
    QDate lastBackupGoes;        ///< when they stay: the day on which the last one that holds the case is let go
    qsizetype keptLines = 0;     ///< of its log, without content, under the number of this receipt
    QDate keptUntil;             ///< with keptLines: the day on which they go
    QStringList oldFiles;        ///< vaults of before a restore, which still lie beside this one; names of files
};
inline constexpr std::array eraseGrounds{"term", "request", "mistake", "other"};
[[nodiscard]] QString groundWord(const QString &id);
/// Title, what was done, and what may survive where; in Dutch, as every document.
[[nodiscard]] QStringList receiptLines(const Erasure &erasure);
[[nodiscard]] QStringList survivalLines(const Erasure &erasure);

} // namespace vw::wording
