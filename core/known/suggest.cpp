// SPDX-License-Identifier: EUPL-1.2
#include "core/known/suggest.h"

namespace vw::known {

QList<QuestionId> suggestedBy(const QString &words, const taxonomy::Pack &pack)
{
    QList<QuestionId> found;
    for (const auto &[question, list] : pack.factWords) {
        if (list.occurIn(words))
            found.append(question);
    }
    return found;
}

} // namespace vw::known
