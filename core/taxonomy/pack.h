// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/catalogue.h"
#include "core/taxonomy/jurisdiction.h"
#include "core/taxonomy/law.h"
#include "core/taxonomy/region.h"
#include "core/taxonomy/taxonomy.h"
#include "core/taxonomy/texts.h"
#include "core/taxonomy/wordlist.h"

namespace vw::taxonomy {

/// Taxonomy, words, measures, recognition aids, jurisdictions, regions and law that belong together: what the program works with.
struct Pack {
    Taxonomy taxonomy;
    QMap<QString, Texts> words;   ///< by language; an older pack can lack one that came later
    QList<Option> measures, routes;
    QList<RecognitionGroup> recognition;
    QMap<QString, Jurisdiction> jurisdictions;
    Regions regions;
    QList<LegalStatus> law;
    QByteArray contentHash;       ///< SHA-256 over the files in order
    QJsonObject asJson;           ///< all files, for sealing into a vault

    WordList veiling;      ///< words that hide who did what to whom: "veiling" of all languages
    WordList interpreting; ///< words that judge instead of telling what was seen: "interpreting" of all languages
    /// Words of a fact that may show a yes to a question: "factWords" of all languages, in the order of the questions.
    QList<std::pair<QuestionId, WordList>> factWords;

    /// In the words of a jurisdiction; one that is not held speaks as the Netherlands, a language that is not held is the first one. Made when
    /// first asked for; not thread-safe.
    [[nodiscard]] const Texts &texts(const QString &language, const QString &jurisdiction = QStringLiteral("nl")) const;
    /// The jurisdiction, or the Netherlands when it is not held.
    [[nodiscard]] Jurisdiction jurisdiction(const QString &id) const;
    /// The region people mean with these words; null when there is none. Regions are those of the European Netherlands: a case of another
    /// jurisdiction has none, wherever the professional sits.
    [[nodiscard]] const Region *region(const QString &written, const QString &jurisdiction) const;
    /// The first day on which something in here must be checked again: questions, numbers and law of this jurisdiction, regions.
    [[nodiscard]] QDate checkBefore(const QString &jurisdiction) const;

private:
    mutable QMap<QString, Texts> m_localTexts; ///< "bes/nl" -> texts of a jurisdiction that has other words
};

/// The taxonomy compiled into the program.
inline constexpr const char *builtInFolder = ":/taxonomy";

/// Reads a folder. One fault refuses the whole; every fault names file, path and reason.
[[nodiscard]] std::expected<Pack, Faults> loadPack(const QString &folder);
/// The same from what `asJson` kept. What a pack of before lacks of sets, lines and words comes from the one built in.
[[nodiscard]] std::expected<Pack, Faults> packFrom(const QJsonObject &files, const QByteArray &contentHash);

/// Both weigh alike: the same questions in the same words, the same weights, triggers, tempo and bands. How else they differ (measures, lines,
/// words of the panel) changes no outcome, so a case goes from the one to the other without a word.
[[nodiscard]] bool weighAlike(const Pack &one, const Pack &other);

/// The resource with the built-in taxonomy must be asked for before it is read. May be called any number of times.
void useBuiltIn();

} // namespace vw::taxonomy
