// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"

namespace vw::ui {

/// What the page of a kind of records says around them.
struct RecordWords {
    QString intro, add, emptyTitle, emptyText;
};
[[nodiscard]] RecordWords recordWords(dossier::RecordKind kind);

} // namespace vw::ui
