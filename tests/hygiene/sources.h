// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/stringmaker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

// The sources of the program as lines to hold a rule against. VW_SOURCE_DIR is the top of the source tree.

namespace vw::test {

using namespace Qt::StringLiterals;

struct Line {
    QString path; ///< from the top of the source tree
    int number = 0;
    QString text;
};

inline QString readText(const QString &path)
{
    QFile file(QDir(QStringLiteral(VW_SOURCE_DIR)).filePath(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// C++ without its comments; line numbers and string literals stay.
inline QString withoutComments(const QString &text)
{
    static const QRegularExpression token(
        uR"((R"([^()\\ ]*)\(.*?\)\2"|"(?:\\.|[^"\\\n])*+"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*')|//[^\n]*|/\*.*?\*/)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype from = 0;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        code += text.mid(from, match.capturedStart() - from);
        code += match.hasCaptured(1) ? match.captured() : QString(match.captured().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    return code + text.mid(from);
}

inline QStringList filesUnder(const QStringList &folders, const QStringList &names)
{
    const QDir top(QStringLiteral(VW_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : folders)
        for (QDirIterator it(top.filePath(folder), names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files += top.relativeFilePath(it.next());
    files.sort();
    return files;
}

inline QList<Line> linesOf(const QString &path, const QString &text)
{
    QList<Line> lines;
    int number = 0;
    for (const QString &line : text.split(u'\n'))
        lines.append(Line{path, ++number, line});
    return lines;
}

inline const QStringList cppNames{u"*.cpp"_s, u"*.h"_s};
inline const QStringList productFolders{u"app"_s, u"core"_s, u"desk"_s, u"ui"_s};

/// Every line of code of the product, comments left out.
inline const QList<Line> &productCode()
{
    static const QList<Line> lines = [] {
        QList<Line> all;
        for (const QString &path : filesUnder(productFolders, cppNames))
            all += linesOf(path, withoutComments(readText(path)));
        return all;
    }();
    return lines;
}

/// "path:line: text" of every line that breaks the rule.
template <typename Rule>
QStringList breaches(const QList<Line> &lines, Rule breaks)
{
    QStringList found;
    for (const Line &line : lines)
        if (breaks(line))
            found += u"%1:%2: %3"_s.arg(line.path).arg(line.number).arg(line.text.trimmed());
    return found;
}

inline bool has(const QString &pattern, const QString &text)
{
    static QHash<QString, QRegularExpression> known;
    auto it = known.find(pattern);
    if (it == known.end()) {
        it = known.insert(pattern, QRegularExpression(pattern));
        REQUIRE(it->isValid());
    }
    return it->match(text).hasMatch();
}

inline const QStringList clean;

} // namespace vw::test
