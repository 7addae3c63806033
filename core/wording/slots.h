// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <QMap>

namespace vw::wording {

/// How the texts speak of the two persons of a case. While nobody is entered: she, and he as presumed perpetrator.
struct People {
    dossier::Address victim = dossier::Address::She;
    dossier::Address perpetrator = dossier::Address::He;
    QString relation;        ///< dossier::CaseInfo::relation; empty: not known, or both may be meant
};
[[nodiscard]] People peopleOf(const dossier::CaseFile &file);

/// Fills {zij}, {hij}, {haar}, {hem}, {she}, {he} ... by the persons, {departner}, {relatie}, {thepartner}, {relation} by the relation, and
/// the named values; a slot nobody fills stays visible.
[[nodiscard]] QString fill(QString text, const People &people, const QMap<QString, QString> &values = {});

} // namespace vw::wording
