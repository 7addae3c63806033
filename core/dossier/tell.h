// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QLocale>

namespace vw::dossier {

/// One field of a record in words.
struct Told {
    QString key;
    QString label; ///< "tot en met"
    QString value; ///< "1 februari 2027"
    bool operator==(const Told &) const = default;
};

/// Everything in the record that was filled in, in the order of its description: what a face, a copy as text and a paper say of it. What is for
/// the program alone is left out, and so is what its screen tells itself: who may read it, and which records it points at.
[[nodiscard]] QList<Told> tellOf(RecordRef record, const Vocabulary &words, const QLocale &locale);
/// The same as one line, the first value without its label: "Contactverbod; vanaf: 1 oktober 2026; tot en met: 1 februari 2027". Keys in `without`
/// are left out.
[[nodiscard]] QString lineOf(RecordRef record, const Vocabulary &words, const QLocale &locale, const QStringList &without = {});

/// The fields of a kind: key, and the set of the words of its values. For every level of it.
struct FieldSpecOf {
    QString kind, key, set;
    QStringList codes;
};
[[nodiscard]] QList<FieldSpecOf> allFields();

} // namespace vw::dossier
