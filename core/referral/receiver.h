// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

namespace vw::referral {

/// For whom the paper is, by the words of field A5. It decides title, ground and fields (rules/meldcode 16.5).
enum class Receiver {
    None,           ///< nothing filled in yet
    ReportingPoint, ///< Veilig Thuis, and what the law calls it in the Caribbean Netherlands: the right to report reaches only these
    Police,
    Doctor,
    Colleague,
    Other
};
[[nodiscard]] Receiver receiverKind(const QString &receiver);

/// A hand-over to a partner: another ground, the persons in short, no weighing and no list; part S only with a ground of its own.
[[nodiscard]] bool isHandOver(Kind kind, Receiver receiver);
/// "overdracht aan de huisarts".
[[nodiscard]] QString handOverWords(Receiver receiver);
/// Does this field go to a partner who takes over?
[[nodiscard]] bool goesToPartner(const FieldSpec &spec);

} // namespace vw::referral
