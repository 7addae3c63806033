// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/call.h"
#include "core/assessment/coverage.h"
#include "core/wording/slots.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using assessment::ItemCoverage;
using State = ItemCoverage::State;

namespace {

QString stateWord(State state, bool hasAnswers)
{
    switch (state) {
    case State::Answered: return QCoreApplication::translate("Cli", "answered");
    case State::Open: return hasAnswers ? QCoreApplication::translate("Cli", "open") : QCoreApplication::translate("Cli", "asked here");
    case State::NotAsked: break;
    }
    return QCoreApplication::translate("Cli", "not asked here");
}

int listInstruments(Call &call)
{
    QJsonArray all;
    for (const auto &instrument : call.pack.taxonomy.instruments) {
        all.append(QJsonObject{
            {u"id"_s, instrument.id}, {u"name"_s, instrument.name}, {u"items"_s, instrument.items.size()}, {u"seen"_s, instrument.seen}});
        if (!call.asJson())
            call.console.say(u"%1  %2 (%3)"_s.arg(instrument.id, instrument.name).arg(instrument.items.size()));
    }
    if (call.asJson())
        call.console.json(QJsonObject{{u"instruments"_s, all}});
    return Exit::fine;
}

void sayItems(Call &call, const taxonomy::Instrument &instrument, const QList<ItemCoverage> &items, bool hasAnswers)
{
    const auto count = [&](State state) { return static_cast<int>(std::ranges::count(items, state, &ItemCoverage::state)); };
    call.console.say(QCoreApplication::translate(
                         "Cli", "%1: %2 items, %3 answered, %4 open, %5 not asked here. Numbers only; this is not a score on that list.")
                         .arg(instrument.name)
                         .arg(items.size())
                         .arg(count(State::Answered))
                         .arg(count(State::Open))
                         .arg(count(State::NotAsked)));
    if (!instrument.seen)
        call.console.say(QCoreApplication::translate("Cli", "The order of the items is from memory, not checked: provisional."));
    for (const auto &item : items) {
        QStringList titles;
        for (const int question : item.questions) {
            const QString id = call.pack.taxonomy.questions.at(question).id.text();
            titles.append(wording::fill(call.texts().find(u"questions"_s, id, u"title"_s), {}));
        }
        call.console.say(u"%1  %2  %3"_s.arg(item.item, stateWord(item.state, hasAnswers), titles.join(u"; "_s)).trimmed());
    }
}

QJsonObject asJson(const Call &call, const taxonomy::Instrument &instrument, const QList<ItemCoverage> &items)
{
    QJsonArray list;
    for (const auto &item : items) {
        QJsonArray questions;
        for (const int question : item.questions)
            questions.append(call.pack.taxonomy.questions.at(question).id.text());
        list.append(
            QJsonObject{{u"item"_s, item.item}, {u"state"_s, nameOf(assessment::coverageNames, item.state)}, {u"questions"_s, questions}});
    }
    return {{u"instrument"_s, instrument.id}, {u"seen"_s, instrument.seen}, {u"items"_s, list}};
}

} // namespace

int taxonomyCrosswalkCommand(Call &call)
{
    const QString id = call.arguments.word(0), path = call.arguments.word(1);
    if (id.isEmpty())
        return listInstruments(call);
    const auto &taxonomy = call.pack.taxonomy;
    const auto *instrument = taxonomy.instrument(id);
    if (!instrument)
        return call.console.refuse(Error{ErrorCode::UnknownId, {u"crosswalk"_s, id}});
    assessment::Assessment answers;
    if (!path.isEmpty()) {
        const auto bytes = readInput(path, call.console);
        if (!bytes)
            return call.console.refuse(bytes.error());
        const auto read = assessment::readAnswerFile(*bytes, taxonomy, path == "-"_L1 ? u"stdin"_s : path);
        if (!read)
            return call.console.refuse(read.error());
        answers = *read;
    }
    const QDate day = answers.assessed.isValid() ? answers.assessed : call.clock.today();
    const auto items = assessment::coverageOf(taxonomy, assessment::effectiveAnswers(taxonomy, answers, day), *instrument);
    if (call.asJson())
        call.console.json(asJson(call, *instrument, items));
    else
        sayItems(call, *instrument, items, !path.isEmpty());
    return Exit::fine;
}

} // namespace vw::cli
