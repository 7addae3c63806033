// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/people.h"

// How the texts speak of the persons of a case: told in core/dossier, because the paper speaks of them too.

namespace vw::wording {

using dossier::fill;
using dossier::People;
using dossier::peopleOf;

} // namespace vw::wording
