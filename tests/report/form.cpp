// SPDX-License-Identifier: EUPL-1.2
#include "core/report/form.h"
#include "tests/support/stringmaker.h"
#include "tests/support/tools.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

// The blank form: the same questions as the list, and nothing on its outside that tells what it is.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::report;

namespace {

const taxonomy::Pack &pack()
{
    static const auto loaded = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(loaded.has_value());
    return *loaded;
}

QByteArray formIn(const QString &language, FormSheet sheet)
{
    const auto form = blankForm(pack(), language, sheet, u"ABC234"_s);
    REQUIRE(form.has_value());
    return *form;
}

int pagesOf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("form", bytes.constData(), static_cast<size_t>(bytes.size()));
    return static_cast<int>(QPDFPageDocumentHelper(pdf).getAllPages().size());
}

QString textOf(const QByteArray &bytes, int page)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"-layout"_s, u"-"_s, u"-"_s});
    process.write(bytes);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

/// The questions that the form asks, from its data.
QStringList asked()
{
    QFile file(u":/form/form.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sheets = QJsonDocument::fromJson(file.readAll()).object().value("sheets"_L1).toObject();
    QStringList ids;
    for (const auto &page : sheets.value("main"_L1).toArray()) {
        for (const auto &row : page.toObject().value("rows"_L1).toArray()) {
            for (const auto &id : row.toObject().value("flags"_L1).toArray())
                ids.append(id.toString());
        }
    }
    return ids;
}

} // namespace

TEST_CASE("the form is four pages and each sheet is one, in both languages")
{
    for (const auto &language : {u"nl"_s, u"en"_s}) {
        CHECK(pagesOf(formIn(language, FormSheet::Main)) == 4);
        for (const auto sheet : {FormSheet::Stalking, FormSheet::Psychological, FormSheet::SafetyPlan})
            CHECK(pagesOf(formIn(language, sheet)) == 1);
    }
    const auto other = blankForm(pack(), u"fr"_s, FormSheet::Main, u"ABC234"_s);
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == ErrorCode::MissingText);
}

TEST_CASE("every question that weighs is on the form, once")
{
    QStringList weighing, ids = asked();
    for (const auto &question : pack().taxonomy.questions) {
        if (question.weight != taxonomy::Weight::Plain)
            weighing.append(question.id.text());
    }
    weighing.sort();
    ids.sort();
    CHECK(ids == weighing);
}

TEST_CASE("its outside page tells nobody what it is, and every page where it belongs")
{
    if (test::isMissing({u"pdftotext"_s}))
        return;
    for (const auto &language : {u"nl"_s, u"en"_s}) {
        const auto form = formIn(language, FormSheet::Main);
        const QString outside = textOf(form, 1);
        for (const auto &word : {u"vlag"_s, u"geweld"_s, u"violence"_s, u"slachtoffer"_s, u"victim"_s, u"pleger"_s, u"perpetrator"_s,
                                 u"femicide"_s, u"Veilig Thuis"_s, u"112"_s, u"meld"_s, u"report"_s})
            CHECK_FALSE(outside.contains(word, Qt::CaseInsensitive));
        for (int page = 1; page <= 4; ++page)
            CHECK(textOf(form, page).contains(u"ABC234"_s));
    }
    CHECK(textOf(formIn(u"nl"_s, FormSheet::Main), 2).contains(u"Keel dichtgeknepen"_s));
    CHECK(textOf(formIn(u"nl"_s, FormSheet::Main), 2).contains(u"Geen enkel kruisje betekent niet dat het veilig is."_s));
    CHECK_FALSE(formIn(u"nl"_s, FormSheet::Main).contains("Vlagwijzer"));
}
