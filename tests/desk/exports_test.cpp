// SPDX-License-Identifier: EUPL-1.2
#include "desk/exports.h"
#include "tests/support/stringmaker.h"

// What a draft says has left, also as an earlier command wrote it.

using namespace vw;
using namespace Qt::StringLiterals;
using referral::Part;

TEST_CASE("an entry of an earlier command told of both parts: it comes back as two", "[exports]")
{
    dossier::ReferralDraft draft;
    draft.exports = {{{u"at"_s, u"2026-11-09T14:30:00"_s},
                      {u"kind"_s, u"melding"_s},
                      {u"receiver"_s, u"Veilig Thuis Oefenregio"_s},
                      {u"ground"_s, u"toestemming"_s},
                      {u"encrypted"_s, true},
                      {u"checksum"_s, u"abc"_s},
                      {u"restrictedChecksum"_s, u"def"_s}}};
    const auto left = desk::exportsOf(draft);
    REQUIRE(left.size() == 2);
    CHECK(left.at(0).part == Part::Open);
    CHECK(left.at(0).checksum == u"abc"_s);
    CHECK(left.at(1).part == Part::Restricted);
    CHECK(left.at(1).checksum == u"def"_s);
    for (const auto &each : left) {
        CHECK(each.at == QDateTime(QDate(2026, 11, 9), QTime(14, 30)));
        CHECK(each.channel == u"encrypted-file"_s);
        CHECK(each.receiver == u"Veilig Thuis Oefenregio"_s);
        CHECK(each.ground == u"toestemming"_s);
    }
    draft.exports.first().insert(u"encrypted"_s, false);
    draft.exports.first().remove(u"restrictedChecksum"_s);
    REQUIRE(desk::exportsOf(draft).size() == 1);
    CHECK(desk::exportsOf(draft).first().channel == u"secure-channel"_s);
}

TEST_CASE("what left is read as it was written, its moment in UTC", "[exports]")
{
    const desk::Export made{.at = QDateTime(QDate(2027, 2, 3), QTime(10, 0), Qt::UTC),
                            .kind = u"melding"_s,
                            .part = Part::Restricted,
                            .receiver = u"Veilig Thuis Oefenregio"_s,
                            .ground = u"toestemming"_s,
                            .channel = u"paper"_s,
                            .checksum = u"abc"_s};
    dossier::ReferralDraft draft;
    draft.exports = {desk::toJson(made)};
    CHECK(draft.exports.first().value("at"_L1) == u"2027-02-03T10:00:00Z"_s);
    REQUIRE(desk::exportsOf(draft).size() == 1);
    CHECK(desk::exportsOf(draft).first() == made);
}
