// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/archive.h"
#include "core/referral/draft.h"
#include "tests/support/weighedpaper.h"

// The kinds of paper, as the rows of one table: what each is called, holds and asks, and how it ends its first page.

using namespace vw;
using namespace vw::referral;
using namespace vw::test;

namespace {

/// Every kind made from the same case.
ReferralContent made(Kind kind, SampleReferral sample = {})
{
    sample.draft.kind = nameOf(kindNames, kind);
    auto &fields = sample.draft.fields;
    if (kind == Kind::Overdracht)
        fields.insert(u"A5"_s, u"huisarts"_s);
    if (paperKind(kind).ground == Ground::Stated)
        fields.insert({{u"V1"_s, u"toestemming"_s}, {u"V4"_s, u"zij vraagt het zelf"_s}});
    if (kind == Kind::Client)
        fields.insert(u"C7"_s, u"nee"_s);
    if (kind == Kind::Inzage)
        fields.insert(u"A5"_s, u"A"_s);
    if (kind == Kind::Aanvulling) { // after a report
        dossier::ReferralDraft report;
        report.id = RecordId::create();
        report.kind = u"melding"_s;
        report.exports.append({{u"at"_s, u"2026-10-01T10:00:00Z"_s}, {u"kind"_s, u"melding"_s}, {u"receiver"_s, u"Veilig Thuis"_s}});
        sample.file.referrals.append(report);
    }
    return sample.content();
}

QStringList fieldsOf(const Document &document)
{
    QStringList ids;
    for (const auto &section : document.sections) {
        for (const auto &field : section.fields)
            ids.append(field.id);
    }
    return ids;
}

} // namespace

TEST_CASE("every kind has one row, which says what it is called and which kind it is typed as", "[kinds]")
{
    CHECK(paperKinds().size() == kindNames.size());
    for (const auto &[kind, name] : kindNames) {
        INFO(name);
        const auto &row = paperKind(kind);
        CHECK(row.kind == kind);
        CHECK_FALSE(QString::fromUtf16(row.title).isEmpty());
        CHECK_FALSE(QString::fromUtf16(row.footLine).isEmpty());
        CHECK(made(kind).open.kind == kind);
        CHECK(made(kind).open.title == QString::fromUtf16(row.title));
    }
}

TEST_CASE("for every draft and every receiver there is one kind, and no more", "[kinds]")
{
    using enum Receiver;
    for (const auto &draft : paperKinds()) {
        for (const auto receiver : {None, ReportingPoint, Police, Doctor, Colleague, Other}) {
            INFO(nameOf(kindNames, draft.draft).toStdString() << static_cast<int>(receiver));
            CHECK(std::ranges::count_if(
                      paperKinds(), [&](const PaperKind &each) { return each.draft == draft.draft && each.receivers.has(receiver); }) == 1);
            const bool isOfReport = draft.kind == Kind::Melding && receiver != None && receiver != ReportingPoint;
            CHECK(paperKindFor(nameOf(kindNames, draft.kind), receiver).kind == (isOfReport ? Kind::Overdracht : draft.kind));
        }
    }
}

TEST_CASE("a paper holds the fields that its kind is marked for and no other", "[kinds]")
{
    for (const auto &row : paperKinds()) {
        const auto content = made(row.kind);
        auto ids = fieldsOf(content.open);
        if (content.restricted)
            ids += fieldsOf(*content.restricted);
        CHECK(ids.size() > 5);
        for (const auto &id : std::as_const(ids)) {
            INFO(nameOf(kindNames, row.kind).toStdString() << ' ' << id.toStdString());
            CHECK(fieldSpec(id)->kinds.has(row.kind));
        }
    }
}

TEST_CASE("every field is on some paper", "[kinds]")
{
    for (const auto &spec : fieldSpecs()) {
        INFO(spec.id);
        CHECK(std::ranges::any_of(paperKinds(), [&](const PaperKind &each) { return spec.kinds.has(each.kind); }));
    }
}

TEST_CASE("what he may come to read is split, checked and signed; what goes along to the door is none of these", "[kinds]")
{
    Weighed sample;
    sample.practice.name.clear(); // without a reporter a paper that is checked is stopped
    for (const auto &row : paperKinds()) {
        const auto content = made(row.kind, sample);
        INFO(nameOf(kindNames, row.kind).toStdString());
        CHECK(content.restricted.has_value() == (row.isSplit && row.partS != PartS::Stays));
        CHECK(content.hasHardStop() == row.isChecked());
        CHECK(content.open.concept_ == row.isSigned);
        CHECK(content.open.alarmLine.isEmpty() == !row.isOnePage);
    }
}

