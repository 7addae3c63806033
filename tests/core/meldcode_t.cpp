// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/overview.h"
#include "core/taxonomy/pack.h"
#include "core/wording/weighingwords.h"
#include "tests/support/meldcase.h"
#include "tests/support/stringmaker.h"

#include <algorithm>

using namespace vw;
using namespace vw::meldcode;
using assessment::Tri;
using assessment::Value;

namespace {

const QDate today(2026, 11, 3);

const taxonomy::Pack &pack()
{
    return test::builtIn();
}

using test::weighing;

/// A case with one checklist of these answers, asked alone.
struct Bench {
    dossier::CaseFile file;
    dossier::Practice practice;
    assessment::Verdict verdict;

    explicit Bench(const QMap<const char *, Value> &answers)
    {
        dossier::CaseAssessment record;
        record.id = RecordId::create();
        record.list.taxonomy = pack().taxonomy.version;
        record.list.round.alone = Tri::Yes;
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            assessment::Answer answer;
            answer.value = *it;
            record.list.answers.insert(QuestionId(QString::fromLatin1(it.key())), answer);
        }
        file.assessments.append(record);
        verdict = assessment::score(pack().taxonomy, record.list, today);
    }

    [[nodiscard]] Input input() const { return {file, practice, &verdict}; }
    [[nodiscard]] QStringList remarkIds() const
    {
        QStringList ids;
        for (const auto &remark : remarks(input()))
            ids.append(remark.id);
        return ids;
    }
};

} // namespace

TEST_CASE("remarks stand beside the weighing where list and professional differ", "[meldcode]")
{
    SECTION("B3: heavy flags and no unsafety asks for a reason and an advice, then lets go")
    {
        Bench bench({{"strangulation.event", Value::Yes}});
        bench.file.meldcode.weighing = weighing("JN---");
        CHECK(bench.remarkIds().contains(QStringLiteral("B3")));
        CHECK(obstaclesToClosing(bench.input()).contains(QStringLiteral("B3")));
        bench.file.meldcode.weighing.deviationReason = QStringLiteral("Zij woont sinds een jaar elders.");
        bench.file.meldcode.weighing.adviceWhen = QStringLiteral("3-11-2026 14.00");
        bench.file.meldcode.weighing.adviceText = QStringLiteral("Opnieuw spreken.");
        CHECK_FALSE(obstaclesToClosing(bench.input()).contains(QStringLiteral("B3")));
    }
    SECTION("B4: no report needed, but the consultation is still open")
    {
        Bench bench({{"threat.kill", Value::Yes}});
        bench.file.meldcode.weighing = weighing("JNJJJ");
        CHECK(bench.remarkIds().contains(QStringLiteral("B4")));
    }
    SECTION("B5: a suspicion in the list and none in the weighing")
    {
        Bench bench({{"threat.kill", Value::Suspected}});
        bench.file.meldcode.weighing = weighing("N----");
        CHECK(bench.remarkIds().contains(QStringLiteral("B5")));
    }
    SECTION("B9: not reporting where reporting follows; a more careful decision asks nothing")
    {
        Bench bench({});
        bench.file.meldcode.weighing = weighing("JJ---");
        bench.file.meldcode.weighing.report = false;
        CHECK(bench.remarkIds().contains(QStringLiteral("B9")));
        bench.file.meldcode.weighing = weighing("JNJJJ");
        bench.file.meldcode.weighing.report = true;
        CHECK_FALSE(bench.remarkIds().contains(QStringLiteral("B9")));
    }
    SECTION("G5: with any trigger Veilig Thuis comes before the talk")
    {
        CHECK(veiligThuisFirst(Bench({{"stalking.afterNo", Value::Yes}, {"stalking.behaviour", Value::Yes}}).input()));
        CHECK_FALSE(veiligThuisFirst(Bench({{"children.custody", Value::Yes}}).input()));
    }
}

TEST_CASE("a trigger action is open until it is done or not needed; planned is still open", "[meldcode]")
{
    Bench bench({{"threat.kill", Value::Yes}});
    REQUIRE(openActions(bench.input()).size() == 1);
    auto &actions = bench.file.assessments.last().actions;
    actions.append({TriggerId(QStringLiteral("T4")), dossier::ActionState::Planned, {}, {}, {}, {}});
    CHECK(openActions(bench.input()).size() == 1);
    actions.append(
        {TriggerId(QStringLiteral("T4")), dossier::ActionState::Done, {}, {}, QStringLiteral("Veilig Thuis"), QStringLiteral("melden")});
    CHECK(openActions(bench.input()).isEmpty());
}

TEST_CASE("the highest attention ever stays in the list when the picture becomes calmer", "[meldcode]")
{
    Bench bench({});
    for (const auto &first : pack().taxonomy.firstQuestions) {
        assessment::Answer unknown;
        bench.file.assessments.last().list.answers.insert(pack().taxonomy.questions.at(first.question).id, unknown);
    }
    const auto verdict = assessment::score(pack().taxonomy, bench.file.assessments.last().list, today);
    dossier::CaseHead before;
    before.highestBand = QStringLiteral("very-high");
    before.highestOn = QDate(2026, 3, 1);
    const auto head = headOf(bench.file, bench.practice, &verdict, pack().taxonomy, before, today);
    CHECK(head.band == QStringLiteral("few"));
    CHECK(head.highestBand == QStringLiteral("very-high"));
    CHECK(head.highestOn == QDate(2026, 3, 1));
}
