// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/session.h"

namespace vw::vault {

/// A record as it stood after one change.
struct Version {
    quint64 revision = 0;
    QDateTime at;
    QString who, action;
    QJsonObject payload;   ///< empty when it was removed
    bool isKnown = true;   ///< false when damage hides what stood there
};

/// All versions of one record, newest first, read back through the journal. Empty when the case knows no such record.
/// A change that is not told apart here: what only the case's head holds.
[[nodiscard]] Result<QList<Version>> versionsOf(Session &session, CaseId caseId, RecordId id);

} // namespace vw::vault
