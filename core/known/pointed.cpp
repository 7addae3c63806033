// SPDX-License-Identifier: EUPL-1.2
#include "core/known/pointed.h"

#include "core/taxonomy/taxonomy.h"

namespace vw::known {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAgainstNo(const pattern::Pattern &pattern)
{
    using enum pattern::Detector;
    switch (pattern.detector) {
    case Faster:
    case StepUp:
    case NewKind:
    case EarlierVictim:
    case AskedForHelp: return true;
    case AfterMeasure: return pattern.said.value(u"broken"_s) != pattern::Said(0);
    default: return false;
    }
}

} // namespace

QList<QuestionId> pointedAt(const taxonomy::Taxonomy &taxonomy, const pattern::Pattern &pattern)
{
    const bool isNotGrave = pattern.said.value(u"grave"_s) == pattern::Said(pattern::Coded{u"tri"_s, u"no"_s});
    return taxonomy.set(u"pattern-"_s + nameOf(pattern::detectorNames, pattern.detector) + (isNotGrave ? u"-no"_s : QString()));
}

QList<Pointed> pointedIn(const Source &source)
{
    QList<Pointed> found;
    for (const auto &pattern : source.patterns) {
        for (const auto &question : pointedAt(source.taxonomy, pattern)) {
            const auto *answer = effectiveOf(source.taxonomy, source.answers, question);
            const Value value = answer ? valueOf(*answer) : Value::NotAsked;
            if (!isFlag(value))
                found.append({question, value, &pattern});
        }
    }
    return found;
}

QList<QuestionId> deniedIn(const Source &source)
{
    QList<QuestionId> denied;
    for (const auto &pointed : pointedIn(source)) {
        if (pointed.answer == Value::No && isAgainstNo(*pointed.pattern) && !denied.contains(pointed.question))
            denied.append(pointed.question);
    }
    return denied;
}

} // namespace vw::known
