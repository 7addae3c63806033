// SPDX-License-Identifier: EUPL-1.2
// The same paper sent through the window and through the command: the same words, and the same things left in the vault.
#include "tests/papers/doors.h"
#include "ui/parts/clipboard.h"
#include "ui/referral/exporter.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QWidget>

using namespace vw;
using namespace vw::test;
using referral::Part;

namespace {

/// All that a paper leaves behind when it goes.
struct Trace {
    QStringList lines;       ///< of the log, but for those about opening and importing
    QStringList exports;     ///< of the draft
    QStringList copies;      ///< in the archive, but for their PDF
    QList<QByteArray> drawn; ///< on the pages: of the files that travel and of the copies
    QStringList failures;
};

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

desk::CaseDesk &openIn(desk::Office &office, const QString &reference)
{
    const auto head = std::ranges::find(office.heads(), reference, &dossier::CaseHead::reference);
    REQUIRE(head != office.heads().end());
    const auto opened = office.openCase(head->id);
    REQUIRE(opened.has_value());
    return **opened;
}

/// What the vault keeps of it.
void readBack(desk::Office &office, const QString &reference, const QString &kind, Trace &trace)
{
    const auto &file = openIn(office, reference).file();
    const auto journal = office.session().journal(file.id);
    REQUIRE(journal.has_value());
    for (const auto &line : *journal) {
        if (!QStringList{u"open"_s, u"import"_s, u"create"_s}.contains(line.action))
            trace.lines.append(
                asText({{u"at"_s, line.at.toUTC().toString(Qt::ISODate)}, {u"action"_s, line.action}, {u"detail"_s, line.detail}}));
    }
    for (const auto &draft : file.referrals) {
        for (const auto &entry : draft.kind == kind ? draft.exports : QList<QJsonObject>())
            trace.exports.append(asText(entry));
    }
    for (const auto &copy : file.archive) {
        auto object = dossier::toJson(copy);
        object.remove(u"id"_s); // of chance
        object.remove(u"pdf"_s);
        trace.copies.append(asText(object));
        trace.drawn.append(drawnOn(copy.pdf));
    }
}

void readFile(const QString &path, Trace &trace)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        trace.drawn.append(drawnOn(file.readAll()));
}

Trace throughCommand(const Desk &desk, const QString &vault, const QString &reference, const QString &kind)
{
    Trace trace;
    const QString name = QStringList{u"beide"_s, reference, kind}.join(u'-');
    const auto outcome = desk.call({u"referral"_s, vault, reference, u"--kind"_s, kind, u"--out"_s, desk.path(name + u".pdf"_s),
                                    u"--open"_s, u"--archive"_s, u"--json"_s},
                                   practiceWords);
    INFO(outcome.reason().toStdString());
    CHECK(outcome.code == 0);
    for (const auto &entry : outcome.json().value("files"_L1).toArray())
        readFile(entry.toObject().value("path"_L1).toString(), trace);
    const auto office = officeOf(desk, vault);
    readBack(*office, reference, kind, trace);
    return trace;
}

/// As a hand does it: keep a copy, then save each part and answer the question where it should go.
Trace throughWindow(const Desk &desk, const QString &vault, const QString &reference, const QString &kind)
{
    Trace trace;
    const auto office = officeOf(desk, vault);
    {
        QWidget window;
        desk::PaperDraft paper(openIn(*office, reference));
        paper.open(kind);
        ui::SecretClipboard clipboard;
        ui::Exporter exporter(paper, clipboard, &window);
        QObject::connect(&exporter, &ui::Exporter::failed, &window, [&](const QString &sentence) { trace.failures.append(sentence); });
        exporter.archive();
        for (const Part part : {Part::Open, Part::Restricted}) {
            if (!paper.document(part))
                continue;
            const QString path = desk.path(QStringList{reference, kind, nameOf(referral::partNames, part)}.join(u'-') + u".pdf"_s);
            exporter.savePlain(part);
            auto *dialog = window.findChild<QFileDialog *>();
            REQUIRE(dialog);
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            readFile(path, trace);
        }
        // Before the draft goes: it holds the case, which is opened anew to see what the vault has of it.
    }
    office->closeCase();
    readBack(*office, reference, kind, trace);
    return trace;
}

void checkSame(const Trace &window, const Trace &command)
{
    CHECK(window.failures == QStringList());
    CHECK(window.lines == command.lines);
    CHECK(window.exports == command.exports);
    CHECK(window.copies == command.copies);
    CHECK(window.drawn == command.drawn);
    CHECK(command.lines.size() == 2 * command.exports.size()); // of each part a copy kept and a file sent
    CHECK(command.copies.size() == command.exports.size());
    CHECK(command.drawn.size() == 2 * command.exports.size());
    CHECK_FALSE(command.exports.isEmpty());
}

/// Each door gets a vault of its own, with the same in it.
void checkBothDoors(const Desk &desk, const QString &vault, const QString &reference, const QString &kind)
{
    INFO(reference.toStdString() << " " << kind.toStdString());
    const QString forWindow = desk.path(u"window-"_s + reference + kind), forCommand = desk.path(u"command-"_s + reference + kind);
    REQUIRE(QFile::copy(vault, forWindow));
    REQUIRE(QFile::copy(vault, forCommand));
    checkSame(throughWindow(desk, forWindow, reference, kind), throughCommand(desk, forCommand, reference, kind));
}

