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

constexpr std::array vaultActions{
    Word{"create", QT_TRANSLATE_NOOP("LogWords", "vault created")},
    Word{"change", QT_TRANSLATE_NOOP("LogWords", "settings or taxonomy changed")},
    Word{"key-add", QT_TRANSLATE_NOOP("LogWords", "key %1 added")},
    Word{"key-change", QT_TRANSLATE_NOOP("LogWords", "passphrase of key %1 changed")},
    Word{"trust-key", QT_TRANSLATE_NOOP("LogWords", "key of a colleague trusted: %1")},
    Word{"forget-key", QT_TRANSLATE_NOOP("LogWords", "key of a colleague forgotten: %1")},
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
                                Word{"sender", QT_TRANSLATE_NOOP("LogWords", "from")},
                                Word{"signedWith", QT_TRANSLATE_NOOP("LogWords", "words of the key")},
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

/// Codes in the details of a line; what has no word here stands as it is.
constexpr std::array detailCodes{Word{"case", QT_TRANSLATE_NOOP("LogWords", "the whole case")},
                                 Word{"plan", QT_TRANSLATE_NOOP("LogWords", "the agreements of the safety plan")},
                                 Word{"facts", QT_TRANSLATE_NOOP("LogWords", "facts")},
                                 Word{"notes", QT_TRANSLATE_NOOP("LogWords", "notes")},
                                 Word{"log", QT_TRANSLATE_NOOP("LogWords", "the log")},
                                 Word{"lookback", QT_TRANSLATE_NOOP("LogWords", "looking back, without names")},
                                 Word{"table", QT_TRANSLATE_NOOP("LogWords", "a table of the case file")},
                                 Word{"history", QT_TRANSLATE_NOOP("LogWords", "the log and earlier versions")},
                                 Word{"stdout", QT_TRANSLATE_NOOP("LogWords", "the screen of the command")}};

} // namespace vw::ui::logtables
