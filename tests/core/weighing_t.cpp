// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/weighingwords.h"
#include "tests/support/meldcase.h"
#include "tests/support/stringmaker.h"

#include <QFile>

// docs/weging.md: the table and the rules that rest on it.

using namespace vw;
using namespace vw::meldcode;
using namespace vw::test;

namespace {

/// A row of the table in docs/weging.md.
struct Row {
    QByteArray answers;
    int states = 0;
    QByteArray follows, next, report, advice;

    [[nodiscard]] bool fits(const QByteArray &state) const
    {
        for (qsizetype i = 0; i < state.size(); ++i) {
            if (answers.at(i) != '.' && answers.at(i) != state.at(i))
                return false;
        }
        return true;
    }
};

QList<Row> table()
{
    QFile file(QStringLiteral(VW_SOURCE_DIR "/docs/weging.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Row> rows;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith("| `"))
            continue;
        const auto cells = line.split('|');
        REQUIRE(cells.size() >= 8);
        rows.append({cells.at(1).trimmed().replace('`', ""), cells.at(2).trimmed().toInt(), cells.at(3).trimmed(), cells.at(4).trimmed(),
                     cells.at(5).trimmed(), cells.at(6).trimmed()});
    }
    return rows;
}

QList<QByteArray> allStates()
{
    QList<QByteArray> states;
    for (int state = 0; state < 1024; ++state) {
        QByteArray letters;
        for (int question = 0; question < 5; ++question)
            letters.append("OJNW"[(state >> (2 * question)) & 3]);
        states.append(letters);
    }
    return states;
}

} // namespace

TEST_CASE("all 1,024 states of the five answers follow the table of docs/rules", "[meldcode]")
{
    const auto rows = table();
    REQUIRE(rows.size() == 16);
    QMap<QByteArray, int> met;
    for (const auto &state : allStates()) {
        INFO(state.toStdString());
        QList<Row> fitting;
        std::ranges::copy_if(rows, std::back_inserter(fitting), [&](const Row &row) { return row.fits(state); });
        REQUIRE(fitting.size() == 1);
        const auto &row = fitting.first();
        ++met[row.answers];
        const auto f = following(weighing(state));
        CHECK(nameOf(outcomeNames, f.outcome).toLatin1() == row.follows);
        CHECK((f.next < 0 ? QByteArray("-") : 'Q' + QByteArray::number(f.next + 1)) == row.next);
        CHECK(f.reportNecessary == (row.report == "necessary"));
        CHECK(f.reportProposed == (row.report == "proposed"));
        CHECK(f.reportFollows() == (row.report != "-"));
        CHECK(f.adviceMust == (row.advice == "must"));
        CHECK(f.secondIsOpen == (state.at(1) == 'O'));
        CHECK(f.secondIsAsked == state.startsWith("JO"));
        CHECK(f.decisionIsOpen == (row.report != "-"));
        CHECK_FALSE(f.deviates);
        CHECK(f.deviationStands);
        CHECK_FALSE(wording::outcomeTitle(f.outcome).isEmpty());
    }
    for (const auto &row : rows)
        CHECK(met.value(row.answers) == row.states);
}

TEST_CASE("not reporting deviates in every state where a report is necessary or proposed, and in no other", "[meldcode]")
{
    for (const auto &state : allStates()) {
        INFO(state.toStdString());
        auto w = weighing(state);
        const bool follows =
            state.startsWith("JJ") || state.startsWith("JW") || state.startsWith("JNN") || state.startsWith("JNJN") || state == "JNJJN";
        w.report = false;
        CHECK(following(w).deviates == follows);
        CHECK(following(w).deviationStands == !follows);
        CHECK_FALSE(following(w).decisionIsOpen);
        w.report = true; // as careful as what follows, or more so
        CHECK_FALSE(following(w).deviates);
        CHECK(following(w).deviationStands);
        CHECK_FALSE(following(w).decisionIsOpen);
    }
}

TEST_CASE("a deviation stands with a reason and a second reader; recorded advice counts as one", "[meldcode]")
{
    auto w = weighing("JW---");
    w.report = false;
    CHECK_FALSE(following(w).deviationStands);
    w.deviationReason = QStringLiteral("Zij is veilig bij haar zus.");
    CHECK_FALSE(following(w).deviationStands);
    SECTION("a reader by name")
    {
        w.deviationReader = QStringLiteral("P. Jansen");
        CHECK(following(w).deviationStands);
        w.deviationReason = QStringLiteral("  ");
        CHECK_FALSE(following(w).deviationStands);
    }
    SECTION("a reader of blanks is nobody")
    {
        w.deviationReader = QStringLiteral("  ");
        CHECK_FALSE(following(w).deviationStands);
    }
    SECTION("advice is recorded with its moment and its words")
    {
        w.adviceWhen = QStringLiteral("3-11");
        CHECK_FALSE(following(w).adviceIsRecorded);
        CHECK_FALSE(following(w).deviationStands);
        w.adviceText = QStringLiteral("Niet melden nu.");
        CHECK(following(w).adviceIsRecorded);
        CHECK(following(w).deviationStands);
        w.adviceWhen = QStringLiteral(" ");
        CHECK_FALSE(following(w).adviceIsRecorded);
        CHECK_FALSE(following(w).deviationStands);
    }
}

