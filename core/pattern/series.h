// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/doers.h"
#include "core/dossier/whoknows.h"
#include "core/pattern/pattern.h"

#include <QSet>

// Private to core/pattern: a case as days that can be compared.

namespace vw::pattern {

/// The days that a date can mean, as numbers (QDate::toJulianDay).
struct Span {
    qint64 first = 0, last = 0;
    [[nodiscard]] bool isDay() const { return first == last; }
    /// Whatever day each of them was.
    [[nodiscard]] bool isBefore(const Span &other) const { return last < other.first; }
};
[[nodiscard]] Span spanOf(const PartialDate &date);

/// A fact with a date that is not ahead.
struct Deed {
    const dossier::Incident *fact;
    Span span;
};
/// Something that a body was told, likewise.
struct Dated {
    dossier::Piece piece;
    Span span;
};

/// What the reader may see of a case, by first day and then by last: the same whatever the order of entry was.
struct Series {
    Series(const dossier::CaseFile &file, QDate today, const Sees &sees);

    const dossier::CaseFile &file;
    qint64 today;
    Sees sees;
    QList<Deed> deeds;           ///< those of a presumed perpetrator
    QList<Deed> others;          ///< facts of another nature: hers, help, events
    QList<dossier::Piece> pieces; ///< who holds what; without the professional's own reports, and without those of what he did not do
    QList<Dated> told;           ///< of these, the ones with a date
    QList<dossier::Piece> own; ///< the professional's own reports: they are no sign, but somebody knows
    qint64 lastKnown = 0; ///< the last day of which anything is known at all; 0 for none

    /// Facts of this nature.
    [[nodiscard]] QList<Deed> ofNature(dossier::Nature nature) const;
    dossier::Doers doers;

private:
    void takeFacts();
    void takePieces();
    void findLastKnown();
    QSet<RecordId> m_known, m_signs;
};

// The detectors. Each adds what it finds.
void findReports(const Series &series, QList<Pattern> &found);
void findBodies(const Series &series, QList<Pattern> &found);
void findFaster(const Series &series, QList<Pattern> &found);
void findSilence(const Series &series, QList<Pattern> &found);
void findSteps(const Series &series, QList<Pattern> &found);
void findNewKind(const Series &series, QList<Pattern> &found);
void findEarlierVictim(const Series &series, QList<Pattern> &found);
void findWithdrawal(const Series &series, QList<Pattern> &found);
void findAround(const Series &series, QList<Pattern> &found);
void findAfterMeasure(const Series &series, QList<Pattern> &found);
void findAskedForHelp(const Series &series, QList<Pattern> &found);

} // namespace vw::pattern
