// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/sheetout.h"

#include "core/base/files.h"
#include "core/report/paper.h"
#include "core/wording/sentences.h"
#include "ui/system/printers.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace vw::ui {

namespace {

QString noPrinter()
{
    return SheetOut::tr("There is no printer on this computer. Connect one, or save the sheet as PDF.");
}

QString noLine()
{
    return SheetOut::tr("It could not be written in the log, so nothing left.");
}

/// Its line in the log, before it leaves.
bool mayLeave(const Printout &printout, const QString &action)
{
    return !printout.enter || printout.enter(action);
}

} // namespace

Printout printoutOf(const report::Sheet &sheet)
{
    return {sheet.title, [sheet](QPagedPaintDevice &device) { return report::paintSheet(sheet, device); },
            [sheet] { return report::sheetPdf(sheet); }};
}

Printout printoutOf(const referral::Document &document)
{
    const auto paint = [document](QPagedPaintDevice &device) -> Result<void> {
        const auto paper = report::Paper::layOut(document);
        return paper ? paper->paintAll(device) : std::unexpected(paper.error());
    };
    return {document.title, paint, [document] { return report::openPdf(document); }};
}

void SheetOut::print(const Printout &printout)
{
    if (!hasPrinter()) {
        Q_EMIT failed(noPrinter());
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(printout.title);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, printout] {
        if (printer->outputFormat() != QPrinter::NativeFormat) // without any printer Qt falls back to a PDF on disk
            Q_EMIT failed(noPrinter());
        else if (!mayLeave(printout, QStringLiteral("print")))
            Q_EMIT failed(noLine());
        else if (!printout.paint(*printer))
            Q_EMIT failed(tr("The printer did not accept the document. Check whether it is on and has paper, and try again."));
        else
            Q_EMIT done(tr("Sent to the printer. Collect it at once."));
    });
    dialog->open();
}

void SheetOut::save(const Printout &printout, const QString &fileName)
{
    auto *dialog = new QFileDialog(m_window, tr("Where should the sheet go?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, printout](const QString &path) {
        if (QFileInfo::exists(path)) {
            Q_EMIT failed(wording::sentence({ErrorCode::FileExists, {path}}));
            return;
        }
        const auto pdf = printout.pdf();
        if (pdf && !mayLeave(printout, QStringLiteral("export"))) {
            Q_EMIT failed(noLine());
            return;
        }
        const auto written = pdf ? writeFile(path, *pdf) : Result<void>(std::unexpected(pdf.error()));
        if (written)
            Q_EMIT done(tr("Saved as %1. The file is not encrypted.").arg(path));
        else
            Q_EMIT failed(wording::sentence(written.error()));
    });
    dialog->open();
}

} // namespace vw::ui
