// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QLocale>

#include <functional>
#include <variant>

namespace vw::pattern {

/// What makes loose facts one picture (rules/pattern 12). It counts no points and weighs nothing: it is a sentence with the facts it stands on.
enum class Detector {
    Reports,
    Bodies,
    Faster,
    StepUp,
    NewKind,
    AfterMeasure,
    AroundBreakUp,
    AroundBirth,
    AroundCourt,
    AroundHandover,
    EarlierVictim,
    Withdrawal,
    AskedForHelp,
    Silence,
};
inline constexpr std::array detectorNames{Name{Detector::Reports, "reports"},
                                          Name{Detector::Bodies, "bodies"},
                                          Name{Detector::Faster, "faster"},
                                          Name{Detector::StepUp, "step-up"},
                                          Name{Detector::NewKind, "new-kind"},
                                          Name{Detector::AfterMeasure, "after-measure"},
                                          Name{Detector::AroundBreakUp, "around-break-up"},
                                          Name{Detector::AroundBirth, "around-birth"},
                                          Name{Detector::AroundCourt, "around-court"},
                                          Name{Detector::AroundHandover, "around-handover"},
                                          Name{Detector::EarlierVictim, "earlier-victim"},
                                          Name{Detector::Withdrawal, "withdrawal"},
                                          Name{Detector::AskedForHelp, "asked-for-help"},
                                          Name{Detector::Silence, "silence"}};

// Terms and numbers: our choice, rules/pattern 1-12; no study gives them.
inline constexpr int reportsAtLeast = 3, reportDays = 365;
inline constexpr int bodiesAtLeast = 3;
inline constexpr int deedsAtLeast = 5; ///< days with a deed, before intervals say something
inline constexpr int fasterInRow = 3; ///< intervals, each shorter than the one before it
inline constexpr int beforeNewKind = 5; ///< deeds of other kinds
inline constexpr int withdrawnAtLeast = 2, withdrawnDays = 182;
inline constexpr int breakUpDays = 90, birthDays = 90, courtDaysAround = 14, handoverDays = 2;
inline constexpr int steadyDays = 90; ///< no interval of a steady series is longer
inline constexpr int silenceDays = 28, silenceTimes = 2;

/// A code, and the set of words that names it (dossier::Vocabulary::word).
struct Coded {
    QString set, code;
    bool operator==(const Coded &) const = default;
};
/// "school 4"; without a number the name alone.
struct Counted {
    Coded what;
    int count = 0;
    bool operator==(const Counted &) const = default;
};
/// What fills one slot of a sentence.
using Said = std::variant<int, QList<int>, PartialDate, Coded, QList<Counted>>;

struct Pattern {
    Detector detector = Detector::Reports;
    QList<RecordId> records; ///< facts, reports, contacts, measures, procedures it stands on, oldest first
    QMap<QString, Said> said; ///< by slot
    bool operator==(const Pattern &) const = default;
};

/// May this reader see this record? Of what somebody may not see nothing is counted either.
using Sees = std::function<bool(RecordId)>;
[[nodiscard]] inline bool everything(RecordId)
{
    return true;
}

/// All that is found in the records of the case, in the order of Detector. Pure; the order of entry makes no difference. A date of which only a
/// month or a year is known counts where every day it can mean gives the same answer.
[[nodiscard]] QList<Pattern> patternsIn(const dossier::CaseFile &file, QDate today, const Sees &sees = everything);

/// The code of its step within this kind; empty when it is not of this kind.
[[nodiscard]] QString stepCode(const dossier::Incident &fact, dossier::DeedKind kind);

/// "Bekende voorvallen volgen sneller op elkaar: 72, 30, 12, 5 dagen. Misschien wordt ook meer gemeld."
[[nodiscard]] QString sentenceOf(const Pattern &pattern, const dossier::Vocabulary &words, const QLocale &locale);
/// Those of all patterns; when there are none, that this says nothing about safety.
[[nodiscard]] QStringList sentencesOf(const QList<Pattern> &patterns, const dossier::Vocabulary &words, const QLocale &locale);

} // namespace vw::pattern
