// SPDX-License-Identifier: EUPL-1.2
#include "tests/hygiene/sources.h"

#include <QLibraryInfo>
#include <QSet>

#include <algorithm>

// Holds the sources against the house: borders and arrow. The link lines enforce most of it; this finds what links anyway.

using namespace vw::test;

namespace {

/// "core/vault" for a core room, else the folder at the top.
QString roomOf(const QString &path)
{
    return path.section(u'/', 0, path.startsWith(u"core/") ? 1 : 0);
}

/// What the line includes: `<QString>` or `"core/base/result.h"` without the marks; empty for any other line.
QString included(const QString &text, QChar mark)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    const auto match = include.match(text);
    return match.captured(1) == mark ? match.captured(2) : QString();
}

// ---- the rules: each is true when the line breaks it

bool sodiumOutsideCrypto(const Line &line)
{
    return has(uR"(<sodium|\b(sodium|crypto|randombytes)_\w)"_s, line.text) &&
           !(roomOf(line.path) == u"core/crypto" && line.path.endsWith(u".cpp"));
}

bool sqlOutsideVault(const Line &line)
{
    const bool sql =
        has(uR"(\bQSql\w*|\bQtSql\b)"_s, line.text) ||
        has(u"\\b(SELECT|INSERT (INTO|OR)|UPDATE \\w+ SET|DELETE FROM|(CREATE|DROP|ALTER) TABLE|CREATE INDEX|PRAGMA|VACUUM|BEGIN "
            "EXCLUSIVE)\\b"_s,
            line.text) ||
        has(uR"((?i)\b(insert into \w+|delete from \w+|create table \w+|pragma \w+ ?=|update \w+ set \w+ ?=))"_s, line.text);
    return sql && roomOf(line.path) != u"core/vault" && roomOf(line.path) != u"core/search";
}

bool qpdfOutsideReport(const Line &line)
{
    return has(uR"(<qpdf/|\bQPDF\w*|<qrencode\.h>|\bQRcode\w*)"_s, line.text) && roomOf(line.path) != u"core/report";
}

/// The Qt modules a room may include. Absent: free (app wires everything).
const QHash<QString, QStringList> &modulesOfRooms()
{
    static const QHash<QString, QStringList> modules = [] {
        QHash<QString, QStringList> of;
        for (const char16_t *room : {u"base", u"taxonomy", u"assessment", u"dossier", u"meldcode", u"pattern", u"known", u"referral",
                                     u"insight", u"wording", u"crypto"})
            of[u"core/"_s + QString::fromUtf16(room)] = {u"QtCore"_s};
        of[u"core/vault"_s] = of[u"core/search"_s] = {u"QtCore"_s, u"QtSql"_s};
        of[u"desk"_s] = {u"QtCore"_s};
        of[u"core/report"_s] = {u"QtCore"_s, u"QtGui"_s};
        of[u"ui"_s] = {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtDBus"_s};
        return of;
    }();
    return modules;
}

/// A Qt header of a module the room does not have: `<QWidget>` in core/referral, `<QtGui/QFont>` in core/vault.
bool foreignQtHeader(const Line &line)
{
    const QString header = included(line.text, u'<');
    const auto modules = modulesOfRooms().constFind(roomOf(line.path));
    if (!has(uR"(^(Q[A-Za-z]|q(?!rencode)\w+\.h$))"_s, header) || modules == modulesOfRooms().constEnd())
        return false;
    if (header.contains(u'/'))
        return !modules->contains(header.section(u'/', 0, 0));
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    return std::none_of(modules->begin(), modules->end(), [&](const QString &module) { return headers.exists(module + u'/' + header); });
}

/// Who may include whom: CONTRIBUTING.md. A room may always include itself; app may include everything.
const QHash<QString, QStringList> &arrow()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> allowed;
        QStringList below;
        for (const char16_t *room :
             {u"base", u"taxonomy", u"assessment", u"dossier", u"meldcode", u"pattern", u"known", u"referral", u"insight", u"wording"}) {
            allowed[u"core/"_s + QString::fromUtf16(room)] = below;
            below += u"core/"_s + QString::fromUtf16(room);
        }
        const QStringList vault{u"core/crypto"_s, u"core/vault"_s, u"core/search"_s};
        for (const QString &room : vault)
            allowed[room] = below + vault;
        allowed[u"core/report"_s] = below;
        allowed[u"desk"_s] = below + vault + QStringList{u"core/report"_s};
        allowed[u"ui"_s] = allowed[u"desk"_s] + QStringList{u"desk"_s};
        return allowed;
    }();
    return table;
}

