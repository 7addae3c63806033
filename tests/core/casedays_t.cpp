// SPDX-License-Identifier: EUPL-1.2
// The days of a case, each by its own name: what comes up, when, and until when.
#include "core/dossier/codec.h"
#include "core/dossier/olderrecords.h"
#include "core/meldcode/casedays.h"
#include "core/meldcode/workingdays.h"
#include "core/wording/daywords.h"
#include "tests/support/meldcase.h"
#include "tests/support/samplecase.h"

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 3);

template <typename E>
E made()
{
    E record;
    record.id = RecordId::create();
    return record;
}

QList<DayKind> kindsOf(const CaseFile &file, const Practice &practice = {}, QDate today = tuesday)
{
    QList<DayKind> kinds;
    for (const auto &day : meldcode::daysOf(file, practice, test::builtIn().taxonomy, today))
        kinds.append(day.kind);
    return kinds;
}

QDate dayOf(const CaseFile &file, DayKind kind, QDate today = tuesday)
{
    for (const auto &day : meldcode::daysOf(file, {}, test::builtIn().taxonomy, today)) {
        if (day.kind == kind)
            return day.day;
    }
    return {};
}

} // namespace

TEST_CASE("the end of a ban comes up by its own name until the day itself, and an earlier lifting is its end", "[days]")
{
    CaseFile file;
    auto ban = made<Measure>();
    ban.measure = u"huisverbod"_s;
    ban.from = tuesday.addDays(-7);
    ban.until = tuesday.addDays(3);
    file.measures = {ban};
    CHECK(dayOf(file, DayKind::MeasureEnds) == ban.until);
    CHECK(kindsOf(file) == QList{DayKind::BanDay, DayKind::MeasureEnds}); // its tenth day, its end
    CHECK(wording::dayName(meldcode::daysOf(file, {}, test::builtIn().taxonomy, tuesday).last(),
                           test::builtIn().texts(QStringLiteral("nl"))) == u"einde tijdelijk huisverbod"_s);
    CHECK(dayOf(file, DayKind::MeasureEnds, ban.until) == ban.until);
    CHECK_FALSE(dayOf(file, DayKind::MeasureEnds, ban.until.addDays(1)).isValid());
    file.measures.first().ended = tuesday.addDays(1);
    CHECK(dayOf(file, DayKind::MeasureEnds) == tuesday.addDays(1));
    CHECK(file.measures.first().isInForce(tuesday));
    CHECK_FALSE(file.measures.first().isInForce(tuesday.addDays(2)));
    CHECK_FALSE(file.measures.first().isInForce(ban.from.addDays(-1)));
    CHECK(made<Measure>().isInForce(tuesday)); // nobody said when it ends
}

TEST_CASE("on days 1, 10 and 28 of a huisverbod the plan for that day comes up", "[days]")
{
    CaseFile file;
    auto ban = made<Measure>();
    ban.measure = u"huisverbod"_s;
    ban.from = tuesday;
    file.measures = {ban};
    const auto days = [&](QDate today = tuesday) {
        QList<QDate> all;
        for (const auto &day : meldcode::daysOf(file, {}, test::builtIn().taxonomy, today)) {
            if (day.kind == DayKind::BanDay)
                all.append(day.day);
        }
        return all;
    };
    CHECK(days() == QList{tuesday, tuesday.addDays(9)}); // ten days while nobody extended it
    CHECK(days(tuesday.addDays(1)) == QList{tuesday.addDays(9)});
    file.measures.first().until = tuesday.addDays(27);
    CHECK(days() == QList{tuesday, tuesday.addDays(9), tuesday.addDays(27)});
    CHECK(wording::dayName(meldcode::daysOf(file, {}, test::builtIn().taxonomy, tuesday).first(),
                           test::builtIn().texts(QStringLiteral("nl"))) == u"dag 1 van het huisverbod: het veiligheidsplan voor die dag"_s);
    file.measures.first().ended = tuesday.addDays(5); // lifted
    CHECK(days() == QList{tuesday});
    file.measures.first().measure = u"gebiedsverbod"_s;
    CHECK(days().isEmpty());
}

TEST_CASE("an agreement stays late until somebody says what became of it", "[days]")
{
    CaseFile file;
    auto agreement = made<Agreement>();
    agreement.until = tuesday.addDays(-10);
    agreement.check = tuesday.addDays(-2);
    file.agreements = {agreement};
    CHECK(kindsOf(file) == QList{DayKind::AgreementEnds, DayKind::AgreementCheck});
    file.agreements.first().state = AgreementState::Done;
    CHECK(kindsOf(file).isEmpty());
}

