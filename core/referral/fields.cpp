// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/content.h"
#include "core/referral/kindsets.h"

#include <algorithm>

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
using enum Tell;
using namespace kindsets;

// NOLINTNEXTLINE(readability-function-size): a table, a line or two for each field
QList<FieldSpec> caseFields()
{
    return {
        {"0.1", "0", u"Direct gevaar nu?", M, Open, HerWordsIfTyped, goingAndDoor | Kind::Huisarts, true,
         u"Ja, nee of onbekend. Bij ja: 112 gebeld om .. door .., Veilig Thuis gebeld om .."},
        {"0.2", "0", u"Spoed: waarom", C, Open, HerWordsIfTyped, goingAndDoor | Kind::Huisarts, true,
         u"Eén zin, alleen feiten. Hoogstens 240 tekens."},
        {"0.3", "0", u"Patroon", C, Open, ListOutcome, goingAndDoor, false, u""},
        {"0.4", "0", u"Wie eerst bellen", M, Open, nothing, goingAndDoctor, false, u""},
        {"0.5",
         "0",
         u"Wapens, verwurging, bedreiging, zelfdodingsdreiging, overtreding verbod",
         MW,
         Open,
         {HerWords, ListOutcome},
         goingAndDoor,
         true,
         u"Wordt ingevuld vanuit de vragen."},
        {"0.6", "0", u"Kinderen in huis, zwangerschap", MW, Open, HerWordsIfTyped, goingAndDoor | Kind::Huisarts, true,
         u"Hoeveel kinderen? Is er een zwangerschap?"},
        {"0.7", "0", u"Waar is de vermoedelijke pleger nu", MW, Open, HerWords, goingAndDoor, true,
         u"Zelfde adres, adres elders, vast of onbekend."},
        {"0.8", "0", u"Waar is het slachtoffer nu", MW, S, HerWhereabouts, atTheDoor, true,
         u"Alleen op het spoedblad: waar moet de politie zijn?"},
        {"0.9", "0", u"Over wie", Auto, Open, nothing, goingAndDoctor, false, u""},
        {"0.10", "0", u"Wat er is gebeurd", Auto, Open, HerWords, goingAndPolice, false, u""},
        {"0.11", "0", u"Voor wanneer", Auto, Open, HerWordsIfTyped, goingAndDoctor, true,
         u"Een dag en een uur: vandaag voor 14.00 uur. Andere woorden gaan naar deel S. Leeg: wat de lijst zegt."},
        {"A1", "A", u"Soort", M, Open, nothing, professionals, true, u"Melding bij Veilig Thuis of aanvullende melding."},
        {"A2", "A", u"Datum, tijd, dossiercode", Auto, Open, nothing, atADesk, false, u""},
        {"A3", "A", u"Eerdere melding over dit gezin door ons", MW, Open, Reporter, toVeiligThuis, true, u"Datum en kenmerk."},
        {"A4",
         "A",
         u"Telefonisch overleg met Veilig Thuis vooraf",
         M,
         Open,
         {Reporter, Helpers},
         toVeiligThuis,
         true,
         u"Ja: datum, tijd, naam, advies. Nee: waarom niet."},
        {"A5", "A", u"Verzonden aan", M, Open, nothing, atADesk, true, u"Veilig Thuis en de regio."},
        {"A6", "A", u"Vorm van geweld", M, Open, nothing, goingAndPolice, true,
         u"Bijvoorbeeld huiselijk geweld door (ex-)partner, kindermishandeling, stalking. Meer dan één mag."},
        {"B1", "B", u"Naam melder", M, Open, Reporter, atADesk | atTheDoor, true, u""},
        {"B2", "B", u"Functie, beroepsgroep", M, Open, Reporter, atADesk, true, u""},
        {"B3", "B", u"Organisatie, adres", M, Open, Reporter, atADesk, true, u""},
        {"B4", "B", u"Telefoon, e-mail", M, Open, Reporter, atADesk, true, u"Waar u zelf bereikbaar bent, en wanneer."},
        {"B5", "B", u"Bereikbaar komende 5 werkdagen; vervanger", M, Open, Reporter, going, true,
         u"Dagen en uren. Naam en telefoon van de vervanger."},
        {"B6", "B", u"Aandachtsfunctionaris", C, Open, Reporter, going, true, u"Naam en telefoon."},
        {"B7", "B", u"Eindverantwoordelijk voor het besluit", M, Open, Reporter, going, true, u"Naam en functie."},
        {"B8", "B", u"Relatie tot betrokkenen", M, Open, Reporter, going, true, u"Welke relatie, sinds wanneer, hoe vaak contact."},
        {"B9", "B", u"Blijft melder betrokken", M, Open, Reporter, going, true, u"Ja, nee of onder voorwaarden. In welke rol?"},
        {"C1",
         "C",
         u"Hoe en wanneer veilig bereikbaar (slachtoffer)",
         MW,
         S,
         {HerWhereabouts, Appointments},
         goingAndDoor,
         true,
         u"Weg, tijd, wie het niet mag horen."},
        {"C2",
         "C",
         u"Telefoon of account meegelezen of gevolgd",
         MW,
         S,
         {HerWords, Protection},
         goingAndPolice,
         true,
         u"Ja, nee, of weet niet. Waaraan merkt u dat?"},
        {"C3", "C", u"Naam melder bekend bij gezin", M, Open, Reporter, whoTakesOver, true, u"Ja of nee."},
        {"C4",
         "C",
         u"Verzoek herkomst niet te noemen",
         C,
         S,
         {Reporter, HerWords},
         whoTakesOver,
         true,
         u"Grond: bedreiging slachtoffer of huishouden, bedreiging melder of collega's, of ernstige verstoring van de vertrouwensrelatie. "
         u"Besproken met Veilig Thuis op .."},
        {"C5", "C", u"Tolk nodig, taal", MW, Open, nothing, goingAndDoctor, true, u"Geen familie als tolk."},
        {"C7", "C", u"Kan iemand dit papier bij het slachtoffer vinden?", M, Open, Protection, Kinds{Kind::Client, Kind::Inzage}, true,
         u"Ja, nee of weet niet. Alleen bij nee gaat er iets mee."},
        {"C6", "C", u"Bijzondere aandacht", O, Open, Medical, goingAndPolice, true, u"Alleen als het nodig is: gehoor, taal, beperking."},
    };
}

