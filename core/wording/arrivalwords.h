// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/arrival.h"
#include "core/dossier/vocabulary.h"

#include <QLocale>

// What the window and the command say of a record that a paper of others brings.

namespace vw::wording {

/// "new", "otherwise here".
[[nodiscard]] QString besideWords(dossier::Arrival::Beside beside);
/// What the paper says of it, in lines: field and value.
[[nodiscard]] QString arrivalLine(const dossier::Record &record, const dossier::Vocabulary &words, const QLocale &locale);
/// What is otherwise, per field: "wat: ... (hier: ...)". Empty when nothing is.
[[nodiscard]] QStringList differences(const dossier::Arrival &arrival, const dossier::CaseFile &file, const dossier::Vocabulary &words,
                                      const QLocale &locale);

} // namespace vw::wording
