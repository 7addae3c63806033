// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/retention.h"
#include "core/wording/retentionwords.h"

#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

CaseHead closedHead(bool inFile)
{
    CaseHead head;
    head.state = dossier::CaseState::Closed;
    head.closedOn = QDate(2026, 9, 1);
    head.enteredInFile = inFile;
    return head;
}

Practice practiceOf(const QString &role)
{
    Practice practice;
    practice.role = role;
    return practice;
}

} // namespace

TEST_CASE("the clock does not run while a case is open")
{
    CaseHead head = closedHead(true);
    head.state = dossier::CaseState::Open;
    CHECK(retentionClock(head, practiceOf(u"care"_s), today).state == ClockState::Open);
}

TEST_CASE("a working copy goes ninety days after closing, or after what the organisation says")
{
    auto practice = practiceOf(u"veilig-thuis"_s);
    const auto clock = retentionClock(closedHead(true), practice, today);
    CHECK(clock.workingCopy);
    CHECK(clock.due == QDate(2026, 11, 30));
    CHECK(clock.state == ClockState::Running);
    CHECK(retentionClock(closedHead(true), practice, QDate(2026, 11, 30)).state == ClockState::Due);
    practice.workingCopyDays = 30;
    CHECK(retentionClock(closedHead(true), practice, today).state == ClockState::Due);
}

TEST_CASE("what is in no other file stays for the term of the sector")
{
    CHECK(retentionClock(closedHead(false), practiceOf(u"veilig-thuis"_s), today).due == QDate(2041, 9, 1));
    CHECK(retentionClock(closedHead(false), practiceOf(u"school"_s), today).due == QDate(2028, 9, 1));
    auto doctor = practiceOf(u"care"_s);
    doctor.doctor = true;
    CHECK(retentionClock(closedHead(false), doctor, today).due == QDate(2046, 9, 1));
}

TEST_CASE("a young child makes the term longer")
{
    auto head = closedHead(false);
    head.youngestBorn = QDate(2026, 1, 1);
    const auto clock = retentionClock(head, practiceOf(u"veilig-thuis"_s), today);
    CHECK(clock.due == QDate(2044, 1, 1));
    CHECK(clock.forChild);
    head.youngestBorn = QDate(2012, 1, 1); // of age before the fifteen years are over
    CHECK_FALSE(retentionClock(head, practiceOf(u"veilig-thuis"_s), today).forChild);
}

TEST_CASE("without a term nothing is ever due")
{
    auto practice = practiceOf(u"police"_s);
    CHECK(retentionClock(closedHead(false), practice, QDate(2099, 1, 1)).state == ClockState::NoTerm);
    practice.retentionTerm = u"own"_s;
    practice.retentionYears = 3;
    CHECK(retentionClock(closedHead(false), practice, today).due == QDate(2029, 9, 1));
}

TEST_CASE("a case in which somebody else has an interest is held, however old")
{
    auto head = closedHead(true);
    head.held = true;
    CHECK(retentionClock(head, practiceOf(u"care"_s), QDate(2099, 1, 1)).state == ClockState::Held);
}

TEST_CASE("the youngest child is found, and a year alone counts as its last day")
{
    auto file = test::sampleCase();
    CHECK(youngestBorn(file) == QDate(2018, 9, 1));
    auto child = test::samplePerson(PersonRole::Child, u"Bedacht"_s, u"Iris"_s);
    child.born = u"2020"_s;
    file.persons.append(child);
    CHECK(youngestBorn(file) == QDate(2020, 12, 31));
}

TEST_CASE("every term and every ground has words")
{
    for (const auto &term : retentionTerms) {
        CHECK_FALSE(wording::termWord(term).isEmpty());
        CHECK((term.id == "own" ||
               wording::termRemark(term).contains(QString::fromUtf8(term.source.data(), static_cast<qsizetype>(term.source.size())))));
    }
    for (const char *ground : wording::eraseGrounds)
        CHECK(wording::groundWord(QLatin1StringView(ground)) != QLatin1StringView(ground));
}

TEST_CASE("a receipt names what may survive, and no person")
{
    wording::Erasure erasure{u"4F2A"_s,
                             u"2026-014"_s,
                             QDateTime(today, QTime(10, 0)),
                             QDate(2026, 1, 5),
                             QDate(2026, 9, 1),
                             u"term"_s,
                             12,
                             40,
                             true,
                             3,
                             {},
                             0,
                             {},
                             {u"zaken-old-1.vlagwijzer"_s}};
    const QString text = (wording::receiptLines(erasure) + wording::survivalLines(erasure)).join(u'\n');
    for (const auto *part :
         {"2026-014", "4F2A", "12 onderdelen", "40 regels", "3 oudere kopieën", "zaken-old-1.vlagwijzer", "werkkopie", "afdrukservers"})
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK_FALSE(text.contains(u"regels van het logboek in de kluis"_s)); // nothing of it stays
    erasure.keptLines = 40;
    erasure.keptUntil = QDate(2031, 11, 24);
    const QString stays = wording::receiptLines(erasure).join(u'\n');
    for (const auto *part : {"40 regels van het logboek in de kluis, tot 24 november 2031", "wie iets deed, wanneer",
                             "geen naam uit het dossier", "onder het nummer van dit bewijs"})
        CHECK(stays.contains(QString::fromUtf8(part)));
    erasure.backupsRemoved = -1;
    erasure.lastBackupGoes = QDate(2027, 11, 24);
    CHECK(wording::survivalLines(erasure).join(u'\n').contains(u"24 november 2027"_s));
}

TEST_CASE("the log of an erased case is kept five years in care and nowhere else, unless the practice says so")
{
    CHECK(logYearsOf(practiceOf(u"care"_s)) == 5);
    for (const QString &role : {u"school"_s, u"childcare"_s, u"veilig-thuis"_s, u"police"_s, u"other"_s})
        CHECK(logYearsOf(practiceOf(role)) == 0);
    auto practice = practiceOf(u"care"_s);
    practice.logYears = 0;
    CHECK(logYearsOf(practice) == 0);
    practice.role = u"school"_s;
    practice.logYears = 2;
    CHECK(logYearsOf(practice) == 2);
}

TEST_CASE("what the practice says of the log is written and read, and absent while it says nothing")
{
    auto practice = practiceOf(u"care"_s);
    CHECK_FALSE(toJson(practice).contains(u"logYears"_s));
    CHECK(practiceFrom(toJson(practice)) == practice);
    practice.logYears = 0;
    CHECK(practiceFrom(toJson(practice)) == practice);
}

TEST_CASE("the term of the log names its source, and says what is not known")
{
    CHECK(wording::logTermRemark(practiceOf(u"care"_s)).contains(u"Stcrt. 2019, 38007"_s));
    CHECK(wording::logTermRemark(practiceOf(u"care"_s)).contains(u"NEN 7513"_s));
    CHECK(wording::logTermRemark(practiceOf(u"school"_s)).contains(u"No period was found"_s));
}
