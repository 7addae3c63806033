// SPDX-License-Identifier: EUPL-1.2
#include "core/report/sheet.h"

#include "tests/support/stringmaker.h"
#include "tests/support/tools.h"

#include <QDate>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace vw;
using namespace vw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString code = u"0123 4567 89AB CDEF GHJK MNPQ RSTV WXYZ 0000"_s;

/// What another program makes of it.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Page {
    explicit Page(const Sheet &sheet)
    {
        const auto pdf = sheetPdf(sheet);
        REQUIRE(pdf);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
    }
    [[nodiscard]] QString text() const { return output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}); }
    QTemporaryDir folder;
    QString path = folder.filePath(u"vel.pdf"_s);
};

Sheet sample(bool exercise = false)
{
    return recoverySheet(code, u"zaken"_s,
                         QByteArray("\x01\x02\x03\x04"
                                    "andmore12345"),
                         QDate(2026, 11, 24), exercise);
}

} // namespace

TEST_CASE("the sheet of a recovery key holds the key, the vault it is for, and what to do with it")
{
    if (vw::test::isMissing({u"pdftotext"_s}))
        return;
    const QString text = Page(sample()).text();
    for (const QString &group : code.split(u' '))
        CHECK(text.contains(group));
    for (const QString &words : {u"Herstelsleutel"_s, u"zaken"_s, u"01020304"_s, u"24 november 2026"_s, u"afgesloten kast"_s})
        CHECK(text.contains(words));
    CHECK_FALSE(text.contains(u"OEFENING"_s));
    CHECK(Page(sample(true)).text().contains(u"OEFENING"_s));
}

TEST_CASE("the QR code on the sheet reads back as the key")
{
    if (vw::test::isMissing({u"pdftoppm"_s, u"zbarimg"_s}))
        return;
    const Page page(sample());
    const QString picture = page.folder.filePath(u"vel"_s);
    output(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, page.path, picture});
    CHECK(output(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture + u".png"_s}).trimmed() == code);
}

TEST_CASE("a receipt is one page without a code")
{
    if (vw::test::isMissing({u"pdftotext"_s, u"pdfinfo"_s}))
        return;
    const Page page(receiptSheet({u"Gewist op 24 november 2026"_s}, {u"Reservekopieën"_s}, false));
    CHECK(page.text().contains(u"Bewijs van wissen"_s));
    CHECK(page.text().contains(u"Reservekopieën"_s));
    CHECK(output(u"pdfinfo"_s, {page.path}).contains(QRegularExpression(u"Pages:\\s+1\\b"_s)));
}
