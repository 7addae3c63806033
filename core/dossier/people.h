// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"

#include <QMap>

namespace vw::dossier {

/// How the texts speak of the two persons of a case. While nobody is entered: she, and he as presumed perpetrator.
struct People {
    Address victim = Address::She;
    Address perpetrator = Address::He;
    QString relation; ///< relationOf(); empty: not known, or both may be meant
    QString victimLetter = QStringLiteral("A"), perpetratorLetter = QStringLiteral("B");
};
[[nodiscard]] People peopleOf(const CaseFile &file);

/// What the presumed perpetrator is of the victim: as the record of the first one says, or CaseInfo::relation while it says nothing.
[[nodiscard]] QString relationOf(const CaseFile &file);
/// Of this person; only the first presumed perpetrator has the relation of the case.
[[nodiscard]] QString relationOf(const CaseFile &file, const Person &person);

/// Whole years on that day; -1 when `born` is no date, or lies ahead. Of a birth known by its month or year the youngest age is meant.
[[nodiscard]] int ageOn(const QString &born, QDate day);
/// Younger than 18 on that day, as far as is known.
[[nodiscard]] bool isMinor(const Person &person, QDate day);

/// What stands in two records of a case is one fact: after a record was put into the case that was `before`, the other follows. The relation
/// of the case follows the first presumed perpetrator; a new day to look again ends the one of an older review. The records that changed.
[[nodiscard]] QList<Record> follow(const CaseFile &before, CaseFile &file);

/// Fills {zij}, {hij}, {haar}, {hem}, {she}, {he} ... by the persons, {departner}, {relatie}, {thepartner}, {relation} by the relation, and
/// the named values; a slot nobody fills stays visible.
[[nodiscard]] QString fill(QString text, const People &people, const QMap<QString, QString> &values = {});

/// The same for paper, which speaks of persons by their letter: "zelfdoding van B". Only whose something is stays a word.
[[nodiscard]] QString fillLetters(QString text, const People &people, const QMap<QString, QString> &values = {});

} // namespace vw::dossier
