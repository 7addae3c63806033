// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/casedays.h"

#include "core/meldcode/workingdays.h"

#include <algorithm>

namespace vw::meldcode {

namespace {

using namespace Qt::Literals::StringLiterals;
using dossier::CaseDay;
using dossier::CaseFile;
using dossier::CaseState;
using dossier::DayKind;

/// Collects days; one that is not set is none.
struct Days {
    QDate today;
    QList<CaseDay> all;

    /// Stays until somebody does something about it.
    void must(DayKind kind, QDate day, const QString &about = {}, RecordId record = {})
    {
        if (day.isValid())
            all.append({kind, about, day, record});
    }
    /// Is over when it has passed.
    void ahead(DayKind kind, QDate day, const QString &about = {}, RecordId record = {})
    {
        if (day >= today)
            must(kind, day, about, record);
    }
};

/// Dates that an answer of the checklist names. The end of a ban that stands among the measures is told there.
void addAnswers(const CaseFile &file, const taxonomy::Taxonomy &taxonomy, Days &days)
{
    const auto *current = file.current();
    if (!current)
        return;
    for (auto it = current->list.answers.begin(); it != current->list.answers.end(); ++it) {
        const auto *question = taxonomy.question(it.key());
        if (!question || question->kind != taxonomy::AnswerKind::Date || !it->when || it->when->last() < days.today)
            continue;
        const QDate day = std::max(it->when->first(), days.today);
        const bool isTold = std::ranges::any_of(file.measures, [&](const auto &measure) { return measure.lastDay() == day; }) ||
                            std::ranges::any_of(file.procedures, [&](const auto &procedure) { return procedure.next == day; });
        if (!isTold)
            days.ahead(DayKind::Answer, day, it.key().text());
    }
}

/// The days of a huisverbod on which it can go wrong; after ten days only of one that goes on.
void addBanDays(const dossier::Measure &measure, Days &days)
{
    if (measure.measure != u"huisverbod"_s || !measure.from.isValid())
        return;
    constexpr int withoutExtension = 10;
    const QDate last = measure.lastDay().isValid() ? measure.lastDay() : measure.from.addDays(withoutExtension - 1);
    for (const int number : banDays) {
        const QDate day = measure.from.addDays(number - 1);
        if (day <= last)
            days.ahead(DayKind::BanDay, day, QString::number(number), measure.id);
    }
}

void addAround(const CaseFile &file, Days &days)
{
    for (const auto &measure : file.measures) {
        days.ahead(DayKind::MeasureEnds, measure.lastDay(), measure.measure, measure.id);
        addBanDays(measure, days);
    }
    for (const auto &procedure : file.procedures)
        days.ahead(DayKind::Hearing, procedure.next, procedure.what, procedure.id);
    for (const auto &agreement : file.agreements) {
        if (agreement.state != dossier::AgreementState::InForce)
            continue;
        days.must(DayKind::AgreementEnds, agreement.until, {}, agreement.id);
        days.must(DayKind::AgreementCheck, agreement.check, {}, agreement.id);
    }
    days.must(DayKind::PlanCheck, file.plan.evaluate, {}, file.plan.id);
}

void addReports(const CaseFile &file, Days &days)
{
    for (const auto &own : ownReports(file)) {
        const QDate week10 = lastWorkingDay(own.on.addDays(daysToJudgement));
        if (own.isAnswered) { // the first feedback came; the judgement of week 10 is still to come
            days.ahead(DayKind::ReportWeek10, week10, own.body, own.record);
            continue;
        }
        days.must(DayKind::ReportDay5, workingDaysAfter(own.on, daysToFirstFeedback), own.body, own.record);
        days.must(DayKind::ReportWeek10, week10, own.body, own.record);
    }
    for (const auto &report : file.reports) {
        if (!report.answered.isValid())
            days.must(DayKind::AnswerAwaited, report.awaited, report.body, report.id);
    }
}

void addWork(const CaseFile &file, const dossier::Practice &practice, Days &days)
{
    const auto &code = file.meldcode;
    if (!practice.usesMeldcode() && code.review.received.isValid() && code.review.decision == dossier::ReviewDecision::Open)
        days.must(DayKind::ReviewDue, workingDaysAfter(code.review.received, daysToFirstFeedback));
    constexpr size_t talkStep = 2;
    if (practice.usesMeldcode() && code.steps.at(talkStep).state == dossier::MeldcodeStep::State::Open)
        days.must(DayKind::TalkPlanned, code.talk.on);
}

} // namespace

QList<OwnReport> ownReports(const CaseFile &file)
{
    QList<OwnReport> all;
    for (const auto &report : file.reports) {
        if (report.own && report.on)
            all.append({report.on->last(), report.body, report.id, report.answered.isValid()});
    }
    const QString veiligThuis = u"veilig-thuis"_s;
    for (const auto &draft : file.referrals) {
        for (const auto &sent : draft.exports) {
            const QString kind = sent.value(u"kind"_s).toString();
            const QString channel = sent.value(u"channel"_s).toString();
            const QDate on = QDateTime::fromString(sent.value(u"at"_s).toString(), Qt::ISODate).toLocalTime().date();
            const bool isReport = (kind == u"melding"_s || kind == u"aanvulling"_s) && channel != u"summary"_s && on.isValid();
            if (isReport && std::ranges::find(all, on, &OwnReport::on) == all.end())
                all.append({on, veiligThuis, {}, false});
        }
    }
    return all;
}

QList<CaseDay> daysOf(const CaseFile &file, const dossier::Practice &practice, const taxonomy::Taxonomy &taxonomy, QDate today)
{
    Days days{today, {}};
    const auto state = file.info.state;
    days.must(dossier::isEnded(state) ? DayKind::LookBack : DayKind::LookAgain, file.lookAgain());
    if (!dossier::isEnded(state)) {
        if (state == CaseState::Following)
            days.must(DayKind::FollowEnds, file.info.followUntil);
        addAnswers(file, taxonomy, days);
        addAround(file, days);
        addReports(file, days);
        addWork(file, practice, days);
    }
    std::ranges::stable_sort(days.all, {}, &CaseDay::day);
    return days.all;
}

} // namespace vw::meldcode
