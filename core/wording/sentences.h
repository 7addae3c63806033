// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/base/jsonreader.h"
#include "core/base/readdate.h"

#include <QLocale>
#include <QString>

namespace vw::wording {

// Ids, numbers and errors as sentences, in the language of the installed translator. Source strings are English.

/// What happened, what is safe, what to do.
[[nodiscard]] QString sentence(const Error &error);
/// What stands for the vault's own records where cases have their code.
[[nodiscard]] QString vaultItself();
/// Whatever argument is a key of `names` gets its name instead: the code of a case for its id.
[[nodiscard]] QList<Error> named(QList<Error> errors, const QHash<QString, QString> &names);
[[nodiscard]] QString sentences(const Faults &faults);

/// "9½", "12": half-points as people write points.
[[nodiscard]] QString points(int halfPoints);
[[nodiscard]] QString answerWord(assessment::Value value);
/// "did not want to answer"; empty when nobody said why.
[[nodiscard]] QString whyUnknownWord(assessment::WhyUnknown why);
[[nodiscard]] QString frequencyWord(assessment::Frequency frequency);
[[nodiscard]] QString sourceWord(assessment::SourceCode source);
/// Firm, provisional, policy: what the mark of a weight means.
[[nodiscard]] QString gradeWord(taxonomy::Grade grade);
/// "3 november 2026", "juni 2026", "2026", "3 t/m 10 november 2026" by locale; "before 22 November 2025" for long ago.
[[nodiscard]] QString dateWords(const PartialDate &date, const QLocale &locale);

using vw::longAgoYear;

} // namespace vw::wording
