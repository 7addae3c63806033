// SPDX-License-Identifier: EUPL-1.2
// Facts, notes and log for one's own registration, and what the command can say of a paper beside its kind.
#include "tests/app/desk.h"

using namespace vw;
using namespace vw::test;

namespace {

struct Practice : Desk {
    QString vault = practiceVault();
    [[nodiscard]] Outcome record(const QStringList &more) const
    {
        return call(QStringList{u"case"_s, u"record"_s, vault, u"OEF-HALS"_s} + more, practiceWords);
    }
    [[nodiscard]] Outcome referral(const QString &kind, const QStringList &more = {}) const
    {
        return call(QStringList{u"referral"_s, vault, u"OEF-HALS"_s, u"--kind"_s, kind, u"--out"_s, path(kind + u".pdf"_s), u"--json"_s} +
                        more,
                    practiceWords);
    }
    [[nodiscard]] QJsonArray log() const
    {
        return call({u"vault"_s, u"history"_s, vault, u"OEF-HALS"_s, u"--json"_s}, practiceWords).list();
    }
    [[nodiscard]] QStringList stopsOf(const Outcome &outcome) const
    {
        QStringList codes;
        for (const auto &stop : outcome.json().value("stops"_L1).toArray())
            codes.append(stop.toObject().value("code"_L1).toString());
        return codes;
    }
};

} // namespace

TEST_CASE("facts, notes and log come as text, each line a line, and the log says that they left", "[registration]")
{
    const Practice desk;
    const auto facts = desk.record({u"facts"_s}), notes = desk.record({u"notes"_s}), log = desk.record({u"log"_s});
    CHECK(facts.code == 0);
    CHECK(facts.text().startsWith(u"Feiten\n"_s));
    CHECK(facts.text().contains(u"B kneep op bed met twee handen de keel van A dicht"_s));
    CHECK(facts.text().contains(u"uitspraak van A"_s));
    CHECK(facts.text().count(u'\n') > 8);
    CHECK(notes.text().contains(u"Ik moet terug zijn voor hij wakker wordt."_s));
    CHECK_FALSE(notes.text().contains(u"twee handen"_s));
    CHECK(log.text().contains(u"feit: gemaakt"_s));
    CHECK(log.text().contains(u"geëxporteerd; Feiten"_s)); // the one of before stands in it
    QStringList left;
    for (const auto &line : desk.log()) {
        if (line.toObject().value("action"_L1).toString() == "export"_L1)
            left.append(line.toObject().value("detail"_L1).toObject().value("kind"_L1).toString());
    }
    CHECK(left == QStringList{u"facts"_s, u"notes"_s, u"log"_s});
}

TEST_CASE("as PDF it is a file that is never replaced", "[registration]")
{
    const Practice desk;
    REQUIRE(desk.record({u"facts"_s, u"--out"_s, desk.path(u"f.pdf"_s)}).code == 0);
    CHECK(desk.read(u"OEFENING-f.pdf"_s).startsWith("%PDF"));
    const auto again = desk.record({u"facts"_s, u"--out"_s, desk.path(u"f.pdf"_s)});
    CHECK(again.code == 3); // refused
    CHECK(again.reason().contains(u"OEFENING-f.pdf"_s));
    CHECK(desk.record({u"dreams"_s}).code != 0);
}

TEST_CASE("a hand-over says for whom, and her copy that nobody can find it", "[registration]")
{
    const Practice desk;
    CHECK(desk.stopsOf(desk.referral(u"overdracht"_s)).contains(u"no-receiver"_s));
    CHECK(desk.referral(u"overdracht"_s, {u"--to"_s, u"Huisarts Oefenburg"_s, u"--ground"_s, u"toestemming"_s}).code == 0);
    CHECK(desk.stopsOf(desk.referral(u"client"_s)) == QStringList{u"copy-can-be-found"_s});
    CHECK(desk.referral(u"client"_s, {u"--nobody-finds-it"_s}).code == 0);
}

TEST_CASE("with an encrypted file goes a line for the receiver, without a word about the case", "[registration]")
{
    const Practice desk;
    const auto made = desk.referral(u"melding"_s);
    REQUIRE(made.code == 0);
    const QString line = made.json().value("coverLine"_L1).toString();
    CHECK(line.contains(u"000-0000001 (O. Oefenaar)"_s));
    CHECK(line.contains(u"met een streepje of een spatie ertussen"_s));
    for (const auto &word : {u"Marloes"_s, u"Dennis"_s, u"OEF-HALS"_s, u"geweld"_s, u"deel S"_s})
        CHECK_FALSE(line.contains(word));
}
