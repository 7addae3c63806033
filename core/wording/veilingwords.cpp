// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/veilingwords.h"

#include <QCoreApplication>

namespace vw::wording {

QString veilingRemark(const QString &text, const taxonomy::Pack &pack)
{
    const QStringList words = pack.veiling.in(text);
    if (words.isEmpty())
        return {};
    return QCoreApplication::translate("VeilingWords", "\"%1\" hides what happened. Who did what, when, with what result?")
        .arg(words.join(QStringLiteral("\", \"")));
}

} // namespace vw::wording
