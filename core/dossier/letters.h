// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"

namespace vw::dossier {

// A person is A, B, C ... on screen, in facts, in the log and on paper. The letter is given once, stands in the person's record, and is nobody
// else's ever after: CaseInfo::lettersGiven keeps it when the person is gone. No role, order or removal shifts it.

/// "A", "AB", or "Z3" as older cases count beyond Z.
[[nodiscard]] bool isLetter(const QString &text);

/// The letters that stand in these words, each once. An initial is no letter: "A. Aandacht".
[[nodiscard]] QStringList lettersIn(const QString &words);
/// The same words with other letters in their place.
[[nodiscard]] QString withOtherLetters(const QString &words, const QMap<QString, QString> &others);

/// The letter of this person, or the one it gets when it is saved now: A for the first victim, B for the first presumed perpetrator, otherwise
/// the next free one from C; after Z comes AA. One that somebody else has is not taken over.
[[nodiscard]] QString letterFor(const CaseFile &file, const Person &person);

/// Everybody without a letter gets the one that the case showed before letters were stored: victims first, then presumed perpetrators, then the
/// others as entered; A stays free while there is no victim. The same again whatever part of it was saved. Which records changed.
QList<RecordId> giveLetters(CaseFile &file);

/// The record as it may be saved in this case: a person keeps its letter or gets one, and no letter that was given is forgotten, whatever
/// the form or the draft it comes from knew of it.
[[nodiscard]] Record keepLetters(const CaseFile &file, Record record);

/// Two persons with one letter: nobody can tell of whom the facts speak. DuplicateLetter, with the path of the second one.
[[nodiscard]] Faults doubleLetters(const CaseFile &file);

} // namespace vw::dossier
