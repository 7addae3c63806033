// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/lawwords.h"

#include "core/base/datewords.h"
#include "core/base/languages.h"

#include <QCoreApplication>

namespace vw::wording {

using namespace Qt::Literals::StringLiterals;
using taxonomy::LawStatus;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LawWords)
};

} // namespace

QString lawStatusWords(LawStatus status)
{
    switch (status) {
    case LawStatus::InForce: return Words::tr("In force");
    case LawStatus::Pilot: return Words::tr("Pilot: only in some places");
    case LawStatus::Announced: return Words::tr("Announced: not yet so");
    case LawStatus::Plan: return Words::tr("Plan: not law");
    case LawStatus::Motion: return Words::tr("Motion in the House: not law");
    case LawStatus::Proposal: return Words::tr("Proposal: not law");
    }
    return {};
}

QString seenUntilWords(QDate seenUntil, QDate checkBefore, QDate today, const QLocale &locale)
{
    QString words = Words::tr("As seen up to %1: ask what applies now.").arg(dateWords(seenUntil, locale));
    if (checkBefore.isValid() && checkBefore < today)
        words += u' ' + Words::tr("This should have been checked again before %1.").arg(dateWords(checkBefore, locale));
    return words;
}

QStringList lawOfMeasure(const QList<taxonomy::LegalStatus> &law, const QString &measure, const QString &jurisdiction, QDate today,
                         const QLocale &locale)
{
    const QString language = languageOf(locale);
    QStringList lines;
    for (const auto &status : law) {
        if (status.jurisdiction != jurisdiction || !status.measures.contains(measure) || status.next.isEmpty())
            continue;
        lines.append(status.next.value(language) + u' ' + seenUntilWords(status.seenUntil, status.checkBefore, today, locale));
    }
    return lines;
}

} // namespace vw::wording
