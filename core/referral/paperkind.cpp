// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/paperkind.h"

#include "core/dossier/role.h"

#include <algorithm>
#include <array>

namespace vw::referral {

namespace {

using enum Receiver;

constexpr SetOf<Receiver> everybody{None, ReportingPoint, Police, Doctor, Colleague, Other};
constexpr const char16_t *callFirst = u"Niet alles staat op papier. Bel %1.";
constexpr SetOf<Sender> everySender{Sender::Meldcode, Sender::VeiligThuis, Sender::Justice};

/// The letter of whom a paper is for, until somebody types another.
constexpr const char16_t *theOneConcerned = u"A";

/// Input for partners who consult: alike but for whom it is, and who may bring it in.
constexpr PaperKind forTable(Kind kind, SetOf<Sender> senders, const char16_t *to, const char16_t *title, const char16_t *name,
                             const char16_t *noun)
{
    return {.kind = kind,
            .draft = kind,
            .helpedBy = Kind::Melding,
            .receivers = everybody,
            .senders = senders,
            .to = to,
            .ground = Ground::Stated,
            .title = title,
            .name = name,
            .noun = noun,
            .footLine = callFirst,
            .isSplit = true,
            .mayHeRead = false,
            .partS = PartS::OnGround,
            .checks = Checks::All,
            .isSigned = true,
            .isOnePage = false};
}

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
              .footLine = callFirst,
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
              .footLine = callFirst,
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
              .footLine = callFirst,
              .isSplit = true,
              .mayHeRead = false,
              .partS = PartS::Goes,
              .checks = Checks::All,
              .isSigned = true,
              .isOnePage = false},
    forTable(Kind::Actieoverleg, {Sender::VeiligThuis, Sender::Justice}, u"Actieoverleg", u"Inbreng voor het Actieoverleg",
             u"inbreng voor het Actieoverleg", u"inbreng"),
    forTable(Kind::Zsm, {Sender::VeiligThuis, Sender::Justice}, u"ZSM, Openbaar Ministerie",
             u"Inbreng voor ZSM of het spreekuur huiselijk geweld", u"inbreng voor ZSM", u"inbreng"),
    forTable(Kind::Mda, everySender, u"MDA++", u"Aanmelding bij MDA++", u"aanmelding bij MDA++", u"aanmelding"),
    forTable(Kind::Zvh, everySender, u"Zorg- en Veiligheidshuis", u"Inbreng voor het Zorg- en Veiligheidshuis",
             u"inbreng voor het Zorg- en Veiligheidshuis", u"inbreng"),
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
              .footLine = callFirst,
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
              .footLine = callFirst,
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
