// SPDX-License-Identifier: EUPL-1.2
#include "app/translations.h"
#include "core/dossier/codec.h"
#include "core/dossier/letters.h"
#include "core/dossier/tell.h"
#include "core/taxonomy/pack.h"
#include "tests/support/filled.h"
#include "tests/support/stringmaker.h"
#include "ui/dossier/logwords.h"

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

/// Their pages ask the words for what stands around the records.
constexpr std::array pagesByDescription{RecordKind::Report,          RecordKind::Contact,   RecordKind::Measure, RecordKind::Procedure,
                                        RecordKind::OtherAssessment, RecordKind::Agreement, RecordKind::Coercion};

TEST_CASE("every key of every kind of record has its word in both languages, and so has every value", "[log]")
{
    // What is told as the record it stands in, or is not shown.
    const QStringList silent{u"shown"_s, u"taxonomyHash"_s, u"pdf"_s, u"content"_s, u"signedFor"_s, u"signedOn"_s};
    const auto fields = allFields();
    CHECK(fields.size() > 200);
    for (const auto &language : {u"nl"_s, u"en"_s}) {
        const taxonomy::Texts texts(QJsonObject{{u"language"_s, language}});
        const Vocabulary words(language, texts);
        QStringList without;
        for (const auto &kind : recordKindNames) {
            if (words.kind(kind.value).isEmpty())
                without.append(QLatin1StringView(kind.text));
        }
        for (const auto &field : fields) {
            if (!silent.contains(field.key) && words.field(field.kind, field.key).isEmpty())
                without.append(field.kind + u'.' + field.key);
            for (const auto &code : field.codes) {
                if (field.set != u"measures"_s && words.word(field.set, code) == code && !words.has(field.set, code))
                    without.append(field.set + u'/' + code);
            }
        }
        for (const auto kind : pagesByDescription) {
            for (const auto &key : {u"intro"_s, u"add"_s, u"emptyTitle"_s, u"emptyText"_s}) {
                if (words.page(kind, key).isEmpty())
                    without.append(words.kind(kind) + u'/' + key);
            }
        }
        for (const auto &day : dayKindNames) {
            if (!words.has(u"days"_s, QLatin1StringView(day.text)))
                without.append(QLatin1StringView(day.text));
        }
        INFO(language.toStdString());
        CHECK(without.join(u' ').toStdString().empty());
    }
}

TEST_CASE("the names of measures are those of the checklist", "[log]")
{
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(pack.has_value());
    for (const auto &texts : {pack->texts(u"nl"_s), pack->texts(u"en"_s)}) {
        for (const auto *code : measureCodes)
            CHECK(texts.has(u"measures"_s, QLatin1StringView(code), u"title"_s));
    }
    CHECK(Vocabulary(pack->texts(u"nl"_s)).word(u"measures"_s, u"huisverbod"_s) ==
          pack->texts(u"nl"_s).find(u"measures"_s, u"huisverbod"_s, u"title"_s));
}

TEST_CASE("what a line of the log adds is told in words", "[log]")
{
    app::Translations translations;
    translations.install(u"nl"_s);
    vault::JournalEntry entry;
    entry.action = u"export"_s;
    entry.detail = {{u"at"_s, u"2026-11-03T13:05:00Z"_s},
                    {u"kind"_s, u"melding"_s},
                    {u"part"_s, u"restricted"_s},
                    {u"receiver"_s, u"Veilig Thuis"_s},
                    {u"ground"_s, u"meldrecht"_s},
                    {u"leftOut"_s, QJsonArray{u"x"_s, u"y"_s}},
                    {u"encrypted"_s, false},
                    {u"checksum"_s, u"12ab"_s},
                    {u"restrictedChecksum"_s, u"34cd"_s},
                    {u"channel"_s, u"encrypted-file"_s}};
    const QString words = ui::detailWords(entry, {}, Vocabulary(u"nl"_s));
    INFO(words.toStdString());
    for (auto it = entry.detail.begin(); it != entry.detail.end(); ++it)
        CHECK_FALSE((u"; "_s + words).contains(u"; "_s + it.key() + u':'));
    CHECK(words.contains(u"versleuteld: nee"));
    CHECK(words.contains(u"deel S"));
    CHECK(words.contains(u"versleuteld bestand"));
    CHECK_FALSE(words.contains(u"false"));
    entry.detail = {{u"kind"_s, u"history"_s}};
    CHECK(ui::detailWords(entry, {}, Vocabulary(u"nl"_s)) == u"wat: het logboek en eerdere versies"_s);
}

TEST_CASE("the log names a person who is gone by the letter of before", "[log]")
{
    app::Translations translations;
    translations.install(u"nl"_s);
    auto file = test::filledCase();
    file.persons.first().id = RecordId::create();
    file.info.lettersGiven = {{file.persons.first().id, u"B"_s}};
    vault::JournalEntry entry;
    entry.action = u"remove"_s;
    entry.record = file.persons.takeFirst().id;
    CHECK(ui::recordWords(entry, file, Vocabulary(u"nl"_s)).endsWith(u" B"_s));
}
