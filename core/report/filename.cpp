// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

QString suggestedFileName(const referral::Document &document)
{
    QString code;
    for (const QChar letter : document.caseCode)
        code += letter.isLetterOrNumber() || letter == u'-' || letter == u'_' ? letter : u'-';
    QStringList parts;
    if (document.exercise)
        parts.append(u"OEFENING"_s);
    parts.append(nameOf(referral::kindNames, document.kind));
    if (!code.isEmpty())
        parts.append(code);
    if (document.made.isValid())
        parts.append(document.made.date().toString(Qt::ISODate));
    if (document.part == referral::Part::Restricted)
        parts.append(u"deel-S"_s);
    return parts.join(u'-') + u".pdf"_s;
}

} // namespace vw::report
