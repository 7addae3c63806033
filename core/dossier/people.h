// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <QMap>

namespace vw::dossier {

/// How the texts speak of the two persons of a case. While nobody is entered: she, and he as presumed perpetrator.
struct People {
    Address victim = Address::She;
    Address perpetrator = Address::He;
    QString relation; ///< CaseInfo::relation; empty: not known, or both may be meant
    QString victimLetter = QStringLiteral("A"), perpetratorLetter = QStringLiteral("B");
};
[[nodiscard]] People peopleOf(const CaseFile &file);

/// Fills {zij}, {hij}, {haar}, {hem}, {she}, {he} ... by the persons, {departner}, {relatie}, {thepartner}, {relation} by the relation, and
/// the named values; a slot nobody fills stays visible.
[[nodiscard]] QString fill(QString text, const People &people, const QMap<QString, QString> &values = {});

/// The same for paper, which speaks of persons by their letter: "zelfdoding van B". Only whose something is stays a word.
[[nodiscard]] QString fillLetters(QString text, const People &people, const QMap<QString, QString> &values = {});

} // namespace vw::dossier
