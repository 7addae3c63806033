// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

#include <algorithm>

namespace vw::test {

inline const referral::Field *find(const referral::Document &document, const QString &id, const QString &heading = {})
{
    for (const auto &section : document.sections) {
        for (const auto &field : section.fields) {
            if (field.id == id && section.heading.startsWith(heading))
                return &field;
        }
    }
    return nullptr;
}

inline QString words(const referral::ReferralContent &content, const QString &id)
{
    for (const auto *document : {&content.open, content.restricted ? &*content.restricted : nullptr}) {
        if (const auto *field = document ? find(*document, id) : nullptr; field && !field->isEmpty())
            return field->value;
    }
    return {};
}

/// What the part prints for this field, a table row by row; "-" when the field is not there.
inline QString printedIn(const referral::Document *document, const QString &id, const QString &heading = {})
{
    const auto *field = document ? find(*document, id, heading) : nullptr;
    if (!field)
        return u"-"_s;
    QStringList lines{referral::printed(*field)};
    for (const auto &row : field->table.rows)
        lines.append(row.join(u" | "_s));
    lines.removeAll(QString());
    return lines.join(u'\n');
}
inline QString inOpen(const referral::ReferralContent &content, const QString &id, const QString &heading = {})
{
    return printedIn(&content.open, id, heading);
}
inline QString inPartS(const referral::ReferralContent &content, const QString &id, const QString &heading = {})
{
    return printedIn(content.restricted ? &*content.restricted : nullptr, id, heading);
}

/// Whatever leaves as the open file: the paper, its data, and the text to copy.
inline QString everythingOpen(const referral::ReferralContent &content)
{
    QString all = toText(content.open) + QString::fromUtf8(QJsonDocument(toJson(content.open)).toJson());
    for (const auto &[tab, text] : copyBlocks(content.open))
        all += tab + text;
    return all;
}

inline bool has(const referral::ReferralContent &content, const QString &code, bool stop)
{
    return std::ranges::any_of(content.findings,
                               [&](const referral::Finding &finding) { return finding.code == code && finding.hardStop == stop; });
}

/// The sample case, weighed with the real list and these answers on top.
struct Weighed : SampleReferral {
    Weighed()
    {
        auto loaded = taxonomy::loadPack(QString::fromLatin1(taxonomy::builtInFolder));
        REQUIRE(loaded.has_value());
        pack = *loaded;
        file.assessments.last().list.answers.clear();
    }
    void answer(const char *question, assessment::Value value, const QString &when = {}, const QStringList &choices = {})
    {
        assessment::Answer given;
        given.value = value;
        given.when = PartialDate::parse(when);
        given.choices = choices;
        given.source = assessment::SourceCode::Statement;
        file.assessments.last().list.answers.insert(QuestionId(QString::fromLatin1(question)), given);
    }
    void often(const char *question, assessment::Frequency frequency)
    {
        assessment::Answer given;
        given.value = assessment::Value::Yes;
        given.frequency = frequency;
        file.assessments.last().list.answers.insert(QuestionId(QString::fromLatin1(question)), given);
    }
    /// Adds a dated fact that shows a yes to this question.
    dossier::Incident &fact(const char *shows, const QString &when, const QString &what, assessment::SourceCode source)
    {
        dossier::Incident told;
        told.id = RecordId::create();
        told.when = PartialDate::parse(when);
        told.what = what;
        told.source = source;
        told.shows = {QuestionId(QString::fromLatin1(shows))};
        file.incidents.append(told);
        return file.incidents.last();
    }
    [[nodiscard]] referral::ReferralContent weighed()
    {
        verdict = assessment::score(pack.taxonomy, file.assessments.last().list, made.date());
        return content();
    }
    [[nodiscard]] referral::ReferralContent crisis()
    {
        draft.kind = u"crisisblad"_s;
        return weighed();
    }
};

/// Nothing shields: the open part may hold everything that is open by itself.
struct Unshielded : Weighed {
    Unshielded() { unshield(); }
    [[nodiscard]] QString open(const QString &id) const { return inOpen(content(), id); }
    [[nodiscard]] QString partS(const QString &id) const { return inPartS(content(), id); }
};

} // namespace vw::test