bool againstTheArrow(const Line &line)
{
    const QString header = included(line.text, u'"'), room = roomOf(line.path);
    if (header.isEmpty() || room == u"app" || !header.contains(u'/'))
        return false;
    return roomOf(header) != room && !arrow().value(room).contains(roomOf(header));
}

/// A nested event loop: it would keep a dialog alive while the vault locks under it. Only main() runs the application.
bool nestedLoop(const Line &line)
{
    if (line.path.startsWith(u"core/"))
        return false; // a query runs no event loop; dialogs cannot be reached there
    if (has(uR"(\b(QMessageBox::(question|information|warning|critical|about)\w*|QFileDialog::get\w+|QInputDialog::get\w+)\s*\()"_s,
            line.text))
        return true;
    if (!has(uR"(\bexec\s*\()"_s, line.text))
        return false;
    return !(line.path.startsWith(u"app/") && has(uR"(\b(Q(Core|Gui)?Application::|app(lication)?(\.|->))exec\s*\()"_s, line.text));
}

} // namespace

TEST_CASE("sodium is used in the sources of core/crypto only")
{
    CHECK(breaches(productCode(), sodiumOutsideCrypto) == clean);
    CHECK(sodiumOutsideCrypto({u"core/vault/session.cpp"_s, 1, u"sodium_memzero(a, n);"_s}));
    CHECK(sodiumOutsideCrypto({u"core/crypto/sealing.h"_s, 1, u"#include <sodium.h>"_s}));
    CHECK(sodiumOutsideCrypto({u"ui/shell/lock.cpp"_s, 1, u"randombytes_buf(a, 8);"_s}));
    CHECK_FALSE(sodiumOutsideCrypto({u"core/crypto/sealing.cpp"_s, 1, u"#include <sodium.h>"_s}));
}

TEST_CASE("SQL stands in core/vault and core/search only")
{
    CHECK(breaches(productCode(), sqlOutsideVault) == clean);
    CHECK(sqlOutsideVault({u"ui/caseload/list.cpp"_s, 1, u"#include <QSqlQuery>"_s}));
    CHECK(sqlOutsideVault({u"core/insight/count.cpp"_s, 1, u"u\"SELECT count(*) FROM record\"_s"_s}));
    CHECK(sqlOutsideVault({u"app/main.cpp"_s, 1, u"\"delete from draft\""_s}));
    CHECK_FALSE(sqlOutsideVault({u"ui/caseload/list.cpp"_s, 1, u"tr(\"Select a case from the list\")"_s}));
    CHECK_FALSE(sqlOutsideVault({u"ui/caseload/list.h"_s, 1, u"#pragma once"_s}));
}

TEST_CASE("qpdf and qrencode are used in core/report only")
{
    CHECK(breaches(productCode(), qpdfOutsideReport) == clean);
    CHECK(qpdfOutsideReport({u"ui/referral/export.cpp"_s, 1, u"#include <qpdf/QPDF.hh>"_s}));
    CHECK(qpdfOutsideReport({u"app/cli/main.cpp"_s, 1, u"QPDFWriter writer;"_s}));
}

