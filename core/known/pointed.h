// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/known/known.h"

namespace vw::known {

// A pattern points at questions, so that somebody asks them. No answer comes of it.

/// The set "pattern-<detector>" of the taxonomy. An earlier case in which there was no grave violence points at less: "pattern-<detector>-no".
[[nodiscard]] QList<QuestionId> pointedAt(const taxonomy::Taxonomy &taxonomy, const pattern::Pattern &pattern);

/// A pattern that points at a question of which the answer is no yes.
struct Pointed {
    QuestionId question;
    Value answer = Value::NotAsked;
    const pattern::Pattern *pattern = nullptr;
};
/// Of the patterns of the source, in their order.
[[nodiscard]] QList<Pointed> pointedIn(const Source &source);
/// Questions with a no that cannot be so beside a pattern: it was told to get no worse, and the facts come faster. Somebody looks at both. Each once;
/// with the other patterns both may be so.
[[nodiscard]] QList<QuestionId> deniedIn(const Source &source);

} // namespace vw::known
