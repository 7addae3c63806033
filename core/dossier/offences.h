// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::dossier {

/// An offence by a presumed perpetrator, or by nobody known, that stands loose: no step of following, harassing or control was chosen with it.
/// Then somebody asks whether it belongs to a pattern; nothing puts it there by itself (rules/records 10).
[[nodiscard]] bool mayBelongToPattern(const Incident &fact, const CaseFile &file);

} // namespace vw::dossier
