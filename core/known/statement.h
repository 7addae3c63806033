// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/known/tells.h"

#include <functional>

namespace vw::known {

/// What somebody said or wrote of a subject, the gravest first. NotMentioned: asked what there was, and this was not among it. NotAsked: nobody
/// was asked. NotFilled: the writer left it open. Unknown is never no.
enum class Value { Yes, Suspected, Declined, Unknown, NotMentioned, No, NotAsked, NotFilled };
inline constexpr std::array valueNames{Name{Value::Yes, "yes"},
                                       Name{Value::Suspected, "suspected"},
                                       Name{Value::Declined, "declined"},
                                       Name{Value::Unknown, "unknown"},
                                       Name{Value::NotMentioned, "not-mentioned"},
                                       Name{Value::No, "no"},
                                       Name{Value::NotAsked, "not-asked"},
                                       Name{Value::NotFilled, "not-filled"}};

/// Yes or suspected.
[[nodiscard]] constexpr bool isFlag(Value value)
{
    return value <= Value::Suspected;
}

/// Somebody answered: not only asked without a mention, nor not asked.
[[nodiscard]] constexpr bool isSaid(Value value)
{
    return value < Value::NotAsked && value != Value::NotMentioned;
}

/// One source on one subject.
struct Statement {
    enum class From { Answer, Fact, Record, Pattern }; ///< a pattern only points at a question: it never holds
    From from = From::Answer;
    Tells tells; ///< no default
    Value value = Value::Unknown;
    QuestionId question = {}; ///< that was answered, or that the fact shows; empty for a record
    QString words = {}; ///< of a fact or a record
    QString about = {}; ///< the letter of whom a record tells; empty: the victim, or the case as a whole
    std::optional<PartialDate> when = {}; ///< what it tells of; empty when that is not known
    QDate said = {}; ///< the day of the talk; invalid for what has no day of its own
    dossier::SourceCode source = dossier::SourceCode::None;
    QString who = {}; ///< who told it
    QString place = {}; ///< where it can be changed: "question:<id>", "incident:<id>", "info:<key>", "person:<id>"
    bool isRestricted = false; ///< the professional keeps it out of every open part
    bool operator==(const Statement &) const = default;
};

/// May this reader see this statement?
using Audience = std::function<bool(const Statement &)>;
/// Part S, and the professional's own screen.
[[nodiscard]] inline bool everybodyInside(const Statement &)
{
    return true;
}

/// Ever: it happened or it did not, and the gravest statement stays. Now: it changes, and the latest statement holds.
enum class Tense { Ever, Now };

/// What is known of a subject by one audience.
struct Known {
    Value value = Value::NotAsked;
    bool isWhole = true; ///< every question behind it was asked, or could not apply any more
    QList<Statement> statements; ///< all that this audience may see, the one that holds first
    bool operator==(const Known &) const = default;
};

/// The rule, over statements that are one subject's: pure. Undated counts as the latest; of one day the graver one holds.
[[nodiscard]] Known resolved(Tense tense, QList<Statement> statements);

} // namespace vw::known
