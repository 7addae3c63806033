// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/deepening.h"

#include "core/assessment/conditions.h"

namespace vw::assessment {

using taxonomy::Moment;
using taxonomy::Taxonomy;

namespace {

class PageBuilder {
public:
    PageBuilder(const Taxonomy &taxonomy, const QList<Effective> &answers) : m_taxonomy(taxonomy), m_answers(answers)
    {
        for (const auto &question : taxonomy.questions) {
            for (const int follow : question.follow)
                m_followUps.insert(follow);
        }
    }

    void add(int question, int depth)
    {
        if (m_placed.contains(question) || m_answers.at(question).state == Effective::State::NotApplicable)
            return;
        m_placed.insert(question);
        listFor(m_taxonomy.questions.at(question)).append({question, depth});
        if (!m_answers.at(question).isFlag())
            return;
        for (const int follow : m_taxonomy.questions.at(question).follow)
            add(follow, 1);
    }

    /// A follow-up waits for its question, unless it was answered already.
    [[nodiscard]] bool waits(int question) const
    {
        return m_followUps.contains(question) && m_answers.at(question).state != Effective::State::Answered;
    }

    DomainPage page;

private:
    QList<PageRow> &listFor(const taxonomy::Question &question)
    {
        if (question.moment == Moment::Clinical)
            return page.clinical;
        return question.layer > 2 ? page.later : page.talk;
    }

    const Taxonomy &m_taxonomy;
    const QList<Effective> &m_answers;
    QSet<int> m_followUps, m_placed;
};

} // namespace

DomainPage pageOf(const Taxonomy &taxonomy, const QList<Effective> &answers, int domain, QDate today)
{
    PageBuilder builder(taxonomy, answers);
    for (int i = 0; i < taxonomy.questions.size(); ++i) {
        if (taxonomy.questions.at(i).domain == domain && !builder.waits(i))
            builder.add(i, 0);
    }
    const auto &deepen = taxonomy.domains.at(domain).deepen;
    const auto isFlagHere = [&](qsizetype i) { return taxonomy.questions.at(i).domain == domain && answers.at(i).isFlag(); };
    bool anyFlag = false; // what is yes is never folded away
    for (qsizetype i = 0; i < answers.size() && !anyFlag; ++i)
        anyFlag = isFlagHere(i);
    builder.page.needed = !deepen || anyFlag || holds(*deepen, answers, today);
    return builder.page;
}

int questionsInTalk(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today)
{
    QSet<int> asked;
    for (const auto &first : taxonomy.firstQuestions)
        asked.insert(first.question);
    const int rows = static_cast<int>(taxonomy.firstQuestions.size());
    for (int domain = 0; domain < taxonomy.domains.size(); ++domain) {
        const auto page = pageOf(taxonomy, answers, domain, today);
        if (!page.needed || taxonomy.domains.at(domain).id == QLatin1String("first"))
            continue;
        for (const auto &row : page.talk) {
            if (answers.at(row.question).fromFirst < 0) // what the twelve told is not asked again
                asked.insert(row.question);
        }
    }
    for (const auto &first : taxonomy.firstQuestions)
        asked.remove(first.question);
    return rows + static_cast<int>(asked.size());
}

} // namespace vw::assessment
