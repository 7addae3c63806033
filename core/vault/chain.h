// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/journal.h"

#include <QSet>

namespace vw::vault {

/// The journal from its first row, without opening a line: what its numbers, sums and links say.
struct ChainState {
    qint64 lines = 0, last = 0;
    QByteArray link;                  ///< of the last row
    QSet<QByteArray> alive, erased;   ///< ids of cases it speaks of: with content, and without
    QList<qint64> broken;             ///< numbers where it does not fit; the first of a gap
    struct Row {
        qint64 seq = 0;
        CaseId caseId;
    };
    struct Break {
        Row at;                       ///< the row that does not fit the one before it
        std::optional<Row> next;      ///< the one behind it
    };
    QList<Break> breaks;
};
/// After a break it goes on from the link that stands there, so that one break is one finding. Breaks up to `answered` are left out. A step
/// for each row.
[[nodiscard]] Result<ChainState> walkChain(Database &database, const crypto::SecretBuffer &chainKey, qint64 answered = 0,
                                           Progress *progress = nullptr);

} // namespace vw::vault
