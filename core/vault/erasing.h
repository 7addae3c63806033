// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace vw::vault {

class Session;

/// What is kept of the log of a case that is erased.
struct LogTerm {
    QString number; ///< of the receipt
    int years = 0;  ///< after the last line; 0: nothing is kept
};

/// What is left of one line: who, when, what was done to which kind of record. Never what stood there.
struct KeptLine {
    qint64 seq = 0; ///< in the journal
    bool readable = false; ///< it was damaged before the case was erased: its number is all there is
    QDateTime at = {};
    QString who = {}, action = {}, kind = {}; ///< `kind` as in the record; empty for a line about the whole case, and where damage hides it
    RecordId record = {};
    quint64 revision = 0;
    bool operator==(const KeptLine &) const = default;
};

/// The log of one erased case, without its content. It does not hold the code of the case: whoever has the receipt knows whose it is.
struct KeptLog {
    QString number; ///< of the receipt
    QDate erased, until; ///< on the day `until` these lines go
    QList<KeptLine> lines; ///< oldest first; empty when nothing is kept
    bool operator==(const KeptLog &) const = default;
};

/// All that are kept, in the order of erasing. One that is damaged is left out; verify() names it.
[[nodiscard]] Result<QList<KeptLog>> keptLogs(Session &session);
/// Takes away what has passed its term; how many lines that were. Unlocking does the same. Nothing goes from a vault that can only be read, or
/// while somebody has to answer for what unlocking found. Errors: those of saving.
Result<qsizetype> dropPassedLogs(Session &session);

} // namespace vw::vault
