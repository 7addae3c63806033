// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/law.h"

#include "core/taxonomy/questionreader.h"

#include <algorithm>

namespace vw::taxonomy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A day that must be there: a status without one says that it holds for ever.
QDate mustDate(JsonReader &r, const QString &key)
{
    r.mustHave(key);
    return r.date(key);
}

LegalStatus readStatus(JsonReader &r, const Taxonomy &taxonomy, const QList<Option> &known)
{
    LegalStatus status;
    status.id = r.mustText(u"id"_s);
    status.jurisdiction = r.mustText(u"jurisdiction"_s);
    status.status = r.choice(u"status"_s, lawStatusNames, LawStatus::Plan);
    status.date = mustDate(r, u"date"_s);
    status.seenUntil = mustDate(r, u"seenUntil"_s);
    status.checkBefore = mustDate(r, u"checkBefore"_s);
    status.sources = r.texts(u"sources"_s);
    checkSources(r, status.sources, taxonomy);
    status.measures = r.texts(u"measures"_s);
    for (const auto &measure : status.measures) {
        if (std::ranges::find(known, measure, &Option::id) == known.end())
            r.report(ErrorCode::UnknownId, {r.pathOf(u"measures"_s), measure});
    }
    status.title = wordsAt(r, u"title"_s);
    status.now = wordsAt(r, u"now"_s);
    status.next = wordsAt(r, u"next"_s);
    for (const auto &language : {u"nl"_s, u"en"_s}) {
        if (status.title.value(language).isEmpty() || status.now.value(language).isEmpty())
            r.report(ErrorCode::MissingKey, {r.pathOf(u"now."_s + language)});
        if (status.next.contains(language) && status.next.value(language).isEmpty())
            r.report(ErrorCode::MissingKey, {r.pathOf(u"next."_s + language)});
    }
    r.refuseRest();
    return status;
}

} // namespace

QList<LegalStatus> readLaw(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy, const QList<Option> &known,
                           Faults &faults)
{
    JsonReader root(object, file + u':', faults);
    QList<LegalStatus> law;
    root.each(u"entries"_s, [&](JsonReader &r) {
        auto status = readStatus(r, taxonomy, known);
        if (std::ranges::find(law, status.id, &LegalStatus::id) != law.end())
            r.report(ErrorCode::DuplicateId, {r.pathOf(u"id"_s), status.id});
        law.append(std::move(status));
    });
    return law;
}

} // namespace vw::taxonomy
