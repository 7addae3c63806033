// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/describe.h"

#include <QDateTime>
#include <QJsonObject>

namespace vw::dossier {

enum class NoteKind { Fact, Statement, Interpretation };
inline constexpr std::array noteKindNames{Name{NoteKind::Fact, "fact"}, Name{NoteKind::Statement, "statement"},
                                          Name{NoteKind::Interpretation, "interpretation"}};
inline constexpr auto noteKinds = oneOf(noteKindNames, "noteKinds");

struct Note {
    static constexpr const char *recordKind = "note", *listKey = "notes";
    RecordId id;
    NoteKind kind = NoteKind::Fact;
    QDateTime at;
    QString who; ///< whose words, for a statement
    QString text;
    QString author;
    QJsonObject rest;
    bool operator==(const Note &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("noteKind", &Note::kind, noteKinds, mustBeThere);
        d("at", &Note::at, apart);
        d("who", &Note::who, apart);
        d("text", &Note::text, apart);
        d("author", &Note::author, apart);
    }
};

} // namespace vw::dossier
