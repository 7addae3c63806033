// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/choosewords.h"

#include <QRegularExpression>

namespace vw::wording {

using namespace Qt::Literals::StringLiterals;

QString chooseWords(QString text, const QMap<QString, bool> &holds)
{
    static const QRegularExpression part(u"\\[([a-z]+): ([^|\\]]*)(?:\\|([^\\]]*))?\\]"_s);
    if (!text.contains(u'['))
        return text;
    for (auto match = part.match(text); match.hasMatch(); match = part.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), match.captured(holds.value(match.captured(1)) ? 2 : 3).trimmed());
    return text.simplified();
}

} // namespace vw::wording