QList<FieldSpec> personFields()
{
    return {
        {"D1", "D", u"Rol", M, Open, nothing, professionals | Kind::Inzage, false, u""},
        {"D2", "D", u"Achternaam, voornamen", MW, Open, nothing, professionals | Kind::Inzage, false, u""},
        {"D3", "D", u"Geboortedatum of leeftijd", MW, Open, nothing, professionals | Kind::Inzage, false, u""},
        {"D4", "D", u"Geslacht, aanspreekvorm", O, Open, nothing, goingAndPolice, false, u""},
        {"D5", "D", u"Adres", MW, Open, HerWhereabouts, reportAndTable | Kind::Politie, false, u""},
        {"D6", "D", u"Telefoon", C, S, HerWhereabouts, reportAndTable | Kind::Politie, false, u""},
        {"D7", "D", u"Relatie tot slachtoffer", M, Open, HerWords, professionals | Kind::Inzage, false, u""},
        {"D8", "D", u"Woont op zelfde adres", MW, Open, HerWhereabouts, goingAndPolice, false, u""},
        {"D9", "D", u"Einde relatie", C, Open, HerPlans, reportAndTable, true, u"Datum, en wie het bekend maakte."},
        {"D10", "D", u"Gezag over kinderen", C, Open, OtherPerson, reportAndTable, true, u"Over welke kinderen?"},
        {"D11", "D", u"Werk, dagbesteding", O, S, FindablePlaces, reportAndTable, true, u"Waar is deze persoon te vinden?"},
        {"D12", "D", u"Afhankelijkheid", O, Open, HerWords, reportAndTable, true,
         u"Geld, verblijf, zorg, wonen, taal: ja, nee of weet niet."},
        {"D13", "D", u"Wettelijk vertegenwoordiger, curator, mentor", C, Open, Helpers, reportAndTable, true, u"Naam."},
        {"D14", "D", u"Burgerservicenummer", O, S, OtherPerson, report, false,
         u"Staat uit. Alleen als de wet het uw organisatie toestaat."},
        {"E1", "E", u"Kindcheck gedaan", M, Open, {Reporter, OtherPerson}, report, true, u"Ja: datum, door wie. Nee: waarom niet."},
        {"E2", "E", u"Naam, geboortedatum", C, Open, nothing, professionals, false, u""},
        {"E3", "E", u"Waar is het kind nu, bij wie", C, S, FindablePlaces, goingAndDoor, true, u""},
        {"E4", "E", u"School, opvang, huisarts, jeugdarts", C, S, {FindablePlaces, Helpers}, reportAndTable, true, u"Naam en plaats."},
        {"E5", "E", u"Gezien, gehoord, zelf meegemaakt", C, Open, ChildWords, reportAndTable, true, u"Feiten, met de bron erbij."},
        {"E6", "E", u"Letsel of klachten", C, Open, Medical, goingAndDoctor, true, u"Door wie gezien?"},
        {"E7", "E", u"Ondertoezichtstelling, voogdij", C, Open, Helpers, reportAndTable, true,
         u"Naam en telefoon van de jeugdbeschermer of voogd."},
        {"E8", "E", u"Zorg- of omgangsregeling, volgend contact", C, S, Appointments, reportAndTable, true, u"Datum."},
        {"E9", "E", u"Zwangerschap", MW, Open, Medical, goingAndDoctor, true, u"Aantal weken."},
        {"E10", "E", u"Wat het kind zelf vertelde", C, S, ChildWords, reportAndTable, true, u"Letterlijke woorden, aan wie, wanneer."},
        {"F1", "F", u"Wie woont waar", MW, Open, HerWhereabouts, goingAndDoor, true, u""},
        {"F2", "F", u"Toegang: sleutels, code, hond", C, S, HerWhereabouts, atTheDoor, true, u"Staat alleen op het spoedblad."},
        {"F3", "F", u"Waar kan het slachtoffer heen", O, S, HerPlans, handOver, true, u"Alleen het soort plek, nooit het adres."},
        {"F4", "F", u"Huisdieren", O, Open, HerWords, handOver, true, u"Bedreigd, of zorg nodig?"},
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, a line or two for each field
QList<FieldSpec> factFields()
{
    return {
        {"G1", "G", u"Aanleiding van deze melding", M, Open, HerWords, goingAndDoctor, true,
         u"Drie zinnen: wie deed wat, tegen wie, met welk gevolg. Alleen feiten."},
        {"G7", "G", u"Aanleiding, voor het open deel", O, Open, nothing, goingAndDoctor, true,
         u"Alleen wat iedereen mag lezen, ook de vermoedelijke pleger. Zonder deze woorden staat daar: bel de melder."},
        {"G2", "G", u"Feiten", M, Open, HerWords, goingAndCourt | Kinds{Kind::Client, Kind::Inzage}, false, u""},
        {"G3", "G", u"Sinds wanneer, hoe vaak, laatste keer", MW, Open, HerWordsIfTyped, goingAndCourt, true, u""},
        {"G4", "G", u"Letsel en medische zorg", C, Open, Medical, goingAndDoctor, true,
         u"Door wie onderzocht? Gevraagd naar klachten na dichtknijpen van de keel?"},
        {"G5", "G", u"Wat spreekt het vermoeden tegen", M, Open, HerWords, goingAndCourt, true, u"Tekst, of: niets bekend."},
        {"G6", "G", u"Indruk van de professional", O, Open, {Reporter, HerWords}, handOver, true, u"Dit is uw interpretatie, geen feit."},
        {"G8", "G", u"Psychisch geweld", O, S, HerWords, Kind::Politie, false, u""},
        {"H1", "H", u"Eerdere meldingen, politiecontacten, aangiften", MW, S, Helpers, goingAndPolice, true,
         u"Datum, instantie, nummer, afloop."},
        {"H2", "H", u"Wordt het erger of vaker", MW, Open, HerWords, goingAndPolice, true, u"Ernst, frequentie, allebei of nee."},
        {"H3",
         "H",
         u"Einde relatie, zwangerschap, rechtszaak, vrijlating",
         MW,
         Open,
         {HerPlans, Appointments},
         goingAndPolice,
         true,
         u"Wat gebeurde er rond die datum?"},
        {"H4", "H", u"Tijdlijn", C, Open, HerWords, goingAndCourt, false, u""},
        {"H6", "H", u"Wat de feiten samen laten zien", Auto, Open, HerWords, goingAndPolice, false, u""},
        {"H7", "H", u"Wie houdt welk stuk", Auto, S, Helpers, goingAndPolice, false, u""},
        {"H5", "H", u"Zelfde pleger, eerder slachtoffer", O, S, OtherPerson, goingAndPolice, true, u"Met de bron erbij."},
        {"I0", "I", u"Wat er gebeurt, in woorden", O, S, HerWords, report | Kind::Politie, false, u""},
        {"I1", "I", u"Rode vlaggen", M, Open, {HerWords, ListOutcome}, report, false, u""},
        {"I2", "I", u"Controle en dwang", MW, Open, {HerWords, ListOutcome}, reportAndTable | Kind::Politie, true, u""},
        {"I3", "I", u"Stalkinglogboek", C, Open, HerWords, report | Kind::Politie, true, u"Zie bijlage."},
        {"I4", "I", u"Bijkomende factoren", MW, Open, {HerWords, ListOutcome}, report, false, u""},
        {"I5", "I", u"Beschermende factoren", O, Open, Protection, reportAndTable, true, u"Telt nooit af."},
        {"I6", "I", u"Uitkomst signaleringslijst", M, Open, ListOutcome, going, false, u""},
        {"I7", "I", u"Openstaande vragen", Auto, Open, ListOutcome, going, false, u""},
        {"I8",
         "I",
         u"Eigen professioneel oordeel",
         M,
         Open,
         {Reporter, ListOutcome},
         going,
         true,
         u"Met reden als het anders is dan de lijst."},
        {"I9", "I", u"Verdieping: wat nog is genoemd", Auto, S, {HerWords, ListOutcome}, report, false, u""},
        {"I10", "I", u"Herkenning, indruk van de melder", O, S, ListOutcome, report, false, u""},
        {"J1", "J", u"Vraag 1: vermoeden", M, Open, HerWords, report, false, u""},
        {"J2", "J", u"Vraag 2: acute of structurele onveiligheid", M, Open, HerWords, report, false, u""},
        {"J3", "J", u"Vraag 3: effectieve hulp mogelijk", C, Open, HerWords, report, false, u""},
        {"J4", "J", u"Vraag 4: hulp aanvaard", C, Open, HerWords, report, false, u""},
        {"J5", "J", u"Vraag 5: hulp leidt op tijd tot veiligheid", C, Open, HerWords, report, false, u""},
        {"J6", "J", u"Besluit 1: melden noodzakelijk", M, Open, {Reporter, HerWords}, report, false, u""},
        {"J7", "J", u"Besluit 2: hulp (ook) mogelijk", M, Open, {Reporter, HerWords}, report, false, u""},
        {"J8", "J", u"Door wie, datum", M, Open, {Reporter, HerWordsIfTyped}, report, false, u""},
        {"K1", "K", u"Eigen inschatting slachtoffer", MW, S, HerWords, goingAndPolice, true,
         u"Letterlijke woorden. Bang voor eigen leven, of dat van de kinderen?"},
        {"K2",
         "K",
         u"Taxaties van anderen",
         MW,
         S,
         {ListOutcome, OtherPerson},
         goingAndPolice,
         true,
         u"Instrument, datum, uitkomst zoals verteld."},
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, a line or two for each field
QList<FieldSpec> helpFields()
{
    return {
        {"L1", "L", u"Betrokken hulpverleners", MW, S, Helpers, going, true,
         u"Naam, organisatie, telefoon, voor wie, sinds wanneer, weet van de melding."},
        {"L2", "L", u"Eerdere hulp en resultaat", MW, Open, Helpers, going, true, u""},
        {"L3", "L", u"Eigen netwerk, steunfiguren", O, S, OtherPerson, going, true, u"Namen alleen met toestemming."},
        {"L5", "L", u"Problemen per persoon", O, S, {OtherPerson, Medical}, Kind::Mda, true, u"Per letter: wat speelt er, en hoe lang al?"},
        {"L4", "L", u"Hulp aan vermoedelijke pleger", O, Open, OtherPerson, going, true, u""},
        {"M1", "M", u"Veiligheidsvoorwaarden", C, S, Protection, going, true, u"Wat moet minstens zo zijn?"},
        {"M2", "M", u"Afspraken", C, S, Protection, going | Kinds{Kind::Crisisblad, Kind::Client}, true,
         u"Wat, wie, van-tot, wie controleert, wat als het niet lukt."},
        {"M3", "M", u"Laatste veiligheidsplan, volgende evaluatie", C, Open, {Protection, Appointments}, going, true, u"Datums."},
        {"M4",
         "M",
         u"Wat doen wij zelf tot Veilig Thuis het oppakt",
         M,
         S,
         {Reporter, Appointments},
         whoTakesOver,
         true,
         u"Hoe vaak, wie."},
        {"N1", "N", u"Weet van de zorgen en de melding", M, Open, {Reporter, OtherPerson}, going, false, u""},
        {"N2", "N", u"Reactie, bezwaar", C, Open, {Reporter, HerWords, ChildWords}, goingAndPolice, true, u"Letterlijke woorden."},
        {"N3", "N", u"Toestemming", M, Open, HerWords, goingAndPolice, true,
         u"Gegeven, niet gegeven of niet gevraagd. Voor melden niet nodig."},
        {"N4", "N", u"Kind van 12 jaar of ouder apart geïnformeerd", C, Open, ChildWords, whoTakesOver, true, u""},
        {"N5", "N", u"Afspraken over reactie naar de kinderen", C, Open, HerPlans, whoTakesOver, true, u""},
        {"N6", "N", u"Wordt later geïnformeerd", C, Open, {Reporter, Appointments}, whoTakesOver, true, u"Datum, door wie."},
        {"O1", "O", u"Stappen van de meldcode", M, Open, {Reporter, Appointments}, report, false, u""},
        {"O2",
         "O",
         u"Geraadpleegd",
         M,
         Open,
         {Reporter, Helpers},
         report,
         true,
         u"Collega, aandachtsfunctionaris, vertrouwensarts, deskundige."},
        {"P1", "0", u"Wat vragen wij van de ontvanger", M, Open, {Reporter, HerPlans}, goingAndDoctor, true, u"Hoogstens vijf regels."},
        {"P2", "P", u"Voorgestelde route, met reden", O, Open, ListOutcome, going, true, u""},
        {"P3", "P", u"Criteria Zorg- en Veiligheidshuis", C, Open, ListOutcome, handOver | Kind::Zvh, true, u""},
        {"P5", "P", u"Welke organisaties zijn nodig", O, Open, Helpers, Kind::Zvh, true,
         u"Zorg, straf, gemeente, jeugd: wie, en waarvoor."},
        {"P6",
         "P",
         u"Waarom gewone samenwerking niet genoeg is",
         O,
         S,
         {HerWords, Helpers},
         Kind::Zvh,
         true,
         u"Wat is geprobeerd, en waarom werkte het niet?"},
        {"P7", "P", u"Welke doorbraak is nodig", O, S, HerPlans, Kind::Zvh, true, u"Wat moet er gebeuren dat nu niet lukt?"},
        {"P4", "P", u"Terugkoppeling gewenst aan, via", M, Open, Reporter, goingAndDoctor, true, u""},
        {"Q1", "Q", u"Verboden en middelen van kracht", MW, S, Protection, goingAndDoor | Kinds{Kind::Rechter, Kind::Client}, true,
         u"Soort, basis, van-tot, gebied, overtreden op."},
        {"Q2", "Q", u"Weet de politie op straat dit", O, Open, {Reporter, Protection}, goingAndDoor, true, u""},
        {"R1", "R", u"Lopende procedures", MW, Open, Appointments, goingAndCourt | Kind::Client, true, u"Rechter, nummer, volgende datum."},
        {"R2", "R", u"Aangifte of klacht gedaan", MW, Open, HerPlans, goingAndCourt, true, u"Nummer."},
        {"R3", "R", u"Datum vrijlating of verlof", O, S, Appointments, goingAndPolice, true, u""},
        {"S1", "S", u"Feiten met beperking", O, S, HerWords, goingAndPolice, true, u"Waarom, en tegenover wie?"},
        {"S2",
         "S",
         u"Veilige telefoon, geheim adres, plannen om weg te gaan",
         O,
         S,
         {HerPlans, HerWhereabouts},
         goingAndPolice,
         true,
         u"Alleen voor de ontvanger."},
        {"S3", "S", u"Bron die niet genoemd mag worden", O, S, OtherPerson, goingAndPolice, true, u""},
        {"T1", "T", u"Bijlagen", C, Open, HerWords, handOver | Kinds{Kind::Politie, Kind::Rechter}, true,
         u"Naam, datum, maker, aantal bladzijden. Niet ouder dan een jaar."},
        {"T2", "T", u"Stalkinglogboek, lijst procedures", O, Open, HerWords, handOver | Kind::Politie, true, u""},
        {"U1", "U", u"Naam, functie, datum, handtekening melder", M, Open, Reporter, professionals, false, u""},
        {"U2", "U", u"Gelezen door aandachtsfunctionaris of eindverantwoordelijke", C, Open, Reporter, going, true, u"Naam en datum."},
        {"U3", "U", u"Doorgenomen met betrokkene", M, Open, {Reporter, HerWords}, whoTakesOver, true, u"Ja, nee of deels. Datum."},
        {"V1", "V", u"Grond voor verstrekken", M, Open, nothing, professionals | Kind::Inzage, true,
         u"Meldrecht, toestemming, conflict van plichten, wettelijke plicht of vitaal belang."},
        {"V2", "V", u"Versies", Auto, Open, nothing, professionals | Kind::Inzage, false, u""},
        {"V3", "V", u"Weggelaten feiten", Auto, S, HerWords, goingAndPolice, false, u""},
        {"V4", "V", u"Grond om deel S mee te geven", O, S, HerWords, onAGround, true,
         u"Alleen bij overdracht aan een ander dan Veilig Thuis. Zonder grond gaat deel S niet mee."},
    };
}

} // namespace

const QList<SectionSpec> &sectionSpecs()
{
    static const QList<SectionSpec> specs{
        {"0", u"In het kort"},
        {"D", u"Direct betrokkenen"},
        {"E", u"Kinderen en zwangerschap"},
        {"F", u"Woon- en verblijfsituatie"},
        {"C", u"Veilig contact en bekendmaking melder"},
        {"H", u"Patroon en tijdlijn"},
        {"G", u"Aanleiding: wat is er gebeurd"},
        {"I", u"Rode vlaggen en bijkomende factoren"},
        {"K", u"Angst van het slachtoffer en andere beoordelingen"},
        {"M", u"Veiligheidsafspraken"},
        {"Q", u"Maatregelen van kracht"},
        {"R", u"Lopende procedures"},
        {"L", u"Netwerk en hulp"},
        {"P", u"Verzoek en voorgestelde route"},
        {"N", u"Gesprek, informeren, toestemming"},
        {"J", u"Weging en besluiten"},
        {"O", u"Doorlopen stappen"},
        {"S", u"Informatie met beperking"},
        {"T", u"Bijlagen"},
        {"A", u"Soort document"},
        {"B", u"Melder en organisatie"},
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
