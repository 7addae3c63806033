// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/receiver.h"
#include "core/referral/signs.h"
#include "core/referral/words.h"
#include "tests/support/talk.h"

#include <catch2/catch.hpp>

// The small words of the paper: dates, sources, answers, pictures, and who receives it.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;

TEST_CASE("a date prints as far as it is known", "[words]")
{
    const auto said = [](const QString &date) { return dateWords(PartialDate::parse(date)); };
    CHECK(dateWords(QDate(2026, 3, 1)) == u"1 maart 2026"_s);
    CHECK(dateWords(QDate()) == QString());
    CHECK(dateWords(std::optional<PartialDate>()) == QString());
    CHECK(said(u"2026-10-05"_s) == u"5 oktober 2026"_s);
    CHECK(said(u"2026-10"_s) == u"oktober 2026"_s);
    CHECK(said(u"2026"_s) == u"2026"_s);
    CHECK(said(u"2026-10-05/2026-11"_s) == u"5 oktober 2026 tot en met november 2026"_s);
    CHECK(dateForTable(PartialDate::parse(u"2026-10-05"_s)) == u"5\u00a0oktober 2026"_s);
    CHECK(timeWords(QDateTime(QDate(2026, 12, 31), QTime(9, 5))) == u"31 december 2026 om 09.05"_s);
    CHECK(timeWords(QDateTime()) == QString());
    CHECK(unbroken(u"000 000 02"_s) == u"000\u00a0000\u00a002"_s);
}

TEST_CASE("each answer, form of address and source has a word of its own", "[words]")
{
    using assessment::SourceCode;
    using assessment::Tri;
    CHECK(triWords(Tri::Yes) == u"ja"_s);
    CHECK(triWords(Tri::No) == u"nee"_s);
    CHECK(triWords(Tri::Unknown) == u"weet niet"_s);
    CHECK(addressWords(dossier::Address::She) == u"vrouw (zij, haar)"_s);
    CHECK(addressWords(dossier::Address::He) == u"man (hij, hem)"_s);
    CHECK(addressWords(dossier::Address::They) == u"anders of onbekend (die, hen)"_s);
    CHECK(relationWords(u"sibling"_s) == u"broer of zus"_s);
    CHECK(relationWords(u"buurman"_s) == u"buurman"_s); // free words stand as they are

    CHECK(sourceWords(SourceCode::Own, u"A"_s) == u"eigen waarneming"_s);
    CHECK(sourceWords(SourceCode::Statement, {}) == u"uitspraak van betrokkene"_s);
    CHECK(sourceWords(SourceCode::Statement, u"A"_s) == u"uitspraak van A"_s);
    CHECK(sourceWords(SourceCode::ThirdParty, {}) == u"van een derde gehoord"_s);
    CHECK(sourceWords(SourceCode::ThirdParty, u"D"_s) == u"van D gehoord"_s);
    CHECK(sourceWords(SourceCode::Document, {}) == u"uit een stuk"_s);
    CHECK(sourceWords(SourceCode::Document, u"het vonnis"_s) == u"uit het vonnis"_s);
    CHECK(sourceWords(SourceCode::None, u"A"_s) == QString());
}

TEST_CASE("a band, a question and a red flag without words in this list show their code", "[words]")
{
    const auto &texts = test::pack().texts(u"nl"_s, u"nl"_s);
    CHECK(bandWords(assessment::Band::Few, texts) == u"weinig vlaggen bekend"_s);
    CHECK(bandWords(assessment::Band::High, texts) == u"aandacht hoog"_s);
    CHECK(bandWords(u"hoger-dan-hoog"_s, texts) == u"hoger-dan-hoog"_s);
    taxonomy::Question unknown;
    unknown.id = QuestionId(u"nergens.bekend"_s);
    CHECK(flagTitle(unknown, texts, {}) == u"nergens.bekend"_s);
    CHECK(flagTitle(*test::pack().taxonomy.question(QuestionId(u"fear.death"_s)), texts, {}) == u"Denkt dat B kan doden"_s);
    CHECK(triggerTitle(TriggerId(u"T99"_s), texts, {}) == u"T99"_s);
    CHECK(triggerTitle(TriggerId(u"T2"_s), texts, {}) != u"T2"_s);
}

