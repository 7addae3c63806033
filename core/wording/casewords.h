// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/dossier/vocabulary.h"
#include "core/taxonomy/taxonomy.h"

#include <QLocale>

namespace vw::wording {

/// One row of the case in short: what it is about, and what there is to say of it. No line: nothing is known.
struct CaseRow {
    enum class About { Who, Contact, Last, Pattern, Agreed, Open, Knows };
    About about = About::Who;
    QString title;
    QStringList lines;
};
struct CaseContext {
    const dossier::CaseFile &file;
    const dossier::CaseHead &head;
    const assessment::Verdict *verdict; ///< null without a checklist
    const taxonomy::Taxonomy &taxonomy;
    const dossier::Vocabulary &words;
    const taxonomy::Texts &texts;
    QLocale locale;
    QDate today;
};
/// What somebody must know within ten seconds: who and how old, how to reach her, what happened last and how long after the time before, what the facts
/// show together, what is agreed until when, what is open, and who knows. The same for window and command.
[[nodiscard]] QList<CaseRow> caseInShort(const CaseContext &context);

/// "A  Zoë Voorbeeld, slachtoffer, 36"
[[nodiscard]] QString personLine(const dossier::CaseFile &file, const dossier::Person &person, const dossier::Vocabulary &words,
                                 QDate today);

} // namespace vw::wording