/// A taxonomy of before: the same questions, one of which counted for more.
QString olderPack(const Desk &desk)
{
    const QString from = QString(QLatin1StringView(taxonomy::builtInFolder)), to = desk.path(u"ouder"_s);
    for (QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString name = files.next().mid(from.size() + 1);
        REQUIRE(QDir().mkpath(QFileInfo(to + u'/' + name).path()));
        QFile source(from + u'/' + name), target(to + u'/' + name);
        REQUIRE(source.open(QIODevice::ReadOnly));
        REQUIRE(target.open(QIODevice::WriteOnly));
        auto object = QJsonDocument::fromJson(source.readAll()).object();
        if (name == "taxonomy.json"_L1)
            object.insert(u"version"_s, u"2026.1"_s);
        target.write(QJsonDocument(object).toJson());
    }
    return to;
}

/// OEF-HALS once more, its checklist made with the taxonomy of before.
QString olderCase(const Desk &desk, const QString &vault)
{
    auto object = desk.call({u"case"_s, u"export"_s, vault, u"OEF-HALS"_s}, practiceWords).json();
    object.insert(u"caseId"_s, CaseId::create().text());
    auto info = object.value("case"_L1).toObject();
    const QString reference = u"OEF-OUDER"_s;
    info.insert(u"reference"_s, reference);
    object.insert(u"case"_s, info);
    auto lists = object.value("assessments"_L1).toArray();
    for (auto entry : lists) {
        auto list = entry.toObject();
        list.remove(u"taxonomyHash"_s);
        auto answers = list.value("list"_L1).toObject();
        answers.insert(u"taxonomy"_s, u"2026.1"_s);
        list.insert(u"list"_s, answers);
        entry = list;
    }
    object.insert(u"assessments"_s, lists);
    const QString path = desk.write(u"ouder.json"_s, QJsonDocument(object).toJson());
    const auto outcome = desk.call({u"case"_s, u"import"_s, vault, path, u"--taxonomy"_s, olderPack(desk)}, practiceWords);
    INFO(outcome.reason().toStdString());
    REQUIRE(outcome.code == 0);
    return reference;
}

} // namespace

TEST_CASE("a paper leaves the same files, lines, entries and copies through both doors", "[papers][parity]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    for (const auto &reference : {u"OEF-HALS"_s, u"OEF-CENT"_s, u"OEF-TAART"_s}) {
        for (const auto &kind : {u"melding"_s, u"crisisblad"_s})
            checkBothDoors(desk, vault, reference, kind);
    }
}

TEST_CASE("a case of an older taxonomy goes on with its own, through both doors", "[papers][parity]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    const QString reference = olderCase(desk, vault);
    for (const auto &kind : {u"melding"_s, u"crisisblad"_s}) {
        const QString other = desk.path(u"inhoud-"_s + kind); // the command leaves an export in it
        REQUIRE(QFile::copy(vault, other));
        const auto window = byWindow(desk, other, reference, kind), command = byCommand(desk, other, reference, kind);
        CHECK(window.open == command.open);
        CHECK(window.restricted == command.restricted);
        CHECK(window.findings == command.findings);
        CHECK_FALSE(command.open.isEmpty());
        checkBothDoors(desk, vault, reference, kind);
    }
    const auto shown = desk.call({u"case"_s, u"show"_s, vault, reference, u"--json"_s}, practiceWords);
    CHECK(shown.code == 0);
    CHECK(shown.json().value("verdict"_L1)["taxonomy"_L1] == u"2026.1"_s);
    CHECK(desk.call({u"case"_s, u"show"_s, vault, reference}, practiceWords).code == 0);
}

TEST_CASE("a case whose version is not in the vault is weighed with the present one, through both doors", "[papers][parity]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    {
        const auto office = officeOf(desk, vault);
        auto file = openIn(*office, u"OEF-HALS"_s).file();
        file.id = CaseId::create();
        file.info.reference = u"OEF-KWIJT"_s;
        file.assessments.last().list.taxonomy = TaxonomyVersion(u"2020.1"_s);
        file.assessments.last().taxonomyHash.clear();
        auto head = openIn(*office, u"OEF-HALS"_s).head();
        head.id = file.id;
        head.reference = file.info.reference;
        REQUIRE(office->store().create(file, head).has_value());
    }
    const auto shown = desk.call({u"case"_s, u"show"_s, vault, u"OEF-KWIJT"_s, u"--json"_s}, practiceWords);
    CHECK(shown.code == 0);
    CHECK(shown.reason().contains(u"2020.1"_s));
    CHECK(shown.json().value("verdict"_L1)["taxonomy"_L1] != u"2020.1"_s);
    for (const auto &kind : {u"melding"_s, u"crisisblad"_s})
        checkBothDoors(desk, vault, u"OEF-KWIJT"_s, kind);
}
