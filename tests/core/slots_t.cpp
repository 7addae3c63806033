// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/people.h"
#include "core/taxonomy/pack.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// No text reaches a reader with a brace in it, whoever the persons are.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using dossier::Address;

namespace {

/// What the panel fills in beside the persons (core/wording/picture.cpp).
const QMap<QString, QString> panelValues{{u"n"_s, u"3"_s},           {u"m"_s, u"2"_s},          {u"band"_s, u"hoog"_s},
                                         {u"vlag"_s, u"een vlag"_s}, {u"tekst"_s, u"hoog"_s},   {u"y"_s, u"4"_s},
                                         {u"naam"_s, u"Naam"_s},     {u"datum"_s, u"morgen"_s}, {u"x"_s, u"zeer hoog"_s}};

void collect(const QJsonValue &value, const QString &path, QMap<QString, QString> &texts)
{
    if (value.isString())
        texts.insert(path, value.toString());
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(*it, path + u'/' + it.key(), texts);
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collect(array.at(i), path + u'/' + QString::number(i), texts);
}

QMap<QString, QString> allTexts()
{
    QMap<QString, QString> texts;
    const QString folder = QString::fromLatin1(taxonomy::builtInFolder);
    for (const auto &name : {u"texts.nl.json"_s, u"texts.en.json"_s, u"jurisdictions/bes.json"_s, u"jurisdictions/nl.json"_s}) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        collect(QJsonDocument::fromJson(file.readAll()).object(), name, texts);
    }
    REQUIRE(texts.size() > 5000);
    return texts;
}

QStringList relations()
{
    return {QString(),     u"partner"_s,   u"ex-partner"_s, u"parent"_s, u"child"_s,        u"sibling"_s,
            u"relative"_s, u"housemate"_s, u"carer"_s,      u"other"_s,  u"eigen woorden"_s};
}

} // namespace

TEST_CASE("every slot of every text has its word, for every pair of persons and every relation", "[slots]")
{
    const auto texts = allTexts();
    QStringList open;
    for (const Address victim : {Address::She, Address::He, Address::They}) {
        for (const Address perpetrator : {Address::She, Address::He, Address::They}) {
            for (const QString &relation : relations()) {
                const dossier::People people{victim, perpetrator, relation, u"A"_s, u"B"_s};
                for (auto it = texts.begin(); it != texts.end(); ++it) {
                    if (!it->contains(u'{'))
                        continue;
                    if (dossier::fill(*it, people, panelValues).contains(u'{') ||
                        dossier::fillLetters(*it, people, panelValues).contains(u'{'))
                        open.append(it.key());
                }
            }
        }
    }
    open.removeDuplicates();
    CHECK(open == QStringList());
}

TEST_CASE("on paper the persons are letters, and whose something is stays a word", "[slots]")
{
    const dossier::People people{Address::She, Address::He, u"ex-partner"_s, u"A"_s, u"D"_s};
    CHECK(dossier::fillLetters(u"{Zij} zegt dat {departner} {haars} telefoon leest; {relatie} is voorbij."_s, people) ==
          u"A zegt dat D haar telefoon leest; de relatie is voorbij."_s);
    CHECK(dossier::fill(u"{Zij} zegt dat {departner} {haars} telefoon leest."_s, people) ==
          u"Zij zegt dat de ex-partner haar telefoon leest."_s);
    // One word for two people would hide who did what to whom.
    const dossier::People women{Address::She, Address::She, u"partner"_s, u"A"_s, u"B"_s};
    CHECK(dossier::fill(u"{Hij} volgt {haar}."_s, women) == u"De ander volgt het slachtoffer."_s);
    CHECK(dossier::fill(u"{onbekend}"_s, people) == u"{onbekend}"_s); // a slot nobody fills stays in sight
}

TEST_CASE("the letters are those of the first victim and the first presumed perpetrator", "[slots]")
{
    dossier::CaseFile file;
    CHECK(dossier::peopleOf(file).victimLetter == u"A"_s);
    CHECK(dossier::peopleOf(file).perpetratorLetter == u"B"_s);
    dossier::Person him;
    him.id = RecordId::create();
    him.role = dossier::PersonRole::Perpetrator;
    him.address = Address::He;
    file.persons = {him};
    file.info.relation = u"parent"_s;
    const auto people = dossier::peopleOf(file);
    CHECK(people.perpetratorLetter == file.letterOf(him.id));
    CHECK(people.perpetrator == Address::He);
    CHECK(people.relation == u"parent"_s);
}
