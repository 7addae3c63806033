// SPDX-License-Identifier: EUPL-1.2
// A referral that somebody received: what is in it, whether it is whole, and whose.
#include "core/crypto/sealing.h"
#include "core/crypto/signing.h"
#include "desk/received.h"
#include "tests/app/desk.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace vw;
using namespace vw::test;

namespace {

/// A vault that sent a report, and its two encrypted files.
struct Sent : Desk {
    QString vault = practiceVault();
    QString words, path, restricted, restrictedWords;
    Sent()
    {
        const auto made =
            call({u"referral"_s, vault, u"OEF-HALS"_s, u"--kind"_s, u"melding"_s, u"--out"_s, Desk::path(u"m.pdf"_s), u"--json"_s},
                 practiceWords);
        REQUIRE(made.code == 0);
        const auto files = made.json().value("files"_L1).toArray();
        REQUIRE(files.size() == 2);
        path = files.at(0).toObject().value("path"_L1).toString();
        words = files.at(0).toObject().value("passphrase"_L1).toString();
        restricted = files.at(1).toObject().value("path"_L1).toString();
        restrictedWords = files.at(1).toObject().value("passphrase"_L1).toString();
    }
    [[nodiscard]] Outcome check(const QString &file, const QString &typed, const QString &action = u"check"_s) const
    {
        return call({u"referral"_s, action, file, u"--json"_s}, typed.toUtf8() + '\n');
    }
    /// The file with another attachment; encrypted as it was.
    QString with(const QByteArray &json, const QString &name) const
    {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        const QByteArray bytes = read(QFileInfo(path).fileName());
        pdf.processMemoryFile("sent", bytes.constData(), static_cast<size_t>(bytes.size()), words.toUtf8().constData());
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, json.toStdString());
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, "verwijzing.json", stream);
        QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("verwijzing.json", file);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const auto out = writer.getBufferSharedPointer();
        return write(name, QByteArray(reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize())));
    }
    [[nodiscard]] QJsonObject attached() const
    {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        const QByteArray bytes = read(QFileInfo(path).fileName());
        pdf.processMemoryFile("sent", bytes.constData(), static_cast<size_t>(bytes.size()), words.toUtf8().constData());
        const auto data = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile("verwijzing.json")->getEmbeddedFileStream().getStreamData();
        return QJsonDocument::fromJson(
                   QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())))
            .object();
    }
};

} // namespace

TEST_CASE("a referral that arrived says what it is, that it is whole, and by which key", "[received]")
{
    const Sent sent;
    const auto open = sent.check(sent.path, sent.words), inside = sent.check(sent.restricted, sent.restrictedWords);
    REQUIRE(open.code == 0);
    CHECK(open.json().value("whole"_L1).toString() == "signed"_L1);
    CHECK(open.json().value("kind"_L1).toString() == "melding"_L1);
    CHECK(open.json().value("part"_L1).toString() == "open"_L1);
    CHECK(inside.json().value("part"_L1).toString() == "restricted"_L1);
    CHECK(open.json().value("words"_L1).toString().split(u' ').size() == 8);
    CHECK(open.json().value("key"_L1) == inside.json().value("key"_L1)); // the same vault
    CHECK(open.json().value("transfer"_L1) != inside.json().value("transfer"_L1));
    CHECK_FALSE(open.json().contains("text"_L1));
    CHECK(sent.check(sent.path, sent.words, u"read"_s)
              .json()
              .value("text"_L1)
              .toString()
              .contains(u"Melding bij Veilig Thuis"_s, Qt::CaseInsensitive));
}

TEST_CASE("the words open it with hyphens, with spaces and in capitals; others do not", "[received]")
{
    const Sent sent;
    CHECK(sent.check(sent.path, QString(sent.words).replace(u'-', u' ')).code == 0);
    CHECK(sent.check(sent.path, u"  "_s + sent.words.toUpper() + u" "_s).code == 0);
    const auto wrong = sent.check(sent.path, u"appel-brug-wolk-linde-roos-bron"_s);
    CHECK(wrong.code == 3);
    CHECK(wrong.reason().contains(u"Deze woorden openen"_s)); // the file, not the vault
}