TEST_CASE("a report of one's own comes up on working day 5 and in week 10, never in a weekend, until the answer is there", "[days]")
{
    CaseFile file;
    auto report = made<Report>();
    report.own = true;
    report.body = u"veilig-thuis"_s;
    report.on = PartialDate::day(QDate(2026, 11, 6)); // a Friday
    file.reports = {report};
    CHECK(dayOf(file, DayKind::ReportDay5) == QDate(2026, 11, 13));
    CHECK(dayOf(file, DayKind::ReportWeek10) == QDate(2027, 1, 15));
    for (const auto &day : meldcode::daysOf(file, {}, test::builtIn().taxonomy, tuesday))
        CHECK(meldcode::isWorkingDay(day.day));
    file.reports.first().awaited = QDate(2026, 11, 20);
    CHECK(dayOf(file, DayKind::AnswerAwaited) == QDate(2026, 11, 20));
    file.reports.first().answered = QDate(2026, 11, 12); // the first feedback; the judgement of week 10 is still to come
    CHECK(kindsOf(file) == QList{DayKind::ReportWeek10});
    CHECK(kindsOf(file, {}, QDate(2027, 1, 18)).isEmpty());
    file.reports.first().answered = {};
    file.reports.first().own = false;
    CHECK(kindsOf(file) == QList{DayKind::AnswerAwaited});
}

TEST_CASE("a paper that went out is a report of one's own too, once", "[days]")
{
    CaseFile file;
    auto draft = made<ReferralDraft>();
    const auto sent = [](const QString &channel, const QString &kind) {
        return QJsonObject{{u"at"_s, u"2026-11-03T12:00:00Z"_s}, {u"kind"_s, kind}, {u"part"_s, u"open"_s}, {u"channel"_s, channel}};
    };
    draft.exports = {sent(u"secure-channel"_s, u"melding"_s), sent(u"encrypted-file"_s, u"melding"_s)};
    file.referrals = {draft};
    CHECK(meldcode::ownReports(file).size() == 1);
    auto report = made<Report>();
    report.own = true;
    report.on = PartialDate::day(tuesday);
    file.reports = {report};
    REQUIRE(meldcode::ownReports(file).size() == 1);
    CHECK(meldcode::ownReports(file).first().record == report.id);
    file.reports.clear();
    file.referrals.first().exports = {sent(u"summary"_s, u"melding"_s), sent(u"secure-channel"_s, u"crisisblad"_s)};
    CHECK(meldcode::ownReports(file).isEmpty()); // the summary reaches no receiver, and a crisis sheet is no report
}

TEST_CASE("what an answer and a record both name is one day", "[days]")
{
    CaseFile file;
    auto list = made<CaseAssessment>();
    assessment::Answer ends;
    ends.when = PartialDate::day(tuesday.addDays(5));
    list.list.answers.insert(QuestionId(u"order.ends"_s), ends);
    file.assessments = {list};
    CHECK(kindsOf(file) == QList{DayKind::Answer});
    auto ban = made<Measure>();
    ban.until = tuesday.addDays(5);
    file.measures = {ban};
    CHECK(kindsOf(file) == QList{DayKind::MeasureEnds});
}

TEST_CASE("a followed case names the end of the following; of one that ended only the look back is left", "[days]")
{
    CaseFile file;
    file.info.lookAgain = tuesday.addDays(20);
    file.info.state = CaseState::Following;
    file.info.followUntil = tuesday.addDays(90);
    auto ban = made<Measure>();
    ban.until = tuesday.addDays(3);
    file.measures = {ban};
    CHECK(kindsOf(file) == QList{DayKind::MeasureEnds, DayKind::LookAgain, DayKind::FollowEnds});
    for (const auto state : {CaseState::Closed, CaseState::Deceased}) {
        file.info.state = state;
        CHECK(kindsOf(file) == QList{DayKind::LookBack});
    }
}

TEST_CASE("Veilig Thuis has five working days from receipt until it decided; the others plan their talk", "[days]")
{
    CaseFile file;
    file.meldcode.review.received = QDate(2026, 10, 30); // a Friday
    file.meldcode.talk.on = tuesday.addDays(2);
    Practice veiligThuis;
    veiligThuis.role = u"veilig-thuis"_s;
    CHECK(kindsOf(file, veiligThuis) == QList{DayKind::ReviewDue});
    CHECK(meldcode::daysOf(file, veiligThuis, test::builtIn().taxonomy, tuesday).first().day == QDate(2026, 11, 6));
    file.meldcode.review.decision = ReviewDecision::HandOver;
    CHECK(kindsOf(file, veiligThuis).isEmpty());
    CHECK(kindsOf(file) == QList{DayKind::TalkPlanned});
    file.meldcode.steps[2].state = MeldcodeStep::State::Done;
    CHECK(kindsOf(file).isEmpty());
}

TEST_CASE("the head of before is shown with its days, and of a closed case only the look back", "[days]")
{
    QJsonObject head{{u"lookAgain"_s, u"2026-11-05"_s},
                     {u"moments"_s, QJsonArray{QJsonObject{{u"question"_s, u"order.ends"_s}, {u"day"_s, u"2026-11-04"_s}}}}};
    const auto open = headFrom(head, CaseId::create());
    REQUIRE(open.days.size() == 2);
    CHECK(open.days.first().about == u"order.ends"_s);
    CHECK(open.days.last().kind == DayKind::LookAgain);
    head.insert(u"closed"_s, true);
    const auto closed = headFrom(head, CaseId::create());
    CHECK(closed.state == CaseState::Closed);
    REQUIRE(closed.days.size() == 1);
    CHECK(closed.days.first().kind == DayKind::LookBack);
}
