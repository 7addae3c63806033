// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/taxonomy.h"

namespace vw::taxonomy {

/// Reads the entries of "questions" in two passes: first what stands in the question itself, then what it refers to.
class QuestionReader {
public:
    QuestionReader(Taxonomy &taxonomy, Faults &faults) : m_taxonomy(taxonomy), m_faults(faults) {}
    void read(JsonReader &r);
    void readReferences(JsonReader &r, int index);

private:
    void readWeight(JsonReader &r, Question &q);
    void readEvidence(JsonReader &r, Question &q);
    void readCrosswalk(JsonReader &r, Question &q);
    void check(JsonReader &r, const Question &q);
    void checkItems(JsonReader &r, const Question &q);

    Taxonomy &m_taxonomy;
    Faults &m_faults;
    QSet<QuestionId> m_seen;
};

/// Indexes of the questions named under `key`; a name that is no question is a fault.
[[nodiscard]] QList<int> questionsAt(JsonReader &r, const QString &key, const Taxonomy &taxonomy);
/// { "nl": "...", "en": "..." }
[[nodiscard]] QMap<QString, QString> wordsAt(JsonReader &r, const QString &key);

} // namespace vw::taxonomy
