// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/catalogue.h"

#include "core/taxonomy/loader.h"
#include "core/taxonomy/questionreader.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

constexpr int lastPhase = 3;

OptionCondition readCondition(JsonReader &r, const Taxonomy &taxonomy)
{
    OptionCondition condition;
    condition.id = r.mustText(QStringLiteral("id"));
    const QString question = r.mustText(QStringLiteral("question"));
    condition.question = taxonomy.indexOf(QuestionId(question));
    if (condition.question < 0)
        r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("question")), question});
    const QString is = r.mustText(QStringLiteral("is"));
    if (is != QLatin1String("yes") && is != QLatin1String("no"))
        r.badValue(QStringLiteral("is"), is);
    condition.isYes = is == QLatin1String("yes");
    r.refuseRest();
    return condition;
}

void readRelevance(JsonReader &r, const Taxonomy &taxonomy, Option &option)
{
    option.triggers = r.texts(QStringLiteral("triggers"));
    for (const auto &trigger : option.triggers) {
        if (!taxonomy.trigger(TriggerId(trigger)))
            r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("triggers")), trigger});
    }
    if (const auto when = r.value(QStringLiteral("when")); !when.isUndefined())
        option.when = ExpressionReader(taxonomy, r.faults()).read(when, r.pathOf(QStringLiteral("when")));
    if (option.triggers.isEmpty() && !option.when)
        r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("when"))});
}

Option readOption(JsonReader &r, const Taxonomy &taxonomy)
{
    Option option;
    option.id = r.mustText(QStringLiteral("id"));
    option.kind = r.mustText(QStringLiteral("kind"));
    option.phase = r.number(QStringLiteral("phase"), 1);
    if (option.phase < 1 || option.phase > lastPhase)
        r.report(ErrorCode::OutOfRange, {r.pathOf(QStringLiteral("phase")), QString::number(option.phase), QStringLiteral("1..3")});
    option.frame = r.mustText(QStringLiteral("frame"));
    option.decider = r.mustText(QStringLiteral("decider"));
    readRelevance(r, taxonomy, option);
    r.each(QStringLiteral("conditions"), [&](JsonReader &c) { option.conditions.append(readCondition(c, taxonomy)); });
    option.instead = r.texts(QStringLiteral("instead"));
    option.isRegional = r.text(QStringLiteral("availability")) == QLatin1String("regional");
    option.hiddenIn = r.texts(QStringLiteral("hiddenIn"));
    option.notFor = r.texts(QStringLiteral("notFor"));
    option.blockedBy = r.text(QStringLiteral("blockedBy"));
    option.directRoles = r.texts(QStringLiteral("directRoles"));
    option.sameAs = r.text(QStringLiteral("sameAs"));
    option.via = r.text(QStringLiteral("via"));
    option.number = r.text(QStringLiteral("number"));
    option.sources = r.texts(QStringLiteral("sources"));
    checkSources(r, option.sources, taxonomy);
    r.refuseRest();
    return option;
}

bool holdsId(const QList<Option> &options, const QString &id)
{
    return std::ranges::find(options, id, &Option::id) != options.end();
}

} // namespace

void checkSources(JsonReader &r, const QStringList &sources, const Taxonomy &taxonomy)
{
    const auto key = QStringLiteral("sources");
    if (sources.isEmpty())
        r.report(ErrorCode::NoSource, {r.pathOf(key)});
    for (const auto &source : sources) {
        if (!taxonomy.source(source))
            r.report(ErrorCode::UnknownId, {r.pathOf(key), source});
    }
}

QList<Option> readOptions(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy, Faults &faults)
{
    JsonReader root(object, file + QLatin1Char(':'), faults);
    QList<Option> options;
    root.each(QStringLiteral("entries"), [&](JsonReader &r) {
        auto option = readOption(r, taxonomy);
        if (holdsId(options, option.id))
            r.report(ErrorCode::DuplicateId, {r.pathOf(QStringLiteral("id")), option.id});
        options.append(std::move(option));
    });
    return options;
}

void checkReferences(const QList<Option> &measures, const QList<Option> &routes, const Taxonomy &taxonomy, Faults &faults)
{
    const auto known = [&](const QString &id) { return holdsId(measures, id) || holdsId(routes, id); };
    const auto must = [&](const QString &place, const QString &id) {
        if (!id.isEmpty() && !known(id))
            faults.append(Error{ErrorCode::UnknownId, {place, id}});
    };
    for (const auto *options : {&measures, &routes}) {
        for (const auto &option : *options) {
            must(option.id + QStringLiteral(".via"), option.via);
            for (const auto &id : option.instead)
                must(option.id + QStringLiteral(".instead"), id);
        }
    }
    for (const auto &trigger : taxonomy.triggers) {
        for (const auto &id : trigger.routes + trigger.measures)
            must(QStringLiteral("taxonomy.json:.triggers.") + trigger.id.text(), id);
    }
}

QList<RecognitionGroup> readRecognition(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy, Faults &faults)
{
    JsonReader root(object, file + QLatin1Char(':'), faults);
    QList<RecognitionGroup> groups;
    root.each(QStringLiteral("groups"), [&](JsonReader &g) {
        RecognitionGroup group{g.mustText(QStringLiteral("id")), {}};
        const bool choosable = g.flag(QStringLiteral("choosable"));
        g.each(QStringLiteral("cards"), [&](JsonReader &c) {
            Recognition card{c.mustText(QStringLiteral("id")), c.choice(QStringLiteral("grade"), gradeNames, Grade::None),
                             c.texts(QStringLiteral("sources")), choosable};
            checkSources(c, card.sources, taxonomy);
            c.refuseRest();
            group.cards.append(card);
        });
        g.refuseRest();
        groups.append(group);
    });
    return groups;
}

} // namespace vw::taxonomy
