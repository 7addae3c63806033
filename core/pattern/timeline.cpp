// SPDX-License-Identifier: EUPL-1.2
#include "core/pattern/timeline.h"

#include "core/base/capital.h"
#include "core/pattern/series.h"
#include "core/taxonomy/taxonomy.h"

#include <algorithm>

namespace vw::pattern {

using namespace Qt::Literals::StringLiterals;
using dossier::DeedKind;
using dossier::Incident;
using dossier::Nature;

namespace {

constexpr int daysBefore = 365; ///< a birth of longer ago does not show

constexpr std::array laneOfKind{Lane::Body, Lane::Threat, Lane::Hunt, Lane::Sexual, Lane::Control};

int stepsOf(DeedKind kind)
{
    switch (kind) {
    case DeedKind::Body: return static_cast<int>(dossier::bodyNames.size());
    case DeedKind::Threat: return static_cast<int>(dossier::threatNames.size());
    case DeedKind::Hunt: return static_cast<int>(dossier::huntNames.size());
    case DeedKind::Sexual: return static_cast<int>(dossier::sexualNames.size());
    case DeedKind::Control: return static_cast<int>(dossier::controlNames.size());
    }
    return 0;
}

class Collector {
public:
    Collector(const dossier::CaseFile &file, const dossier::Vocabulary &words, QDate today, const Sees &sees)
        : m_file(file), m_words(words), m_today(today), m_sees(sees)
    {
    }

    QList<Event> collect()
    {
        each(m_file.incidents);
        each(m_file.reports);
        each(m_file.measures);
        each(m_file.procedures);
        each(m_file.otherAssessments);
        each(m_file.assessments);
        for (const auto &person : m_file.persons)
            addBirth(person);
        removeOldBirths();
        std::ranges::sort(m_events, [](const Event &a, const Event &b) {
            return std::tuple(a.when.first(), a.when.last(), a.lane, a.record) <
                   std::tuple(b.when.first(), b.when.last(), b.lane, b.record);
        });
        return m_events;
    }

private:
    template <typename E>
    void each(const QList<E> &list)
    {
        for (const auto &record : list) {
            if (m_sees(record.id))
                add(record);
        }
    }