TEST_CASE("each room includes headers of its own Qt modules only")
{
    REQUIRE(QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath)).exists(u"QtCore/QString"_s));
    CHECK(breaches(productCode(), foreignQtHeader) == clean);
    CHECK(foreignQtHeader({u"core/referral/build.cpp"_s, 1, u"#include <QWidget>"_s}));
    CHECK(foreignQtHeader({u"core/base/ids.h"_s, 1, u"#include <QtGui/QFont>"_s}));
    CHECK(foreignQtHeader({u"core/report/layout.cpp"_s, 1, u"#include <QtWidgets/QLabel>"_s}));
    CHECK(foreignQtHeader({u"core/report/layout.cpp"_s, 1, u"#include <QPrinter>"_s}));
    CHECK(foreignQtHeader({u"core/vault/session.cpp"_s, 1, u"#include <QFont>"_s}));
    CHECK(foreignQtHeader({u"ui/shell/window.cpp"_s, 1, u"#include <QSqlDatabase>"_s}));
    CHECK_FALSE(foreignQtHeader({u"core/report/layout.cpp"_s, 1, u"#include <QFont>"_s}));
}

TEST_CASE("includes follow the arrow, and nothing includes what stands above it")
{
    CHECK(breaches(productCode(), againstTheArrow) == clean);
    CHECK(againstTheArrow({u"core/base/ids.h"_s, 1, u"#include \"core/taxonomy/taxonomy.h\""_s}));
    CHECK(againstTheArrow({u"core/dossier/codec.cpp"_s, 1, u"#include \"core/referral/content.h\""_s}));
    CHECK(againstTheArrow({u"core/referral/words.cpp"_s, 1, u"#include \"core/wording/sentences.h\""_s}));
    CHECK(againstTheArrow({u"core/referral/build.cpp"_s, 1, u"#include \"core/vault/session.h\""_s}));
    CHECK(againstTheArrow({u"core/report/pdf.cpp"_s, 1, u"#include \"core/crypto/wordlist.h\""_s}));
    CHECK(againstTheArrow({u"core/vault/session.cpp"_s, 1, u"#include \"ui/shell/office.h\""_s}));
    CHECK(againstTheArrow({u"ui/shell/office.cpp"_s, 1, u"#include \"app/practice/practice.h\""_s}));
    CHECK_FALSE(againstTheArrow({u"core/wording/picture.cpp"_s, 1, u"#include \"core/referral/content.h\""_s}));
}

TEST_CASE("every room of core has its place in the arrow")
{
    QSet<QString> rooms;
    for (const Line &line : productCode())
        if (line.path.startsWith(u"core/"))
            rooms += roomOf(line.path);
    for (const QString &room : rooms) {
        INFO(room.toStdString());
        CHECK(arrow().contains(room));
        CHECK(modulesOfRooms().contains(room));
    }
    CHECK_FALSE(arrow().contains(u"core/attic"_s));
}

TEST_CASE("no dialog or menu runs an event loop of its own")
{
    CHECK(breaches(productCode(), nestedLoop) == clean);
    CHECK(nestedLoop({u"ui/shell/window.cpp"_s, 1, u"if (dialog.exec() == QDialog::Accepted)"_s}));
    CHECK(nestedLoop({u"ui/shell/window.cpp"_s, 1, u"menu->exec(QCursor::pos());"_s}));
    CHECK(nestedLoop({u"ui/shell/window.cpp"_s, 1, u"QMessageBox::question(this, a, b);"_s}));
    CHECK(nestedLoop({u"app/window/main.cpp"_s, 1, u"return dialog.exec();"_s}));
    CHECK_FALSE(nestedLoop({u"core/vault/database.cpp"_s, 1, u"if (!query.exec(sql))"_s}));
    CHECK_FALSE(nestedLoop({u"app/window/main.cpp"_s, 1, u"return app.exec();"_s}));
    CHECK_FALSE(nestedLoop({u"app/window/main.cpp"_s, 1, u"return QApplication::exec();"_s}));
}
