// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/pack.h"

namespace vw::taxonomy {

/// The newest "format" of taxonomy.json this program reads, and the oldest. In format 1 a question needs fewer words.
inline constexpr int taxonomyFormat = 3, oldestTaxonomyFormat = 1;

/// Reads and compiles taxonomy.json. `file` stands in front of every path.
[[nodiscard]] Taxonomy readTaxonomy(const QJsonObject &object, const QString &file, Faults &faults);

/// Every word the pack asks for, in this language; a missing one is a fault.
void checkTexts(const Pack &pack, const Texts &texts, Faults &faults);

/// Reads conditions; ids become indexes.
class ExpressionReader {
public:
    ExpressionReader(const Taxonomy &taxonomy, Faults &faults) : m_taxonomy(taxonomy), m_faults(faults) {}
    [[nodiscard]] std::optional<Expression> read(const QJsonValue &value, const QString &path);

private:
    [[nodiscard]] int questionAt(const QJsonObject &object, const QString &key, const QString &path);
    [[nodiscard]] std::optional<Expression> readSetForm(const QJsonObject &object, const QString &path);
    [[nodiscard]] Expression fresh(int question) const;
    [[nodiscard]] QList<Expression> partsAt(const QJsonValue &value, const QString &path);
    const Taxonomy &m_taxonomy;
    Faults &m_faults;
};

} // namespace vw::taxonomy
