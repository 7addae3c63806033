// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/paperkind.h"

#include "core/dossier/role.h"

#include <algorithm>
#include <array>

namespace vw::referral {

namespace {

using enum Receiver;

constexpr SetOf<Receiver> everybody{None, ReportingPoint, Police, Doctor, Colleague, Other};
constexpr SetOf<Sender> everySender{Sender::Meldcode, Sender::VeiligThuis, Sender::Justice};

constexpr std::array kinds{
    PaperKind{.kind = Kind::Melding,
              .draft = Kind::Melding,
              .helpedBy = {},
              .receivers = {None, ReportingPoint},
              .senders = {Sender::Meldcode, Sender::Justice},
              .to = u"",
              .ground = Ground::RightToReport,
              .title = u"Melding en overdracht huiselijk geweld en kindermishandeling",
              .name = u"melding bij Veilig Thuis",
              .noun = u"melding",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::Goes,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Overdracht,
              .draft = Kind::Melding,
              .helpedBy = {},
              .receivers = {Police, Doctor, Colleague, Other},
              .senders = everySender,
              .to = u"",
              .ground = Ground::Stated,
              .title = u"Overdracht huiselijk geweld en kindermishandeling",
              .name = u"overdracht aan %1",
              .noun = u"overdracht",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::OnGround,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Crisisblad,
              .draft = Kind::Crisisblad,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = everySender,
              .to = u"",
              .ground = Ground::None,
              .title = u"Spoedblad (crisisblad)",
              .name = u"",
              .noun = u"",
              .footLine = u"Niet in de woning laten liggen.",
              .isSplit = false,
              .mayHeRead = false,
              .partS = PartS::Goes,
              .checks = Checks::None,
              .isSigned = false,
              .isOnePage = true},
    PaperKind{.kind = Kind::Aanvulling,
              .draft = Kind::Aanvulling,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = {Sender::Meldcode, Sender::Justice},
              .to = u"",
              .ground = Ground::RightToReport,
              .title = u"Aanvullende melding huiselijk geweld en kindermishandeling",
              .name = u"aanvullende melding bij Veilig Thuis",
              .noun = u"melding",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::Goes,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Actieoverleg,
              .draft = Kind::Actieoverleg,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = {Sender::VeiligThuis, Sender::Justice},
              .to = u"Actieoverleg",
              .ground = Ground::Stated,
              .title = u"Inbreng voor het Actieoverleg",
              .name = u"inbreng voor het Actieoverleg",
              .noun = u"inbreng",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::OnGround,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Zsm,
              .draft = Kind::Zsm,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = {Sender::VeiligThuis, Sender::Justice},
              .to = u"ZSM, Openbaar Ministerie",
              .ground = Ground::Stated,
              .title = u"Inbreng voor ZSM of het spreekuur huiselijk geweld",
              .name = u"inbreng voor ZSM",
              .noun = u"inbreng",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::OnGround,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Mda,
              .draft = Kind::Mda,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = everySender,
              .to = u"MDA++",
              .ground = Ground::Stated,
              .title = u"Aanmelding bij MDA++",
              .name = u"aanmelding bij MDA++",
              .noun = u"aanmelding",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::OnGround,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Zvh,
              .draft = Kind::Zvh,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = everySender,
              .to = u"Zorg- en Veiligheidshuis",
              .ground = Ground::Stated,
              .title = u"Inbreng voor het Zorg- en Veiligheidshuis",
              .name = u"inbreng voor het Zorg- en Veiligheidshuis",
              .noun = u"inbreng",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::OnGround,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Politie,
              .draft = Kind::Politie,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = everySender,
              .to = u"Politie",
              .ground = Ground::Stated,
              .title = u"Voorbereiding van de aangifte en de individuele beoordeling",
              .name = u"voorbereiding voor de politie",
              .noun = u"voorbereiding",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = true,
              .partS = PartS::OnGround,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Rechter,
              .draft = Kind::Rechter,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = everySender,
              .to = u"Rechtbank",
              .ground = Ground::Stated,
              .title = u"Feitenoverzicht voor de rechter",
              .name = u"feitenoverzicht voor de rechter",
              .noun = u"",
              .footLine = u"Feiten met hun bron. Niet alles staat op papier.",
              .isSplit = true,
              .mayHeRead = true,
              .partS = PartS::Stays,
              .checks = Checks::Words,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Huisarts,
              .draft = Kind::Huisarts,
              .helpedBy = Kind::Melding,
              .receivers = everybody,
              .senders = everySender,
              .to = u"Huisarts",
              .ground = Ground::Stated,
              .title = u"Bericht aan de huisarts",
              .name = u"bericht aan de huisarts",
              .noun = u"brief",
              .footLine = u"Niet alles staat op papier. Bel %1.",
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::Stays,
              .checks = Checks::Words,
              .isSigned = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Client,
              .draft = Kind::Client,
              .helpedBy = {},
              .receivers = everybody,
              .senders = everySender,
              .to = theOneConcerned,
              .ground = Ground::Own,
              .title = u"Overzicht voor uzelf",
              .name = u"",
              .noun = u"",
              .footLine = u"Bewaar dit waar niemand anders het vindt.",
              .isSplit = false,
              .mayHeRead = false,
              .partS = PartS::Stays,
              .checks = Checks::Words,
              .isSigned = false,
              .isPlain = true,
              .isOnePage = false},
    PaperKind{.kind = Kind::Inzage,
              .draft = Kind::Inzage,
              .helpedBy = {},
              .receivers = everybody,
              .senders = everySender,
              .to = theOneConcerned,
              .ground = Ground::Own,
              .title = u"Inzage in het dossier",
              .name = u"",
              .noun = u"",
              .footLine = u"Gegevens van anderen zijn weggelaten.",
              .isSplit = true,
              .mayHeRead = true,
              .partS = PartS::Stays,
              .checks = Checks::Words,
              .isSigned = false,
              .isOnePage = false},
};

} // namespace

Sender senderOf(QStringView role)
{
    const auto &known = dossier::roleOf(role);
    const QLatin1StringView id(known.id);
    if (id == QLatin1StringView("veilig-thuis"))
        return Sender::VeiligThuis;
    return known.usesMeldcode ? Sender::Meldcode : Sender::Justice;
}

std::span<const PaperKind> paperKinds()
{
    return kinds;
}

const PaperKind &paperKind(Kind kind)
{
    return *std::ranges::find(kinds, kind, &PaperKind::kind);
}

const PaperKind *paperKindNamed(const QString &name)
{
    const auto kind = valueOf(kindNames, name);
    return kind ? &paperKind(*kind) : nullptr;
}

const PaperKind &paperKindFor(const QString &draft, Receiver receiver)
{
    const Kind typedFor = valueOf(kindNames, draft).value_or(Kind::Melding);
    const auto found =
        std::ranges::find_if(kinds, [&](const PaperKind &each) { return each.draft == typedFor && each.receivers.has(receiver); });
    return found == kinds.end() ? paperKind(typedFor) : *found;
}

} // namespace vw::referral
