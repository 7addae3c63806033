// SPDX-License-Identifier: EUPL-1.2
#include "core/report/form.h"
#include "app/cli/call.h"
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

/// The blank form, to be filled in by pen. No vault is needed, and nothing of a case is in it.
int formBlankCommand(Call &call)
{
    const QString asked = call.arguments.value(u"sheet"_s), path = call.arguments.value(u"out"_s);
    const auto sheet = asked.isEmpty() ? std::optional(report::FormSheet::Main) : valueOf(report::formSheetNames, asked);
    if (!sheet)
        return wrongCall(call, QCoreApplication::translate("Cli", "--sheet is stalking, psychisch or veiligheidsplan."));
    if (QFileInfo(path).completeBaseName().isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "--out names the PDF to write."));
    if (QFileInfo::exists(path))
        return call.console.refuse(Error{ErrorCode::FileExists, {path}});
    const auto form = report::blankForm(call.pack, call.language, *sheet, report::newFormMark());
    if (!form)
        return call.console.refuse(form.error());
    if (const auto written = writeFile(path, *form); !written)
        return call.console.refuse(written.error());
    if (call.asJson())
        call.console.json(QJsonObject{{u"path"_s, path}});
    else
        call.console.say(path);
    return Exit::fine;
}

} // namespace vw::cli