    void addDeed(const Incident &fact)
    {
        bool isOfAKind = false;
        for (const auto &kind : dossier::deedKindNames) {
            const int step = dossier::stepOf(fact, kind.value);
            if (step == 0)
                continue;
            isOfAKind = true;
            m_events.append({.lane = laneOfKind.at(static_cast<size_t>(kind.value)),
                             .record = fact.id,
                             .when = *fact.when,
                             .step = step,
                             .steps = stepsOf(kind.value),
                             .isBreach = !fact.breaks.isNull(),
                             .name = m_words.word(QLatin1StringView(kind.text), stepCode(fact, kind.value)),
                             .words = fact.what,
                             .body = fact.reportedTo});
        }
        if (!isOfAKind)
            m_events.append({.lane = Lane::Deeds,
                             .record = fact.id,
                             .when = *fact.when,
                             .isBreach = !fact.breaks.isNull(),
                             .name = m_words.word(dossier::oneOf(dossier::natureNames, "natures"), fact.nature),
                             .words = fact.what,
                             .body = fact.reportedTo});
    }
    void add(const Incident &fact)
    {
        if (!fact.when)
            return;
        if (fact.nature == Nature::Deed) {
            addDeed(fact);
            return;
        }
        const bool isOfChildren = fact.nature == Nature::Birth || fact.nature == Nature::Handover;
        m_events.append({.lane = isOfChildren ? Lane::Children : Lane::Events,
                         .record = fact.id,
                         .when = *fact.when,
                         .name = m_words.word(dossier::oneOf(dossier::natureNames, "natures"), fact.nature),
                         .words = fact.what,
                         .body = fact.reportedTo});
    }
    void add(const dossier::Report &report)
    {
        if (report.on)
            m_events.append({.lane = Lane::Reports,
                             .record = report.id,
                             .when = *report.on,
                             .name = m_words.word(u"bodies"_s, report.body),
                             .words = report.about,
                             .body = report.body});
    }
    void add(const dossier::Measure &measure)
    {
        const QDate until = measure.lastDay().isValid() ? measure.lastDay() : std::max(measure.from, m_today);
        if (!measure.from.isValid() || until < measure.from)
            return;
        m_events.append({.lane = Lane::Measures,
                         .record = measure.id,
                         .when = PartialDate::span(measure.from, until),
                         .goesOn = !measure.lastDay().isValid(),
                         .name = m_words.word(u"measures"_s, measure.measure),
                         .words = measure.conditions});
    }
    void add(const dossier::Procedure &procedure)
    {
        if (procedure.next.isValid())
            m_events.append({.lane = Lane::Procedures,
                             .record = procedure.id,
                             .when = PartialDate::day(procedure.next),
                             .name = m_words.word(u"procedureWhats"_s, procedure.what),
                             .words = procedure.setsOff});
    }
    void add(const dossier::OtherAssessment &assessment)
    {
        if (assessment.on)
            m_events.append({.lane = Lane::Assessments,
                             .record = assessment.id,
                             .when = *assessment.on,
                             .name = m_words.word(u"instruments"_s, assessment.instrument),
                             .words = assessment.outcome});
    }
    /// The own list: the band as somebody saw it that day, as high as it was, and the judgement of the professional beside it.
    void add(const dossier::CaseAssessment &assessment)
    {
        if (!assessment.list.assessed.isValid())
            return;
        const auto &judgement = assessment.judgement;
        const bool hasBand = assessment.shown.value(u"enough"_s).toBool();
        const QString band = hasBand ? assessment.shown.value(u"band"_s).toString() : QString();
        const auto rank = valueOf(taxonomy::bandNames, band);
        QStringList name{m_words.word(u"timeline"_s, u"own"_s)};
        if (hasBand)
            name.append(m_words.word(u"timeline"_s, u"band"_s).replace(u"{band}"_s, m_words.word(u"bands"_s, band)));
        if (judgement.given())
            name.append(m_words.word(u"timeline"_s, u"judged"_s).replace(u"{band}"_s, m_words.word(u"bands"_s, judgement.band)));
        m_events.append({.lane = Lane::Assessments,
                         .record = assessment.id,
                         .when = PartialDate::day(assessment.list.assessed),
                         .step = rank ? static_cast<int>(*rank) + 1 : 0,
                         .steps = rank ? static_cast<int>(taxonomy::bandNames.size()) : 0,
                         .name = name.join(u", "_s),
                         .words = judgement.given() ? judgement.reason : QString()});
    }
    void addBirth(const dossier::Person &person)
    {
        const QDate born = QDate::fromString(person.born, Qt::ISODate);
        if (person.role != dossier::PersonRole::Child || !born.isValid() || !m_sees(person.id))
            return;
        m_events.append({.lane = Lane::Children,
                         .record = person.id,
                         .when = PartialDate::day(born),
                         .name = m_words.word(u"timeline"_s, u"born"_s).replace(u"{who}"_s, m_file.letterOf(person.id))});
    }

    /// A child that was there long before the first thing that is known would make all the rest small.
    void removeOldBirths()
    {
        const auto isBirth = [this](const Event &event) { return dossier::findIn<dossier::Person>(m_file, event.record) != nullptr; };
        QDate first;
        for (const auto &event : std::as_const(m_events)) {
            if (!isBirth(event) && (!first.isValid() || event.when.first() < first))
                first = event.when.first();
        }
        m_events.removeIf(
            [&](const Event &event) { return isBirth(event) && (!first.isValid() || event.when.last() < first.addDays(-daysBefore)); });
    }

    const dossier::CaseFile &m_file;
    const dossier::Vocabulary &m_words;
    QDate m_today;
    const Sees &m_sees;
    QList<Event> m_events;
};

bool fillsGap(const Event &event)
{
    return event.lane <= Lane::Reports || event.lane == Lane::Children;
}

} // namespace

QList<Event> timelineOf(const dossier::CaseFile &file, const dossier::Vocabulary &words, QDate today, const Sees &sees)
{
    return Collector(file, words, today, sees).collect();
}

QString laneName(Lane lane, const dossier::Vocabulary &words)
{
    const QString code = nameOf(laneNames, lane);
    return capital(words.has(u"deedKinds"_s, code) ? words.word(u"deedKinds"_s, code) : words.word(u"lanes"_s, code));
}

QList<Gap> gapsIn(const QList<Event> &events, QDate today)
{
    QList<Gap> gaps;
    QDate last;
    for (const auto &event : events) { // by first day
        if (!fillsGap(event) || event.when.first() > today) // days ahead are no silence
            continue;
        if (last.isValid() && last.daysTo(event.when.first()) - 1 >= gapDays)
            gaps.append({last.addDays(1), event.when.first().addDays(-1)});
        last = last.isValid() ? std::max(last, event.when.last()) : event.when.last();
    }
    return gaps;
}

} // namespace vw::pattern
