// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace vw::desk {

/// Where in a case something stands, or is mended.
struct Place {
    enum class Kind {
        Question,  ///< id of the question; empty: the next open one
        Step,      ///< number of the step of the meldcode, from 1
        Field,     ///< of a paper: id of core/referral; in the dossier as Info
        Referral,  ///< kind of paper
        Person,    ///< id of the record; empty: the list
        Fact,      ///< the same, or "new"
        Note,      ///< as a person
        Record,    ///< id of any other record of the case
        Plan,      ///< the safety plan
        WhoKnows,  ///< who knows what
        Timeline,  ///< everything with a date
        Received,  ///< a referral of somebody else, to be read
        OnPaper,   ///< the form that was filled in by pen, to be typed in
        Info,      ///< key in the record of the case; empty: its page
    };
    Kind kind = Kind::Info;
    QString id = {};

    /// "question:A1", "step:4", "person:<id>", "facts": as findings carry it. Empty for any other text.
    [[nodiscard]] static std::optional<Place> fromText(const QString &text);
    [[nodiscard]] QString text() const;
    bool operator==(const Place &) const = default;
};

/// Where something is typed for a paper: a field, or a field of one person ("D2:<person id>").
struct FieldKey {
    QString field, person;

    [[nodiscard]] static FieldKey fromText(const QString &text);
};

} // namespace vw::desk
