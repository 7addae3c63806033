// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"

#include <QSet>

namespace vw::dossier {

/// A person or fact of a paper of others, held against a case.
struct Arrival {
    enum class Beside {
        New,     ///< nothing here is like it
        Alike,   ///< not the same record, and perhaps the same event: another fact of that day
        Adds,    ///< it is here, and the paper says more of it
        Differs, ///< it is here, and something in it is otherwise
        Same,    ///< it is here as it is
        Removed, ///< it was taken over once, and somebody took it out
    };
    Record record;      ///< as it would stand here, with the letters of this case once everything proposed is taken
    Beside beside = Beside::New;
    RecordId here = {}; ///< what it is held against; null for none
    QStringList differs = {}; ///< keys of what is otherwise, or not here yet
    QString otherLetters = {}; ///< letters in its words that are somebody else's here: "C = D"
    bool isOurs = false; ///< what is here was entered here: a paper never changes a fact of our own, and stands beside it

    /// Proposed to be taken over: what contradicts nothing here.
    [[nodiscard]] bool isProposed() const { return beside == Beside::New || (beside == Beside::Adds && !isOurs); }
};
inline constexpr std::array besideNames{Name{Arrival::Beside::New, "new"},   Name{Arrival::Beside::Alike, "alike"},
                                        Name{Arrival::Beside::Adds, "adds"}, Name{Arrival::Beside::Differs, "differs"},
                                        Name{Arrival::Beside::Same, "same"}, Name{Arrival::Beside::Removed, "removed"}};

/// What travels of somebody whom a fact names and of whom nothing else is told: id, letter and role.
[[nodiscard]] Person byLetterAndRole(const Person &person);

/// Persons and facts as a paper carries them, each beside what `file` has: by its id here or at the sender, a person also by role and name. `taken` are
/// the ids that were taken over into this case before. Persons come first. One whose id is another kind of record here is left out.
[[nodiscard]] QList<Arrival> arrivals(const CaseFile &file, const QList<Record> &records, const QSet<RecordId> &taken);

/// The persons that these facts name by letter and that are neither here nor chosen, by letter and role alone: without them a fact would be told of
/// whoever has that letter here.
[[nodiscard]] QList<Person> namedIn(const CaseFile &file, const QList<Record> &records, const QList<Arrival> &chosen);

/// The record to save when this is taken over. A person that is here gets what the paper says of it and keeps everything else; what the paper is
/// silent about never empties anything. `records` are all of the paper: who its letters are. The persons of the paper must stand in `file` already;
/// a letter of nobody becomes "onbekend".
[[nodiscard]] Record takenOver(const CaseFile &file, const Arrival &arrival, const QList<Record> &records, const Origin &origin);

} // namespace vw::dossier
