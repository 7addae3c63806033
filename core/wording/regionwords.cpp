// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/regionwords.h"

#include "core/wording/evidencewords.h"
#include "core/wording/lawwords.h"

#include <QCoreApplication>

namespace vw::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegionWords)
};

/// "Noord-Holland (recalled, not yet checked)"
QString withMark(const QString &text, taxonomy::Grade grade)
{
    const QString mark = provisionalMark(grade);
    return mark.isEmpty() ? text : u"%1 (%2)"_s.arg(text, mark);
}

/// Titles of what the region says this of, in the order of the catalogue.
QStringList titles(const taxonomy::Pack &pack, const taxonomy::Region &region, const QString &language, const QString &is)
{
    QStringList list;
    const auto &texts = pack.texts(language);
    for (const auto *options : {&pack.measures, &pack.routes}) {
        for (const auto &option : *options) {
            if (!option.isRegional || region.available.value(option.id, u"ask"_s) != is)
                continue;
            const QString measure = texts.find(u"measures"_s, option.id, u"title"_s);
            list.append(measure.isEmpty() ? texts.find(u"routes"_s, option.id, u"title"_s) : measure);
        }
    }
    list.removeDuplicates();
    return list;
}

} // namespace

QStringList regionCard(const taxonomy::Pack &pack, const taxonomy::Region &region, const QString &language, QDate today)
{
    QStringList lines;
    if (const QString note = region.note.value(language); !note.isEmpty())
        lines.append(note);
    lines.append(region.domain.isEmpty() ? Words::tr("Website: ask.")
                                         : Words::tr("Website: %1.").arg(withMark(region.domain, region.domainGrade)));
    lines.append(Words::tr("Direct number of the region: ask, and put it on your own phone card."));
    if (!region.policeUnit.isEmpty())
        lines.append(Words::tr("Police unit: %1.").arg(withMark(region.policeUnit, region.policeUnitGrade)));
    for (const auto &[is, words] :
         {std::pair(u"yes"_s, Words::tr("Exists here: %1.")), std::pair(u"pilot"_s, Words::tr("Pilot, ask whether it still runs: %1.")),
          std::pair(u"ask"_s, Words::tr("Ask whether it is there: %1."))}) {
        if (const auto list = titles(pack, region, language, is); !list.isEmpty())
            lines.append(words.arg(list.join(u", "_s)));
    }
    lines.append(seenUntilWords(region.seenUntil, region.checkBefore, today, QLocale(language)));
    return lines;
}

} // namespace vw::wording
