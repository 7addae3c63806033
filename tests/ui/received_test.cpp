// SPDX-License-Identifier: EUPL-1.2
// A referral of somebody else is read in the window: whose it is, what it brings, and what of it is taken over.
#include "core/report/paper.h"
#include "desk/handover.h"
#include "desk/identity.h"
#include "desk/papers.h"
#include "desk/takeover.h"
#include "tests/ui/talks.h"
#include "ui/parts/tickbox.h"
#include "ui/received/receivedpage.h"

#include <QFile>

using namespace vw;
using namespace vw::test;

namespace {

using namespace Qt::StringLiterals;

const QString typedWords = u"Lavendel vijver MIDDAG"_s;

/// A paper of another vault, with a person and a fact.
struct Others {
    crypto::SigningKeys keys = crypto::signingKeysFrom(crypto::newSigningSeed());
    desk::Transfer transfer;

    explicit Others(desk::CaseDesk &any)
    {
        const auto paper = desk::Papers(any).paper(u"crisisblad"_s);
        transfer = {.id = RecordId::create().text(),
                    .sender = u"Huisartsenpost Verzonnendam"_s,
                    .publicKey = keys.publicKey,
                    .forKey = {},
                    .document = paper.content.open,
                    .records = {},
                    .wholeness = {}};
        dossier::Person her;
        her.id = RecordId::create();
        her.letter = u"A"_s;
        her.role = dossier::PersonRole::Victim;
        her.surname = u"Voorbeeld"_s;
        dossier::Incident fact;
        fact.id = RecordId::create();
        fact.when = PartialDate::day(QDate(2026, 10, 30));
        fact.who = u"B"_s;
        fact.what = u"B kneep de keel van A dicht."_s;
        fact.source = dossier::SourceCode::Own;
        transfer.records = {her, fact};
    }
    QString write(const WindowDriver &driver, const QString &name, const QByteArray &forKey = {})
    {
        transfer.forKey = forKey;
        const auto data = desk::signedTransfer(transfer, keys);
        const auto bytes =
            forKey.isEmpty() ? report::sendingPdf(transfer.document, u"lavendel-vijver-middag"_s, data) : desk::sealedFile(data, forKey);
        REQUIRE(bytes.has_value());
        QFile file(driver.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
        return file.fileName();
    }
};

void read(WindowDriver &driver, const QString &path, const QString &words)
{
    jump(driver, u"received"_s);
    const auto pages = driver.visible<ui::ReceivedPage>();
    REQUIRE(pages.size() == 1);
    pages.first()->chooseFile(path);
    QTest::keyClicks(QApplication::focusWidget(), words);
    driver.key(Qt::Key_Return);
}

} // namespace

TEST_CASE("a received referral says whose it is; what is ticked stands in the case with where it comes from", "[received]")
{
    WindowDriver driver;
    start(driver);
    driver.press(u"Casussen"_s);
    driver.press(u"Ontvangen verwijzing inlezen"_s);
    Others others(deskOf(driver));
    const QString path = others.write(driver, u"hun.pdf"_s);
    read(driver, path, {});
    CHECK(driver.words().contains(u"Dit bestand is versleuteld"_s));
    read(driver, path, typedWords);
    CHECK(driver.words().contains(u"elk woord is zoals het is ondertekend"_s));
    CHECK(driver.words().contains(u"Huisartsenpost Verzonnendam"_s));
    CHECK(driver.words().contains(crypto::fingerprintWords(others.keys.publicKey)));
    CHECK(driver.words().contains(u"B kneep de keel van A dicht"_s));
    CHECK(deskOf(driver).isNew()); // reading writes nothing

    driver.press(u"De woorden kloppen"_s);
    CHECK(driver.words().contains(u"Deze kluis kent de sleutel sinds"_s));
    driver.press(u"2 overnemen"_s);
    const auto &file = deskOf(driver).file();
    REQUIRE(file.incidents.size() == 1);
    CHECK(file.incidents.first().origin.sender == "Huisartsenpost Verzonnendam"_L1);
    CHECK(file.persons.first().surname == "Voorbeeld"_L1);
    REQUIRE(file.archive.size() == 1);
    CHECK(file.archive.first().origin.signedWith == crypto::fingerprintWords(others.keys.publicKey));
    CHECK(driver.words().contains(u"In deze casus overgenomen: 2"_s));
    CHECK(driver.words().contains(u"staat al in de casus"_s));

    driver.press(u"Papier bekijken"_s);
    CHECK_FALSE(driver.words().contains(u"Wat het meebrengt"_s));
    driver.press(u"Terug"_s);
    jump(driver, u"facts"_s);
    CHECK(driver.words().contains(u"overgenomen van Huisartsenpost Verzonnendam"_s)); // who saw it is not us
}

TEST_CASE("what was changed after signing is said in words, and nothing of it can be taken over", "[received]")
{
    WindowDriver driver;
    start(driver);
    driver.key(Qt::Key_F2);
    Others others(deskOf(driver));
    others.transfer.publicKey = crypto::signingKeysFrom(crypto::newSigningSeed()).publicKey;
    auto data = desk::signedTransfer(others.transfer, others.keys);
    data.insert(u"sender"_s, u"Iemand anders"_s);
    const auto bytes = report::sendingPdf(others.transfer.document, u"lavendel-vijver-middag"_s, data);
    REQUIRE(bytes.has_value());
    QFile file(driver.folder.filePath(u"anders.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    read(driver, file.fileName(), typedWords);
    CHECK(driver.words().contains(u"VERANDERD na het ondertekenen"_s));
    CHECK(driver.button(u"2 overnemen"_s) == nullptr);
    CHECK(driver.button(u"De woorden kloppen"_s) == nullptr);
    const auto read = desk::transferFrom(data);
    REQUIRE(read.has_value());
    const auto taken = desk::takeOver(deskOf(driver), *read, {}, u"anders.pdf"_s); // nor by another way
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().code == ErrorCode::PaperChanged);
}

TEST_CASE("a hand-over sealed for this vault opens without words; one for another says so", "[received]")
{
    WindowDriver driver;
    start(driver);
    driver.key(Qt::Key_F2);
    Others others(deskOf(driver));
    const auto own = desk::signingKeysOf(driver.window->office()->session());
    REQUIRE(own.has_value());
    read(driver, others.write(driver, u"voor-ons.vwz"_s, own->publicKey), {});
    CHECK(driver.words().contains(u"elk woord is zoals het is ondertekend"_s));
    read(driver, others.write(driver, u"voor-hen.vwz"_s, crypto::signingKeysFrom(crypto::newSigningSeed()).publicKey), {});
    CHECK(driver.words().contains(u"verzegeld voor een andere kluis"_s));
}

TEST_CASE("the key of the vault is shown with its words, and a colleague's is known after its words were compared", "[received]")
{
    WindowDriver driver;
    start(driver);
    driver.press(u"Instellingen"_s);
    const auto own = desk::signingKeysOf(driver.window->office()->session());
    REQUIRE(own.has_value());
    CHECK(driver.words().contains(desk::keyText(own->publicKey)));
    CHECK(driver.words().contains(crypto::fingerprintWords(own->publicKey)));
    const auto theirs = crypto::signingKeysFrom(crypto::newSigningSeed()).publicKey;
    driver.type(u"De sleutel van een collega"_s, u"vlagwijzer-1:onzin"_s);
    CHECK(driver.words().contains(u"niet de sleutel van een kluis"_s));
    driver.type(u"De sleutel van een collega"_s, desk::keyText(theirs));
    CHECK(driver.words().contains(crypto::fingerprintWords(theirs)));
    driver.type(u"Van wie is deze sleutel"_s, u"Sam de Verzonnene"_s);
    driver.press(u"De woorden kloppen"_s);
    const auto known = desk::correspondenceOf(driver.window->office()->session());
    REQUIRE(known.has_value());
    REQUIRE(known->known(theirs));
    CHECK(known->known(theirs)->name == "Sam de Verzonnene"_L1);
    driver.press(u"Vergeten"_s);
    CHECK(desk::correspondenceOf(driver.window->office()->session())->keys.isEmpty());
}
