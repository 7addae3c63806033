// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/picture.h"
#include "tests/support/samplecase.h"
#include "tests/support/talk.h"

#include <QJsonDocument>

using namespace vw;
using namespace vw::test;

TEST_CASE("in Caribisch Nederland every text names the services of the islands", "[place]")
{
    for (const auto &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        const auto &texts = pack().texts(language, QStringLiteral("bes"));
        const auto all = texts.all();
        for (const auto *group : {"triggers", "panel", "tempo", "danger", "alarm", "say", "lines"}) {
            const QString words =
                QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("x"), all.value(QLatin1StringView(group))}}).toJson());
            INFO(language.toStdString() << " " << group);
            for (const auto *dutchOnly : {"0800-2000", "0900-8844", "Bel 112", "112 ", "Veilig Thuis"})
                CHECK_FALSE(words.contains(QLatin1StringView(dutchOnly)));
        }
    }
}

TEST_CASE("a sentence of the window takes the names of the place, at the head of a sentence with a capital", "[place]")
{
    const auto bes = pack().jurisdiction(QStringLiteral("bes"));
    const auto nl = QStringLiteral("nl");
    CHECK(bes.inPlace(QStringLiteral("Vraag het. Veilig Thuis helpt."), nl).contains(QStringLiteral(". Het AMHK")));
    CHECK(bes.inPlace(QStringLiteral("Vraag Veilig Thuis."), nl) == QStringLiteral("Vraag het AMHK."));
    CHECK(pack().jurisdiction(QStringLiteral("nl")).inPlace(QStringLiteral("Vraag Veilig Thuis."), nl) ==
          QStringLiteral("Vraag Veilig Thuis."));
    CHECK(pack().jurisdiction(QStringLiteral("nowhere")).id == QStringLiteral("nl"));
}

TEST_CASE("every jurisdiction says when it must be checked again, and where each number was read", "[place]")
{
    CHECK(pack().jurisdictions.keys() == QStringList{QStringLiteral("bes"), QStringLiteral("nl")});
    for (const auto &place : pack().jurisdictions) {
        INFO(place.id.toStdString());
        CHECK(place.checkBefore.isValid());
        CHECK(place.number(QStringLiteral("alarm")));
        for (const auto &number : place.numbers)
            CHECK_FALSE(number.source.isEmpty());
    }
    CHECK_FALSE(pack().jurisdiction(QStringLiteral("bes")).hasCitizenNumber);
    CHECK(pack().checkBefore(QStringLiteral("nl")) <= pack().taxonomy.checkBefore);
}

TEST_CASE("the paper of a case on Bonaire names the AMHK and its own ground", "[place]")
{
    SampleReferral sample;
    sample.pack = pack();
    sample.file.info.jurisdiction = QStringLiteral("bes");
    const QString text = referral::toText(sample.content().open);
    CHECK(text.contains(QStringLiteral("AMHK")));
    CHECK(text.contains(QStringLiteral("Stb. 2024, 342")));
    CHECK_FALSE(text.contains(QStringLiteral("5.2.6")));
    CHECK_FALSE(text.contains(QStringLiteral("Stappen van de meldcode")));
    CHECK_FALSE(text.contains(QStringLiteral("melding bij Veilig Thuis")));
    CHECK(text.contains(QStringLiteral("beschermingscode")));
}

TEST_CASE("a crisis sheet names the numbers of its place only", "[place]")
{
    SampleReferral sample;
    sample.pack = pack();
    sample.draft.kind = nameOf(referral::kindNames, referral::Kind::Crisisblad);
    CHECK(sample.content().open.alarmLine.contains(QStringLiteral("bel 112")));
    CHECK(sample.content().open.alarmLine.contains(QStringLiteral("0800-2000")));
    sample.file.info.jurisdiction = QStringLiteral("bes");
    const QString text = referral::toText(sample.content().open);
    CHECK(text.contains(QStringLiteral("bel 911")));
    CHECK(text.contains(QStringLiteral("0802-0802")));
    CHECK_FALSE(text.contains(QStringLiteral("bel 112")));
    CHECK_FALSE(text.contains(QStringLiteral("0800-2000")));
}

TEST_CASE("a report to the AMHK stands on the right to report, under whatever name it is typed", "[place]")
{
    SampleReferral sample;
    sample.pack = pack();
    sample.file.info.jurisdiction = QStringLiteral("bes");
    sample.draft.fields.insert(QStringLiteral("A5"), QStringLiteral("AMHK Bonaire"));
    sample.draft.fields.remove(QStringLiteral("V1"));
    CHECK(referral::toText(sample.content().open).contains(QStringLiteral("Stb. 2024, 342")));
    sample.draft.fields.insert(QStringLiteral("A5"), QStringLiteral("Huisarts Voorbeeld"));
    CHECK_FALSE(referral::toText(sample.content().open).contains(QStringLiteral("Stb. 2024, 342")));
}

TEST_CASE("texts of a role replace the general ones: Veilig Thuis is never told to call itself", "[place]")
{
    for (const auto &trigger : pack().taxonomy.triggers) {
        const auto own = wording::triggerWords(trigger.id, pack().texts(QStringLiteral("nl")), QStringLiteral("veilig-thuis"), {});
        INFO(trigger.id.text().toStdString());
        CHECK_FALSE(own.doing.isEmpty());
        CHECK_FALSE(own.notDoing.isEmpty());
        CHECK_FALSE(own.doing.join(QLatin1Char(' ')).contains(QStringLiteral("Bel Veilig Thuis")));
        CHECK(wording::triggerWords(trigger.id, pack().texts(QStringLiteral("nl")), QStringLiteral("childcare"), {}).doing ==
              wording::triggerWords(trigger.id, pack().texts(QStringLiteral("nl")), QStringLiteral("school"), {}).doing);
    }
}

TEST_CASE("the region is found by the names people write, whatever the case of the letters", "[place]")
{
    REQUIRE(pack().region(QStringLiteral(" parkstad "), QStringLiteral("nl")));
    CHECK(pack().region(QStringLiteral("Heerlen"), QStringLiteral("nl")) ==
          pack().region(QStringLiteral("Parkstad"), QStringLiteral("nl")));
    CHECK_FALSE(pack().region(QStringLiteral("Verzonnen Regio"), QStringLiteral("nl")));
}
