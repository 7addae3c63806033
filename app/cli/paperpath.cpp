// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/paperpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString namedAsExercise(const QString &name)
{
    return name.startsWith("OEFENING"_L1) ? name : "OEFENING-"_L1 + name;
}

} // namespace

QString paperPath(const QString &typed, bool exercise, const QString &more)
{
    const QFileInfo file(typed);
    const QString name = exercise ? namedAsExercise(file.completeBaseName()) : file.completeBaseName();
    const QString suffix = file.suffix().isEmpty() ? u"pdf"_s : file.suffix();
    return QDir(file.path()).filePath(name + more + u'.' + suffix);
}

void tellOtherName(Call &call, bool exercise)
{
    const QString typed = call.arguments.value(u"out"_s);
    const QString name = QFileInfo(paperPath(typed, exercise)).fileName();
    if (name != QFileInfo(paperPath(typed, false)).fileName())
        call.console.warn(QCoreApplication::translate("Cli", "This is an exercise, and its file name says so: it is called %1, not %2.")
                              .arg(name, QFileInfo(typed).fileName()));
}

} // namespace vw::cli
