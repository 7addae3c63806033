// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/exporter.h"

#include "core/base/files.h"
#include "core/crypto/sealing.h"
#include "core/referral/archive.h"
#include "core/report/paper.h"
#include "core/wording/findingwords.h"
#include "core/wording/paperwords.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/handover.h"
#include "desk/office.h"
#include "desk/paperdraft.h"
#include "ui/parts/clipboard.h"
#include "ui/system/printers.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Part;

namespace {

QString noPrinter()
{
    return Exporter::tr("There is no printer on this computer. Connect one, or choose another way to send.");
}

} // namespace

Exporter::Exporter(PaperDraft &paper, SecretClipboard &clipboard, QWidget *window)
    : QObject(window), m_paper(paper), m_clipboard(clipboard), m_window(window)
{
}

void Exporter::say(const Error &error)
{
    Q_EMIT failed(wording::sentence(error));
}

/// The document of this moment, so that file, journal and preview have one checksum.
std::optional<Document> Exporter::ready(Part part)
{
    m_paper.commit();
    if (!hasLog())
        return std::nullopt;
    m_paper.rebuild();
    if (m_paper.content().hasHardStop()) {
        Q_EMIT failed(tr("Not sent: something must be corrected first. See the list \"Check\"."));
        return std::nullopt;
    }
    const auto *document = m_paper.document(part);
    if (!document) {
        Q_EMIT failed(tr("There is nothing for part S. So there is no second file."));
        return std::nullopt;
    }
    return *document;
}

void Exporter::sayNoLine()
{
    Q_EMIT failed(tr("Not sent: it cannot be recorded in the log of the case, and without a log line nothing leaves the program."));
}

bool Exporter::hasLog()
{
    if (m_paper.hasLog())
        return true;
    sayNoLine();
    return false;
}

bool Exporter::enter(const QString &action, const Document &document, const QString &channel)
{
    if (m_paper.enter(action, document, channel))
        return true;
    sayNoLine();
    return false;
}

QString Exporter::toldAbout(bool told) const
{
    return u' ' + (told ? tr("The log says that it failed.") : tr("The log still says that it left, because nothing can be saved now."));
}

