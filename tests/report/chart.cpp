// SPDX-License-Identifier: EUPL-1.2
#include "core/report/layout.h"
#include "tests/support/stringmaker.h"

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::report;

namespace {

referral::Document documentWith(const referral::Chart &chart)
{
    referral::Field field;
    field.id = u"H4"_s;
    field.label = u"Tijdlijn"_s;
    field.status = referral::Status::Filled;
    field.table = {{u"Wanneer"_s, u"Wat"_s}, {{u"3 mei 2026"_s, u"B belde"_s}}};
    field.chart = chart;
    referral::Document document;
    document.sections.append({u"H"_s, u"Patroon en tijdlijn"_s, {}, {field}});
    return document;
}

std::vector<Row> drawnRows(const referral::Chart &chart)
{
    Style style;
    style.family = paperFamily();
    Structure structure;
    auto rows = rowsOf(documentWith(chart), style, structure);
    std::erase_if(rows, [](const Row &row) { return row.marks.empty(); });
    return rows;
}

} // namespace

TEST_CASE("a timeline on paper has a line for each lane, and bars as high as their step")
{
    const referral::Chart chart{
        u"1 mei 2026"_s,
        u"1 augustus 2026"_s,
        {{u"Lichamelijk geweld"_s, {{0, 0.01, 0.25, true}, {0.99, 1, 1, true}}}, {u"Dreiging"_s, {{0.2, 0.6, 1, false}}}}};
    const auto rows = drawnRows(chart);
    REQUIRE(rows.size() == 2);
    const auto &body = rows.at(0).marks;
    REQUIRE(body.size() == 3); // its line, and two bars
    CHECK(body.at(2).thickness == 4 * body.at(1).thickness);
    CHECK(body.at(1).at.x() < body.at(2).at.x());
    for (const auto &mark : body)
        CHECK(mark.at.x() + mark.size.width() <= textWidth + 0.5); // nothing leaves the page
    CHECK(body.at(1).size.height() == 0); // a rule: black all through
    const auto &threat = rows.at(1).marks;
    REQUIRE(threat.size() == 2);
    CHECK(threat.at(1).size.height() > 0); // a frame: somewhere in this time
    CHECK(threat.at(1).size.width() > 10 * body.at(1).size.width());
}

TEST_CASE("a paper without a timeline draws none")
{
    CHECK(drawnRows({}).empty());
}
