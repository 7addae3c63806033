// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/exporter.h"

#include "core/crypto/sealing.h"
#include "core/base/files.h"
#include "core/report/paper.h"
#include "core/wording/sentences.h"
#include "ui/parts/clipboard.h"
#include "ui/referral/paperdraft.h"
#include "ui/shell/casedesk.h"
#include "ui/shell/office.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Part;

namespace {

QString partWords(const Document &document)
{
    if (document.kind == referral::Kind::Crisisblad)
        return Exporter::tr("Crisis sheet");
    return document.part == Part::Open ? Exporter::tr("Open part") : Exporter::tr("Part S");
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
    m_paper.rebuild();
    if (m_paper.content().hasHardStop()) {
        Q_EMIT failed(tr("Not sent: something must be mended first. See the list \"Check\"."));
        return std::nullopt;
    }
    const auto *document = m_paper.document(part);
    if (!document) {
        Q_EMIT failed(tr("There is nothing for part S. Then there is no second file."));
        return std::nullopt;
    }
    return *document;
}

void Exporter::askFile(const Document &document, const std::function<void(const QString &)> &write)
{
    // The dialog of the desktop keeps lists of recent files; ours does not.
    auto *dialog = new QFileDialog(m_window, tr("Where should the file go?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // An existing file is never replaced: write() refuses it in words.
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(report::suggestedFileName(document));
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

bool Exporter::write(const Result<QByteArray> &pdf, const QString &path)
{
    if (!pdf) {
        say(pdf.error());
        return false;
    }
    if (QFileInfo::exists(path)) {
        say({ErrorCode::FileExists, {path}});
        return false;
    }
    if (const auto written = writeFile(path, *pdf); !written) {
        say(written.error());
        return false;
    }
    return true;
}

void Exporter::savePlain(Part part)
{
    if (const auto document = ready(part))
        askFile(*document, [this, made = *document](const QString &path) { writePlain(made, path); });
}

void Exporter::writePlain(const Document &document, const QString &path)
{
    if (!write(report::openPdf(document), path))
        return;
    m_paper.record(u"export"_s, document, u"secure-channel"_s);
    Q_EMIT done(tr("Saved as %1. This file is not encrypted: send it only through the secure form or secure mail, then delete it here.").arg(path));
}

void Exporter::saveSealed(Part part)
{
    if (const auto document = ready(part))
        askFile(*document, [this, made = *document](const QString &path) { writeSealed(made, path); });
}

void Exporter::writeSealed(const Document &document, const QString &path)
{
    QString words = crypto::wordPassphrase();
    if (write(report::sendingPdf(document, words), path)) {
        m_paper.record(u"export"_s, document, u"encrypted-file"_s);
        Q_EMIT done(tr("Saved as %1, encrypted.").arg(path));
        Q_EMIT passphraseMade(u"%1: %2"_s.arg(partWords(document), QFileInfo(path).fileName()), words);
    }
    crypto::wipe(words);
}

void Exporter::print(Part part)
{
    const auto document = ready(part);
    if (!document)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(QFileInfo(report::suggestedFileName(*document)).completeBaseName());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print: %1").arg(partWords(*document)));
    // Printing to a file would be a way out past the checks above.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, made = *document] { printed(made, *printer); });
    dialog->open();
}

void Exporter::printed(const Document &document, QPrinter &printer)
{
    // Without any printer Qt falls back to a PDF on disk.
    if (printer.outputFormat() != QPrinter::NativeFormat) {
        Q_EMIT failed(tr("There is no printer on this computer. Connect one, or choose another way to send."));
        return;
    }
    const auto paper = report::Paper::layOut(document);
    if (!paper) {
        say(paper.error());
        return;
    }
    if (const auto painted = paper->paintAll(printer); !painted) {
        Q_EMIT failed(tr("The printer did not take the paper. Check whether it is on and has paper, and try again. Nothing is lost."));
        return;
    }
    m_paper.record(u"print"_s, document, u"paper"_s);
    Q_EMIT done(tr("%1 sent to the printer. Fetch it at once.").arg(partWords(document)));
}

void Exporter::archive()
{
    const auto open = ready(Part::Open);
    if (!open)
        return;
    QList<Document> documents{*open};
    if (const auto *restricted = m_paper.document(Part::Restricted))
        documents.append(*restricted);
    for (const auto &document : documents) {
        const auto pdf = report::archivePdf(document);
        if (!pdf) {
            say(pdf.error());
            return;
        }
        dossier::ArchiveCopy copy;
        copy.id = RecordId::create();
        copy.kind = nameOf(referral::kindNames, document.kind);
        copy.part = document.part == Part::Open ? u"open"_s : u"restricted"_s;
        copy.checksum = document.checksum;
        copy.at = m_paper.desk().office().clock().now();
        copy.pdf = *pdf;
        if (!m_paper.desk().commit(copy, u"export"_s, m_paper.exportDetail(document, u"archive"_s))) {
            Q_EMIT failed(tr("The archive copy could not be kept yet. The program tries again."));
            return;
        }
    }
    Q_EMIT done(tr("The archive copy is kept in the vault. It is nowhere else."));
}

void Exporter::copy(const Document &document, const QString &text, const QString &channel)
{
    m_clipboard.copy(text);
    m_paper.record(u"copy"_s, document, channel);
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
