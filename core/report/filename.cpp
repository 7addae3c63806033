// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"

#include <QDir>
#include <QFileInfo>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

QString suggestedFileName(const referral::Document &document, bool sealed)
{
    QString code;
    for (const QChar letter : document.caseCode)
        code += letter.isLetterOrNumber() || letter == u'-' || letter == u'_' ? letter : u'-';
    QStringList parts;
    if (document.exercise)
        parts.append(u"OEFENING"_s);
    parts.append(document.name);
    if (!code.isEmpty())
        parts.append(code);
    if (document.made.isValid())
        parts.append(document.made.date().toString(Qt::ISODate));
    if (document.part == referral::Part::Restricted)
        parts.append(u"deel-S"_s);
    if (sealed)
        parts.append(u"versleuteld"_s);
    return parts.join(u'-') + u".pdf"_s;
}

QString freeFileName(const QString &folder, const QString &name)
{
    const QDir place(folder);
    const QFileInfo wanted(name);
    QString free = name;
    for (int number = 2; place.exists(free); ++number)
        free = u"%1-%2.%3"_s.arg(wanted.completeBaseName(), QString::number(number), wanted.suffix());
    return free;
}

} // namespace vw::report