TEST_CASE("tab, paper and closing say the same of a deviation", "[meldcode]")
{
    MeldCase c;
    for (const auto *answers : {"JJ---", "JW---", "JNN--", "JNJN-", "JNJJN"}) {
        INFO(answers);
        c.weighing() = weighing(answers);
        c.weighing().report = false;
        CHECK(c.remarks("B9!"));
        CHECK(c.blocks("B9"));
        CHECK(c.stopsPaper("B9"));
        c.weighing().deviationReason = QStringLiteral("reden");
        c.weighing().deviationReader = QStringLiteral("P. Jansen");
        CHECK(c.remarks("B9")); // it stays a deviation
        CHECK_FALSE(c.remarks("B9!"));
        CHECK_FALSE(c.blocks("B9"));
        CHECK_FALSE(c.stopsPaper("B9"));
    }
    for (const auto *answers : {"J----", "N----", "W----", "JNW--", "JNJW-", "JNJJW", "JNJJJ"}) {
        INFO(answers);
        c.weighing() = weighing(answers);
        c.weighing().report = false;
        CHECK_FALSE(c.remarks("B9"));
        CHECK_FALSE(c.blocks("B9"));
        CHECK_FALSE(c.stopsPaper("B9"));
    }
}

TEST_CASE("without an answer to question 2 no paper goes; after a yes to question 1 the tab and closing wait for it too", "[meldcode]")
{
    MeldCase c;
    c.weighing() = weighing("J----");
    CHECK(c.remarks("Q2!"));
    CHECK(c.blocks("Q2"));
    CHECK(c.stopsPaper("Q2"));
    for (const auto *answers : {"-----", "N----", "W----"}) {
        INFO(answers);
        c.weighing() = weighing(answers);
        CHECK_FALSE(c.remarks("Q2"));
        CHECK_FALSE(c.blocks("Q2"));
        CHECK(c.stopsPaper("Q2"));
    }
    c.weighing() = weighing("JW---");
    CHECK_FALSE(c.remarks("Q2"));
    CHECK_FALSE(c.blocks("Q2"));
    CHECK_FALSE(c.stopsPaper("Q2"));
}

TEST_CASE("closing waits for question 1, for the decision on a report, and for advice that is a must", "[meldcode]")
{
    MeldCase c;
    CHECK(c.blocks("Q1"));
    CHECK_FALSE(c.stopsPaper("Q1"));
    c.weighing() = weighing("N----");
    CHECK_FALSE(c.blocks("Q1"));
    CHECK_FALSE(c.blocks("decision"));
    CHECK_FALSE(c.blocks("advice"));
    c.weighing() = weighing("JJ---");
    CHECK(c.blocks("decision"));
    CHECK_FALSE(c.blocks("advice"));
    c.weighing().report = true;
    CHECK_FALSE(c.blocks("decision"));
    for (const auto *answers : {"W----", "JW---", "JNW--", "JNJW-"}) {
        INFO(answers);
        c.weighing() = weighing(answers);
        CHECK(c.blocks("advice"));
        CHECK_FALSE(c.stopsPaper("advice"));
        c.recordAdvice();
        CHECK_FALSE(c.blocks("advice"));
    }
}

TEST_CASE("a role without the meldcode is asked nothing of it", "[meldcode]")
{
    MeldCase c;
    c.weighing() = weighing("JJ---");
    c.weighing().report = false;
    c.practice.role = QStringLiteral("police");
    CHECK_FALSE(c.remarks("B9"));
    CHECK(obstaclesToClosing(c.input()) == QStringList{QStringLiteral("no-look-again"), QStringLiteral("not-in-file")});
    CHECK_FALSE(c.stopsPaper("B9"));
    c.fire("T4");
    CHECK(c.remarks("G5"));
}

TEST_CASE("the band stays out of sight until the second question has an answer", "[meldcode]")
{
    CHECK_FALSE(bandMayShow(weighing("J----")));
    CHECK_FALSE(bandMayShow(weighing("J-NNN")));
    CHECK(bandMayShow(weighing("JW---")));
    CHECK(bandMayShow(weighing("-N---")));
}
