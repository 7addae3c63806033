// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"

#include <array>

namespace vw::taxonomy {

/// Named sets of questions that the program asks for by name.
inline constexpr std::array neededSets{
    "acute",           ///< may point to acute unsafety (Q2)
    "structural",      ///< may point to structural unsafety (Q2)
    "grave",           ///< grave facts
    "pattern",         ///< a control pattern: what only she can have told goes to part S
    "house-of-safety", ///< the four ticks of the Zorg- en Veiligheidshuis, in the order of the paper
    "child-told",      ///< a child tells it itself
    // What the checklist holds for a field of the paper nobody typed, by the id of the field (core/referral/fields.cpp) ...
    "paper-0.6",
    "paper-C2",
    "paper-C5",
    "paper-D8",
    "paper-D9",
    "paper-D12",
    "paper-E3",
    "paper-E5",
    "paper-E6",
    "paper-E8",
    "paper-E9",
    "paper-F3",
    "paper-F4",
    "paper-G4",
    "paper-H1",
    "paper-H2",
    "paper-H3",
    "paper-H5",
    "paper-K1",
    "paper-K2",
    "paper-L2",
    "paper-M2",
    "paper-Q1",
    "paper-Q2",
    "paper-R1",
    "paper-R2",
    "paper-R3",
    // ... and the grave subjects of its urgency block.
    "paper-grave-weapons",
    "paper-grave-strangulation",
    "paper-grave-death",
    "paper-grave-children",
    "paper-grave-suicide",
    "paper-grave-order",
    // Subjects of core/known that no field above stands for.
    "known-where-he-is",
};

/// Lists of words in texts.nl.json that the program looks for.
inline constexpr std::array neededWords{"veiling", "interpreting"};

/// What the files of a pack lack of this: a fault for each set, for `lines`, and for each list of words, with its name.
void checkNeeded(const QJsonObject &files, Faults &faults);

/// A pack sealed in a vault by an earlier version, with what it lacks of this taken from the pack built in: as far as it has the questions.
/// Nothing that weighs is added or changed.
[[nodiscard]] QJsonObject completed(const QJsonObject &files);
/// A pack from before law.json tells of numbers, regions and rules as they were when it was sealed. Whom to call and what holds is a matter of
/// today: those come from the pack built in.
[[nodiscard]] QJsonObject withPlacesOfToday(const QJsonObject &files);

} // namespace vw::taxonomy
