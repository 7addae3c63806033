// SPDX-License-Identifier: EUPL-1.2
#include "core/base/signs.h"

#include "tests/support/stringmaker.h"

#include <catch2/catch.hpp>

using namespace vw;
using namespace Qt::StringLiterals;

TEST_CASE("signs that steer a terminal or turn text round are shown as a mark, words stay")
{
    CHECK(plainText(u"Zoë & Đorđe, \"ik\" <b>çok</b> 日本 \U0001F52A"_s) == u"Zoë & Đorđe, \"ik\" <b>çok</b> 日本 \U0001F52A"_s);
    CHECK(plainText(u"a\x1b]0;titel\x07z"_s) == u"a\uFFFD]0;titel\uFFFDz"_s);
    CHECK(plainText(u"a\u009b2Jz"_s) == u"a\uFFFD2Jz"_s); // C1: one sign that says ESC [
    CHECK(plainText(u"eerste\nweede\tderde"_s) == u"eerste\nweede\tderde"_s);
    for (const char16_t sign :
         std::initializer_list<char16_t>{0, 0x0d, 0x7f, 0x061c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069}) {
        INFO(int(sign));
        CHECK(plainText(QString(QChar(sign))) == u"\uFFFD"_s);
    }
}

TEST_CASE("one line stays one line, whatever a text holds")
{
    CHECK(plainLine(u"2026-001\n2026-002  aangemaakt"_s) == u"2026-001 2026-002  aangemaakt"_s);
    CHECK(plainLine(u"a\r\nb\tc"_s) == u"a b c"_s);
    CHECK(plainLine(u"RLO\u202Egpj.exe"_s) == u"RLO\uFFFDgpj.exe"_s);
}
