// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/signs.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<char32_t, QString> &names()
{
    static const QHash<char32_t, QString> list{
        // what a threat is made of
        {0x1F52A, u"mes"_s},
        {0x1F5E1, u"dolk"_s},
        {0x2694, u"zwaarden"_s},
        {0x1FA93, u"bijl"_s},
        {0x1F528, u"hamer"_s},
        {0x1FA9A, u"zaag"_s},
        {0x2702, u"schaar"_s},
        {0x1F52B, u"pistool"_s},
        {0x1F4A3, u"bom"_s},
        {0x1F9E8, u"vuurwerk"_s},
        {0x1F4A5, u"knal"_s},
        {0x1F525, u"vuur"_s},
        {0x1FA78, u"bloed"_s},
        {0x1F480, u"schedel"_s},
        {0x2620, u"doodshoofd"_s},
        {0x26B0, u"doodskist"_s},
        {0x1FAA6, u"grafsteen"_s},
        {0x26D3, u"ketting"_s},
        {0x1FAA2, u"touw"_s},
        {0x1F489, u"spuit"_s},
        {0x1F48A, u"pil"_s},
        {0x1F44A, u"vuist"_s},
        {0x1F595, u"middelvinger"_s},
        {0x1F440, u"ogen"_s},
        {0x1F441, u"oog"_s},
        {0x1F92B, u"vinger op de mond"_s},
        {0x1F910, u"mond dicht"_s},
        {0x23F3, u"zandloper"_s},
        {0x23F0, u"wekker"_s},
        {0x1F4CD, u"plaats op de kaart"_s},
        {0x1F512, u"slot"_s},
        {0x1F511, u"sleutel"_s},
        {0x1F4F7, u"camera"_s},
        {0x1F4F1, u"telefoon"_s},
        {0x1F3E0, u"huis"_s},
        {0x1F697, u"auto"_s},
        {0x1F6A8, u"zwaailicht"_s},
        {0x26A0, u"waarschuwing"_s},
        // faces and hands
        {0x1F621, u"boos gezicht"_s},
        {0x1F620, u"boos gezicht"_s},
        {0x1F92C, u"scheldend gezicht"_s},
        {0x1F608, u"duivel"_s},
        {0x1F47F, u"boze duivel"_s},
        {0x1F47B, u"spook"_s},
        {0x1F602, u"lachend gezicht met tranen"_s},
        {0x1F923, u"lachend gezicht"_s},
        {0x1F600, u"lachend gezicht"_s},
        {0x1F60A, u"glimlach"_s},
        {0x1F642, u"glimlach"_s},
        {0x1F609, u"knipoog"_s},
        {0x1F618, u"kus"_s},
        {0x1F60D, u"verliefd gezicht"_s},
        {0x1F622, u"traan"_s},
        {0x1F62D, u"huilend gezicht"_s},
        {0x1F631, u"gezicht vol angst"_s},
        {0x1F92E, u"braken"_s},
        {0x1F921, u"clown"_s},
        {0x1F44B, u"zwaaiende hand"_s},
        {0x1F44D, u"duim omhoog"_s},
        {0x1F44E, u"duim omlaag"_s},
        {0x1F64F, u"gevouwen handen"_s},
        {0x1F4AA, u"spierbal"_s},
        // persons, animals, hearts
        {0x1F476, u"baby"_s},
        {0x1F930, u"zwangere vrouw"_s},
        {0x1F467, u"meisje"_s},
        {0x1F466, u"jongen"_s},
        {0x1F469, u"vrouw"_s},
        {0x1F468, u"man"_s},
        {0x1F46E, u"politie"_s},
        {0x1F437, u"varken"_s},
        {0x1F400, u"rat"_s},
        {0x1F40D, u"slang"_s},
        {0x1F436, u"hond"_s},
        {0x1F431, u"kat"_s},
        {0x1F4A9, u"drol"_s},
        {0x2764, u"hart"_s},
        {0x1F5A4, u"zwart hart"_s},
        {0x1F494, u"gebroken hart"_s},
        {0x1F339, u"roos"_s},
        {0x1F940, u"verwelkte bloem"_s},
        {0x1F48D, u"ring"_s},
    };
    return list;
}

/// Colour and join marks of picture signs: they have no picture of their own.
bool isModifier(char32_t sign)
{
    return sign == 0xFE0F || sign == 0x200D || (sign >= 0x1F3FB && sign <= 0x1F3FF);
}

/// Planes where only picture fonts have anything.
bool isPicture(char32_t sign)
{
    return sign >= 0x1F000 && sign <= 0x1FAFF;
}

} // namespace

QString withSignsNamed(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar sign) { return sign.unicode() < 0x2000; }))
        return text;
    QString out;
    bool afterPicture = false;
    for (const char32_t sign : text.toUcs4()) {
        const auto known = names().constFind(sign);
        if (known != names().constEnd() || isPicture(sign)) {
            if (isModifier(sign))
                continue;
            out += u'[' + (known != names().constEnd() ? *known : u"teken U+%1"_s.arg(QString::number(sign, 16).toUpper())) + u']';
            afterPicture = true;
        } else if (!(afterPicture && isModifier(sign))) {
            out += QString::fromUcs4(&sign, 1);
            afterPicture = false;
        }
    }
    return out;
}

QString withPostcodesWhole(QString text)
{
    static const QRegularExpression postcode(uR"(\b(\d{4}) ([A-Z]{2})\b)"_s);
    return text.contains(u' ') ? text.replace(postcode, u"\\1\u00a0\\2"_s) : text;
}

void finishWords(Document &document)
{
    const auto finish = [](QString &text) { text = withPostcodesWhole(withSignsNamed(text)); };
    finish(document.firstLine);
    for (auto &section : document.sections) {
        for (auto &field : section.fields) {
            finish(field.value);
            for (auto &row : field.table.rows)
                std::ranges::for_each(row, finish);
        }
    }
}

} // namespace vw::referral
