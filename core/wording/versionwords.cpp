// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/versionwords.h"

#include "core/wording/picture.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace vw::wording {

using namespace Qt::Literals::StringLiterals;
using assessment::Difference;
using What = Difference::What;

namespace {

/// Source strings are English; the translator of the language in force stands between.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

/// The title in the newer words, else in the older ones.
QString titleOf(const char *group, const QString &id, const VersionContext &context)
{
    const QString key = QLatin1StringView(group);
    const QString newer = context.after.find(key, id, u"title"_s);
    return fill(newer.isEmpty() ? context.before.find(key, id, u"title"_s) : newer, context.people);
}

QString wordOf(const char *group, const QString &code, const taxonomy::Texts &texts)
{
    return code.isEmpty() ? Words::tr("not there") : texts.find(QLatin1StringView(group), code);
}

/// "body,threat" in words.
QString kindWords(const QString &ids, const taxonomy::Texts &texts)
{
    QStringList words;
    for (const auto &id : ids.split(u',', Qt::SkipEmptyParts))
        words.append(texts.find(u"kinds"_s, id));
    return words.isEmpty() ? Words::tr("none") : words.join(u", "_s);
}

QString pointsOf(const QString &halfPoints)
{
    return halfPoints.isEmpty() ? Words::tr("not there") : points(halfPoints.toInt());
}

} // namespace

QStringList verdictLines(const assessment::Verdict &verdict, const taxonomy::Texts &texts)
{
    QStringList lines{Words::tr("When to act: %1").arg(texts.find(u"tempoWords"_s, nameOf(taxonomy::tempoNames, verdict.tempo))),
                      bandChip(verdict, texts)};
    QStringList triggers;
    for (const auto &trigger : verdict.triggers)
        triggers.append(trigger.id.text());
    lines.append(triggers.isEmpty() ? Words::tr("No flag is known that is serious in its own right.")
                                    : Words::tr("Serious in their own right: %1").arg(triggers.join(u", "_s)));
    lines.append(Words::tr("Points: %1 known, %2 if every open question were yes, %3 in the whole list")
                     .arg(points(verdict.known), points(verdict.ifAllYes), points(verdict.possible)));
    return lines;
}

QString differenceLine(const Difference &difference, const VersionContext &context)
{
    const auto fromTo = [&](const QString &what, const QString &before, const QString &after) {
        return Words::tr("%1: was %2, becomes %3").arg(what, before, after);
    };
    const auto coded = [&](const QString &what, const char *group) {
        return fromTo(what, wordOf(group, difference.before, context.before), wordOf(group, difference.after, context.after));
    };
    switch (difference.what) {
    case What::Tempo: return coded(Words::tr("When to act"), "tempoWords");
    case What::Band: return coded(Words::tr("Attention"), "bands");
    case What::Kinds:
        return fromTo(Words::tr("Kinds of signs"), kindWords(difference.before, context.before),
                      kindWords(difference.after, context.after));
    case What::Points: return fromTo(Words::tr("Points"), pointsOf(difference.before), pointsOf(difference.after));
    case What::Trigger: return coded(difference.id + u' ' + titleOf("triggers", difference.id, context), "tempoWords");
    case What::Flag: return fromTo(titleOf("questions", difference.id, context), pointsOf(difference.before), pointsOf(difference.after));
    case What::NewQuestion: return Words::tr("New question, open now: %1").arg(titleOf("questions", difference.id, context));
    case What::LostAnswer: return Words::tr("No longer asked; your answer is kept: %1").arg(titleOf("questions", difference.id, context));
    case What::AskAgain:
        return Words::tr("Ask again; your earlier answer is kept with it: %1").arg(titleOf("questions", difference.id, context));
    }
    return {};
}

} // namespace vw::wording
