// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/call.h"

#include "app/practice/practicevault.h"
#include <QCoreApplication>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

int practiceCommand(Call &call)
{
    const auto written = practice::makePracticeVault(call.arguments.word(0), call.clock, call.kdf, call.pack);
    if (!written)
        return call.console.refuse(written.error());
    const QString passphrase = QString::fromLatin1(practice::passphrase);
    if (call.asJson()) {
        call.console.json(QJsonObject{
            {u"vault"_s, written->first()}, {u"passphrase"_s, passphrase}, {u"answers"_s, QJsonArray::fromStringList(written->mid(1))}});
        return Exit::fine;
    }
    call.console.say(*written);
    call.console.say(QCoreApplication::translate("Cli", "Passphrase: %1").arg(passphrase));
    call.console.say(QCoreApplication::translate("Cli", "It is not a secret. Do not put anything real in this vault."));
    return Exit::fine;
}

} // namespace vw::cli
