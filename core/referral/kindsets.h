// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/paperkind.h"

// Private to core/referral: the papers that hold a field, by who reads them (rules/meldcode 16.2, 16.5; rules/paper 1).

namespace vw::referral::kindsets {

inline constexpr Kinds report = Kind::Melding;
inline constexpr Kinds toVeiligThuis{Kind::Melding, Kind::Aanvulling};
inline constexpr Kinds handOver{Kind::Melding, Kind::Overdracht};
inline constexpr Kinds whoTakesOver = toVeiligThuis | Kind::Overdracht;
/// Partners who consult about a case.
inline constexpr Kinds toTable{Kind::Actieoverleg, Kind::Zsm, Kind::Mda, Kind::Zvh};
inline constexpr Kinds reportAndTable = report | toTable;
/// Whoever goes on with it.
inline constexpr Kinds going = whoTakesOver | toTable;
inline constexpr Kinds goingAndPolice = going | Kind::Politie;
inline constexpr Kinds goingAndDoor = goingAndPolice | Kind::Crisisblad;
inline constexpr Kinds goingAndDoctor = goingAndPolice | Kind::Huisarts;
inline constexpr Kinds goingAndCourt = goingAndPolice | Kind::Rechter;
/// A professional, at a desk.
inline constexpr Kinds professionals = goingAndPolice | Kinds{Kind::Huisarts, Kind::Rechter};
inline constexpr Kinds atADesk = professionals | Kinds{Kind::Client, Kind::Inzage};
inline constexpr Kinds atTheDoor = Kind::Crisisblad;
/// Part S goes along on a ground of its own.
inline constexpr Kinds onAGround = toTable | Kinds{Kind::Overdracht, Kind::Politie};

} // namespace vw::referral::kindsets
