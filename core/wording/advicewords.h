// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/advice.h"
#include "core/wording/slots.h"

namespace vw::wording {

/// One measure or route as people read it: why it fits, what must be asked, or why not and what then.
struct AdviceWords {
    QString title;
    QString why;             ///< "Omdat ..."; empty where it does not fit
    QStringList because;     ///< titles of the triggers behind it
    QStringList asks;        ///< what must be asked first, region included
    QStringList fails;       ///< why it is not possible
    QString instead;
    QString blocked;         ///< why it must not be proposed
    QString what, decides, criteria, limits, caution;
    QStringList law;         ///< what is asked, planned or tried about it, and until when that was seen
    QString frame;           ///< the legal frame
    QString via;             ///< the way for this role; empty when it goes directly
    QString number;          ///< "0800-2000 (Veilig Thuis, ...)"
    QString later;           ///< "Fase 2: ..."
};

struct AdviceWordsContext {
    const taxonomy::Pack &pack;
    QString language;
    QString jurisdiction;
    People people;
    QDate today;
};

[[nodiscard]] AdviceWords adviceWords(const assessment::Advice &advice, const AdviceWordsContext &context);

} // namespace vw::wording
