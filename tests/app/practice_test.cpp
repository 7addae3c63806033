// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/verdict.h"
#include "core/dossier/codec.h"
#include "core/referral/content.h"
#include "core/vault/casestore.h"
#include "tests/app/desk.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;

TEST_CASE("the practice vault holds four cases that come out as the practice review says", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    CHECK(desk.call({u"vault"_s, u"verify"_s, vault}, practiceWords).code == 0);
    const auto cases = desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, practiceWords).list();
    REQUIRE(cases.size() == 4);
    for (const auto &head : cases)
        CHECK(head.toObject().value("opened"_L1).toString() >= "2027-02-02"_L1);

    const auto verdict = [&](const QString &name) {
        return desk.call({u"score"_s, desk.path(name + u".answers.json"_s), u"--json"_s}).json();
    };
    const auto hals = verdict(u"hals"_s), cent = verdict(u"een-cent"_s), taart = verdict(u"taart"_s), elf = verdict(u"elf"_s);
    CHECK(idsOf(hals.value("triggers"_L1).toArray()) == QStringList{u"T2"_s, u"T4"_s, u"T5"_s, u"T11"_s});
    CHECK(hals.value("tempo"_L1) == u"now"_s);
    CHECK(hals.value("band"_L1) == u"very-high"_s);
    CHECK(hals.value("points"_L1).toObject().value("known"_L1) == 9.5);
    CHECK(idsOf(cent.value("triggers"_L1).toArray()) == QStringList{u"T5"_s, u"T6"_s, u"T8"_s, u"T12"_s});
    CHECK(cent.value("tempo"_L1) == u"today"_s);
    CHECK(cent.value("band"_L1) == u"very-high"_s);
    CHECK(cent.value("points"_L1).toObject().value("known"_L1) == 6.5);
    CHECK(taart.value("triggers"_L1).toArray().isEmpty());
    CHECK(taart.value("tempo"_L1) == u"today"_s);
    CHECK(taart.value("band"_L1) == u"few"_s);
    CHECK(taart.value("points"_L1).toObject().value("known"_L1) == 2);
    CHECK(elf.value("triggers"_L1).toArray().isEmpty()); // each report is weak by itself: the pattern says what the list cannot
    CHECK(elf.value("tempo"_L1) == u"days"_s);
    CHECK(elf.value("band"_L1) == u"few"_s);
    for (const auto &each : {hals, cent, taart, elf})
        CHECK(each.value("enough"_L1) == true);
}

TEST_CASE("a second practice vault never takes the place of the first", "[cli][practice]")
{
    const Desk desk;
    desk.practiceVault();
    const auto before = desk.read(u"practice.vlagwijzer"_s);
    CHECK(desk.call({u"practice"_s, desk.folder.path()}).code == 3);
    CHECK(desk.read(u"practice.vlagwijzer"_s) == before);
}

TEST_CASE("the practice cases keep their shape on any day", "[practice]")
{
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(pack.has_value());
    for (const QDate today : {QDate(2026, 11, 6), QDate(2027, 3, 1), QDate(2028, 2, 29), QDate(2031, 12, 31)}) {
        for (const QString &name : practice::caseNames()) {
            INFO(name.toStdString() << " " << today.toString(Qt::ISODate).toStdString());
            const auto file = practice::practiceCase(name, today);
            REQUIRE(file.has_value());
            REQUIRE(file->current());
            Faults faults;
            assessment::checkAgainst(file->current()->list, pack->taxonomy, {}, faults);
            CHECK(faults.isEmpty());
            CHECK(assessment::score(pack->taxonomy, file->current()->list, today).enough);
            const auto text = QString::fromUtf8(QJsonDocument(dossier::toJson(*file)).toJson());
            CHECK_FALSE(text.contains("[["_L1));
            for (const auto &incident : file->incidents)
                CHECK(incident.when->last() <= today);
        }
    }
}

