// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"
#include "tests/papers/doors.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>

// How each kind of paper looks: the ink on its pages as digits, so that a picture is compared with tolerance and can be read as text. A difference is
// looked at on the pages themselves; then VW_WRITE_GOLDEN=1 writes the pictures anew.

using namespace vw;
using namespace vw::test;

namespace {

constexpr int columns = 35, rows = 42;

/// One digit for each piece of a page: 0 white, 9 much ink.
QStringList inkOf(const report::Paper &paper)
{
    constexpr int across = 17, down = 20;
    QStringList lines;
    for (int page = 0; page < paper.pageCount(); ++page) {
        QImage image(columns * across, rows * down, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paper.paint(painter, page);
        painter.end();
        for (int y = 0; y < rows; ++y) {
            QString line;
            for (int x = 0; x < columns; ++x) {
                int ink = 0;
                for (int i = 0; i < across * down; ++i)
                    ink += 255 - *(image.constScanLine(y * down + i / across) + x * across + i % across);
                line += QString::number(std::min(9, ink * 27 / (255 * across * down)));
            }
            lines.append(line);
        }
        lines.append(QString());
    }
    return lines;
}

/// Which part of the pieces differs by more than a shade.
double difference(const QStringList &was, const QStringList &is)
{
    int other = 0, all = 0;
    for (qsizetype line = 0; line < was.size(); ++line) {
        const QString now = is.value(line).leftJustified(was.at(line).size(), u'0');
        for (qsizetype i = 0; i < was.at(line).size(); ++i) {
            ++all;
            other += std::abs(was.at(line).at(i).digitValue() - now.at(i).digitValue()) > 2 ? 1 : 0;
        }
    }
    return all == 0 ? 1 : static_cast<double>(other) / all;
}

void holdPicture(const QString &name, const report::Paper &paper)
{
    constexpr double tolerance = 0.06; // another edition of the font
    QFile file(QStringLiteral(VW_SOURCE_DIR "/tests/papers/golden/inkt/") + name + u".txt"_s);
    const QStringList ink = inkOf(paper);
    if (qEnvironmentVariableIsSet("VW_WRITE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(ink.join(u'\n').toUtf8());
        return;
    }
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList was = QString::fromUtf8(file.readAll()).split(u'\n');
    CHECK(was.size() == ink.size()); // as many pages
    CHECK(difference(was, ink) <= tolerance);
}

} // namespace

TEST_CASE("each kind of paper looks as it looked", "[papers][ink]")
{
    REQUIRE(QFontDatabase::hasFamily(u"Noto Sans"_s));
    const Desk desk;
    const QString vault = desk.practiceVault();
    for (const auto &kind : referral::paperKinds()) {
        const QString name = nameOf(referral::kindNames, kind.kind);
        const auto content = contentOf(desk, vault, u"OEF-HALS"_s, name);
        for (const auto *document : {&content.open, content.restricted ? &*content.restricted : nullptr}) {
            if (!document)
                continue;
            const auto paper = report::Paper::layOut(*document);
            REQUIRE(paper.has_value());
            holdPicture(name + (document->part == referral::Part::Open ? u"-open"_s : u"-deel-s"_s), *paper);
        }
    }
}

TEST_CASE("a report of a practice case is as short as it can be read", "[papers]")
{
    constexpr int mostOpen = 3, mostInside = 6; // four inside is asked for an ordinary case; these cases have every field filled in
    const Desk desk;
    const QString vault = desk.practiceVault();
    for (const auto &reference : {u"OEF-HALS"_s, u"OEF-CENT"_s, u"OEF-TAART"_s, u"OEF-ELF"_s}) {
        const auto content = contentOf(desk, vault, reference, u"melding"_s);
        INFO(reference.toStdString());
        CHECK(report::Paper::layOut(content.open)->pageCount() <= mostOpen);
        REQUIRE(content.restricted);
        CHECK(report::Paper::layOut(*content.restricted)->pageCount() <= mostInside);
        const auto sheet = contentOf(desk, vault, reference, u"crisisblad"_s);
        CHECK(report::Paper::layOut(sheet.open)->pageCount() == 1);
    }
}
