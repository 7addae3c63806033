// SPDX-License-Identifier: EUPL-1.2
// What leaves a vault stands in its log first; what then fails stands there too.
#include "tests/app/desk.h"
#include "tests/support/stranger.h"

using namespace vw;
using namespace vw::test;

namespace {

/// A pipe whose reader is gone.
class NoReader final : public QIODevice {
public:
    NoReader() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// From the line with this number on the vault takes no line more, as with a full disk.
void refuseLinesFrom(const QString &vault, int number)
{
    asStranger(vault, u"CREATE TRIGGER full BEFORE INSERT ON journal WHEN (SELECT count(*) FROM journal) >= %1 "
                      "BEGIN SELECT RAISE(ABORT, 'full'); END"_s.arg(number));
}

struct Leaving : Desk {
    Leaving() : vault(practiceVault()) {}
    [[nodiscard]] Outcome referral(const QString &out, const QStringList &more = {}) const
    {
        return call(QStringList{u"referral"_s, vault, u"OEF-CENT"_s, u"--kind"_s, u"melding"_s, u"--out"_s, out, u"--open"_s, u"--json"_s} +
                        more,
                    practiceWords);
    }
    /// The lines of the case, without those about looking.
    [[nodiscard]] QList<QJsonObject> log() const
    {
        QList<QJsonObject> lines;
        for (const auto &all = call({u"vault"_s, u"history"_s, vault, u"OEF-CENT"_s, u"--json"_s}, practiceWords).list();
             const auto &line : all) {
            if (line["action"_L1] != u"open"_s && line["action"_L1] != u"import"_s && line["action"_L1] != u"create"_s)
                lines.append(line.toObject());
        }
        return lines;
    }
    [[nodiscard]] QStringList actions() const
    {
        QStringList words;
        for (const auto &line : log())
            words.append(line.value("action"_L1).toString());
        return words;
    }
    [[nodiscard]] int lines() const { return call({u"vault"_s, u"info"_s, vault, u"--json"_s}).json().value("journal"_L1).toInt(); }
    [[nodiscard]] QJsonObject shown() const
    {
        return call({u"case"_s, u"show"_s, vault, u"OEF-CENT"_s, u"--json"_s}, practiceWords).json();
    }
    QString vault;
};

} // namespace

TEST_CASE("a referral that comes to no file stands in the log twice: that it went, and that it did not", "[cli][leaving]")
{
    const Leaving desk;
    const auto before = desk.files();
    const auto failed = desk.referral(desk.path(u"weg/m.pdf"_s), {u"--archive"_s});
    CHECK(failed.code == 3);
    CHECK(failed.out.isEmpty());
    CHECK(desk.files() == before);
    CHECK(failed.reason().contains(u"logboek"_s));
    const auto log = desk.log();
    REQUIRE(log.size() == 8); // of each part: a copy kept, exported, the copy taken out, failed
    CHECK(desk.actions() == QStringList{u"archive"_s, u"archive"_s, u"export"_s, u"export"_s, u"remove"_s, u"remove"_s, u"export-failed"_s,
                                        u"export-failed"_s});
    CHECK(log.at(6).value("detail"_L1)["checksum"_L1] == log.at(2).value("detail"_L1)["checksum"_L1]);
    CHECK(log.at(7).value("detail"_L1)["checksum"_L1] == log.at(3).value("detail"_L1)["checksum"_L1]);
    CHECK(desk.shown()["counts"_L1]["archive"_L1] == 0);
    CHECK(desk.call({u"vault"_s, u"verify"_s, desk.vault}, practiceWords).code == 0);
}

TEST_CASE("the open part does not stay when part S cannot be written", "[cli][leaving]")
{
    const Leaving desk;
    const auto before = desk.files();
    // Long enough that only the name of part S does not fit any more, with OEFENING- before it.
    const auto failed = desk.referral(desk.path(QString(240, u'm') + u".pdf"_s));
    CHECK(failed.code == 3);
    CHECK(desk.files() == before);
    CHECK(desk.actions() == QStringList{u"export"_s, u"export"_s, u"export-failed"_s, u"export-failed"_s});
}

TEST_CASE("a paper that failed gives its number back", "[cli][leaving]")
{
    const Leaving desk;
    CHECK(desk.referral(desk.path(u"weg/m.pdf"_s)).code == 3);
    REQUIRE(desk.referral(desk.path(u"m.pdf"_s)).code == 0);
    const auto log = desk.log();
    REQUIRE(log.size() == 6); // both parts left, did not, and left
    // The version is under the checksum: at the same minute the same paper comes out again.
    for (qsizetype part : {0, 1})
        CHECK(log.at(part).value("detail"_L1)["checksum"_L1] == log.at(part + 4).value("detail"_L1)["checksum"_L1]);
}

TEST_CASE("a vault that takes no line lets no paper out, and keeps no copy of it", "[cli][leaving]")
{
    const Leaving desk;
    refuseLinesFrom(desk.vault, desk.lines() + 2); // opening it, one copy for the archive, no more
    const auto before = desk.files();
    CHECK(desk.referral(desk.path(u"m.pdf"_s), {u"--archive"_s}).code == 3);
    CHECK(desk.files() == before);
}

TEST_CASE("a case export that nobody reads stands in the log as failed", "[cli][leaving]")
{
    const Leaving desk;
    QByteArray typed = practiceWords, reasons;
    QBuffer in(&typed), err(&reasons);
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    NoReader out;
    CHECK(cli::run({u"case"_s, u"export"_s, desk.vault, u"OEF-CENT"_s}, in, out, err, desk.clock, crypto::KdfPolicy::cheap()) == 3);
    CHECK(desk.actions() == QStringList{u"export"_s, u"export-failed"_s});
}