TEST_CASE("the open part of a practice referral does not teach to give her away", "[practice]")
{
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(pack.has_value());
    const QDateTime made(QDate(2026, 11, 6), QTime(11, 0), Qt::UTC);
    for (const QString &name : practice::caseNames()) {
        const auto file = practice::practiceCase(name, made.date());
        REQUIRE(file.has_value());
        const auto verdict = assessment::score(pack->taxonomy, file->current()->list, made.date());
        dossier::Practice worker;
        worker.name = u"O. Oefenaar"_s;
        worker.region = u"Oefenregio"_s;
        const auto content = referral::buildReferral({*file, worker, *pack, &verdict, file->referrals.first(), made, u"0.1.0"_s});
        CHECK_FALSE(content.hasHardStop());
        const QString open = referral::toText(content.open);
        for (const QString &word :
             {u"volgkastje"_s, u"zus"_s, u"Zwolle"_s, u"keel"_s, u"zwart"_s, u"bankpas"_s, u"alleen spreken"_s, u"tablet"_s}) {
            INFO(name.toStdString() << ": " << word.toStdString());
            CHECK_FALSE(open.contains(word, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("the practice vault gives referrals, encrypted and open, that say OEFENING", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    for (const QString &reference : {u"OEF-HALS"_s, u"OEF-CENT"_s, u"OEF-TAART"_s, u"OEF-ELF"_s}) {
        INFO(reference.toStdString());
        const auto outcome = desk.call(
            {u"referral"_s, vault, reference, u"--kind"_s, u"melding"_s, u"--out"_s, desk.path(reference + u".pdf"_s), u"--json"_s},
            practiceWords);
        CHECK(outcome.code == 0);
        const auto files = outcome.json().value("files"_L1).toArray();
        REQUIRE(files.size() == 2);
        CHECK(files.at(0).toObject().value("path"_L1).toString() == desk.path(u"OEFENING-"_s + reference + u".pdf"_s));
        CHECK(files.at(1).toObject().value("path"_L1).toString() == desk.path(u"OEFENING-"_s + reference + u"-deel-S.pdf"_s));
        const QString first = files.at(0).toObject().value("passphrase"_L1).toString(),
                      second = files.at(1).toObject().value("passphrase"_L1).toString();
        CHECK_FALSE(first.isEmpty());
        CHECK(first != second);
        const auto pdf = desk.read(u"OEFENING-"_s + reference + u".pdf"_s);
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(pdf.contains("/Encrypt"));
    }
    const QStringList open{u"referral"_s, vault, u"OEF-HALS"_s, u"--kind"_s, u"crisisblad"_s, u"--out"_s, desk.path(u"spoed.pdf"_s),
                           u"--open"_s};
    const auto outcome = desk.call(open, practiceWords);
    CHECK(outcome.code == 0);
    CHECK(outcome.reason().contains("OEFENING-spoed.pdf"_L1)); // that it is not the name that was typed is told
    CHECK(outcome.reason().contains("spoed.pdf."_L1));
    CHECK_FALSE(desk.read(u"OEFENING-spoed.pdf"_s).contains("/Encrypt"));
    CHECK(desk.call(open, practiceWords).code == 3); // the file is there already
}

TEST_CASE("a referral stands in the log, in the draft and, when asked, in the archive", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    const auto outcome = desk.call({u"referral"_s, vault, u"OEF-CENT"_s, u"--kind"_s, u"melding"_s, u"--out"_s, desk.path(u"m.pdf"_s),
                                    u"--open"_s, u"--archive"_s, u"--json"_s},
                                   practiceWords);
    REQUIRE(outcome.code == 0);
    const QString checksum = outcome.json().value("files"_L1).toArray().at(0).toObject().value("checksum"_L1).toString();

    auto locked = vault::Locked::read(vault, desk.clock, {});
    REQUIRE(locked.has_value());
    QString typed = QString::fromLatin1(practice::passphrase);
    const auto key = crypto::deriveKey(crypto::preparePassphrase(typed), (*locked)->kdf());
    REQUIRE(key.has_value());
    const auto session = (*locked)->open(*key);
    REQUIRE(session.has_value());
    vault::CaseStore store(**session);
    const auto heads = store.cases();
    REQUIRE(heads.has_value());
    for (const auto &head : *heads) {
        if (head.reference != "OEF-CENT"_L1)
            continue;
        const auto loaded = store.load(head.id, true);
        REQUIRE(loaded.has_value());
        CHECK(loaded->findings.isEmpty());
        CHECK(loaded->file.archive.size() == 2);
        REQUIRE(loaded->file.referrals.first().exports.size() == 2); // one of each part
        CHECK(loaded->file.referrals.first().exports.first().value("checksum"_L1).toString() == checksum);
        const auto journal = (*session)->journal(head.id);
        REQUIRE(journal.has_value());
        const auto line = std::ranges::find(*journal, u"export"_s, &vault::JournalEntry::action);
        REQUIRE(line != journal->end());
        CHECK(line->detail.value("receiver"_L1).toString() == "Veilig Thuis Oefenregio"_L1);
        CHECK(line->detail.value("checksum"_L1).toString() == checksum);
    }
}

TEST_CASE("an export of a practice case is in the log too", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    const auto before = desk.call({u"vault"_s, u"info"_s, vault, u"--json"_s}).json().value("journal"_L1).toInt();
    const auto exported = desk.call({u"case"_s, u"export"_s, vault, u"OEF-TAART"_s}, practiceWords);
    REQUIRE(exported.code == 0);
    CHECK(dossier::caseFrom(exported.out, u"export"_s).has_value());
    CHECK(desk.call({u"vault"_s, u"info"_s, vault, u"--json"_s}).json().value("journal"_L1).toInt() == before + 2); // opened, exported
}

TEST_CASE("eleven reports by four bodies, each weak alone, are one picture by command", "[cli][practice][pattern]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    const auto json = desk.call({u"case"_s, u"pattern"_s, vault, u"OEF-ELF"_s, u"--json"_s}, practiceWords);
    REQUIRE(json.code == 0);
    CHECK(json.json().value("sinceLastIncidentDays"_L1).toInt() == 17);
    QStringList ids;
    for (const auto &each : json.json().value("patterns"_L1).toArray()) {
        const auto found = each.toObject();
        ids.append(found.value("id"_L1).toString());
        CHECK_FALSE(found.value("facts"_L1).toArray().isEmpty());
        CHECK_FALSE(found.value("sentence"_L1).toString().isEmpty());
    }
    CHECK(ids == QStringList{u"reports"_s, u"bodies"_s, u"faster"_s, u"step-up"_s, u"step-up"_s, u"new-kind"_s});
    const auto said = desk.call({u"case"_s, u"pattern"_s, vault, u"OEF-ELF"_s}, practiceWords);
    CHECK(said.code == 0);
    CHECK(
        said.text().contains(u"Bekende voorvallen volgen sneller op elkaar: 71, 33, 21, 16, 12 dagen. Misschien wordt ook meer gemeld."_s));
    CHECK(said.text().contains(u"Ieder heeft een stukje: huisarts 3, buren 3, school 3, politie 2. Niemand kent het geheel."_s));
    CHECK_FALSE(said.text().contains(u"Lotte"_s)); // no names, and not what somebody wrote
    const auto quiet = desk.call({u"case"_s, u"pattern"_s, vault, u"OEF-TAART"_s}, practiceWords);
    CHECK(quiet.code == 0);
}
