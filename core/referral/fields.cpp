// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/content.h"

#include <algorithm>
#include <concepts>

// The list of rules/meldcode 16.2 as data, in its order. The default part follows rules/meldcode 16.1 and rules/practice-review G9;
// what the case itself moves (rules/practice-review G8, G10, the address) is decided in build.cpp.

namespace vw::referral {

namespace {

constexpr auto M = Need::Mandatory;
constexpr auto MW = Need::MandatoryOrUnknown;
constexpr auto C = Need::Conditional;
constexpr auto O = Need::Optional;
constexpr auto Auto = Need::Automatic;
constexpr auto Open = Part::Open;
constexpr auto S = Part::Restricted;
constexpr auto nothing = Tells::nothing();

constexpr Tells tells(std::same_as<Tell> auto... each)
{
    return (Tells::of(each) | ...);
}

QList<FieldSpec> caseFields()
{
    return {
        {"0.1", "0", u"Direct gevaar nu?", M, Open, tells(Tell::HerWordsIfTyped), true, true,
         u"Ja, nee of onbekend. Bij ja: 112 gebeld om .. door .., Veilig Thuis gebeld om .."},
        {"0.2", "0", u"Spoed: waarom", C, Open, tells(Tell::HerWordsIfTyped), true, true, u"Eén zin, alleen feiten. Hoogstens 240 tekens."},
        {"0.3", "0", u"Patroon", C, Open, tells(Tell::ListOutcome), true, false, u""},
        {"0.4", "0", u"Veilig contact", M, Open, nothing, false, false, u""},
        {"0.5", "0", u"Wapens, verwurging, bedreiging, zelfdodingsdreiging, overtreding verbod", MW, Open,
         tells(Tell::HerWords, Tell::ListOutcome), true, true, u"Wordt ingevuld vanuit de vragen."},
        {"0.6", "0", u"Kinderen in huis, zwangerschap", MW, Open, tells(Tell::HerWordsIfTyped), true, true,
         u"Hoeveel kinderen? Is er een zwangerschap?"},
        {"0.7", "0", u"Waar is de vermoedelijke pleger nu", MW, Open, tells(Tell::HerWords), true, true,
         u"Zelfde adres, adres elders, vast of onbekend."},
        {"0.8", "0", u"Waar is het slachtoffer nu", MW, S, tells(Tell::HerWhereabouts), true, true,
         u"Alleen op het spoedblad: waar moet de politie zijn?"},
        {"A1", "A", u"Soort", M, Open, nothing, false, true, u"Melding bij Veilig Thuis of aanvullende melding."},
        {"A2", "A", u"Datum, tijd, dossiercode", Auto, Open, nothing, false, false, u""},
        {"A3", "A", u"Eerdere melding over dit gezin door ons", MW, Open, tells(Tell::Reporter), false, true, u"Datum en kenmerk."},
        {"A4", "A", u"Telefonisch overleg met Veilig Thuis vooraf", M, Open, tells(Tell::Reporter, Tell::Helpers), false, true,
         u"Ja: datum, tijd, naam, advies. Nee: waarom niet."},
        {"A5", "A", u"Verzonden aan", M, Open, nothing, false, true, u"Veilig Thuis en de regio."},
        {"A6", "A", u"Vorm van geweld", M, Open, nothing, false, true,
         u"Bijvoorbeeld huiselijk geweld door (ex-)partner, kindermishandeling, stalking. Meer dan één mag."},
        {"B1", "B", u"Naam melder", M, Open, tells(Tell::Reporter), true, true, u""},
        {"B2", "B", u"Functie, beroepsgroep", M, Open, tells(Tell::Reporter), false, true, u""},
        {"B3", "B", u"Organisatie, adres", M, Open, tells(Tell::Reporter), false, true, u""},
        {"B4", "B", u"Telefoon, e-mail", M, Open, tells(Tell::Reporter), false, true, u"Waar u zelf bereikbaar bent, en wanneer."},
        {"B5", "B", u"Bereikbaar komende 5 werkdagen; vervanger", M, Open, tells(Tell::Reporter), false, true,
         u"Dagen en uren. Naam en telefoon van de vervanger."},
        {"B6", "B", u"Aandachtsfunctionaris", C, Open, tells(Tell::Reporter), false, true, u"Naam en telefoon."},
        {"B7", "B", u"Eindverantwoordelijk voor het besluit", M, Open, tells(Tell::Reporter), false, true, u"Naam en functie."},
        {"B8", "B", u"Relatie tot betrokkenen", M, Open, tells(Tell::Reporter), false, true,
         u"Welke relatie, sinds wanneer, hoe vaak contact."},
        {"B9", "B", u"Blijft melder betrokken", M, Open, tells(Tell::Reporter), false, true,
         u"Ja, nee of onder voorwaarden. In welke rol?"},
        {"C1", "C", u"Hoe en wanneer veilig bereikbaar (slachtoffer)", MW, S, tells(Tell::HerWhereabouts, Tell::Appointments), true, true,
         u"Weg, tijd, wie het niet mag horen."},
        {"C2", "C", u"Telefoon of account meegelezen of gevolgd", MW, S, tells(Tell::HerWords, Tell::Protection), false, true,
         u"Ja, nee, of weet niet. Waaraan merkt u dat?"},
        {"C3", "C", u"Naam melder bekend bij gezin", M, Open, tells(Tell::Reporter), false, true, u"Ja of nee."},
        {"C4", "C", u"Verzoek herkomst niet te noemen", C, S, tells(Tell::Reporter, Tell::HerWords), false, true,
         u"Grond: bedreiging slachtoffer of huishouden, bedreiging melder of collega's, of ernstige verstoring van de vertrouwensrelatie. "
         u"Besproken met Veilig Thuis op .."},
        {"C5", "C", u"Tolk nodig, taal", MW, Open, nothing, false, true, u"Geen familie als tolk."},
        {"C6", "C", u"Bijzondere aandacht", O, Open, tells(Tell::Medical), false, true,
         u"Alleen als het nodig is: gehoor, taal, beperking."},
    };
}

QList<FieldSpec> personFields()
{
    return {
        {"D1", "D", u"Rol", M, Open, nothing, false, false, u""},
        {"D2", "D", u"Achternaam, voornamen", MW, Open, nothing, false, false, u""},
        {"D3", "D", u"Geboortedatum of leeftijd", MW, Open, nothing, false, false, u""},
        {"D4", "D", u"Geslacht, aanspreekvorm", O, Open, nothing, false, false, u""},
        {"D5", "D", u"Adres", MW, Open, tells(Tell::HerWhereabouts), false, false, u""},
        {"D6", "D", u"Telefoon", C, S, tells(Tell::HerWhereabouts), false, false, u""},
        {"D7", "D", u"Relatie tot slachtoffer", M, Open, tells(Tell::HerWords), false, false, u""},
        {"D8", "D", u"Woont op zelfde adres", MW, Open, tells(Tell::HerWhereabouts), false, false, u""},
        {"D9", "D", u"Einde relatie", C, Open, tells(Tell::HerPlans), false, true, u"Datum, en wie het bekend maakte."},
        {"D10", "D", u"Gezag over kinderen", C, Open, tells(Tell::OtherPerson), false, true, u"Over welke kinderen?"},
        {"D11", "D", u"Werk, dagbesteding", O, S, tells(Tell::FindablePlaces), false, true, u"Waar is deze persoon te vinden?"},
        {"D12", "D", u"Afhankelijkheid", O, Open, tells(Tell::HerWords), false, true,
         u"Geld, verblijf, zorg, wonen, taal: ja, nee of weet niet."},
        {"D13", "D", u"Wettelijk vertegenwoordiger, curator, mentor", C, Open, tells(Tell::Helpers), false, true, u"Naam."},
        {"D14", "D", u"Burgerservicenummer", O, S, tells(Tell::OtherPerson), false, false,
         u"Staat uit. Alleen als de wet het uw organisatie toestaat."},
        {"E1", "E", u"Kindcheck gedaan", M, Open, tells(Tell::Reporter, Tell::OtherPerson), false, true,
         u"Ja: datum, door wie. Nee: waarom niet."},
        {"E2", "E", u"Naam, geboortedatum", C, Open, nothing, false, false, u""},
        {"E3", "E", u"Waar is het kind nu, bij wie", C, S, tells(Tell::FindablePlaces), true, true, u""},
        {"E4", "E", u"School, opvang, huisarts, jeugdarts", C, S, tells(Tell::FindablePlaces, Tell::Helpers), false, true,
         u"Naam en plaats."},
        {"E5", "E", u"Gezien, gehoord, zelf meegemaakt", C, Open, tells(Tell::ChildWords), false, true, u"Feiten, met de bron erbij."},
        {"E6", "E", u"Letsel of klachten", C, Open, tells(Tell::Medical), false, true, u"Door wie gezien?"},
        {"E7", "E", u"Ondertoezichtstelling, voogdij", C, Open, tells(Tell::Helpers), false, true,
         u"Naam en telefoon van de jeugdbeschermer of voogd."},
        {"E8", "E", u"Zorg- of omgangsregeling, volgend contact", C, S, tells(Tell::Appointments), false, true, u"Datum."},
        {"E9", "E", u"Zwangerschap", MW, Open, tells(Tell::Medical), false, true, u"Aantal weken."},
        {"E10", "E", u"Wat het kind zelf vertelde", C, S, tells(Tell::ChildWords), false, true, u"Letterlijke woorden, aan wie, wanneer."},
        {"F1", "F", u"Wie woont waar", MW, Open, tells(Tell::HerWhereabouts), true, true, u""},
        {"F2", "F", u"Toegang: sleutels, code, hond", C, S, tells(Tell::HerWhereabouts), true, true, u"Staat alleen op het spoedblad."},
        {"F3", "F", u"Waar kan het slachtoffer heen", O, S, tells(Tell::HerPlans), false, true, u"Alleen het soort plek, nooit het adres."},
        {"F4", "F", u"Huisdieren", O, Open, tells(Tell::HerWords), false, true, u"Bedreigd, of zorg nodig?"},
    };
}

QList<FieldSpec> factFields()
{
    return {
        {"G1", "G", u"Aanleiding van deze melding", M, Open, tells(Tell::HerWords), false, true,
         u"Drie zinnen: wie deed wat, tegen wie, met welk gevolg. Alleen feiten."},
        {"G7", "G", u"Aanleiding, voor het open deel", O, Open, nothing, false, true,
         u"Alleen wat iedereen mag lezen, ook de vermoedelijke pleger. Zonder deze woorden staat daar: bel de melder."},
        {"G2", "G", u"Feiten", M, Open, tells(Tell::HerWords), false, false, u""},
        {"G3", "G", u"Sinds wanneer, hoe vaak, laatste keer", MW, Open, tells(Tell::HerWordsIfTyped), false, true, u""},
        {"G4", "G", u"Letsel en medische zorg", C, Open, tells(Tell::Medical), false, true,
         u"Door wie onderzocht? Gevraagd naar klachten na dichtknijpen van de keel?"},
        {"G5", "G", u"Wat spreekt het vermoeden tegen", M, Open, tells(Tell::HerWords), false, true, u"Tekst, of: niets bekend."},
        {"G6", "G", u"Indruk van de professional", O, Open, tells(Tell::Reporter, Tell::HerWords), false, true,
         u"Dit is uw interpretatie, geen feit."},
        {"H1", "H", u"Eerdere meldingen, politiecontacten, aangiften", MW, S, tells(Tell::Helpers), false, true,
         u"Datum, instantie, nummer, afloop."},
        {"H2", "H", u"Wordt het erger of vaker", MW, Open, tells(Tell::HerWords), false, true, u"Ernst, frequentie, allebei of nee."},
        {"H3", "H", u"Einde relatie, zwangerschap, rechtszaak, vrijlating", MW, Open, tells(Tell::HerPlans, Tell::Appointments), false,
         true, u"Wat gebeurde er rond die datum?"},
        {"H4", "H", u"Tijdlijn", C, Open, tells(Tell::HerWords), false, false, u""},
        {"H5", "H", u"Zelfde pleger, eerder slachtoffer", O, S, tells(Tell::OtherPerson), false, true, u"Met de bron erbij."},
        {"I1", "I", u"Rode vlaggen", M, Open, tells(Tell::HerWords, Tell::ListOutcome), false, false, u""},
        {"I2", "I", u"Controle en dwang", MW, Open, tells(Tell::HerWords, Tell::ListOutcome), false, true, u""},
        {"I3", "I", u"Stalkinglogboek", C, Open, tells(Tell::HerWords), false, true, u"Zie bijlage."},
        {"I4", "I", u"Bijkomende factoren", MW, Open, tells(Tell::HerWords, Tell::ListOutcome), false, false, u""},
        {"I5", "I", u"Beschermende factoren", O, Open, tells(Tell::Protection), false, true, u"Telt nooit af."},
        {"I6", "I", u"Uitkomst signaleringslijst", M, Open, tells(Tell::ListOutcome), false, false, u""},
        {"I7", "I", u"Openstaande vragen", Auto, Open, tells(Tell::ListOutcome), false, false, u""},
        {"I8", "I", u"Eigen professioneel oordeel", M, Open, tells(Tell::Reporter, Tell::ListOutcome), false, true,
         u"Met reden als het anders is dan de lijst."},
        {"I9", "I", u"Verdieping: wat nog is genoemd", Auto, S, tells(Tell::HerWords, Tell::ListOutcome), false, false, u""},
        {"I10", "I", u"Herkenning, indruk van de melder", O, S, tells(Tell::ListOutcome), false, false, u""},
        {"J1", "J", u"Vraag 1: vermoeden", M, Open, tells(Tell::HerWords), false, false, u""},
        {"J2", "J", u"Vraag 2: acute of structurele onveiligheid", M, Open, tells(Tell::HerWords), false, false, u""},
        {"J3", "J", u"Vraag 3: effectieve hulp mogelijk", C, Open, tells(Tell::HerWords), false, false, u""},
        {"J4", "J", u"Vraag 4: hulp aanvaard", C, Open, tells(Tell::HerWords), false, false, u""},
        {"J5", "J", u"Vraag 5: hulp leidt op tijd tot veiligheid", C, Open, tells(Tell::HerWords), false, false, u""},
        {"J6", "J", u"Besluit 1: melden noodzakelijk", M, Open, tells(Tell::Reporter, Tell::HerWords), false, false, u""},
        {"J7", "J", u"Besluit 2: hulp (ook) mogelijk", M, Open, tells(Tell::Reporter, Tell::HerWords), false, false, u""},
        {"J8", "J", u"Door wie, datum", M, Open, tells(Tell::Reporter, Tell::HerWordsIfTyped), false, false, u""},
        {"K1", "K", u"Eigen inschatting slachtoffer", MW, S, tells(Tell::HerWords), false, true,
         u"Letterlijke woorden. Bang voor eigen leven, of dat van de kinderen?"},
        {"K2", "K", u"Taxaties van anderen", MW, S, tells(Tell::ListOutcome, Tell::OtherPerson), false, true,
         u"Instrument, datum, uitkomst zoals verteld."},
    };
}

QList<FieldSpec> helpFields()
{
    return {
        {"L1", "L", u"Betrokken hulpverleners", MW, S, tells(Tell::Helpers), false, true,
         u"Naam, organisatie, telefoon, voor wie, sinds wanneer, weet van de melding."},
        {"L2", "L", u"Eerdere hulp en resultaat", MW, Open, tells(Tell::Helpers), false, true, u""},
        {"L3", "L", u"Eigen netwerk, steunfiguren", O, S, tells(Tell::OtherPerson), false, true, u"Namen alleen met toestemming."},
        {"L4", "L", u"Hulp aan vermoedelijke pleger", O, Open, tells(Tell::OtherPerson), false, true, u""},
        {"M1", "M", u"Veiligheidsvoorwaarden", C, S, tells(Tell::Protection), false, true, u"Wat moet minstens zo zijn?"},
        {"M2", "M", u"Afspraken", C, S, tells(Tell::Protection), true, true, u"Wat, wie, van-tot, wie controleert, wat als het niet lukt."},
        {"M3", "M", u"Laatste veiligheidsplan, volgende evaluatie", C, Open, tells(Tell::Protection, Tell::Appointments), false, true,
         u"Datums."},
        {"M4", "M", u"Wat doen wij zelf tot Veilig Thuis het oppakt", M, S, tells(Tell::Reporter, Tell::Appointments), false, true,
         u"Hoe vaak, wie."},
        {"N1", "N", u"Weet van de zorgen en de melding", M, Open, tells(Tell::Reporter, Tell::OtherPerson), false, false, u""},
        {"N2", "N", u"Reactie, bezwaar", C, Open, tells(Tell::Reporter, Tell::HerWords), false, true, u"Letterlijke woorden."},
        {"N3", "N", u"Toestemming", M, Open, tells(Tell::HerWords), false, true,
         u"Gegeven, niet gegeven of niet gevraagd. Voor melden niet nodig."},
        {"N4", "N", u"Kind van 12 jaar of ouder apart geïnformeerd", C, Open, tells(Tell::ChildWords), false, true, u""},
        {"N5", "N", u"Afspraken over reactie naar de kinderen", C, Open, tells(Tell::HerPlans), false, true, u""},
        {"N6", "N", u"Wordt later geïnformeerd", C, Open, tells(Tell::Reporter, Tell::Appointments), false, true, u"Datum, door wie."},
        {"O1", "O", u"Stappen van de meldcode", M, Open, tells(Tell::Reporter, Tell::Appointments), false, false, u""},
        {"O2", "O", u"Geraadpleegd", M, Open, tells(Tell::Reporter, Tell::Helpers), false, true,
         u"Collega, aandachtsfunctionaris, vertrouwensarts, deskundige."},
        {"P1", "P", u"Wat vragen wij van de ontvanger", M, Open, tells(Tell::Reporter, Tell::HerPlans), false, true,
         u"Hoogstens vijf regels."},
        {"P2", "P", u"Voorgestelde route, met reden", O, Open, tells(Tell::ListOutcome), false, true, u""},
        {"P3", "P", u"Criteria Zorg- en Veiligheidshuis", C, Open, tells(Tell::ListOutcome), false, true, u""},
        {"P4", "P", u"Terugkoppeling gewenst aan, via", M, Open, tells(Tell::Reporter), false, true, u""},
        {"Q1", "Q", u"Verboden en middelen van kracht", MW, S, tells(Tell::Protection), true, true,
         u"Soort, basis, van-tot, gebied, overtreden op."},
        {"Q2", "Q", u"Weet de politie op straat dit", O, Open, tells(Tell::Reporter, Tell::Protection), true, true, u""},
        {"R1", "R", u"Lopende procedures", MW, Open, tells(Tell::Appointments), false, true, u"Rechter, nummer, volgende datum."},
        {"R2", "R", u"Aangifte of klacht gedaan", MW, Open, tells(Tell::HerPlans), false, true, u"Nummer."},
        {"R3", "R", u"Datum vrijlating of verlof", O, S, tells(Tell::Appointments), false, true, u""},
        {"S1", "S", u"Feiten met beperking", O, S, tells(Tell::HerWords), false, true, u"Waarom, en tegenover wie?"},
        {"S2", "S", u"Veilige telefoon, geheim adres, plannen om weg te gaan", O, S, tells(Tell::HerPlans, Tell::HerWhereabouts), false,
         true, u"Alleen voor de ontvanger."},
        {"S3", "S", u"Bron die niet genoemd mag worden", O, S, tells(Tell::OtherPerson), false, true, u""},
        {"T1", "T", u"Bijlagen", C, Open, tells(Tell::HerWords), false, true,
         u"Naam, datum, maker, aantal bladzijden. Niet ouder dan een jaar."},
        {"T2", "T", u"Stalkinglogboek, lijst procedures", O, Open, tells(Tell::HerWords), false, true, u""},
        {"U1", "U", u"Naam, functie, datum, handtekening melder", M, Open, tells(Tell::Reporter), false, false, u""},
        {"U2", "U", u"Gelezen door aandachtsfunctionaris of eindverantwoordelijke", C, Open, tells(Tell::Reporter), false, true,
         u"Naam en datum."},
        {"U3", "U", u"Doorgenomen met betrokkene", M, Open, tells(Tell::Reporter, Tell::HerWords), false, true,
         u"Ja, nee of deels. Datum."},
        {"V1", "V", u"Grond voor verstrekken", M, Open, nothing, false, true,
         u"Meldrecht, toestemming, conflict van plichten, wettelijke plicht of vitaal belang."},
        {"V2", "V", u"Versies", Auto, Open, nothing, false, false, u""},
        {"V3", "V", u"Weggelaten feiten", Auto, S, tells(Tell::HerWords), false, false, u""},
        {"V4", "V", u"Grond om deel S mee te geven", O, S, tells(Tell::HerWords), false, true,
         u"Alleen bij overdracht aan een ander dan Veilig Thuis. Zonder grond gaat deel S niet mee."},
    };
}

} // namespace

const QList<SectionSpec> &sectionSpecs()
{
    static const QList<SectionSpec> specs{
        {"0", u"Spoed"},
        {"A", u"Soort document"},
        {"B", u"Melder en organisatie"},
        {"C", u"Veilig contact en bekendmaking melder"},
        {"D", u"Direct betrokkenen"},
        {"E", u"Kinderen en zwangerschap"},
        {"F", u"Woon- en verblijfsituatie"},
        {"G", u"Aanleiding: wat is er gebeurd"},
        {"H", u"Patroon en tijdlijn"},
        {"I", u"Rode vlaggen en bijkomende factoren"},
        {"J", u"Weging en besluiten"},
        {"K", u"Angst van het slachtoffer en andere beoordelingen"},
        {"L", u"Netwerk en hulp"},
        {"M", u"Veiligheidsafspraken"},
        {"N", u"Gesprek, informeren, toestemming"},
        {"O", u"Doorlopen stappen"},
        {"P", u"Verzoek en voorgestelde route"},
        {"Q", u"Maatregelen van kracht"},
        {"R", u"Lopende procedures"},
        {"S", u"Informatie met beperking"},
        {"T", u"Bijlagen"},
        {"U", u"Ondertekening"},
        {"V", u"Verantwoording"},
    };
    return specs;
}

const QList<FieldSpec> &fieldSpecs()
{
    static const QList<FieldSpec> specs = caseFields() + personFields() + factFields() + helpFields();
    return specs;
}

const FieldSpec *fieldSpec(const QString &id)
{
    const auto &specs = fieldSpecs();
    const auto found = std::ranges::find_if(specs, [&](const FieldSpec &spec) { return id == QLatin1StringView(spec.id); });
    return found == specs.cend() ? nullptr : &*found;
}

QStringList fieldOptions(const QString &id)
{
    using namespace Qt::Literals::StringLiterals;
    if (id != "A6"_L1)
        return {};
    return {u"huiselijk geweld door (ex-)partner"_s,
            u"kindermishandeling"_s,
            u"ouderenmishandeling"_s,
            u"stalking"_s,
            u"eergerelateerd geweld"_s,
            u"huwelijksdwang of achterlating"_s,
            u"meisjesbesnijdenis (VGV)"_s,
            u"seksueel geweld"_s};
}

bool ReferralContent::hasHardStop() const
{
    return std::ranges::any_of(findings, &Finding::hardStop);
}

} // namespace vw::referral
