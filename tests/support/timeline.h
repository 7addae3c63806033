// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <functional>
#include <random>

// Cases made of dated facts of invented people, for what is read from their order.

namespace vw::test {

const QDate lookedAt(2026, 11, 3);

/// A case of A and B that grows by a line for each fact.
class Timeline {
public:
    Timeline()
    {
        person(dossier::PersonRole::Victim).letter = QStringLiteral("A");
        person(dossier::PersonRole::Perpetrator).letter = QStringLiteral("B");
    }
    dossier::CaseFile file;

    dossier::Person &person(dossier::PersonRole role)
    {
        dossier::Person person;
        person.id = RecordId::create();
        person.role = role;
        file.persons.append(person);
        return file.persons.last();
    }
    /// Something B did, unless `change` says otherwise.
    struct Made {
        Timeline &line;
        RecordId id;
        operator RecordId() const { return id; } // NOLINT(google-explicit-constructor): a fact is meant by its id
        Made deed(const char *when, const std::function<void(dossier::Incident &)> &change = {}) const { return line.deed(when, change); }
    };
    Made deed(const char *when, const std::function<void(dossier::Incident &)> &change = {})
    {
        dossier::Incident fact;
        fact.id = RecordId::create();
        fact.when = PartialDate::parse(QLatin1StringView(when));
        fact.who = QStringLiteral("B");
        fact.what = QStringLiteral("iets");
        fact.source = dossier::SourceCode::Statement;
        if (change)
            change(fact);
        file.incidents.append(fact);
        return {*this, fact.id};
    }
    Timeline &report(const char *body, const char *on, const QList<RecordId> &facts = {})
    {
        dossier::Report report;
        report.id = RecordId::create();
        report.body = QLatin1StringView(body);
        report.on = PartialDate::parse(QLatin1StringView(on));
        report.incidents = facts;
        file.reports.append(report);
        return *this;
    }
};

/// A deed of B without any plan: a day of the 400 before `lookedAt`, of one kind or none, now and then known to a body.
inline dossier::Incident randomDeed(std::mt19937 &random)
{
    const auto pick = [&](unsigned count) { return static_cast<int>(random() % count); };
    dossier::Incident fact;
    fact.id = RecordId::create();
    const QDate day = lookedAt.addDays(-1 - pick(400));
    fact.when = pick(6) == 0 ? PartialDate::parse(day.toString(QStringLiteral("yyyy-MM"))) : PartialDate::day(day);
    fact.who = QStringLiteral("B");
    fact.what = QStringLiteral("iets");
    fact.source = dossier::SourceCode::Statement;
    switch (pick(6)) {
    case 0: fact.body = static_cast<dossier::BodilyStep>(1 + pick(4)); break;
    case 1: fact.threat = static_cast<dossier::ThreatStep>(1 + pick(3)); break;
    case 2: fact.hunt = static_cast<dossier::HuntStep>(1 + pick(4)); break;
    case 3: fact.sexual = static_cast<dossier::SexualStep>(1 + pick(3)); break;
    case 4: fact.control = static_cast<dossier::ControlStep>(1 + pick(3)); break;
    default: break;
    }
    if (pick(3) == 0)
        fact.reportedTo = QLatin1StringView(dossier::bodyCodes.at(static_cast<size_t>(pick(6))));
    return fact;
}

/// So many of them, and beside them what a case has: something of hers, a break-up, a ban, a report.
inline dossier::CaseFile randomSeries(std::mt19937 &random, int facts)
{
    using dossier::Nature;
    Timeline line;
    for (int i = 0; i < facts; ++i)
        line.file.incidents.append(randomDeed(random));
    for (const auto nature :
         {Nature::Resistance, Nature::HelpMissed, Nature::SoughtHelp, Nature::Separation, Nature::Birth, Nature::Handover}) {
        if (random() % 2 == 0)
            continue;
        auto event = randomDeed(random);
        event.nature = nature;
        event.who = nature == Nature::SoughtHelp ? QStringLiteral("B") : QStringLiteral("A");
        line.file.incidents.append(event);
    }
    dossier::Measure ban;
    ban.id = RecordId::create();
    ban.measure = QStringLiteral("huisverbod");
    ban.from = lookedAt.addDays(-static_cast<int>(random() % 300));
    ban.until = ban.from.addDays(28);
    line.file.measures.append(ban);
    line.report("school", "2026-05-06");
    return line.file;
}

} // namespace vw::test
