// SPDX-License-Identifier: EUPL-1.2
// What records say on paper: one for part S leaves no trace in the open file, and his side of the plan never stands with hers.
#include "tests/support/weighedpaper.h"

using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename E>
E named(const QString &note, dossier::Visibility visibility = dossier::Visibility::Open)
{
    auto record = inWords<E>(note);
    record.visibility = visibility;
    return record;
}

dossier::Agreement agreed(const QString &what, dossier::Side side, dossier::AgreementKind kind = dossier::AgreementKind::Agreement)
{
    dossier::Agreement agreement;
    agreement.id = RecordId::create();
    agreement.what = what;
    agreement.side = side;
    agreement.kind = kind;
    return agreement;
}

} // namespace

TEST_CASE("a procedure that is for part S alone stands there, and leaves no trace in the open file", "[referral]")
{
    Unshielded paper;
    paper.file.procedures = {named<dossier::Procedure>(u"kort geding 12 november"_s)};
    const QString without = everythingOpen(paper.content());
    paper.file.procedures.append(named<dossier::Procedure>(u"aangifte die hij niet kent"_s, dossier::Visibility::Restricted));
    CHECK(everythingOpen(paper.content()) == without);
    CHECK(paper.partS(u"R1"_s).contains(u"aangifte die hij niet kent"_s));
    CHECK(paper.partS(u"R1"_s).contains(u"kort geding 12 november"_s));
}

TEST_CASE("what a day at court may set off, and the day he comes out, are for part S alone", "[referral]")
{
    Unshielded paper;
    auto hearing = named<dossier::Procedure>({});
    hearing.what = u"hearing"_s;
    hearing.next = QDate(2026, 11, 12);
    hearing.setsOff = u"A slaapt die nacht bij E"_s;
    auto release = named<dossier::Procedure>({});
    release.what = u"release"_s;
    release.next = QDate(2026, 12, 1);
    paper.file.procedures = {hearing, release};
    CHECK(paper.open(u"R1"_s) == u"strafzitting; volgende datum: 12 november 2026"_s);
    CHECK(paper.partS(u"R1"_s).contains(u"A slaapt die nacht bij E"_s));
    CHECK(paper.partS(u"R1"_s).contains(u"1 december 2026"_s));
}

TEST_CASE("his side of the plan stands with the help for him, hers with the agreements, and what is over with neither", "[referral]")
{
    Unshielded paper;
    using enum dossier::Side;
    auto over = agreed(u"A logeert bij E"_s, Victim);
    over.state = dossier::AgreementState::Ended;
    auto broken = agreed(u"B blijft uit de straat"_s, Perpetrator);
    broken.state = dossier::AgreementState::Broken;
    paper.file.agreements = {agreed(u"A belt 112"_s, Victim),
                             agreed(u"De deur blijft op slot"_s, Victim, dossier::AgreementKind::Condition), broken, over};
    CHECK(paper.partS(u"M2"_s) == u"A belt 112"_s);
    CHECK(paper.partS(u"M1"_s) == u"De deur blijft op slot"_s);
    const QString his = paper.open(u"L4"_s) + paper.partS(u"L4"_s);
    CHECK(his.contains(u"B blijft uit de straat"_s));
    CHECK(his.contains(u"gebroken"_s));
    CHECK_FALSE(his.contains(u"A belt"_s));
    CHECK_FALSE((everythingOpen(paper.content()) + toText(*paper.content().restricted)).contains(u"A logeert"_s));
}

TEST_CASE("the plan for leaving is in no open file of any kind", "[referral]")
{
    Unshielded paper;
    auto &leaving = paper.file.plan.leaving;
    leaving.where = u"opvang van de stichting Ooievaarsnest"_s;
    leaving.when = u"donderdag om zes uur"_s;
    leaving.knows = {u"Sita Steun"_s};
    const QString open = everythingOpen(paper.content());
    CHECK_FALSE(open.contains(u"Ooievaarsnest"_s));
    CHECK_FALSE(open.contains(u"donderdag om zes"_s));
    CHECK(paper.partS(u"F3"_s) == leaving.where);
}

TEST_CASE("a case director hands over with a plan that has a day", "[referral]")
{
    Unshielded paper;
    paper.file.info.team.director.name = u"R. Regie-Bedenksel"_s;
    CHECK_FALSE(has(paper.content(), u"handover-without-plan"_s, true)); // a report waits for no plan
    paper.draft.fields.insert(u"A5"_s, u"huisarts"_s);
    paper.draft.fields.insert(u"V1"_s, u"toestemming"_s);
    CHECK(has(paper.content(), u"handover-without-plan"_s, true));
    paper.file.plan.made = QDate(2026, 11, 2);
    CHECK_FALSE(has(paper.content(), u"handover-without-plan"_s, true));
    paper.file.info.team.director = {};
    paper.file.plan.made = {};
    CHECK_FALSE(has(paper.content(), u"handover-without-plan"_s, true)); // nobody directs
}

TEST_CASE("the crisis sheet holds what is in force whoever may read it, and is one paper", "[referral]")
{
    Unshielded paper;
    paper.file.measures = {named<dossier::Measure>(u"gebiedsverbod rond haar straat"_s, dossier::Visibility::Restricted)};
    paper.draft.kind = u"crisisblad"_s;
    const auto sheet = paper.content();
    CHECK(inOpen(sheet, u"Q1"_s) == u"gebiedsverbod rond haar straat"_s);
    CHECK_FALSE(sheet.restricted.has_value());
}

TEST_CASE("whether the police know is one answer for all that is in force, and tells of nothing that is for part S alone", "[referral]")
{
    Unshielded paper;
    auto ban = named<dossier::Measure>(u"contactverbod"_s);
    ban.policeKnow = assessment::Tri::Yes;
    auto hidden = named<dossier::Measure>(u"geheim adres"_s, dossier::Visibility::Restricted);
    hidden.policeKnow = assessment::Tri::Yes;
    paper.file.measures = {hidden};
    const QString none = paper.open(u"Q2"_s);
    paper.file.measures = {};
    CHECK(paper.open(u"Q2"_s) == none);
    paper.file.measures = {ban};
    CHECK(paper.open(u"Q2"_s) == u"ja"_s);
    ban.policeKnow = assessment::Tri::Unknown;
    paper.file.measures.append(ban);
    CHECK(paper.open(u"Q2"_s) != u"ja"_s); // of one of them nobody knows
}

TEST_CASE("a fact that broke a ban is said, also where the question was answered with no", "[referral]")
{
    Unshielded paper;
    auto ban = named<dossier::Measure>(u"contactverbod"_s);
    paper.file.measures = {ban};
    paper.file.incidents.last().breaks = ban.id;
    paper.answer("order.breach", assessment::Value::No);
    const QString grave = paper.open(u"0.5"_s) + paper.partS(u"0.5"_s);
    CHECK(grave.toLower().contains(u"verbod"_s));
    CHECK(grave.contains(u"■ JA, feit van"_s));
}
