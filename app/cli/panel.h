// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/call.h"
#include "core/assessment/advice.h"
#include "core/wording/picture.h"

namespace vw::cli {

/// What can help, as the answers say.
struct Help {
    QList<assessment::Advice> routes, measures;
};
[[nodiscard]] Help helpOf(const Call &call, const assessment::Verdict &verdict, const assessment::Assessment &list, const QString &role,
                          QDate today);
/// What fits or must be asked first: id, state, and whether it is for after direct safety.
[[nodiscard]] QJsonArray helpJson(const QList<assessment::Advice> &advice);

/// The panel "Beeld tot nu toe" as sentences: when to act, what is grave by itself, how much is known, what to ask next,
/// what can help.
/// With `file` also what the case knows of each subject, and where a fact shows more than an answer.
/// Never a percentage; no band while there is not enough for one.
void printPanel(Call &call, const assessment::Verdict &verdict, const assessment::Assessment &assessment, const wording::People &people,
                const QString &role, const QString &responsible, QDate today, const dossier::CaseFile *file = nullptr);

/// A finding on `err`: this date of something that happened lies ahead.
void warnOfFuture(Call &call, const QString &path, const PartialDate &date);

} // namespace vw::cli
