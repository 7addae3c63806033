// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "ui/parts/desknames.h"

#include <QString>

namespace vw::ui {

/// What a question needs to know to speak: the case, and with whom one talks.
struct RowContext {
    const CaseDesk &desk;
    assessment::With with = assessment::With::Victim;

    [[nodiscard]] const taxonomy::Question &question(int index) const;
    /// A text of a question in the words of this talk; slots filled.
    [[nodiscard]] QString words(int question, const QString &which) const;
    /// The question as it is asked here: to the victim, to a reporter, or to the presumed perpetrator.
    [[nodiscard]] QString asked(int question) const;
    /// The same for one of the twelve.
    [[nodiscard]] QString firstWords(int first, const QString &which) const;
    [[nodiscard]] QString askedFirst(int first) const;
    [[nodiscard]] QString filled(const QString &text) const;

private:
    [[nodiscard]] bool speaksEasily() const;
    [[nodiscard]] QString askedOfPerpetrator(int question) const;
};

/// The answer with words that are no date, time or number yet, in its note: what a lock keeps of a field that is still being typed in.
[[nodiscard]] assessment::Answer withWords(assessment::Answer answer, const QString &label, const QString &text);

} // namespace vw::ui
