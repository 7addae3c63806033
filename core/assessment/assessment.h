// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/jsonreader.h"

#include <QMap>

namespace vw::taxonomy {
class Taxonomy;
}

namespace vw::assessment {

/// Unknown is an answer. Not discussed is the absence of one.
enum class Value { Yes, Suspected, No, Unknown };
/// Yes or suspected.
[[nodiscard]] constexpr bool isFlag(Value value)
{
    return value == Value::Yes || value == Value::Suspected;
}
enum class Frequency { NotAsked, Never, Sometimes, Often, Always, Unknown };
/// Who knows it: W own observation, U statement, D third party, S document, I interpretation.
enum class SourceCode { None, Own, Statement, ThirdParty, Document, Interpretation };

inline constexpr std::array valueNames{Name{Value::Yes, "yes"}, Name{Value::Suspected, "suspected"}, Name{Value::No, "no"},
                                       Name{Value::Unknown, "unknown"}};
inline constexpr std::array frequencyNames{Name{Frequency::Never, "never"}, Name{Frequency::Sometimes, "sometimes"},
                                           Name{Frequency::Often, "often"}, Name{Frequency::Always, "always"},
                                           Name{Frequency::Unknown, "unknown"}};
inline constexpr std::array sourceNames{Name{SourceCode::Own, "W"}, Name{SourceCode::Statement, "U"}, Name{SourceCode::ThirdParty, "D"},
                                        Name{SourceCode::Document, "S"}, Name{SourceCode::Interpretation, "I"}};

enum class With { Victim, Reporter, Child, Perpetrator, File };
enum class Tri { Unknown, Yes, No };
enum class Channel { Unknown, Phone, Here, Online };
enum class Interpreter { None, Independent, Relative };

inline constexpr std::array withNames{Name{With::Victim, "victim"}, Name{With::Reporter, "reporter"}, Name{With::Child, "child"},
                                      Name{With::Perpetrator, "perpetrator"}, Name{With::File, "file"}};
/// A talk with somebody who must hear or see nothing of what is known.
[[nodiscard]] constexpr bool isGuarded(With with)
{
    return with == With::Perpetrator || with == With::Child;
}
inline constexpr std::array triNames{Name{Tri::Yes, "yes"}, Name{Tri::No, "no"}, Name{Tri::Unknown, "unknown"}};
inline constexpr std::array channelNames{Name{Channel::Phone, "phone"}, Name{Channel::Here, "here"}, Name{Channel::Online, "online"}};
inline constexpr std::array interpreterNames{Name{Interpreter::None, "none"}, Name{Interpreter::Independent, "independent"},
                                             Name{Interpreter::Relative, "relative"}};

/// Why a "don't know" is one, where the person said so. It counts as unknown in every number and is shown apart.
enum class WhyUnknown { NotSaid, Declined, CouldNotTalk };
inline constexpr std::array whyUnknownNames{Name{WhyUnknown::Declined, "declined"}, Name{WhyUnknown::CouldNotTalk, "could-not-talk"}};

/// Who was asked and how, set once per talk and inherited by every answer of it.
struct Round {
    With with = With::Victim;
    Tri alone = Tri::Unknown; ///< alone and safe
    Channel channel = Channel::Unknown;
    Interpreter interpreter = Interpreter::None;
    bool easy = false; ///< asked in easy words: for who reads or understands with difficulty
    QJsonObject rest = {}; ///< keys of a newer version, kept
    /// A "no" is only a no when the talk was alone and safe, without a relative as interpreter, and not with the presumed
    /// perpetrator or a child.
    [[nodiscard]] bool noCounts() const;
    bool operator==(const Round &) const = default;
};

/// What was typed for a date and cannot be read as one yet, by the key of its field. It is kept and shown, never guessed.
using UnreadDates = QMap<QString, QString>;

/// A yes or a suspicion of an earlier talk that a later talk did not repeat. Both stand with their dates.
struct Earlier {
    Value value = Value::Yes;
    QDate asked;                     ///< the day of that talk; null when it is not known
    std::optional<PartialDate> when; ///< the last time, as was said then
    Frequency frequency = Frequency::NotAsked;
    QStringList choices;
    QJsonObject rest = {}; ///< keys of a newer version, kept
    bool operator==(const Earlier &) const = default;
};

struct Answer {
    Value value = Value::Unknown;
    WhyUnknown whyUnknown = WhyUnknown::NotSaid; ///< of an unknown only
    std::optional<PartialDate> when;  ///< the last time
    QTime time;                       ///< of the day in `when`, where a clock counts the hours; may be null
    std::optional<PartialDate> since; ///< the first time
    Frequency frequency = Frequency::NotAsked;
    QStringList choices;
    std::optional<int> count;
    SourceCode source = SourceCode::None;
    QString who;
    QString note;
    UnreadDates unread = {};
    /// Set when this answer comes from another round than the assessment's: did a no count there?
    std::optional<bool> noCounted;
    QDate asked;                     ///< the day of that other round; null for one of this round
    std::optional<Earlier> earlier;  ///< what an earlier talk had in its place
    QJsonObject rest = {}; ///< keys of a newer version, kept
    bool operator==(const Answer &) const = default;
};

/// The answers of one checklist. Values only; the verdict is never stored instead of them.
struct Assessment {
    TaxonomyVersion taxonomy;
    QString jurisdiction = QStringLiteral("nl");
    QDate assessed;
    Round round;
    QMap<QuestionId, Answer> answers;
    QJsonObject rest; ///< keys of a newer version, kept
    bool operator==(const Assessment &) const = default;
};

/// Whole hours since an answer's last time; a day without a time of day gives a span. No upper bound: it never says "too late".
struct HoursSince {
    int least = 0, most = 0;
    bool operator==(const HoursSince &) const = default;
};
/// Empty without a date, or when the date is wider than two weeks or lies ahead.
[[nodiscard]] std::optional<HoursSince> hoursSince(const Answer &answer, const QDateTime &now);

/// The file form ("format": 1) of core/dossier/FORMAT.md. `prefix` is the path for faults.
[[nodiscard]] QJsonObject toJson(const Assessment &assessment);
[[nodiscard]] Assessment assessmentFrom(JsonReader &reader);
/// Reads a whole answer file and checks its ids, choices and kinds against the taxonomy; every fault with its path.
[[nodiscard]] std::expected<Assessment, Faults> readAnswerFile(const QByteArray &bytes, const taxonomy::Taxonomy &taxonomy,
                                                               const QString &place);
/// Ids, choices and kinds of answer against the taxonomy; `path` is the place of the answers in the file.
void checkAgainst(const Assessment &assessment, const taxonomy::Taxonomy &taxonomy, const QString &path, Faults &faults);

/// An answer of this talk, in the place of what stood there: what an earlier talk said of danger stays beside it, never under it.
[[nodiscard]] Answer answeredNow(const Answer &before, Answer answer);

/// A new talk: the old answers keep what their own talk was worth, and whether one could speak freely is asked anew.
void beginRound(Assessment &assessment, const taxonomy::Taxonomy &taxonomy, const Round &round, QDate today);

} // namespace vw::assessment
