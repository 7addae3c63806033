// SPDX-License-Identifier: EUPL-1.2
// A language is a line in core/base/languages.h and its files; nothing else names one.
#include "core/base/languages.h"
#include "core/dossier/vocabulary.h"
#include "tests/support/meldcase.h"

#include <QFile>

using namespace vw;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("every language has its texts and its words, each in its own name", "[languages]")
{
    for (const auto &language : languages) {
        const QString code = QLatin1StringView(language.code);
        INFO(language.code);
        CHECK(test::builtIn().texts(code).language() == code);
        CHECK(dossier::Vocabulary(code).language() == code);
        CHECK(languageFrom(code) == code);
        CHECK(languageOf(QLocale(code)) == code);
    }
}

TEST_CASE("who asks for a language that is not spoken is answered in the first", "[languages]")
{
    CHECK(languageFrom(u"xx"_s) == u"nl"_s);
    CHECK(languageFrom({}) == u"nl"_s);
    CHECK(languageOf(QLocale(QLocale::French)) == u"nl"_s);
    CHECK(test::builtIn().texts(u"fr"_s).language() == u"nl"_s);
    CHECK(dossier::Vocabulary(u"fr"_s).language() == u"nl"_s);
}

TEST_CASE("a vault's own content of before a language came speaks the first in it", "[languages]")
{
    auto files = test::builtIn().asJson;
    files.remove(u"texts.en.json"_s);
    const auto older = taxonomy::packFrom(files, {});
    REQUIRE(older);
    CHECK(older->texts(u"en"_s).language() == u"nl"_s);
    CHECK(older->texts(u"en"_s).find(u"questions"_s, u"strangulation.event"_s, u"title"_s) ==
          older->texts(u"nl"_s).find(u"questions"_s, u"strangulation.event"_s, u"title"_s));
}
