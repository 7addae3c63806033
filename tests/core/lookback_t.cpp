// SPDX-License-Identifier: EUPL-1.2
// Looking back on a case that ended: what was known when and to whom, and what was done then. The print has no names.
#include "core/insight/lookback.h"
#include "core/pattern/timeline.h"
#include "tests/support/timeline.h"
#include "tests/support/weighedpaper.h"

using namespace vw;
using namespace vw::dossier;
using namespace vw::insight;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

/// School and police each knew of something long before the case was opened on the 1st of June.
struct Ended : test::Timeline {
    Ended()
    {
        school = deed("2026-01-05", [](Incident &fact) {
            fact.body = BodilyStep::Hit;
            fact.what = u"Noortje van Dam sloeg haar"_s;
            fact.reportedTo = u"school"_s;
        });
        police = deed("2026-03-01", [](Incident &fact) {
            fact.hunt = HuntStep::Follows;
            fact.reportedTo = u"police"_s;
            fact.reportedOn = QDate(2026, 3, 4);
        });
        here = deed("2026-06-10");
        for (const auto &[id, day] : {std::pair{school, QDate(2026, 6, 1)}, {police, QDate(2026, 7, 1)}, {here, QDate(2026, 6, 11)}})
            log.append({id, QDateTime(day, QTime(9, 0)), u"sleutel van Els"_s, u"create"_s});
        CaseAssessment list;
        list.id = RecordId::create();
        list.list.assessed = QDate(2026, 6, 15);
        list.shown = {{u"enough"_s, true}, {u"band"_s, u"high"_s}};
        file.assessments.append(list);
        log.append({{}, QDateTime(QDate(2026, 9, 1), QTime(9, 0)), u"sleutel van Els"_s, u"close"_s});
    }
    RecordId school, police, here;
    QList<LogLine> log;
    [[nodiscard]] Lookback look() const { return lookbackOn(file, log, words, dutch, test::lookedAt); }
    Vocabulary words = Vocabulary(taxonomy::loadPack(QString::fromLatin1(taxonomy::builtInFolder))->texts(u"nl"_s));
};

QStringList row(const Lookback &lookback, const Vocabulary &words, const QString &what, For reader = For::Screen)
{
    for (const auto &moment : lookback.moments) {
        if (moment.what.contains(what))
            return cellsOf(moment, words, dutch, reader);
    }
    return {};
}

} // namespace

TEST_CASE("of every incident stands since when somebody knew, who, and since when it stood in this case", "[lookback]")
{
    const Ended ended;
    const auto lookback = ended.look();
    CHECK(row(lookback, ended.words, u"Slaan"_s, For::Print) ==
          QStringList{u"05-01-2026"_s, u"Slaan, schoppen"_s, u"05-01-2026"_s, u"school (05-01-2026)"_s, u"01-06-2026"_s});
    CHECK(row(lookback, ended.words, u"Achtervolgen"_s).first() == u"4 maart 2026"_s);
    CHECK(row(lookback, ended.words, u"Geweld, dreiging"_s).at(3) == u"niemand anders, voor zover bekend"_s);
    CHECK(lookback.sentences ==
          QStringList{u"3 voorvallen. Van 2 wist iemand het voor het in dit dossier stond, het langst 147 dagen eerder."_s});
}

TEST_CASE("beside what was done stands what this case held then, what others held, and what nobody did", "[lookback]")
{
    const Ended ended;
    const auto list = row(ended.look(), ended.words, u"Onze lijst"_s);
    CHECK(list.at(1) == u"Onze lijst, het beeld toen: hoog"_s);
    CHECK(list.at(3) == u"Van wat toen gebeurd was: 2 in dit dossier, 1 bij anderen, 0 bij niemand"_s);
    CHECK(row(ended.look(), ended.words, u"Dossier gesloten"_s).first() == u"1 september 2026"_s);
}

TEST_CASE("a day of knowing that nobody recorded is said, and stands last", "[lookback]")
{
    Ended ended;
    ended.log.clear();
    ended.deed("2026-02");
    const auto lookback = ended.look();
    CHECK(lookback.moments.last().day.isNull());
    CHECK(cellsOf(lookback.moments.last(), ended.words, dutch, For::Screen).first() == u"dag niet vastgelegd"_s);
    CHECK(lookback.sentences.last().contains(u"staat niet vast"_s));
}

TEST_CASE("the print has neither names nor words that somebody typed; the screen has both", "[lookback]")
{
    const Ended ended;
    const auto lookback = ended.look();
    CHECK(row(lookback, ended.words, u"Slaan"_s).at(1).contains(u"Noortje van Dam"_s));
    CHECK(row(lookback, ended.words, u"Slaan"_s).at(4).contains(u"sleutel van Els"_s));
    const auto paper = lookbackPaper(lookback, ended.file, ended.words, QDateTime(test::lookedAt, QTime(10, 0)), false);
    const QString printed = toText(paper);
    CHECK(printed.contains(u"Slaan, schoppen"_s));
    for (const auto *typed : {"Noortje", "sleutel", "iets"})
        CHECK_FALSE(printed.contains(QLatin1StringView(typed)));
}

TEST_CASE("each list stands on the timeline with the band of that day, as high as it was, and the own judgement beside it", "[pattern]")
{
    Ended ended;
    auto &list = ended.file.assessments.last();
    list.judgement.band = u"very-high"_s;
    list.judgement.reason = u"hij heeft een wapen"_s;
    auto older = list;
    older.id = RecordId::create();
    older.list.assessed = QDate(2026, 4, 1);
    older.shown = {{u"enough"_s, false}, {u"band"_s, u"few"_s}};
    older.judgement = {};
    ended.file.assessments.prepend(older);
    QStringList names;
    QList<int> steps;
    for (const auto &event : pattern::timelineOf(ended.file, ended.words, test::lookedAt)) {
        if (event.lane == pattern::Lane::Assessments) {
            names.append(event.name);
            steps.append(event.step);
        }
    }
    CHECK(names == QStringList{u"onze lijst"_s, u"onze lijst, het beeld toen: hoog, eigen oordeel: zeer hoog"_s});
    CHECK(steps == QList{0, 3}); // without enough answers there was no picture
}
