// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/caseorder.h"
#include "core/meldcode/overview.h"
#include "tests/support/talk.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;
using dossier::CaseHead;

namespace {

CaseHead head(const char *reference, const char *tempo)
{
    CaseHead made;
    made.reference = QString::fromLatin1(reference);
    made.tempo = QString::fromLatin1(tempo);
    made.lastChange = today;
    return made;
}

QStringList ordered(QList<CaseHead> heads)
{
    std::ranges::sort(heads, dossier::comesFirst);
    QStringList references;
    for (const auto &each : heads)
        references.append(each.reference);
    return references;
}

} // namespace

TEST_CASE("cases stand in one order: danger, when to act, the next date, kinds, points, the last known incident", "[order]")
{
    auto danger = head("danger", "now"), now = head("now", "now");
    danger.danger = true;
    auto soon = head("soon", "days"), later = head("later", "days");
    soon.nextMoment = today.addDays(2);
    later.nextMoment = today.addDays(9);
    auto threeKinds = head("three kinds", "days"), twoKinds = head("two kinds", "days");
    threeKinds.kinds = 3;
    threeKinds.known = 10;
    twoKinds.kinds = 2;
    twoKinds.known = 22;
    auto more = head("more points", "plan"), lately = head("lately", "plan"), longAgo = head("long ago", "plan"),
         unknown = head("no date", "plan");
    more.known = 6;
    lately.lastIncident = today.addDays(-3);
    longAgo.lastIncident = today.addDays(-300);
    auto closed = head("closed", "now");
    closed.state = dossier::CaseState::Closed;
    CHECK(ordered({closed, unknown, longAgo, lately, more, twoKinds, threeKinds, later, soon, now, danger}) ==
          QStringList{u"danger"_s, u"now"_s, u"soon"_s, u"later"_s, u"three kinds"_s, u"two kinds"_s, u"more points"_s, u"lately"_s,
                      u"long ago"_s, u"no date"_s, u"closed"_s});
}

TEST_CASE("the last known incident is the latest of facts and answers, and never one that is still to come", "[order]")
{
    dossier::CaseFile file;
    const auto last = [&] { return meldcode::lastKnownIncident(file, pack().taxonomy, today); };
    CHECK_FALSE(last());
    dossier::CaseAssessment record;
    record.list = talk({{"strangulation.event", "yes 2026-10-05"},
                        {"separation.date", "yes 2026-11-20"},        // no sign of danger, and ahead
                        {"weapon.used", "no 2026-11-02"}});           // did not happen
    file.assessments.append(record);
    CHECK(last() == PartialDate::parse(u"2026-10-05"_s));
    dossier::Incident fact;
    fact.when = PartialDate::parse(u"2026-10-28"_s);
    file.incidents.append(fact);
    CHECK(last() == PartialDate::parse(u"2026-10-28"_s));
    fact.when = PartialDate::parse(u"2026-12"_s);
    file.incidents.append(fact);
    fact.when.reset();
    file.incidents.append(fact);
    CHECK(last() == PartialDate::parse(u"2026-10-28"_s));
}
