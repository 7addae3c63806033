// SPDX-License-Identifier: EUPL-1.2
// The same presumed perpetrator with an earlier victim: the professional recognises him, nothing is searched for and nothing copied.
#include "core/dossier/codec.h"
#include "core/dossier/tell.h"
#include "core/known/pointed.h"
#include "tests/support/timeline.h"
#include "tests/support/weighedpaper.h"

using namespace vw;
using namespace vw::dossier;
using namespace vw::pattern;
using namespace Qt::Literals::StringLiterals;

namespace {

EarlierCase recognised(assessment::Tri grave)
{
    EarlierCase earlier;
    earlier.id = RecordId::create();
    earlier.other = CaseId::create();
    earlier.on = QDate(2026, 5, 3);
    earlier.grave = grave;
    earlier.how = u"A noemt zijn werk en zijn hond"_s;
    return earlier;
}

QString said(const CaseFile &file, const Sees &sees = everything)
{
    QStringList sentences;
    for (const auto &pattern : patternsIn(file, test::lookedAt, sees)) {
        if (pattern.detector == Detector::EarlierVictim)
            sentences.append(sentenceOf(pattern, Vocabulary(u"nl"_s), QLocale(u"nl"_s)));
    }
    return sentences.join(u'|');
}

} // namespace

TEST_CASE("a presumed perpetrator who was recognised from an earlier case is a pattern, and who was not is none", "[pattern]")
{
    test::Timeline line;
    CHECK(said(line.file).isEmpty());
    line.file.earlierCases.append(recognised(assessment::Tri::Yes));
    CHECK(said(line.file) == u"B is op 3 mei 2026 herkend uit een eerder dossier, met een ander slachtoffer. Ernstig geweld daar: ja."_s);
    line.file.earlierCases.first().on = {};
    line.file.earlierCases.first().grave = assessment::Tri::Unknown;
    CHECK(said(line.file) == u"B is herkend uit een eerder dossier, met een ander slachtoffer. Ernstig geweld daar: weet niet."_s);
    line.file.earlierCases.first().who = u"A"_s; // the victim is not the one who is meant
    CHECK(said(line.file).isEmpty());
    line.file.earlierCases.first() = EarlierCase(); // a form that was opened and left
    line.file.earlierCases.first().id = RecordId::create();
    CHECK(said(line.file).isEmpty());
    line.file.earlierCases.first().how = u"uit een dossier van een collega"_s;
    CHECK_FALSE(said(line.file).isEmpty());
    CHECK(said(line.file, [&](RecordId id) { return id != line.file.earlierCases.first().id; }).isEmpty());
}

TEST_CASE("an earlier case points at the questions of T20, and fills in neither", "[pattern][known]")
{
    test::Weighed paper;
    const auto points = [&](assessment::Tri grave) {
        paper.file.earlierCases = {recognised(grave)};
        auto source = known::sourceOf(paper.file, paper.pack.taxonomy, paper.made.date());
        source.patterns = patternsIn(paper.file, paper.made.date());
        QStringList questions;
        for (const auto &each : known::pointedIn(source)) {
            if (each.pattern->detector == Detector::EarlierVictim)
                questions.append(each.question.text());
        }
        return questions;
    };
    CHECK(points(assessment::Tri::Yes) == QStringList{u"perpetrator.exPartners"_s, u"perpetrator.exSevere"_s});
    CHECK(points(assessment::Tri::Unknown) == QStringList{u"perpetrator.exPartners"_s, u"perpetrator.exSevere"_s});
    CHECK(points(assessment::Tri::No) == QStringList{u"perpetrator.exPartners"_s});
    (void)paper.weighed();
    CHECK(std::ranges::none_of(paper.verdict->triggers, [](const auto &fired) { return fired.id.text() == u"T20"_s; }));
}

TEST_CASE("an earlier case is for part S, and its code is on no paper", "[referral]")
{
    test::Unshielded paper;
    const QString without = test::everythingOpen(paper.content());
    auto earlier = recognised(assessment::Tri::Yes);
    paper.file.earlierCases = {earlier};
    const auto content = paper.content();
    CHECK(test::everythingOpen(content) == without);
    const QString printed = test::inPartS(content, u"H5"_s);
    CHECK(printed.contains(u"herkend op: 3 mei 2026"_s));
    CHECK(printed.contains(u"A noemt zijn werk en zijn hond"_s));
    CHECK_FALSE(printed.contains(earlier.other.text().left(8)));
    CHECK_FALSE(test::inPartS(content, u"H6"_s).contains(u"eerder dossier"_s)); // told once
}

TEST_CASE("an earlier case keeps its id and is told by its code, or says that it is not in this vault", "[dossier]")
{
    const auto earlier = recognised(assessment::Tri::No);
    Vocabulary words(u"nl"_s);
    CHECK(tellOf(&earlier, words, QLocale(u"nl"_s)).first().value == u"een dossier dat niet (meer) in deze kluis staat"_s);
    words.setCaseCodes([&](CaseId id) { return id == earlier.other ? u"OEF-2025-3"_s : QString(); });
    CHECK(tellOf(&earlier, words, QLocale(u"nl"_s)).first().value == u"OEF-2025-3"_s);
    CHECK(toJson(&earlier).value(u"other"_s).toString() == earlier.other.text());
}
