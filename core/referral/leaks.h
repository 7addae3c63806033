// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

namespace vw::referral {

/// Who may come to hold the open part.
enum class Reader { VeiligThuis, Family, Perpetrator };
inline constexpr std::array readerNames{Name{Reader::VeiligThuis, "veilig-thuis"}, Name{Reader::Family, "family"},
                                        Name{Reader::Perpetrator, "perpetrator"}};

/// What stands in the open part and this reader should not learn from it (rules/paper 10); in the order of the paper. Veilig Thuis reads everything.
[[nodiscard]] QList<Told> leaksTo(const ReferralContent &content, Reader reader);
/// The open part with a mark beside each of them, to look at.
[[nodiscard]] Document markedFor(const ReferralContent &content, Reader reader);

} // namespace vw::referral
