// SPDX-License-Identifier: EUPL-1.2
#include "app/vaultpath.h"

#include <QFileInfo>
#include <QUrl>

namespace vw::app {

namespace {

QString pathOf(QString url)
{
    // A name may hold these without anybody having put them in percent; in a path they mean nothing else.
    url.replace(QLatin1Char('#'), QStringLiteral("%23")).replace(QLatin1Char('?'), QStringLiteral("%3F"));
    QUrl read(url);
    if (read.host() == QLatin1String("localhost"))
        read.setHost({});
    return read.toLocalFile();
}

} // namespace

bool isFileUrl(const QString &argument)
{
    return argument.startsWith(QLatin1String("file://"), Qt::CaseInsensitive);
}

QString vaultPathFrom(const QString &argument)
{
    if (argument.isEmpty())
        return {};
    return QFileInfo(isFileUrl(argument) ? pathOf(argument) : argument).absoluteFilePath();
}

} // namespace vw::app
