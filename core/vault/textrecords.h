// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/sessioninner.h"

namespace vw::vault {

/// Format 2 to 3: the texts in the record of a case become records (core/dossier/olderrecords.h), each with its line in the log, in the
/// transaction of `change`. What was typed there and not saved goes along.
[[nodiscard]] Result<void> turnTextsIntoRecords(Session::Inner &inner, Change &change, const QList<CaseId> &cases);

} // namespace vw::vault
