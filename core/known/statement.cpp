// SPDX-License-Identifier: EUPL-1.2
#include "core/known/statement.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace vw::known {

namespace {

/// The last day the statement can speak for.
qint64 dayOf(const Statement &statement)
{
    if (statement.from == Statement::From::Fact && statement.when)
        return statement.when->last().toJulianDay();
    return statement.said.isValid() ? statement.said.toJulianDay() : std::numeric_limits<qint64>::max();
}

} // namespace

Known resolved(Tense tense, QList<Statement> statements)
{
    if (tense == Tense::Ever)
        std::ranges::stable_sort(statements, {}, [](const Statement &each) { return std::pair(each.value, -dayOf(each)); });
    else // what was said goes before what was not mentioned or not asked, whatever its day
        std::ranges::stable_sort(statements, {},
                                 [](const Statement &each) { return std::tuple(!isSaid(each.value), -dayOf(each), each.value); });
    Known known;
    known.value = statements.isEmpty() ? Value::NotAsked : statements.first().value;
    known.statements = std::move(statements);
    return known;
}

} // namespace vw::known