TEST_CASE("before a comma a sentence loses its full stop, a shortening and a clock keep theirs", "[words]")
{
    const auto [first, together] = GENERATE(table<QString, QString>({
        {u"Een dag."_s, u"Een dag, daarna"_s},
        {u"Zij bleef thuis."_s, u"Zij bleef thuis, daarna"_s},
        {u"nr."_s, u"nr., daarna"_s},
        {u"Bedenksel, W."_s, u"Bedenksel, W., daarna"_s},
        {u"5 oktober a.s."_s, u"5 oktober a.s., daarna"_s},
        {u"om 14.05"_s, u"om 14.05, daarna"_s},
    }));
    CHECK(joined({first, u"daarna"_s}, u", "_s) == together);
    CHECK(joined({first, u"daarna"_s}, u"; "_s) == QString(together).replace(u", daarna"_s, u"; daarna"_s));
    CHECK(joined({first, u"daarna"_s}, u"\n"_s) == first + u"\ndaarna"_s);
}

TEST_CASE("what is empty leaves no separator behind", "[words]")
{
    CHECK(joined({}, u", "_s) == QString());
    CHECK(joined({QString(), u" een "_s, u"  "_s, u"twee"_s, QString()}, u", "_s) == u"een, twee"_s);
    CHECK(enumerated({}) == QString());
    CHECK(enumerated({u"B"_s, u"C"_s}) == u"B en C"_s);
    CHECK(enumerated({u"B"_s, u"C"_s, u"D"_s, u"E"_s}) == u"B, C, D en E"_s);
}

TEST_CASE("an answer prints as it counts", "[words]")
{
    using assessment::Effective;
    using assessment::Frequency;
    using assessment::Value;
    const auto said = [](Value value, Frequency frequency = Frequency::NotAsked) {
        Effective answer;
        answer.state = Effective::State::Answered;
        answer.value = value;
        answer.frequency = frequency;
        const auto words = flagWords(answer);
        return u"%1 %2%3"_s.arg(QString::number(words.rank), words.answer, words.isFlag() ? u" vlag"_s : QString());
    };
    CHECK(said(Value::Yes) == u"0 ■ JA vlag"_s);
    CHECK(said(Value::Suspected) == u"1 ■ VERMOEDEN vlag"_s);
    CHECK(said(Value::No) == u"2 nee"_s);
    CHECK(said(Value::Unknown) == u"3 weet niet"_s);
    for (const auto often : {Frequency::Sometimes, Frequency::Often, Frequency::Always})
        CHECK(said(Value::Unknown, often) == u"0 ■ JA vlag"_s);
    CHECK(said(Value::Unknown, Frequency::Never) == u"2 nee"_s);
    CHECK(said(Value::Unknown, Frequency::Unknown) == u"3 weet niet"_s);
    CHECK(said(Value::Suspected, Frequency::Often) == u"1 ■ VERMOEDEN vlag"_s);

    Effective answer;
    CHECK(flagWords(answer).answer == u"niet besproken"_s);
    CHECK(flagWords(answer).rank == 4);
    answer.state = Effective::State::NotApplicable;
    CHECK(flagWords(answer).answer == u"n.v.t."_s);
    CHECK(flagWords(answer).rank == 5);
    answer.state = Effective::State::Answered;
    answer.value = Value::No;
    answer.noTakenAsUnknown = true;
    CHECK(flagWords(answer).answer == u"weet niet (gesprek was niet alleen)"_s);
    CHECK(flagWords(answer).rank == 3);
}

TEST_CASE("colour and join marks go only with the picture before them", "[words]")
{
    CHECK(withSignsNamed(u"\U0001F44A\U0001F3FB\U0001F44A\U0001F3FF"_s) == u"[vuist][vuist]"_s);
    CHECK(withSignsNamed(u"\U0001F469\u200D\U0001F466"_s) == u"[vrouw][jongen]"_s);
    CHECK(withSignsNamed(u"\u2764\uFE0F"_s) == u"[hart]"_s);
    // In letters the join mark is part of the word.
    CHECK(withSignsNamed(u"می\u200Dخواهم"_s) == u"می\u200Dخواهم"_s);
    CHECK(withSignsNamed(u"\uFE0Fja"_s) == u"\uFE0Fja"_s);
    CHECK(withSignsNamed(u"\U0001F52Aja\u200Dja"_s) == u"[mes]ja\u200Dja"_s);
}

