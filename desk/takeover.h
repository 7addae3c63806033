// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/arrival.h"
#include "desk/correspondence.h"
#include "desk/transfer.h"

namespace vw::desk {

class CaseDesk;

/// Who made a received paper: the name its key has in this vault, else as the paper says itself, else words for nobody named.
[[nodiscard]] QString senderOf(const Transfer &transfer, const Correspondence &correspondence);

/// The persons and facts that travelled with it, each beside what the case has.
[[nodiscard]] QList<dossier::Arrival> besideCase(const Transfer &transfer, const dossier::CaseFile &file,
                                                 const Correspondence &correspondence);

/// Takes what was chosen over into the case, with where it comes from, and keeps the paper itself in it as a received copy, once. What was taken
/// over is remembered, so that it is known when it comes again; whoever a chosen fact names comes along by letter and role. Each record is saved for itself: what is saved stays when a later one fails.
/// Errors: PaperChanged and ExerciseOnly with `path`, CaseIsKept, TooLong before anything is saved, those of drawing the copy and of saving.
[[nodiscard]] Result<void> takeOver(CaseDesk &desk, const Transfer &transfer, const QList<dossier::Arrival> &chosen, const QString &path);

} // namespace vw::desk
