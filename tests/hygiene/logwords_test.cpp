// SPDX-License-Identifier: EUPL-1.2
#include "tests/hygiene/sources.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> allIn(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    const QRegularExpression shape(pattern);
    for (auto all = shape.globalMatch(text); all.hasNext();)
        found.insert(all.next().captured(1));
    return found;
}

/// What a line of the log is called where it is made: the first literal of a call that writes one, and the other one of a choice of two.
QSet<QString> actionsMadeIn(const QString &line)
{
    auto made = allIn(line, uR"re(\.action = (?:QStringLiteral\(|u)"([a-z-]+)")re"_s);
    made += allIn(line, uR"re(\b(?:commit|note|log|record|enter|saveTogether|failed)\([^"]*[,?] ?(?:QStringLiteral\(|u)"([a-z-]+)")re"_s);
    made += allIn(line, uR"re(\bcommit\([^;]*: QStringLiteral\("([a-z-]+)")re"_s);
    made += allIn(line, uR"re(const QString &action = QStringLiteral\("([a-z-]+)")re"_s);
    made += allIn(line, uR"re(\bstore\.create\([^"]*u"([a-z-]+)")re"_s);
    made += allIn(line, uR"re(\b(?:m_store|store)\.save\([^"]*u"([a-z-]+)")re"_s);
    made += allIn(line, uR"re(\bsetState\([^"]*QStringLiteral\("([a-z-]+)")re"_s);
    made += allIn(line, uR"re(keepToday\([^"]*QStringLiteral\("([a-z-]+)")re"_s);
    return made;
}

/// In the vocabulary, so that a printed log is Dutch whatever the window speaks: what was done, and how it left.
QSet<QString> actionsWithAWord()
{
    const auto sets = QJsonDocument::fromJson(readText(u"resources/words/nl.json"_s).toUtf8()).object().value("sets"_L1).toObject();
    const auto keys = sets.value("logActions"_L1).toObject().keys() + sets.value("logChannels"_L1).toObject().keys();
    return {keys.begin(), keys.end()};
}

} // namespace

TEST_CASE("every action that the log can tell of has its word")
{
    const auto words = allIn(readText(u"ui/dossier/logtables.h"_s), u"Word\\{\"([a-z-]+)\""_s) + actionsWithAWord();
    QSet<QString> made;
    for (const auto &line : productCode())
        made += actionsMadeIn(line.text);
    for (const auto *known :
         {u"letters", u"version", u"archive", u"export", u"export-failed", u"close", u"reopen", u"hold", u"danger", u"open"})
        CHECK(made.contains(QString::fromUtf16(known))); // the search still finds them
    CHECK(QStringList((made - words).values()).join(u' ').toStdString() == "");
    CHECK(actionsMadeIn(u"desk().commit(x, isSaved() ? QStringLiteral(\"change\") : QStringLiteral(\"create\"));"_s) ==
          QSet<QString>{u"change"_s, u"create"_s});
}

TEST_CASE("one Dutch word for one thing")
{
    const QString dutch = readText(u"translations/vlagwijzer_nl.ts"_s);
    REQUIRE(dutch.contains(u">Wijzigen<"));
    for (const auto *other : {u">Veranderen<", u">geprint<", u"PDF-bestand"})
        CHECK_FALSE(dutch.contains(QStringView(other)));
}
