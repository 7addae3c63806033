// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

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
/// "de huisarts": after "aan".
[[nodiscard]] QString receiverWords(Receiver receiver);

} // namespace vw::referral
