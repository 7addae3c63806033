// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/dossier/people.h"
#include "core/taxonomy/pack.h"

// Small Dutch words for the paper. Documents are always Dutch, so no translator stands between.

namespace vw::referral {

/// Of every paper.
[[nodiscard]] const QLocale &dutch();
[[nodiscard]] QString dateWords(QDate date);
[[nodiscard]] QString dateWords(const std::optional<PartialDate> &date);
[[nodiscard]] QString timeWords(const QDateTime &moment);
[[nodiscard]] QString triWords(assessment::Tri tri);
[[nodiscard]] QString roleWords(dossier::PersonRole role);
[[nodiscard]] QString relationWords(const QString &code);
[[nodiscard]] QString addressWords(dossier::Address address);
[[nodiscard]] QString informedWords(dossier::Informed informed);
[[nodiscard]] QString frequencyWords(assessment::Frequency frequency);
/// "eigen waarneming", "uitspraak van A", ...; never the bare code, readers outside do not know it.
[[nodiscard]] QString sourceWords(dossier::SourceCode source, const QString &who);
/// Of a fact that was taken over from a paper of others, it was they who saw or heard it.
[[nodiscard]] QString sourceWords(const dossier::Incident &fact);
/// "weinig vlaggen bekend", "aandacht hoog": the word for attention never stands alone (rules/practice-review G18).
[[nodiscard]] QString bandWords(taxonomy::Band band, const taxonomy::Texts &texts);
[[nodiscard]] QString bandWords(const QString &bandName, const taxonomy::Texts &texts);

/// Titles speak of persons by their letters.
[[nodiscard]] QString flagTitle(const taxonomy::Question &question, const taxonomy::Texts &texts, const dossier::People &people);
[[nodiscard]] QString triggerTitle(const TriggerId &id, const taxonomy::Texts &texts, const dossier::People &people);

/// "ja" or "nee", when typed words begin with that: "Ja, door mij", not "januari". Empty for others.
[[nodiscard]] QString bareAnswer(const QString &typed);

/// The pieces that are not empty, with a separator. Before a comma or semicolon a piece loses its full stop.
[[nodiscard]] QString joined(const QStringList &pieces, const QString &separator);
/// An answer and what it rests on, as sentences; a piece alone stays as it is.
[[nodiscard]] QString inSentences(QStringList pieces);
/// "B: kneep ...": who did it, unless the words begin with that.
[[nodiscard]] QString deedOf(const dossier::Incident &fact);
/// "B", "B en C", "B, C en D".
[[nodiscard]] QString enumerated(const QStringList &letters);
/// The date for a narrow column: it may break before the year, never between day and month.
[[nodiscard]] QString dateForTable(const std::optional<PartialDate> &date);
/// The same words on one line, whatever the width of a column: a telephone number, a postcode.
[[nodiscard]] QString unbroken(QString text);

/// What an answer prints as. A "no" of a talk that was not alone prints as not known.
struct FlagWords {
    int rank = 0;            ///< 0 yes, 1 suspected, then the others; JA first
    QString answer;
    [[nodiscard]] bool isFlag() const { return rank < 2; }
};
[[nodiscard]] FlagWords flagWords(const assessment::Effective &effective);

/// What the open paper says when the melder is not to be named.
inline constexpr const char16_t *reporterKnown = u"melder bekend bij Veilig Thuis";

} // namespace vw::referral
