// SPDX-License-Identifier: EUPL-1.2
#include "core/search/numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace vw::search {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SEP stands for what is typed between the digits of a number. Not within a longer number, and not after the day, month or year of a date.
QRegularExpression shape(QString pattern)
{
    pattern.replace("START"_L1, uR"((?<![\p{L}\d])(?<!\b\d[-./])(?<!\b\d\d[-./])(?<!\b\d{4}[-./]))"_s);
    pattern.replace("SEP"_L1, uR"([-\s./()_\x{2010}\x{2013}]{0,3})"_s);
    QRegularExpression compiled(pattern, QRegularExpression::UseUnicodePropertiesOption);
    compiled.optimize();
    return compiled;
}

/// 1: after +31; 2: with its 0, after the area code or 06; 3: of another country; 4: postcode.
const QRegularExpression &completeShape()
{
    static const auto compiled = shape(uR"((?=[ /(+\d])(?:\G ?/ ?|START)\(?(?:)"
                                       uR"((?:(?:\+ ?|00 ?)31SEP(?:0SEP)?|31(?=[1-9]\d{8}(?!\d)))([1-9](?:SEP\d){8})(?!\d))"
                                       uR"(|(?!\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d(?!\d)))"
                                       uR"((0(?:800|900|906|909)SEP\d{4}(?!\d)|0(?:800|900|906|909)(?:SEP\d){7}(?!\d))"
                                       uR"(|(?=06|0\d{2,3}[- ./)]|0\d{9})0(?:SEP\d){9}(?!\d)))"
                                       uR"(|(?:\+ ?|00)(?!31)([1-9](?:(?:SEP(?!0(?:SEP\d){9}(?!\d)))\d){6,13})(?!\d))"
                                       uR"(|([1-9]\d{3}[- ]{0,2}[a-z]{2})(?![\p{L}\d])))"_s);
    return compiled;
}

/// The same, not typed to its end.
const QRegularExpression &begunShape()
{
    static const auto compiled =
        shape(uR"(START\(?(?:(?:\+ ?|00 ?)31SEP(?:0SEP)?([1-9](?:SEP\d)*)(?!\d)|(0(?:SEP\d)+)|\+ ?([1-9](?:SEP\d)*))"
              uR"(|([1-9]\d{3}[- ]{0,2}[a-z]{1,2})(?![\p{L}\d])))"_s);
    return compiled;
}

QString joinedOf(const QRegularExpressionMatch &match)
{
    QString joined = match.hasCaptured(1) ? u"0"_s : QString();
    for (const QChar sign : match.captured(match.lastCapturedIndex())) {
        if (sign.isDigit() || sign.isLetter())
            joined += sign;
    }
    return joined;
}

QList<Number> matchesOf(const QRegularExpression &shape, const QString &text)
{
    QList<Number> numbers;
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        numbers.append({match.capturedStart(), match.capturedLength(), joinedOf(match)});
    }
    return numbers;
}

} // namespace

QList<Number> numbersIn(const QString &folded)
{
    return matchesOf(completeShape(), folded);
}

QList<Number> numbersBegunIn(const QString &folded)
{
    auto numbers = numbersIn(folded);
    QString rest = folded; // a number that is complete ends what was begun before it
    for (const auto &number : std::as_const(numbers))
        std::fill_n(rest.begin() + number.from, number.length, QChar(QChar::Null)); // no separator
    numbers += matchesOf(begunShape(), rest);
    std::ranges::sort(numbers, {}, &Number::from);
    return numbers;
}

} // namespace vw::search
