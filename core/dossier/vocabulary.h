// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/datewords.h"
#include "core/dossier/record.h"
#include "core/taxonomy/texts.h"

#include <functional>

namespace vw::dossier {

/// The words for what records hold, in one language: resources/words. The screen asks in the language that was chosen, the paper in Dutch.
class Vocabulary {
public:
    /// "nl", or any language there is a file for; another speaks Dutch. `texts`: what measures and routes are called there.
    explicit Vocabulary(const QString &language, const taxonomy::Texts &texts = {});
    /// In the language of the texts.
    explicit Vocabulary(const taxonomy::Texts &texts) : Vocabulary(texts.language(), texts) {}

    /// "maatregel"; empty for a kind without a word.
    [[nodiscard]] QString kind(RecordKind kind) const;
    [[nodiscard]] QString kind(const QString &name) const;
    /// "Maatregelen"
    [[nodiscard]] QString many(RecordKind kind) const;
    /// What the page of a kind says around its records: intro, add, emptyTitle, emptyText.
    [[nodiscard]] QString page(RecordKind kind, const QString &key) const;
    /// What a key is called in a record of this kind ("" for any): "tot en met". Empty for one without a word.
    [[nodiscard]] QString field(const QString &kind, const QString &key) const;
    /// An example or a rule for who fills it in; mostly empty.
    [[nodiscard]] QString hint(const QString &kind, const QString &key) const;
    /// The word of a code in one of the sets; the code itself for one without a word, as are words of somebody's own.
    [[nodiscard]] QString word(const QString &set, const QString &code) const;
    /// There is a word for it.
    [[nodiscard]] bool has(const QString &set, const QString &code) const { return m_words.has(QStringLiteral("sets"), set, code); }
    /// Code and word, in the order of the codes.
    [[nodiscard]] QList<std::pair<QString, QString>> options(const char *set, std::span<const char *const> codes) const;
    template <typename E, size_t N>
    [[nodiscard]] QList<std::pair<QString, QString>> options(const OneOf<E, N> &oneOf) const
    {
        QList<std::pair<QString, QString>> all;
        for (const auto &name : oneOf.names)
            all.append({QLatin1StringView(name.text), word(QLatin1StringView(oneOf.words), QLatin1StringView(name.text))});
        return all;
    }
    template <typename E, size_t N>
    [[nodiscard]] QString word(const OneOf<E, N> &oneOf, E value) const
    {
        return word(QLatin1StringView(oneOf.words), nameOf(oneOf.names, value));
    }
    /// The code of another case of this vault; without one, that it is not there (any more).
    [[nodiscard]] QString caseCode(CaseId id) const;
    /// Where those codes come from; empty for a case that is not there.
    void setCaseCodes(const std::function<QString(CaseId)> &codes) { m_caseCodes = codes; }
    /// How a date is said in these words.
    [[nodiscard]] DateLanguage dates(const QLocale &locale) const;
    [[nodiscard]] QString language() const { return m_words.language(); }

private:
    taxonomy::Texts m_words, m_texts;
    std::function<QString(CaseId)> m_caseCodes;
};

} // namespace vw::dossier
