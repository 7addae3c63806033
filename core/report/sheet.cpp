// SPDX-License-Identifier: EUPL-1.2
#include "core/report/sheet.h"

#include "core/report/layout.h"
#include "core/report/pdfwriter.h"
#include "core/report/qr.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double qrSize = 1500;     ///< about 53 mm: read by any phone at arm's length
constexpr int codeSize = 200;       ///< 20 pt
constexpr qsizetype groupsPerLine = 3;

/// Groups in lines, so that the eye can go back and forth.
QString inLines(const QString &code)
{
    QStringList lines;
    const QStringList groups = code.split(u' ');
    for (qsizetype i = 0; i < groups.size(); i += groupsPerLine)
        lines.append(groups.mid(i, groupsPerLine).join(u"  "_s));
    return lines.join(u'\n');
}

/// Puts things under each other and remembers how far down it is.
class Pen {
public:
    Pen(QPainter &painter, const Style &style) : m_painter(painter), m_style(style) {}
    void write(const QString &text, int size, bool bold, double below, double x = 0, double width = textWidth)
    {
        const Words words(text, m_style.font(size, bold), width - x);
        words.draw(m_painter, {marginLeft + x, y}, 0, words.lineCount());
        y += words.height() + below;
    }
    double y = marginTop;

private:
    QPainter &m_painter;
    const Style &m_style;
};

Result<void> draw(QPainter &painter, const Sheet &sheet, const Style &style)
{
    Pen pen(painter, style);
    if (sheet.exercise)
        pen.write(u"OEFENING: niet voor echte mensen"_s, style.section, true, 120);
    pen.write(sheet.title, style.title, true, 160);
    for (const QString &paragraph : sheet.text)
        pen.write(paragraph, style.body, false, 90);
    if (!sheet.code.isEmpty()) {
        pen.y += 120;
        const QRectF place(marginLeft + textWidth - qrSize, pen.y, qrSize, qrSize);
        VW_TRY(drawQr(painter, sheet.code, place));
        pen.write(inLines(sheet.code), codeSize, true, 0, 0, textWidth - qrSize - 200);
        pen.y = std::max(pen.y, place.bottom()) + 240;
    }
    if (!sheet.points.isEmpty())
        pen.write(sheet.pointsTitle, style.section, true, 80);
    for (const QString &point : sheet.points) {
        const double top = pen.y;
        pen.write(u"•"_s, style.body, false, 0);
        pen.y = top;
        pen.write(point, style.body, false, 70, 160);
    }
    if (!sheet.foot.isEmpty()) {
        pen.y = footTop;
        pen.write(sheet.foot, style.label, false, 0);
    }
    return {};
}

} // namespace

Sheet recoverySheet(const QString &recoveryText, const QString &vaultName, const QByteArray &vaultId, const QDate &made, bool exercise)
{
    const QString id = QString::fromLatin1(vaultId.toHex().first(8));
    return {
        u"Herstelsleutel"_s,
        {u"Met deze sleutel opent u de kluis als de wachtzin kwijt is. Wie dit vel én het bestand van de kluis heeft, kan alles lezen."_s,
         u"Kluis: %1 (kenmerk %2). Gemaakt op %3."_s.arg(vaultName, id, QLocale(QLocale::Dutch).toString(made, u"d MMMM yyyy"_s))},
        recoveryText,
        u"Zo bewaart en gebruikt u dit vel"_s,
        {u"Bewaar dit vel in een kluis of een afgesloten kast, niet bij de laptop."_s,
         u"Maak er geen foto of scan van, en stuur het niet per mail."_s,
         u"Haal het papier meteen van de printer. Een printer of afdrukserver kan een kopie bewaren."_s,
         u"Openen: kies de kluis en typ deze sleutel op de plaats van de wachtzin. Hoofdletters en spaties maken niet uit."_s,
         u"Maak daarna een nieuwe wachtzin, bij Kluis, Sleutels van de kluis."_s,
         u"Is dit vel kwijt? Verwijder deze herstelsleutel dan bij Kluis en maak een nieuwe."_s},
        u"De letters I, L, O en U komen niet voor: het is altijd een 1 (één) of een 0 (nul). De laatste vier tekens controleren de rest."_s,
        exercise};
}

Sheet receiptSheet(const QStringList &lines, const QStringList &survival, bool exercise)
{
    return {u"Bewijs van wissen"_s,
            lines,
            {},
            u"Wat nog kan bestaan buiten de kluis"_s,
            survival,
            u"Dit bewijs noemt geen personen. Bewaar het volgens de regels van de organisatie."_s,
            exercise};
}

Result<void> paintSheet(const Sheet &sheet, QPagedPaintDevice &device)
{
    Style style;
    style.family = paperFamily();
    if (style.family.isEmpty())
        return fail(ErrorCode::FontMissing, u"Noto Sans, DejaVu Sans"_s);
    return paintOn(device, [&](QPainter &painter) { return draw(painter, sheet, style); });
}

Result<QByteArray> sheetPdf(const Sheet &sheet)
{
    return writtenPdf({.title = sheet.title}, [&](QPdfWriter &writer) { return paintSheet(sheet, writer); });
}

} // namespace vw::report
