// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/origin.h"
#include "core/dossier/shared.h"

namespace vw::dossier {

/// What the event was. Only deeds of the presumed perpetrator count as his: her resistance and his counter-reports are told apart.
enum class Nature { Deed, Resistance, CounterReport, HelpMissed, SoughtHelp, Separation, Birth, Handover, Other };
inline constexpr std::array natureNames{Name{Nature::Deed, "deed"},
                                        Name{Nature::Resistance, "resistance"},
                                        Name{Nature::CounterReport, "counter-report"},
                                        Name{Nature::HelpMissed, "help-missed"},
                                        Name{Nature::SoughtHelp, "sought-help"},
                                        Name{Nature::Separation, "separation"},
                                        Name{Nature::Birth, "birth"},
                                        Name{Nature::Handover, "handover"},
                                        Name{Nature::Other, "other"}};

// The kinds of a deed, each with steps of its own: never one across kinds, and effect beats form (rules/records 3).
enum class BodilyStep { None, Hold, Hit, Injury, Deadly };
inline constexpr std::array bodyNames{Name{BodilyStep::Hold, "hold"}, Name{BodilyStep::Hit, "hit"}, Name{BodilyStep::Injury, "injury"},
                                      Name{BodilyStep::Deadly, "deadly"}};
enum class ThreatStep { None, Abuse, Threaten, Grave };
inline constexpr std::array threatNames{Name{ThreatStep::Abuse, "abuse"}, Name{ThreatStep::Threaten, "threaten"},
                                        Name{ThreatStep::Grave, "grave"}};
enum class HuntStep { None, Messages, Visits, Follows, BreaksIn };
inline constexpr std::array huntNames{Name{HuntStep::Messages, "messages"}, Name{HuntStep::Visits, "visits"},
                                      Name{HuntStep::Follows, "follows"}, Name{HuntStep::BreaksIn, "breaks-in"}};
enum class SexualStep { None, Pressure, Coercion, Rape };
inline constexpr std::array sexualNames{Name{SexualStep::Pressure, "pressure"}, Name{SexualStep::Coercion, "coercion"},
                                        Name{SexualStep::Rape, "rape"}};
/// Control is told by how often.
enum class ControlStep { None, Sometimes, Often, Always };
inline constexpr std::array controlNames{Name{ControlStep::Sometimes, "sometimes"}, Name{ControlStep::Often, "often"},
                                         Name{ControlStep::Always, "always"}};

/// An offence that can look loose, and hide a pattern (rules/records 10).
enum class Offence { None, Damage, Theft, Fraud, Insult, FalseReport, Other };
inline constexpr std::array offenceNames{Name{Offence::Damage, "damage"},
                                         Name{Offence::Theft, "theft"},
                                         Name{Offence::Fraud, "fraud"},
                                         Name{Offence::Insult, "insult"},
                                         Name{Offence::FalseReport, "false-report"},
                                         Name{Offence::Other, "other"}};

/// How somebody was followed or bothered; for the stalking log.
inline constexpr std::array channelCodes{"in-person", "phone",          "messages",   "online", "post",
                                         "children",  "through-others", "procedures", "tracker"};

/// A dated fact: who did what to whom. Without a source code it does not go on paper.
struct Incident {
    static constexpr const char *recordKind = "incident", *listKey = "incidents";
    RecordId id;
    std::optional<PartialDate> when;
    QString time, place;
    QString who;          ///< letters or words
    QString whom = {};    ///< letters or words
    QString what;
    QString consequence;
    SourceCode source = SourceCode::None;
    QString toldBy;       ///< with U and D
    Nature nature = Nature::Deed;
    BodilyStep body = BodilyStep::None;
    ThreatStep threat = ThreatStep::None;
    HuntStep hunt = HuntStep::None;
    SexualStep sexual = SexualStep::None;
    ControlStep control = ControlStep::None;
    Offence offence = Offence::None;
    QString reportedTo;   ///< a code of `bodyCodes`, or words
    QDate reportedOn;
    RecordId breaks;      ///< the measure this broke; null for none
    QString channel;      ///< a code of `channelCodes`, or words
    QString quote, witness, proof; ///< the words that were used, who saw it, and where the proof is kept
    QList<QuestionId> shows; ///< the questions of the checklist that this fact shows a yes to, as the professional chose them
    UnreadDates unread;
    Visibility visibility = Visibility::Open;
    QDateTime entered;
    Origin origin;
    QJsonObject rest;
    bool operator==(const Incident &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("when", &Incident::when, apart);
        d("time", &Incident::time, apart);
        d("who", &Incident::who, apart);
        d("whom", &Incident::whom, apart);
        d("what", &Incident::what, apart);
        d("consequence", &Incident::consequence, apart);
        d("place", &Incident::place, apart);
        d("source", &Incident::source, sourceCodes, apart);
        d("toldBy", &Incident::toldBy, apart);
        d("body", &Incident::body, oneOf(bodyNames, "body"));
        d("threat", &Incident::threat, oneOf(threatNames, "threat"));
        d("hunt", &Incident::hunt, oneOf(huntNames, "hunt"));
        d("sexual", &Incident::sexual, oneOf(sexualNames, "sexual"));
        d("control", &Incident::control, oneOf(controlNames, "control"));
        d("offence", &Incident::offence, oneOf(offenceNames, "offences"));
        d("nature", &Incident::nature, oneOf(natureNames, "natures"));
        d("reportedTo", &Incident::reportedTo, Codes{bodyCodes, "bodies"}, apart);
        d("reportedOn", &Incident::reportedOn, apart);
        d("breaks", &Incident::breaks, apart);
        d("channel", &Incident::channel, Codes{channelCodes, "channels"});
        d("quote", &Incident::quote);
        d("witness", &Incident::witness);
        d("proof", &Incident::proof);
        d("visibility", &Incident::visibility, visibilities, apart);
        d("shows", &Incident::shows, apart);
        d("entered", &Incident::entered, apart);
        d("origin", &Incident::origin, apart);
    }
};

/// Body, threat, hunt, sexual and control, in this order: what the kinds are called in `kinds` and in the words.
enum class DeedKind { Body, Threat, Hunt, Sexual, Control };
inline constexpr std::array deedKindNames{Name{DeedKind::Body, "body"}, Name{DeedKind::Threat, "threat"}, Name{DeedKind::Hunt, "hunt"},
                                          Name{DeedKind::Sexual, "sexual"}, Name{DeedKind::Control, "control"}};
/// The step within this kind, from 1; 0: the fact is not of this kind.
[[nodiscard]] constexpr int stepOf(const Incident &fact, DeedKind kind)
{
    switch (kind) {
    case DeedKind::Body: return static_cast<int>(fact.body);
    case DeedKind::Threat: return static_cast<int>(fact.threat);
    case DeedKind::Hunt: return static_cast<int>(fact.hunt);
    case DeedKind::Sexual: return static_cast<int>(fact.sexual);
    case DeedKind::Control: return static_cast<int>(fact.control);
    }
    return 0;
}

} // namespace vw::dossier
