// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <array>

// What stands in the log as a code, and its word; a test walks everything that can be written and wants a word for it.

namespace vw::ui::logtables {

struct Word {
    const char *code;
    const char *source;
};

constexpr std::array actions{Word{"create", QT_TRANSLATE_NOOP("LogWords", "created")},
                             Word{"change", QT_TRANSLATE_NOOP("LogWords", "changed")},
                             Word{"remove", QT_TRANSLATE_NOOP("LogWords", "deleted")},
                             Word{"erase", QT_TRANSLATE_NOOP("LogWords", "erased")},
                             Word{"erased", QT_TRANSLATE_NOOP("LogWords", "erased line: the content is gone for good")},
                             Word{"unreadable", QT_TRANSLATE_NOOP("LogWords", "this line cannot be read")},
                             Word{"open", QT_TRANSLATE_NOOP("LogWords", "opened")},
                             Word{"export", QT_TRANSLATE_NOOP("LogWords", "exported")},
                             Word{"export-failed", QT_TRANSLATE_NOOP("LogWords", "export failed: no file, no document")},
                             Word{"print", QT_TRANSLATE_NOOP("LogWords", "printed")},
                             Word{"copy", QT_TRANSLATE_NOOP("LogWords", "copied as text")},
                             Word{"archive", QT_TRANSLATE_NOOP("LogWords", "archive copy kept")},
                             Word{"version", QT_TRANSLATE_NOOP("LogWords", "continued with another version of the checklist")},
                             Word{"action", QT_TRANSLATE_NOOP("LogWords", "action of a red flag recorded")},
                             Word{"danger", QT_TRANSLATE_NOOP("LogWords", "immediate danger: 112 recorded")},
                             Word{"close", QT_TRANSLATE_NOOP("LogWords", "closed")},
                             Word{"follow", QT_TRANSLATE_NOOP("LogWords", "set to follow")},
                             Word{"deceased", QT_TRANSLATE_NOOP("LogWords", "set to deceased")},
                             Word{"reopen", QT_TRANSLATE_NOOP("LogWords", "reopened")},
                             Word{"import", QT_TRANSLATE_NOOP("LogWords", "imported")},
                             Word{"hold", QT_TRANSLATE_NOOP("LogWords", "must not be erased")},
                             Word{"rescue", QT_TRANSLATE_NOOP("LogWords", "rescued from a damaged vault")},
                             Word{"rekey", QT_TRANSLATE_NOOP("LogWords", "moved to a vault with new keys")},
                             Word{"letters", QT_TRANSLATE_NOOP("LogWords", "given the letter that stays with the person")},
                             Word{"migrate", QT_TRANSLATE_NOOP("LogWords", "the vault was converted to a newer format")}};

constexpr std::array vaultActions{
    Word{"create", QT_TRANSLATE_NOOP("LogWords", "vault created")},
    Word{"change", QT_TRANSLATE_NOOP("LogWords", "settings or taxonomy changed")},
    Word{"key-add", QT_TRANSLATE_NOOP("LogWords", "key %1 added")},
    Word{"key-change", QT_TRANSLATE_NOOP("LogWords", "passphrase of key %1 changed")},
    Word{"key-rename", QT_TRANSLATE_NOOP("LogWords", "key %1 renamed")},
    Word{"key-remove", QT_TRANSLATE_NOOP("LogWords", "key %1 removed")},
    Word{"keys-restored", QT_TRANSLATE_NOOP("LogWords", "keys restored from a backup")},
    Word{"erase", QT_TRANSLATE_NOOP("LogWords", "case erased, receipt %1")},
    Word{"log-erased", QT_TRANSLATE_NOOP("LogWords", "log lines of an erased case removed after the retention period: %1")},
    Word{"rescue", QT_TRANSLATE_NOOP("LogWords", "rescued from a damaged vault")},
    Word{"rekey", QT_TRANSLATE_NOOP("LogWords", "moved to new keys")},
    Word{"migrate", QT_TRANSLATE_NOOP("LogWords", "converted to a newer format, after a backup")},
    Word{"found", QT_TRANSLATE_NOOP("LogWords", "found when the vault was opened: %1")},
    Word{"answered", QT_TRANSLATE_NOOP("LogWords", "somebody has looked at what was found: %1")}};

/// What unlocking found, as it stands in the detail of a line.
constexpr std::array findingKeys{Word{"seen", QT_TRANSLATE_NOOP("LogWords", "older than this computer had last seen it (line %1)")},
                                 Word{"lines", QT_TRANSLATE_NOOP("LogWords", "lines missing: %1")},
                                 Word{"broken", QT_TRANSLATE_NOOP("LogWords", "inconsistent at line %1")},
                                 Word{"cases", QT_TRANSLATE_NOOP("LogWords", "cases missing: %1")},
                                 Word{"records", QT_TRANSLATE_NOOP("LogWords", "parts missing: %1")},
                                 Word{"turnedBack", QT_TRANSLATE_NOOP("LogWords", "cases that do not match the log: %1")},
                                 Word{"gone", QT_TRANSLATE_NOOP("LogWords", "cases that are gone: %1")}};

constexpr std::array detailKeys{Word{"kind", QT_TRANSLATE_NOOP("LogWords", "what")},
                                Word{"part", QT_TRANSLATE_NOOP("LogWords", "part")},
                                Word{"receiver", QT_TRANSLATE_NOOP("LogWords", "to")},
                                Word{"ground", QT_TRANSLATE_NOOP("LogWords", "ground")},
                                Word{"format", QT_TRANSLATE_NOOP("LogWords", "form")},
                                Word{"file", QT_TRANSLATE_NOOP("LogWords", "file")},
                                Word{"checksum", QT_TRANSLATE_NOOP("LogWords", "checksum")},
                                Word{"at", QT_TRANSLATE_NOOP("LogWords", "recorded on")},
                                Word{"channel", QT_TRANSLATE_NOOP("LogWords", "how")},
                                Word{"leftOut", QT_TRANSLATE_NOOP("LogWords", "facts left out")},
                                Word{"encrypted", QT_TRANSLATE_NOOP("LogWords", "encrypted")},
                                Word{"restrictedChecksum", QT_TRANSLATE_NOOP("LogWords", "checksum of part S")},
                                Word{"lostRecords", QT_TRANSLATE_NOOP("LogWords", "parts that are lost")}};

/// How a paper went out.
constexpr std::array channels{Word{"secure-channel", QT_TRANSLATE_NOOP("LogWords", "PDF for a secure channel")},
                              Word{"encrypted-file", QT_TRANSLATE_NOOP("LogWords", "encrypted file")},
                              Word{"paper", QT_TRANSLATE_NOOP("LogWords", "printed")},
                              Word{"web-form", QT_TRANSLATE_NOOP("LogWords", "copied for the web form")},
                              Word{"summary", QT_TRANSLATE_NOOP("LogWords", "summary copied")},
                              Word{"text", QT_TRANSLATE_NOOP("LogWords", "copied as text")},
                              Word{"archive", QT_TRANSLATE_NOOP("LogWords", "archive copy kept")},
                              Word{"archive-file", QT_TRANSLATE_NOOP("LogWords", "archive copy saved as a file")}};

/// Codes in the details of a line; what has no word here stands as it is.
constexpr std::array detailCodes{Word{"case", QT_TRANSLATE_NOOP("LogWords", "the whole case")},
                                 Word{"plan", QT_TRANSLATE_NOOP("LogWords", "the agreements of the safety plan")},
                                 Word{"facts", QT_TRANSLATE_NOOP("LogWords", "facts")},
                                 Word{"lookback", QT_TRANSLATE_NOOP("LogWords", "looking back, without names")},
                                 Word{"table", QT_TRANSLATE_NOOP("LogWords", "a table of the case file")},
                                 Word{"history", QT_TRANSLATE_NOOP("LogWords", "the log and earlier versions")},
                                 Word{"stdout", QT_TRANSLATE_NOOP("LogWords", "the screen of the command")}};

} // namespace vw::ui::logtables
