// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"
#include "core/referral/content.h"

#include <QLocale>

namespace vw::insight {

/// A line of the log of a case.
struct LogLine {
    RecordId record; ///< null: about the case itself
    QDateTime at;    ///< invalid for a line that cannot be read
    QString who, action;
    QJsonObject detail = {}; ///< what left, to whom
    QString gone = {};       ///< the kind of a record before it was changed or removed
};

/// A body that knew of something; without a day it is not recorded since when.
struct Holder {
    QString who; ///< its word: "politie"
    std::optional<PartialDate> since;
    bool operator==(const Holder &) const = default;
};

/// One thing that came to be known, or was done then (rules/pattern 15).
struct Moment {
    QDate day;                            ///< since when anybody knew of it, or when it was done; invalid: not recorded
    RecordId record = {};
    bool isDone = false;                  ///< something was done; else something happened
    QString what;                         ///< words of the program: never a name
    QString typed = {};                   ///< what somebody wrote; for the screen alone
    std::optional<PartialDate> happened = {}; ///< of what happened
    QList<Holder> holders = {};           ///< who knew of it, the first first
    QDate inCase = {};                    ///< since when it stands in this case; invalid: the log does not say
    QString writer = {};                  ///< who entered it, as the log calls them; for the screen alone
    int stood = 0, elsewhere = 0,
        ahead = 0; ///< of what was done: how many of the known incidents this case held, others held, nobody held yet
    bool operator==(const Moment &) const = default;
};

/// A case that ended, as what was known when, and by whom. For learning, not for blame.
struct Lookback {
    QList<Moment> moments;  ///< by day; what has none stands last
    QStringList sentences;  ///< what the whole shows
};
/// Pure; `log` in any order.
[[nodiscard]] Lookback lookbackOn(const dossier::CaseFile &file, const QList<LogLine> &log, const dossier::Vocabulary &words,
                                  const QLocale &locale, QDate today);

/// For print, in the language of the words: without names, and without anything that somebody typed.
[[nodiscard]] referral::Document lookbackPaper(const Lookback &lookback, const dossier::CaseFile &file, const dossier::Vocabulary &words,
                                               const QDateTime &made, bool exercise);

/// The cells of a row: day, what, happened on, who knew of it, in this case since. For the screen with what was typed and who entered it, for print
/// without, and days in digits.
enum class For { Screen, Print };
[[nodiscard]] QStringList cellsOf(const Moment &moment, const dossier::Vocabulary &words, const QLocale &locale, For reader);
/// What stands above them.
[[nodiscard]] QStringList lookbackColumns(const dossier::Vocabulary &words);

} // namespace vw::insight