void Exporter::askFile(const QString &name, const std::function<void(const QString &)> &write)
{
    // The dialog of the desktop keeps lists of recent files; ours does not.
    auto *dialog = new QFileDialog(m_window, tr("Where should the file go?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // An existing file is never replaced: write() refuses it in words.
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    const QString suffix = QFileInfo(name).suffix();
    dialog->setNameFilter(suffix == "pdf"_L1 ? tr("PDF files (*.pdf)") : tr("Sealed files (*.%1)").arg(suffix));
    dialog->setDefaultSuffix(suffix);
    // Where a person keeps her files, not where the program was started; a name that is free, so that nobody sends the wrong one.
    // Of a folder that is not there the dialog makes the one the program was started in.
    const QString last = m_paper.desk().office().practice().sendFolder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto isThere = [](const QString &folder) { return !folder.isEmpty() && QDir(folder).exists(); };
    dialog->setDirectory(isThere(last) ? last : isThere(documents) ? documents : QDir::homePath());
    dialog->selectFile(report::freeFileName(dialog->directory().path(), name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        keepFolder(path);
        write(path);
    });
    dialog->open();
}

/// Proposed the next time. A vault that takes nothing keeps none, and nothing depends on it.
void Exporter::keepFolder(const QString &path)
{
    auto &office = m_paper.desk().office();
    if (!office.isFirstStart() && !office.session().isReadOnly())
        (void)office.changePractice([&](dossier::Practice &practice) { practice.sendFolder = QFileInfo(path).absolutePath(); });
}

bool Exporter::send(const desk::Sheet &sheet)
{
    const auto sent = m_paper.send(sheet);
    switch (sent.stage) {
    case desk::Sent::Stage::Sent: return true;
    case desk::Sent::Stage::NotMade: say(*sent.error); break;
    case desk::Sent::Stage::NotEntered: sayNoLine(); break;
    case desk::Sent::Stage::NotWritten: Q_EMIT failed(wording::sentence(*sent.error) + toldAbout(!sent.untold)); break;
    }
    return false;
}

void Exporter::savePlain(Part part)
{
    if (const auto document = ready(part))
        askFile(report::suggestedFileName(*document), [this, made = *document](const QString &path) { writePlain(made, path); });
}

void Exporter::writePlain(const Document &document, const QString &path)
{
    if (send({document, path, {}}))
        Q_EMIT done(
            tr("Saved as %1. This file is not encrypted: send it only through the secure form or secure email, then delete it here.")
                .arg(path));
}

void Exporter::saveSealed(Part part)
{
    if (const auto document = ready(part))
        askFile(report::suggestedFileName(*document, true), [this, made = *document](const QString &path) { writeSealed(made, path); });
}

void Exporter::writeSealed(const Document &document, const QString &path)
{
    QString words = crypto::wordPassphrase();
    if (send({document, path, words})) {
        Q_EMIT done(tr("Saved as %1, encrypted.").arg(path));
        Q_EMIT passphraseMade(u"%1: %2"_s.arg(wording::partTitle(document.kind, document.part), QFileInfo(path).fileName()), words,
                              referral::coverLine(m_paper.content()));
    }
    crypto::wipe(words);
}

void Exporter::saveFor(Part part, const QByteArray &key, const QString &name)
{
    const auto document = ready(part);
    if (!document)
        return;
    const QString proposed =
        QFileInfo(report::suggestedFileName(*document)).completeBaseName() + u'.' + QLatin1StringView(desk::sealedSuffix);
    askFile(proposed, [this, made = *document, key, name](const QString &path) {
        if (send({made, path, {}, key}))
            Q_EMIT done(tr("Saved as %1. Only the vault of %2 opens it; there is no passphrase.").arg(path, name));
    });
}

void Exporter::print(Part part)
{
    if (const auto document = ready(part))
        printDocument(*document, {[this, made = *document] { return enter(u"print"_s, made, u"paper"_s); },
                                  [this, made = *document](bool nothingLeft) { return m_paper.failed(made, u"paper"_s, nothingLeft); }});
}

bool Exporter::mayLeave(const dossier::ArchiveCopy &copy)
{
    const bool isHeldBack = referral::isHeldBack(copy, m_paper.desk().file());
    if (isHeldBack)
        Q_EMIT failed(wording::findingSentence({u"copy-can-be-found"_s, true, {}, {}}));
    return !isHeldBack;
}

/// As it was kept; no new paper, so the list of what was sent stays as it is.
void Exporter::printArchived(const dossier::ArchiveCopy &copy)
{
    const auto document = referral::documentOf(copy);
    if (!mayLeave(copy) || !document || !hasLog())
        return;
    auto detail = referral::leavingDetail(copy);
    detail.insert(u"channel"_s, u"paper"_s);
    const auto log = [this, detail](const QString &action) { return m_paper.desk().log(action, detail); };
    printDocument(*document, {[this, log] {
                                  const bool isEntered = log(u"print"_s);
                                  if (!isEntered)
                                      sayNoLine();
                                  return isEntered;
                              },
                              [log](bool) { return log(u"export-failed"_s); }});
}

void Exporter::printDocument(const Document &document, const Leaving &leaving)
{
    if (!hasPrinter()) {
        Q_EMIT failed(noPrinter());
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(QFileInfo(report::suggestedFileName(document)).completeBaseName());
    if (!document.isOnePage)
        printer->setDuplex(QPrinter::DuplexLongSide); // where the printer can; the dialog shows it
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print: %1").arg(wording::partTitle(document.kind, document.part)));
    // Printing to a file would be a way out past the checks above.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, made = document, leaving] { printed(made, *printer, leaving); });
    dialog->open();
}

void Exporter::printed(const Document &document, QPrinter &printer, const Leaving &leaving)
{
    // Without any printer Qt falls back to a PDF on disk.
    if (printer.outputFormat() != QPrinter::NativeFormat) {
        Q_EMIT failed(noPrinter());
        return;
    }
    const auto paper = report::Paper::layOut(document);
    if (!paper) {
        say(paper.error());
        return;
    }
    if (!leaving.enter())
        return;
    if (const auto painted = paper->paintAll(printer); !painted) {
        const bool nothingLeft = painted.error().args.contains("begin"_L1); // later, pages may have come out
        Q_EMIT failed(tr("The printer did not accept the document. Check whether it is on and has paper, and try again. Nothing is lost.") +
                      toldAbout(leaving.failed(nothingLeft)));
        return;
    }
    Q_EMIT done(tr("%1 sent to the printer. Collect it at once.").arg(wording::partTitle(document.kind, document.part)));
}

void Exporter::archive()
{
    const auto open = ready(Part::Open);
    if (!open)
        return;
    QList<Document> documents{*open};
    if (const auto *restricted = m_paper.document(Part::Restricted))
        documents.append(*restricted);
    const auto kept = m_paper.keep(documents);
    if (kept.stage == desk::Sent::Stage::NotMade)
        say(*kept.error);
    else if (!kept.isSent())
        Q_EMIT failed(tr("The archive copy could not be kept yet. The program tries again."));
    else
        Q_EMIT done(tr("The archive copy is kept in the vault. It is nowhere else."));
}

void Exporter::saveArchived(const dossier::ArchiveCopy &copy)
{
    if (!hasLog() || !mayLeave(copy))
        return;
    const auto &desk = m_paper.desk();
    const auto outline = referral::outlineOf(copy, desk.file().info.reference, desk.office().practice().exercise);
    askFile(report::suggestedFileName(outline), [this, copy](const QString &path) { writeArchived(copy, path); });
}

/// It is no new paper: the list of what was sent, and with it the number of the next, stay as they are.
void Exporter::writeArchived(const dossier::ArchiveCopy &copy, const QString &path)
{
    if (QFileInfo::exists(path)) {
        say({ErrorCode::FileExists, {path}});
        return;
    }
    auto &desk = m_paper.desk();
    const QJsonObject detail = referral::leavingDetail(copy);
    if (!desk.log(u"export"_s, detail)) {
        sayNoLine();
        return;
    }
    if (const auto written = writeFile(path, copy.pdf); !written) {
        QFile::remove(path);
        Q_EMIT failed(wording::sentence(written.error()) + toldAbout(desk.log(u"export-failed"_s, detail)));
        return;
    }
    Q_EMIT done(tr("The archive copy is saved as %1. This file is not encrypted. Delete it as soon as you no longer need it.").arg(path));
}

void Exporter::copy(const Document &document, const QString &text, const QString &channel)
{
    if (enter(u"copy"_s, document, channel))
        m_clipboard.copy(text);
}

void Exporter::copyBlock(Part part, const QString &tab)
{
    const auto document = ready(part);
    if (!document)
        return;
    for (const auto &[name, text] : referral::copyBlocks(*document)) {
        if (name == tab)
            copy(*document, text, u"web-form"_s);
    }
}

void Exporter::copySummary()
{
    if (const auto document = ready(Part::Open))
        copy(*document, m_paper.summary(), u"summary"_s);
}

void Exporter::copyWhole(Part part)
{
    if (const auto document = ready(part))
        copy(*document, referral::toText(*document), u"text"_s);
}

} // namespace vw::ui
