// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"
#include "ui/parts/desknames.h"

namespace vw::ui {

class TextEntry;

using Options = QList<std::pair<QString, QString>>;

/// "not known yet" before what the presumed perpetrator can be of the victim.
[[nodiscard]] Options relationOptions(const dossier::Vocabulary &words);
/// How somebody knows it, as a sentence.
[[nodiscard]] Options sourceOptions();

/// From whom a record was taken over, and which letters in its words are others here.
[[nodiscard]] QString originWords(const dossier::Origin &origin);

/// Shows the gentle remark under words that hide the violence.
void watchVeilingWords(TextEntry *entry, CaseDesk &desk);

} // namespace vw::ui
