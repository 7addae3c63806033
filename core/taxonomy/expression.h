// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace vw::taxonomy {

/// A condition over answers, as data (core/taxonomy/FORMAT.md, EXPR). Question ids are compiled to indexes.
struct Expression {
    enum class Kind { All, Any, Count, CouldNotTalk, Flag, Yes, No, Unknown, Possible, AtLeast, Choice, Within, Upcoming, Number };
    Kind kind = Kind::All;
    int question = -1;           ///< -1: the condition looks at no question of its own
    int number = 0;              ///< days, minimum, or frequency rank (1 sometimes .. 3 always)
    QStringList choices;
    QList<Expression> parts;

    /// Calls `visit` for every question looked at.
    void visitQuestions(const std::function<void(int)> &visit) const;
};

} // namespace vw::taxonomy
