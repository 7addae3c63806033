// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// The same presumed perpetrator in another case of this vault, with an earlier victim. The professional recognised him; nothing is searched for,
/// and nothing of the other case is copied (rules/pattern 8). What is known here of the other victim is hers, so it is for part S unless said.
struct EarlierCase {
    static constexpr const char *recordKind = "earlier-case", *listKey = "earlierCases";
    RecordId id;
    QString who; ///< the letter that he has in this case; empty: the first presumed perpetrator
    CaseId other; ///< null: not in this vault, or not chosen yet
    QDate on; ///< recognised
    Tri grave = Tri::Unknown; ///< the throat, a weapon, grave injury or an attempt to kill, there
    QString how; ///< by what he was recognised
    Visibility visibility = Visibility::Restricted;
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const EarlierCase &) const = default;
    /// There is something behind it.
    [[nodiscard]] bool isSaid() const { return !other.isNull() || !how.trimmed().isEmpty(); }

    template <typename D>
    static void describe(D &&d)
    {
        d("other", &EarlierCase::other);
        d("how", &EarlierCase::how, area);
        d("who", &EarlierCase::who);
        d("on", &EarlierCase::on);
        d("grave", &EarlierCase::grave, triAnswers);
        d("note", &EarlierCase::note, area);
        d("visibility", &EarlierCase::visibility, visibilities);
    }
};

} // namespace vw::dossier
