// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/taxonomy/pack.h"
#include "tests/support/stringmaker.h"

namespace vw::test {

using namespace vw::assessment;

inline const taxonomy::Pack &pack()
{
    static const auto loaded = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(loaded.has_value());
    return *loaded;
}

inline const QDate today(2026, 11, 3);

using Said = QMap<const char *, const char *>;

/// id -> "yes", "yes 2026-10", "suspected often", "yes [planned]", "yes 4x".
inline QMap<QuestionId, Answer> answersOf(const Said &answers)
{
    QMap<QuestionId, Answer> list;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        Answer answer;
        for (const auto &words = QString::fromLatin1(*it).split(QLatin1Char(' ')); const auto &word : words) {
            if (const auto value = valueOf(valueNames, word))
                answer.value = *value;
            else if (const auto frequency = valueOf(frequencyNames, word))
                answer.frequency = *frequency;
            else if (const auto date = PartialDate::parse(word))
                answer.when = date;
            else if (word.endsWith(QLatin1Char('x')))
                answer.count = word.chopped(1).toInt();
            else
                answer.choices.append(word.mid(1, word.size() - 2));
        }
        list.insert(QuestionId(QString::fromLatin1(it.key())), answer);
    }
    return list;
}

/// A talk alone with the victim, with these answers.
inline Assessment talk(const Said &answers)
{
    Assessment assessment;
    assessment.taxonomy = pack().taxonomy.version;
    assessment.assessed = today;
    assessment.round = {With::Victim, Tri::Yes, Channel::Phone, Interpreter::None};
    assessment.answers = answersOf(answers);
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        INFO("question " << it.key().text().toStdString());
        REQUIRE(pack().taxonomy.question(it.key()));
    }
    return assessment;
}

inline Verdict verdictOf(const Said &answers)
{
    return score(pack().taxonomy, talk(answers), today);
}

inline QStringList triggersOf(const Verdict &verdict)
{
    QStringList ids;
    for (const auto &trigger : verdict.triggers)
        ids.append(trigger.id.text());
    return ids;
}

/// "T2 T5" as a list.
inline QStringList ids(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace vw::test
