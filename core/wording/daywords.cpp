// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/daywords.h"

#include "core/dossier/people.h"
#include "core/dossier/vocabulary.h"

#include <QCoreApplication>

namespace vw::wording {

namespace {

using namespace Qt::Literals::StringLiterals;
using dossier::DayKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vw::wording::DayWords)
};

/// The set in which `about` has its word.
QString setOf(DayKind kind)
{
    switch (kind) {
    case DayKind::MeasureEnds: return u"measures"_s;
    case DayKind::Hearing: return u"procedureWhats"_s;
    case DayKind::ReportDay5:
    case DayKind::ReportWeek10:
    case DayKind::AnswerAwaited: return u"bodies"_s;
    default: return {};
    }
}

/// "Tijdelijk huisverbod" within a sentence; names like SASH and Veilig Thuis stay.
QString withinSentence(const QString &title)
{
    const bool isWord = title.size() > 1 && title.at(1).isLower() && !title.startsWith(u"Veilig Thuis"_s) &&
                        !title.startsWith(u"Openbaar"_s) && !title.startsWith(u"Raad"_s);
    return isWord ? title.left(1).toLower() + title.mid(1) : title;
}

} // namespace

QString dayName(const dossier::CaseDay &day, const taxonomy::Texts &texts)
{
    const dossier::Vocabulary words(texts);
    const QString name = words.word(u"days"_s, nameOf(dossier::dayKindNames, day.kind));
    if (day.kind == DayKind::Answer) {
        const QString title = dossier::fill(texts.find(u"questions"_s, day.about, u"title"_s), {});
        return title.isEmpty() ? name : u"%1 (%2)"_s.arg(title, name);
    }
    if (!name.contains(u"%1"_s))
        return name;
    if (day.kind == DayKind::BanDay)
        return name.arg(day.about);
    const QString about = words.word(setOf(day.kind), day.about);
    const auto kind = day.kind == DayKind::MeasureEnds ? dossier::RecordKind::Measure
                      : day.kind == DayKind::Hearing   ? dossier::RecordKind::Procedure
                                                       : dossier::RecordKind::Report;
    return name.arg(about.isEmpty() ? words.kind(kind) : withinSentence(about));
}

QString daysAway(QDate day, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    return days > 0 ? Words::tr("in %n day(s)", nullptr, days) : Words::tr("%n day(s) ago", nullptr, -days);
}

} // namespace vw::wording
