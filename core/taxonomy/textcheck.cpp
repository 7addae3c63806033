// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/loader.h"

namespace vw::taxonomy {

namespace {

class TextCheck {
public:
    TextCheck(const Texts &texts, Faults &faults) : m_texts(texts), m_faults(faults) {}

    void must(const char *group, const QString &id, const QString &which = {})
    {
        const auto key = QString::fromLatin1(group);
        if (!m_texts.has(key, id, which))
            m_faults.append(Error{ErrorCode::MissingText, {m_texts.language(), key + QLatin1Char('.') + id, which}});
    }

private:
    const Texts &m_texts;
    Faults &m_faults;
};

} // namespace

void checkTexts(const Taxonomy &taxonomy, const Texts &texts, Faults &faults)
{
    TextCheck check(texts, faults);
    for (const auto &domain : taxonomy.domains)
        check.must("domains", domain, QStringLiteral("title"));
    for (const auto &q : taxonomy.questions) {
        for (const auto *which : {"title", "question", "reporter", "why", "how", "does"})
            check.must("questions", q.id.text(), QLatin1StringView(which));
        for (const auto &choice : q.choices)
            check.must("questions", q.id.text(), QStringLiteral("choices/") + choice);
    }
    for (const auto &first : taxonomy.firstQuestions) {
        for (const auto *which : {"title", "question", "reporter"})
            check.must("first", first.id, QLatin1StringView(which));
        for (const auto &chip : first.chips)
            check.must("first", first.id, QStringLiteral("chips/") + chip.id);
    }
    for (const auto &trigger : taxonomy.triggers) {
        for (const auto *which : {"title", "do", "dont"})
            check.must("triggers", trigger.id.text(), QLatin1StringView(which));
    }
    for (const auto &rule : taxonomy.tempoRules)
        check.must("tempoRules", rule.id);
    for (const auto &name : tempoNames)
        check.must("tempo", QLatin1StringView(name.text));
    for (const auto &name : bandNames) {
        check.must("bands", QLatin1StringView(name.text));
        check.must("panel", QLatin1StringView(name.text));
    }
    check.must("panel", QStringLiteral("none"));
}

} // namespace vw::taxonomy
