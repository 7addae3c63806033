// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"
#include "core/vault/session.h"

namespace vw::ui {

// Lines of the sealed journal in words.

[[nodiscard]] QString actionWord(const QString &action, const dossier::Vocabulary &vocabulary);
/// Which record the line is about: "note", "person B"; "the whole case" for a line without a record.
[[nodiscard]] QString recordWords(const vault::JournalEntry &entry, const dossier::CaseFile &file, const dossier::Vocabulary &vocabulary);
/// A line of the vault's own journal: keys, settings, erasures, moves.
[[nodiscard]] QString vaultLineWords(const vault::JournalEntry &entry, const dossier::Vocabulary &vocabulary);
/// What is left of a line of an erased case: who did what to which kind of record.
[[nodiscard]] QString keptLineWords(const vault::KeptLine &line, const dossier::Vocabulary &vocabulary);
/// What kind of record was kept at a lock, and the dates in it that were typed and not saved: "fact; date: 24-11-20".
[[nodiscard]] QString keptRecordWords(const QJsonObject &record, const dossier::Vocabulary &vocabulary);
/// How a paper went out: "printed"; the code itself for one without a word.
[[nodiscard]] QString channelWord(const QString &code, const dossier::Vocabulary &vocabulary);
/// The word for a key in the detail of a line; empty for one without a word.
[[nodiscard]] QString detailKeyWord(const QString &key);
/// What changed, or what was sent to whom; a removed record is named by its first words.
[[nodiscard]] QString detailWords(const vault::JournalEntry &entry, const dossier::CaseFile &file, const dossier::Vocabulary &vocabulary);

} // namespace vw::ui
