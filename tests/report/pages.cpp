// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"
#include "tests/support/samplecase.h"
#include "tests/support/tools.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <QProcess>

// How long a paper may be, and what it does with names of every script (rules/paper 9).

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::report;
using vw::test::SampleReferral;

namespace {

int pagesOf(const referral::Document &document)
{
    const auto paper = Paper::layOut(document);
    REQUIRE(paper.has_value());
    return paper->pageCount();
}

int pagesOf(const referral::ReferralContent &content)
{
    return pagesOf(content.open) + (content.restricted ? pagesOf(*content.restricted) : 0);
}

/// What happened in a year, as it is written down: a deed, a consequence, a place.
QList<dossier::Incident> aYearOf(int count)
{
    static const QStringList deeds{u"B belde twaalf keer op één avond en stond daarna voor de deur."_s, u"B pakte de telefoon van A af."_s,
                                   u"B schold A uit waar C bij was, en gooide een kop tegen de muur."_s,
                                   u"B wachtte bij de school van C en reed achter A aan naar huis."_s};
    QList<dossier::Incident> facts;
    for (int i = 0; i < count; ++i) {
        auto fact = test::sampleFact(QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate), deeds.at(i % deeds.size()),
                                     i % 3 == 0 ? assessment::SourceCode::Own : assessment::SourceCode::Statement);
        if (i % 4 == 0)
            fact.consequence = u"A durfde niet naar haar werk."_s;
        facts.append(fact);
    }
    return facts;
}

QString textOf(const referral::Document &document)
{
    const auto bytes = openPdf(document);
    REQUIRE(bytes.has_value());
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    process.write(*bytes);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("two hundred facts take at most twelve pages")
{
    SampleReferral sample;
    sample.file.incidents = aYearOf(200);
    CHECK(pagesOf(sample.content()) <= 12);
    sample.unshield();
    CHECK(pagesOf(sample.content()) <= 12);
}

TEST_CASE("without a fact the paper is short, and says what is missing")
{
    SampleReferral sample;
    sample.file.incidents.clear();
    const auto content = sample.content();
    CHECK(pagesOf(content.open) <= 2);
    CHECK(std::ranges::any_of(content.findings, [](const auto &finding) { return finding.code == "no-facts"_L1; }));
}

TEST_CASE("one long fact makes no column of three words")
{
    SampleReferral sample;
    sample.unshield();
    sample.file.incidents = {test::sampleFact(
        u"2026-05-01"_s, u"B belde twintig keer en stond daarna een uur voor de deur. "_s.repeated(120), assessment::SourceCode::Document)};
    sample.file.incidents.first().place = u"op de parkeerplaats achter het gezondheidscentrum aan de Verzonnenweg"_s;
    CHECK(pagesOf(sample.content().open) <= 5);
}

TEST_CASE("names of six scripts stand in the text of the paper")
{
    if (test::isMissing({u"pdftotext"_s}))
        return;
    const QStringList names{u"Żółć-Zmyślona"_s, u"Şişğı-Hayalî"_s, u"Inventá-Ñapa"_s, u"Вигадана"_s, u"المخترعة"_s, u"ምናባዊት"_s};
    for (const auto &name : names) {
        SampleReferral sample;
        sample.unshield();
        sample.file.persons[1].surname = name;
        auto content = sample.content();
        findUnprintable(content);
        INFO(name.toStdString());
        const bool isSaid =
            std::ranges::any_of(content.findings, [](const auto &finding) { return finding.code == "unprintable-signs"_L1; });
        // Arabic comes out in the shapes of its letters; one normal form makes them letters again.
        const QString text = textOf(content.open).normalized(QString::NormalizationForm_KC);
        CHECK((isSaid || text.contains(name))); // printed, or the writer was told
        CHECK(text.indexOf(name) < text.indexOf(u"Łukasz"_s)); // the family name first, whatever its direction
    }
}

TEST_CASE("a sign that no font has is printed by its name")
{
    if (test::isMissing({u"pdftotext"_s}))
        return;
    SampleReferral sample;
    sample.unshield();
    sample.file.incidents = {test::sampleFact(u"2026-05-01"_s, u"B stuurde: 🔪"_s, assessment::SourceCode::Document)};
    CHECK(textOf(sample.content().open).contains(u"B stuurde: [mes]"_s));
}

TEST_CASE("a bar stands beside what leaks, on the screen alone")
{
    SampleReferral sample;
    sample.unshield();
    auto marked = sample.content().open;
    for (auto &section : marked.sections) {
        for (auto &field : section.fields)
            field.isMarked = field.id == "B8"_L1;
    }
    const auto inkInMargin = [](const referral::Document &document) {
        const auto paper = Paper::layOut(document);
        REQUIRE(paper.has_value());
        int ink = 0;
        for (int page = 0; page < paper->pageCount(); ++page) {
            QImage image(595, 842, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paper->paint(painter, page);
            painter.end();
            for (int y = 60; y < 760; ++y)
                ink += image.pixelColor(62, y).red() < 64 ? 1 : 0;
        }
        return ink;
    };
    CHECK(inkInMargin(sample.content().open) == 0);
    CHECK(inkInMargin(marked) > 8);
}
