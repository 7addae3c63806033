// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/paperkind.h"

#include <algorithm>
#include <array>

namespace vw::referral {

namespace {

using enum Receiver;

constexpr std::array kinds{
    PaperKind{.kind = Kind::Melding,
              .draft = Kind::Melding,
              .helpedBy = {},
              .receivers = {None, ReportingPoint},
              .ground = Ground::RightToReport,
              .title = u"Melding en overdracht huiselijk geweld en kindermishandeling",
              .name = u"melding bij Veilig Thuis",
              .noun = u"melding",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .isChecked = true,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Overdracht,
              .draft = Kind::Melding,
              .helpedBy = {},
              .receivers = {Police, Doctor, Colleague, Other},
              .ground = Ground::Stated,
              .title = u"Overdracht huiselijk geweld en kindermishandeling",
              .name = u"overdracht aan %1",
              .noun = u"overdracht",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .isChecked = true,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Crisisblad,
              .draft = Kind::Crisisblad,
              .helpedBy = Kind::Melding,
              .receivers = {None, ReportingPoint, Police, Doctor, Colleague, Other},
              .ground = Ground::None,
              .title = u"Spoedblad (crisisblad)",
              .name = u"",
              .noun = u"",
              .footLine = u"Niet in de woning laten liggen.",
              .isSplit = false,
              .isChecked = false,
              .isSigned = false,
              .isOnePage = true},
};

} // namespace

std::span<const PaperKind> paperKinds()
{
    return kinds;
}

const PaperKind &paperKind(Kind kind)
{
    return *std::ranges::find(kinds, kind, &PaperKind::kind);
}

const PaperKind &paperKindFor(const QString &draft, Receiver receiver)
{
    const Kind typedFor = valueOf(kindNames, draft).value_or(Kind::Melding);
    const auto found =
        std::ranges::find_if(kinds, [&](const PaperKind &each) { return each.draft == typedFor && each.receivers.has(receiver); });
    return found == kinds.end() ? paperKind(typedFor) : *found;
}

} // namespace vw::referral