TEST_CASE("an open file says that not everything is on paper, and whom to call", "[kinds]")
{
    CHECK(made(Kind::Melding).open.footLine == u"Niet alles staat op papier. Bel de melder."_s);
    CHECK(made(Kind::Overdracht).open.footLine == u"Niet alles staat op papier. Bel de melder."_s);
    CHECK(made(Kind::Crisisblad).open.footLine == u"Niet in de woning laten liggen."_s);
    CHECK(made(Kind::Melding).restricted->footLine.isEmpty());
    CHECK(toText(made(Kind::Melding).open).contains(u"Niet alles staat op papier."_s));
}

TEST_CASE("also when nothing is held back, so that the sentence tells nothing", "[kinds]")
{
    SampleReferral sample;
    sample.unshield();
    sample.file.incidents.clear();
    sample.file.persons.resize(2);
    sample.draft.fields.clear();
    CHECK(sample.content().open.footLine == u"Niet alles staat op papier. Bel de melder."_s);
}

TEST_CASE("nobody is sent to a melder who must not be named", "[kinds]")
{
    SampleReferral sample;
    sample.draft.fields.insert(u"C4"_s, u"bedreiging van de melder"_s);
    CHECK(made(Kind::Melding, sample).open.footLine == u"Niet alles staat op papier. Bel Veilig Thuis."_s);
}

TEST_CASE("what was typed for the report helps the crisis sheet, and nothing helps the report", "[kinds]")
{
    dossier::ReferralDraft report, sheet;
    report.kind = u"melding"_s;
    report.fields = {{u"Q2"_s, u"ja"_s}, {u"0.7"_s, u"bij zijn broer"_s}};
    sheet.kind = u"crisisblad"_s;
    sheet.fields = {{u"0.7"_s, u"voor de deur"_s}};
    CHECK(asPrinted(sheet, {report, sheet}).fields.value(u"Q2"_s) == u"ja"_s);
    CHECK(asPrinted(sheet, {report, sheet}).fields.value(u"0.7"_s) == u"voor de deur"_s);
    CHECK(asPrinted(report, {report, sheet}) == report);
}

TEST_CASE("a hand-over is called so in its file, its data and its archive copy", "[kinds]")
{
    const auto open = made(Kind::Overdracht).open;
    CHECK(toJson(open).value("kind"_L1).toString() == u"overdracht"_s);
    CHECK_FALSE(toText(open).contains(u"Melding bij Veilig Thuis"_s, Qt::CaseInsensitive));
}

TEST_CASE("an archived copy of hers is held back once somebody can find it", "[kinds]")
{
    SampleReferral sample;
    dossier::ArchiveCopy copy;
    copy.kind = nameOf(kindNames, Kind::Client);
    sample.draft.kind = copy.kind;
    sample.draft.fields.insert(u"C7"_s, u"nee, bij haar zus"_s);
    sample.file.referrals = {sample.draft};
    CHECK_FALSE(isHeldBack(copy, sample.file));
    sample.file.referrals.first().fields.insert(u"C7"_s, u"ja, B woont er weer"_s);
    CHECK(isHeldBack(copy, sample.file));
    copy.kind = nameOf(kindNames, Kind::Melding);
    CHECK_FALSE(isHeldBack(copy, sample.file));
}

TEST_CASE("where the region always brings a high police assessment to the Actieoverleg, the paper says so", "[kinds]")
{
    Weighed paper;
    paper.answer("police.highRisk", assessment::Value::Yes);
    paper.practice.role = u"veilig-thuis"_s;
    paper.draft.kind = nameOf(kindNames, Kind::Actieoverleg);
    paper.draft.fields.insert(u"V1"_s, u"vordering"_s);
    paper.draft.fields.insert(u"V4"_s, u"vordering"_s);
    const auto route = [&](const QString &region) {
        paper.practice.region = region;
        const auto content = paper.weighed();
        return inPartS(content, u"P2"_s) + inOpen(content, u"P2"_s);
    };
    CHECK(route(u"Parkstad"_s).contains(u"Actieoverleg (in deze regio altijd)"_s));
    CHECK_FALSE(route(u"vt12"_s).contains(u"in deze regio altijd"_s));
}