TEST_CASE("one changed word is named, and so is another key with the old signature", "[received]")
{
    const Sent sent;
    auto json = sent.attached();
    auto body = json.value("body"_L1).toObject();
    body.insert(u"firstLine"_s, u"B mag dit weten."_s);
    auto changed = json;
    changed.insert(u"body"_s, body);
    // the checksum of the words is not theirs any more
    CHECK(sent.check(sent.with(QJsonDocument(changed).toJson(), u"a.pdf"_s), sent.words).code == 3);
    changed = json;
    changed.insert(u"transfer"_s, u"00000000-0000-4000-8000-000000000000"_s);
    const auto moved = sent.check(sent.with(QJsonDocument(changed).toJson(), u"b.pdf"_s), sent.words);
    CHECK(moved.code == 1);
    CHECK(moved.json().value("whole"_L1).toString() == "changed"_L1);
    changed = json;
    const auto other = crypto::signingKeysFrom(crypto::newSigningSeed());
    changed.insert(u"key"_s, QString::fromLatin1(other.publicKey.toBase64()));
    CHECK(sent.check(sent.with(QJsonDocument(changed).toJson(), u"c.pdf"_s), sent.words).json().value("whole"_L1).toString() ==
          "changed"_L1);
}

TEST_CASE("a paper of before signatures is read, and said to be unsigned", "[received]")
{
    const Sent sent;
    const auto old = sent.check(sent.with(QJsonDocument(sent.attached().value("body"_L1).toObject()).toJson(), u"old.pdf"_s), sent.words);
    CHECK(old.code == 0);
    CHECK(old.json().value("whole"_L1).toString() == "unsigned"_L1);
    CHECK_FALSE(old.json().contains("key"_L1));
}

TEST_CASE("what is no referral is said in a sentence, and read no further than it may", "[received]")
{
    const Sent sent;
    CHECK(sent.check(sent.write(u"text.pdf"_s, "geen pdf"), {}).code == 3);
    const QByteArray whole = sent.read(QFileInfo(sent.path).fileName());
    CHECK(sent.check(sent.write(u"half.pdf"_s, whole.first(whole.size() / 2)), sent.words).code == 3);
    CHECK(sent.check(sent.path + u".pdf"_s, {}).code == 3);
    REQUIRE(sent.call({u"referral"_s, sent.vault, u"OEF-HALS"_s, u"--kind"_s, u"melding"_s, u"--out"_s, sent.path + u"-open.pdf"_s,
                       u"--open"_s},
                      practiceWords)
                .code == 0);
    const auto plain = sent.check(sent.path + u"-open.pdf"_s, {});
    CHECK(plain.code == 3);
    CHECK(plain.reason().contains(u"geen gegevens"_s));
    const auto large = sent.check(sent.with(QByteArray(40 * 1024 * 1024, ' '), u"bomb.pdf"_s), sent.words);
    CHECK(large.code == 3);
    CHECK(large.reason().contains(u"groter dan"_s));
    CHECK(sent.check(sent.with("{ }", u"empty.pdf"_s), sent.words).code == 3);
    CHECK(sent.check(sent.with("[1, 2", u"broken.pdf"_s), sent.words).code == 3);
}

TEST_CASE("a key signs what it signs, and is known by eight words", "[received]")
{
    REQUIRE(crypto::startCrypto().has_value());
    const auto keys = crypto::signingKeysFrom(crypto::newSigningSeed()), other = crypto::signingKeysFrom(crypto::newSigningSeed());
    const QByteArray signature = crypto::sign(keys, "woorden");
    CHECK(crypto::isSignedBy(keys.publicKey, "woorden", signature));
    CHECK_FALSE(crypto::isSignedBy(keys.publicKey, "woordem", signature));
    CHECK_FALSE(crypto::isSignedBy(other.publicKey, "woorden", signature));
    CHECK_FALSE(crypto::isSignedBy(keys.publicKey.first(31), "woorden", signature));
    CHECK(crypto::fingerprintWords(keys.publicKey) == crypto::fingerprintWords(keys.publicKey));
    CHECK(crypto::fingerprintWords(keys.publicKey) != crypto::fingerprintWords(other.publicKey));
}
