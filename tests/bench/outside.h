// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/windowstart.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QThread>

#include <functional>

// The program as a person meets it: started, given keys by the display, and looked at until the screen stands still. Beside it KeePassXC with
// as many entries. Neither knows that it is measured.

namespace vw::bench {

inline constexpr double stillFor = 400; ///< milliseconds; less than a blinking caret needs
inline constexpr double stillAfterUnlock =
    1500; ///< nothing moves while the vault is opened in another thread, and no caret blinks after it

inline QImage screenNow()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

/// Milliseconds from `work` to the last change on the screen; nothing when it never changed or never stood still.
inline std::optional<double> untilStill(const std::function<void()> &work, double still = stillFor)
{
    constexpr double patience = 30'000;
    QImage before = screenNow();
    QElapsedTimer timer;
    timer.start();
    work();
    double last = -1;
    while (true) {
        const auto now = static_cast<double>(timer.nsecsElapsed()) / perMilli;
        QImage image = screenNow();
        if (image != before) {
            last = now;
            before = image;
        }
        if (now > patience || (last >= 0 && now - last > still))
            return last >= 0 && now <= patience ? std::optional(last) : std::nullopt;
        QThread::msleep(2);
    }
}

inline QString xdo(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    return process.waitForFinished(10'000) ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

inline void pressKey(const QString &key)
{
    (void)xdo({u"key"_s, key});
}

/// Waits for a window of this name and gives it the keyboard.
inline bool takeWindow(const QString &name)
{
    for (int i = 0; i < 600; ++i) {
        const QString id = xdo({u"search"_s, u"--onlyvisible"_s, u"--name"_s, name}).section(u'\n', 0, 0);
        if (!id.isEmpty()) {
            (void)xdo({u"windowmove"_s, id, u"0"_s, u"0"_s});
            (void)xdo({u"windowfocus"_s, id});
            return true;
        }
        QThread::msleep(20);
    }
    return false;
}

inline void sayOutside(const QString &what, const std::vector<double> &milliseconds)
{
    say(u"  %1 %2"_s.arg(what, -58).arg(milliseconds.empty() ? u"FAILED"_s : figure(median(milliseconds), 0).rightJustified(8) + u" ms"_s));
}

struct Outside {
    std::vector<double> unlock, call, key, lock, memory;
};

/// Unlock, a talk begun with F2 and one answer in it, lock; all by keys.
inline void visitOnce(const QString &program, const QString &vault, const QString &passphrase, const QString &folder, Outside &found)
{
    QProcess window;
    window.setProcessEnvironment(cleanEnvironment(folder));
    window.setStandardOutputFile(QProcess::nullDevice());
    window.setStandardErrorFile(QProcess::nullDevice());
    window.start(program, {u"--language"_s, u"nl"_s, vault});
    if (!window.waitForStarted() || !takeWindow(u"^Vlagwijzer$"_s))
        return;
    QThread::msleep(700);
    (void)xdo({u"type"_s, u"--delay"_s, u"2"_s, passphrase});
    QThread::msleep(300);
    const auto take = [](std::vector<double> &list, const QString &key, double still = stillFor) {
        if (const auto took = untilStill([&] { pressKey(key); }, still))
            list.push_back(*took);
    };
    take(found.unlock, u"Return"_s, stillAfterUnlock);
    if (const auto memory = residentMemory(window.processId()))
        found.memory.push_back(*memory / (1024 * 1024));
    take(found.call, u"F2"_s);
    for (const auto &key :
         {u"Tab Tab Tab Tab Tab space"_s, u"Tab Tab Tab space"_s}) // alone and safe: yes; how: by telephone; then the first question
        (void)xdo(QStringList{u"key"_s} + key.split(u' '));
    QThread::msleep(500);
    take(found.key, u"n"_s);
    take(found.lock, u"ctrl+shift+l"_s);
    window.kill();
    window.waitForFinished();
}

/// Milliseconds from start to the title of the unlocked database; the derivation and the start of the program are in it.
inline std::optional<double> keePassOnce(const QString &database)
{
    QProcess keepass;
    keepass.setStandardOutputFile(QProcess::nullDevice());
    keepass.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    keepass.start(u"keepassxc"_s, {u"--pw-stdin"_s, database});
    keepass.write("pw\n");
    if (!keepass.waitForStarted() || !keepass.waitForBytesWritten())
        return {};
    keepass.closeWriteChannel();
    std::optional<double> took;
    while (!took && timer.elapsed() < 30'000) {
        const QString id = xdo({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"keepassxc"_s}).section(u'\n', -1);
        const QString title = id.isEmpty() ? QString() : xdo({u"getwindowname"_s, id});
        if (title.contains(u".kdbx"_s) && !title.contains(u"Locked"_s))
            took = static_cast<double>(timer.nsecsElapsed()) / perMilli;
        else
            QThread::msleep(5);
    }
    keepass.kill();
    keepass.waitForFinished();
    return took;
}

inline bool makeKeePass(const QString &path, int entries)
{
    const QString xml = path + u".xml"_s;
    QFile file(xml);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<?xml version=\"1.0\" encoding=\"utf-8\"?><KeePassFile><Root><Group><Name>Root</Name>");
    for (int i = 0; i < entries; ++i)
        file.write(
            u"<Entry><String><Key>Title</Key><Value>V-%1</Value></String><String><Key>Notes</Key><Value>verzonnen</Value></String></Entry>"_s
                .arg(i)
                .toUtf8());
    file.write("</Group></Root></KeePassFile>");
    file.close();
    QProcess import;
    import.start(u"keepassxc-cli"_s, {u"import"_s, u"-p"_s, u"-t"_s, u"200"_s, xml, path});
    import.write("pw\npw\n");
    import.closeWriteChannel();
    return import.waitForFinished(120'000) && import.exitCode() == 0;
}

inline void besideKeePass(int entries, const QString &folder)
{
    const QString one = folder + u"/one.kdbx"_s, many = folder + u"/many.kdbx"_s;
    if (QStandardPaths::findExecutable(u"keepassxc"_s).isEmpty() || !makeKeePass(one, 1) || !makeKeePass(many, entries)) {
        say(u"  KeePassXC: SKIPPED (not installed, or its import failed)"_s);
        return;
    }
    std::vector<double> withOne, withMany;
    for (int i = 0; i < 3; ++i) {
        if (const auto took = keePassOnce(one))
            withOne.push_back(*took);
        if (const auto took = keePassOnce(many))
            withMany.push_back(*took);
    }
    sayOutside(u"KeePassXC: start to unlocked, 1 entry"_s, withOne);
    sayOutside(u"KeePassXC: start to unlocked, %1 entries"_s.arg(entries), withMany);
    if (!withOne.empty() && !withMany.empty())
        sayOutside(u"KeePassXC: the difference"_s, {median(withMany) - median(withOne)});
}

inline void lookFromOutside(const QString &program, const QString &few, const QString &many, int most, const QString &passphrase,
                            const QString &folder)
{
    say(u"from outside (%1)"_s.arg(program.section(u'/', -1)));
    if (const QString why = hindrance(program, QStandardPaths::findExecutable(u"xdotool"_s)); !why.isEmpty()) {
        say(u"  SKIPPED (%1)"_s.arg(why));
        return;
    }
    Outside withFew, withMany;
    for (int i = 0; i < 3; ++i) {
        visitOnce(program, few, passphrase, folder, withFew);
        visitOnce(program, many, passphrase, folder, withMany);
    }
    for (const auto &[found, cases] : {std::pair{&withFew, 1}, std::pair{&withMany, most}}) {
        const QString in = u", %1 case(s)"_s.arg(cases);
        sayOutside(u"Enter to the painted page"_s + in, found->unlock);
        say(u"  %1 %2 MB"_s.arg(u"memory then"_s + in, -58).arg(figure(median(found->memory), 0), 8));
        sayOutside(u"F2 to the painted talk"_s + in, found->call);
        sayOutside(u"a key in it to painted"_s + in, found->key);
        sayOutside(u"Ctrl+Shift+L to the painted lock"_s + in, found->lock);
    }
    if (!withFew.unlock.empty() && !withMany.unlock.empty())
        sayOutside(u"unlock: the difference between %1 cases and one"_s.arg(most), {median(withMany.unlock) - median(withFew.unlock)});
    besideKeePass(most, folder);
}

} // namespace vw::bench
