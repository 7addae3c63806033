// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/compare.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::Taxonomy;
using What = Difference::What;

namespace {

/// The chips of the row that asks this question; empty when it is none of the first ones.
QStringList chipsOf(const Taxonomy &taxonomy, const QuestionId &id)
{
    QStringList chips;
    for (const auto &first : taxonomy.firstQuestions) {
        if (taxonomy.questions.at(first.question).id != id)
            continue;
        for (const auto &chip : first.chips)
            chips.append(chip.id);
    }
    return chips;
}

/// Whether an answer goes along to another version, or why it does not.
enum class Stays { Goes, NotAsked, Reworded, OfItsDay };

Stays staysBehind(const Taxonomy &before, const Taxonomy &after, const QuestionId &id, const Assessment &assessment, QDate today)
{
    const auto *then = before.question(id), *now = after.question(id);
    if (!now)
        return Stays::NotAsked;
    if (then && then->wording != now->wording)
        return Stays::Reworded;
    // without its chip a row would say what it asks by default, which nobody said
    const auto chips = chipsOf(after, id);
    const auto &chosen = assessment.answers.value(id).choices;
    if (!chips.isEmpty() && std::ranges::any_of(chosen, [&](const QString &chip) { return !chips.contains(chip); }))
        return Stays::Reworded;
    const bool isNo = assessment.answers.value(id).value == Value::No;
    return now->noForDay && isNo && assessment.assessed < today ? Stays::OfItsDay : Stays::Goes;
}

class Comparer {
public:
    Comparer(const Taxonomy &before, const Taxonomy &after, const Assessment &assessment, QDate today)
        : m_before(before), m_after(after), m_assessment(assessment), m_today(today)
    {
    }

    QList<Difference> between(const Verdict &a, const Verdict &b)
    {
        note(What::Tempo, {}, nameOf(taxonomy::tempoNames, a.tempo), nameOf(taxonomy::tempoNames, b.tempo));
        note(What::Band, {}, nameOf(taxonomy::bandNames, a.band), nameOf(taxonomy::bandNames, b.band));
        note(What::Kinds, {}, a.kinds.join(u','), b.kinds.join(u','));
        note(What::Points, {}, QString::number(a.known), QString::number(b.known));
        compareById(What::Trigger, a.triggers, b.triggers,
                    [](const FiredTrigger &trigger) { return std::pair(trigger.id.text(), nameOf(taxonomy::tempoNames, trigger.tempo)); });
        compareById(What::Flag, a.contributions, b.contributions,
                    [](const Contribution &line) { return std::pair(line.flag.text(), QString::number(line.halfPoints)); });
        compareQuestions();
        return m_list;
    }

private:
    void note(What what, const QString &id, const QString &before, const QString &after)
    {
        if (before != after)
            m_list.append({what, id, before, after});
    }

    /// `entry` gives the id and the value of a row; a row that is on one side only has no value on the other.
    void compareById(What what, const auto &before, const auto &after, const auto &entry)
    {
        QMap<QString, std::pair<QString, QString>> values;
        for (const auto &row : before)
            values[entry(row).first].first = entry(row).second;
        for (const auto &row : after)
            values[entry(row).first].second = entry(row).second;
        for (auto it = values.begin(); it != values.end(); ++it)
            note(what, it.key(), it->first, it->second);
    }

    /// Flags that are new are open now; answers to what is no longer asked count no longer.
    void compareQuestions()
    {
        for (const int i : m_after.flags) {
            const auto &id = m_after.questions.at(i).id;
            if (!m_before.question(id))
                m_list.append({What::NewQuestion, id.text(), {}, {}});
        }
        for (auto it = m_assessment.answers.begin(); it != m_assessment.answers.end(); ++it) {
            const auto stays = staysBehind(m_before, m_after, it.key(), m_assessment, m_today);
            if (stays == Stays::NotAsked)
                m_list.append({What::LostAnswer, it.key().text(), {}, {}});
            else if (stays != Stays::Goes)
                m_list.append({What::AskAgain, it.key().text(), {}, {}});
        }
    }

    const Taxonomy &m_before, &m_after;
    const Assessment &m_assessment;
    QDate m_today;
    QList<Difference> m_list;
};

} // namespace

namespace {

/// What the chips of a row said stays said where the row has other chips now: it becomes an answer to the questions behind them.
void writeOut(const Taxonomy &before, const Taxonomy &after, const Assessment &assessment, QDate today, Assessment &carried)
{
    const auto answers = effectiveAnswers(before, assessment, today);
    for (const auto &first : before.firstQuestions) {
        const auto given = assessment.answers.constFind(before.questions.at(first.question).id);
        if (given == assessment.answers.constEnd() || given->choices.isEmpty())
            continue;
        for (const int linked : first.linked) {
            const auto &id = before.questions.at(linked).id;
            const auto &answer = answers.at(linked);
            const auto *now = after.question(id);
            if (!now || !answer.isFlag() || answer.fromFirst < 0 || carried.answers.contains(id))
                continue;
            Answer written;
            written.value = answer.value;
            written.when = answer.when;
            written.noCounted = given->noCounted;
            written.asked = given->asked;
            for (const auto &choice : answer.choices) {
                if (now->choices.contains(choice))
                    written.choices.append(choice);
            }
            carried.answers.insert(id, written);
        }
    }
}

/// Chips that the row of the other version does not have say nothing there.
void dropUnknownChips(const Taxonomy &after, Assessment &carried)
{
    for (auto it = carried.answers.begin(); it != carried.answers.end(); ++it) {
        const auto known = after.question(it.key())->choices + chipsOf(after, it.key());
        it->choices.removeIf([&](const QString &choice) { return !known.contains(choice); });
    }
}

} // namespace

Comparison compareVersions(const Taxonomy &before, const Taxonomy &after, const Assessment &assessment, QDate today)
{
    Comparison comparison{score(before, assessment, today), score(after, carriedOver(assessment, before, after, today), today), {}};
    comparison.differences = Comparer(before, after, assessment, today).between(comparison.before, comparison.after);
    return comparison;
}

Assessment carriedOver(const Assessment &assessment, const Taxonomy &from, const Taxonomy &to, QDate today)
{
    auto carried = assessment;
    carried.taxonomy = to.version;
    carried.assessed = today;
    QJsonObject kept = carried.rest.value(QStringLiteral("earlierAnswers")).toObject();
    const auto written = toJson(assessment).value(QStringLiteral("answers")).toObject();
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        if (staysBehind(from, to, it.key(), assessment, today) == Stays::Goes)
            continue;
        kept.insert(it.key().text(), written.value(it.key().text()));
        carried.answers.remove(it.key());
    }
    if (!kept.isEmpty())
        carried.rest.insert(QStringLiteral("earlierAnswers"), kept);
    writeOut(from, to, assessment, today, carried);
    dropUnknownChips(to, carried);
    return carried;
}

} // namespace vw::assessment