TEST_CASE("every picture without a name prints its number, letters stay", "[words]")
{
    CHECK(withSignsNamed(u"\U0001F000"_s) == u"[teken U+1F000]"_s);
    CHECK(withSignsNamed(u"\U0001FAFF"_s) == u"[teken U+1FAFF]"_s);
    CHECK(withSignsNamed(u"\U0001F3FA"_s) == u"[teken U+1F3FA]"_s); // beside the colours of skin
    CHECK(withSignsNamed(u"\U0001FB00\U00020000"_s) == u"\U0001FB00\U00020000"_s);
    CHECK(withPostcodesWhole(u"0000AA"_s) == u"0000AA"_s);
}

TEST_CASE("signs are named and postcodes kept whole wherever a document prints words", "[words]")
{
    Document document;
    document.firstLine = u"B \U0001F52A"_s;
    Field field;
    field.value = u"Nergenspad 1, 0000 AA \U0001F525"_s;
    field.table = {{u"Wat"_s}, {{u"0000 AA"_s, u"\U0001F4A3"_s}}};
    document.sections = {{u"G"_s, {}, {}, {field}}};
    finishWords(document);
    CHECK(document.firstLine == u"B [mes]"_s);
    CHECK(document.sections[0].fields[0].value == u"Nergenspad 1, 0000\u00a0AA [vuur]"_s);
    CHECK(document.sections[0].fields[0].table.rows[0] == QStringList{u"0000\u00a0AA"_s, u"[bom]"_s});
}

TEST_CASE("the words of the receiver decide what kind it is", "[words]")
{
    const auto [words, kind] = GENERATE(table<QString, Receiver>({
        {u""_s, Receiver::None},
        {u"   "_s, Receiver::None},
        {u"?nog niet bekend"_s, Receiver::None},
        {u"Veilig Thuis Verzonnen Regio"_s, Receiver::ReportingPoint},
        {u"de advies- en meldpunt van Saba"_s, Receiver::ReportingPoint},
        {u"Veilig Thuis en de school"_s, Receiver::Other},
        {u"Veilig Thuis, cc politie"_s, Receiver::Police},
        {u"112, meldkamer"_s, Receiver::Police},
        {u"politie Nergens"_s, Receiver::Police},
        {u"huisarts Bedenksel"_s, Receiver::Doctor},
        {u"een collega"_s, Receiver::Colleague},
        {u"Veilig Thuisbezorgd"_s, Receiver::Other},
        {u"wijkteam"_s, Receiver::Other},
    }));
    INFO(words.toStdString());
    CHECK(receiverKind(words) == kind);
    const bool partner = kind != Receiver::None && kind != Receiver::ReportingPoint;
    CHECK(paperKindFor(u"melding"_s, kind).kind == (partner ? Kind::Overdracht : Kind::Melding));
    CHECK(paperKindFor(u"crisisblad"_s, kind).kind == Kind::Crisisblad); // at the door nobody asks for whom it was made
    CHECK(paperKindFor(u"nog nooit van gehoord"_s, kind).kind == (partner ? Kind::Overdracht : Kind::Melding));
}

TEST_CASE("only the form of violence is chosen from words", "[words]")
{
    CHECK(fieldOptions(u"A6"_s).size() == 8);
    CHECK(fieldOptions(u"A6"_s).contains(u"kindermishandeling"_s));
    CHECK(fieldOptions(u"A5"_s).isEmpty());
}

TEST_CASE("to a partner the persons go in short, and nothing of the way to a report", "[words]")
{
    CHECK(receiverWords(Receiver::Police) == u"de politie"_s);
    CHECK(receiverWords(Receiver::Doctor) == u"de huisarts"_s);
    CHECK(receiverWords(Receiver::Colleague) == u"een collega"_s);
    CHECK(receiverWords(Receiver::Other) == u"een partner"_s);
    QStringList stays;
    for (const auto &spec : fieldSpecs()) {
        const QString id = QLatin1StringView(spec.id);
        if (!spec.kinds.has(Kind::Overdracht) && !id.startsWith(u'J') && !id.startsWith(u'O'))
            stays.append(id);
    }
    CHECK(stays.join(u' ') == u"0.8 A3 A4 C7 D5 D6 D9 D10 D11 D12 D13 D14 E1 E4 E5 E7 E8 E10 F2 G8 I0 I1 I2 I3 I4 I5 I9 I10 L5 P5 P6 P7"_s);
}
