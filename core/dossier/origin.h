// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/describe.h"

#include <QDate>
#include <QJsonObject>

namespace vw::dossier {

/// The paper of others that a record was taken over from. Empty for what was entered here.
struct Origin {
    QString sender;       ///< who made the paper, as it says itself or as this vault calls the key
    RecordId transfer;    ///< id of that sending; null: it had none
    RecordId record = {}; ///< its id at the sender, where it is another one here; null otherwise
    QString signedWith;   ///< of the paper itself: the words of its key; empty: it was not signed
    QDate takenOver;      ///< the day
    QString otherLetters; ///< letters in its words that mean somebody else here: "C is hier D"
    QJsonObject rest = {};
    [[nodiscard]] bool isElsewhere() const { return !sender.isEmpty(); }
    bool operator==(const Origin &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("sender", &Origin::sender, apart);
        d("transfer", &Origin::transfer, apart);
        d("theirRecord", &Origin::record, apart);
        d("signedWith", &Origin::signedWith, apart);
        d("takenOver", &Origin::takenOver, apart);
        d("otherLetters", &Origin::otherLetters, apart);
    }
};

} // namespace vw::dossier
