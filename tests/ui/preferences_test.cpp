// SPDX-License-Identifier: EUPL-1.2
#include "desk/preferences.h"
#include "tests/support/stringmaker.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace vw;
using namespace Qt::Literals::StringLiterals;

#ifdef Q_OS_UNIX
TEST_CASE("a pipe or a device in the place of the settings does not stop the program from starting")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    for (const bool pipe : {true, false}) {
        if (pipe)
            REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        else
            REQUIRE(QFile::link(u"/dev/zero"_s, path));
        ::alarm(20); // a run that hangs or fills the memory ends here, as a failure
        {
            desk::Preferences preferences(path);
            preferences.setLanguage(u"en"_s);
        }
        CHECK(desk::Preferences(path).language() == u"en"_s); // kept beside it
        ::alarm(0);
        CHECK(QFileInfo(path).exists());
        REQUIRE(QFile::remove(path));
        QFile::remove(path + u".new"_s);
    }
}
#endif
