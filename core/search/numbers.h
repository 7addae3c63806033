// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace vw::search {

/// A telephone number or a Dutch postcode in a folded text, and the one form in which it is compared however it was typed: digits alone, and
/// 0 for +31, 0031 and +31 (0); other countries with their number and without + or 00 ("5997171234"); "1234ab" for a postcode.
struct Number {
    qsizetype from = 0;
    qsizetype length = 0;
    QString joined;
};

/// Those that are complete, in order. A date or a case code is none.
[[nodiscard]] QList<Number> numbersIn(const QString &folded);
/// Of a question also what may still become one: "06-12 3", "+31 6", "1234 a".
[[nodiscard]] QList<Number> numbersBegunIn(const QString &folded);

} // namespace vw::search
