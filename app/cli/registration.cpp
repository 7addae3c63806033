// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/paperpath.h"
#include "app/cli/vaultaccess.h"
#include "core/base/files.h"
#include "core/report/paper.h"
#include "desk/casedesk.h"
#include "desk/ownpaper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> writePdf(desk::CaseDesk &desk, insight::OwnRecord what, const referral::Document &document, const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, path);
    const auto pdf = report::openPdf(document);
    if (!pdf)
        return Fail(pdf.error());
    if (!desk::enterOwnPaper(desk, what, u"export"_s)) // first the log, then the file
        return Fail(desk.lastFailure());
    return writeFile(path, *pdf);
}

} // namespace

/// Facts, notes or log of a case for the registration of one's own organisation.
int caseRecordCommand(Call &call)
{
    const auto what = valueOf(insight::ownRecordNames, call.arguments.word(2));
    if (!what)
        return wrongCall(call, QCoreApplication::translate("Cli", "The third word is facts, notes or log."));
    auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    if ((*session)->isReadOnly()) // it could not be entered in the log
        return call.console.refuse(Error{ErrorCode::VaultReadOnly, {(*session)->path()}});
    const auto opened = openCase(call, std::move(*session), call.arguments.word(1));
    if (!opened)
        return call.console.refuse(opened.error());
    if (!opened->damage().isEmpty()) { // a copy with a hole in it would not show the hole
        call.console.findings(opened->damage(), call.asJson());
        return Exit::finding;
    }
    auto &desk = opened->desk();
    const auto document = desk::ownPaper(desk, *what);
    const QString out = call.arguments.value(u"out"_s);
    if (out.isEmpty()) {
        if (!desk::enterOwnPaper(desk, *what, u"export"_s))
            return call.console.refuse(desk.lastFailure());
        for (const QString &line : referral::toText(document).split(u'\n')) // the console says a line at a time
            call.console.say(line);
        return Exit::fine;
    }
    const QString path = paperPath(out, document.exercise);
    if (const auto written = writePdf(desk, *what, document, path); !written)
        return call.console.refuse(written.error());
    tellOtherName(call, document.exercise);
    call.console.say(path);
    return Exit::fine;
}

} // namespace vw::cli
