// SPDX-License-Identifier: EUPL-1.2
// What things cost on this computer. Not a test: it fails only when something cannot be measured at all.
//     vw-bench [FOLDER] [--window PATH]
#include "app/practice/practicevault.h"
#include "core/assessment/verdict.h"
#include "core/crypto/sealing.h"
#include "core/crypto/wordlist.h"
#include "core/dossier/codec.h"
#include "core/pattern/pattern.h"
#include "core/referral/content.h"
#include "core/report/paper.h"
#include "tests/bench/measure.h"
#include "tests/bench/windowstart.h"
#include "tests/support/timeline.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <vector>

using namespace vw;
using namespace vw::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is measured on: the practice case "hals" as it is today.
struct Sample {
    explicit Sample(const taxonomy::Pack &given) : pack(given)
    {
        auto read = practice::practiceCase(u"hals"_s, clock.today());
        if (!read)
            stop(u"the practice case cannot be read"_s);
        file = *read;
        QFile organisation(u":/practice/organisatie.json"_s);
        if (organisation.open(QIODevice::ReadOnly))
            practice = dossier::practiceFrom(QJsonDocument::fromJson(organisation.readAll()).object());
        if (file.current() == nullptr)
            stop(u"the practice case has no answers"_s);
        verdict = assessment::score(pack.taxonomy, file.current()->list, clock.today());
    }
    SystemClock clock;
    const taxonomy::Pack &pack;
    dossier::CaseFile file;
    dossier::Practice practice;
    assessment::Verdict verdict;
};

// ---- (a) the melding on paper

/// The practice case, and the same with many facts.
void benchReferral(const Sample &sample, int facts)
{
    constexpr int times = 20;
    auto file = sample.file;
    for (int i = 0; i < facts; ++i) {
        auto fact = file.incidents.at(i % sample.file.incidents.size());
        fact.id = RecordId::create();
        fact.when = PartialDate::day(sample.clock.today().addDays(-i));
        file.incidents.append(fact);
    }
    dossier::ReferralDraft draft;
    draft.id = RecordId::create();
    draft.kind = u"melding"_s;
    for (const auto &known : sample.file.referrals) {
        if (known.kind == draft.kind)
            draft = known;
    }
    const referral::ReferralInput input{
        file, sample.practice, sample.pack, &sample.verdict, draft, sample.clock.now(), QStringLiteral(VW_VERSION)};
    const QString words = crypto::wordPassphrase();
    qsizetype files = 0, bytes = 0;
    const double value = medianOf(times, [&] {
        const auto content = referral::buildReferral(input);
        files = 1;
        bytes = must(report::sendingPdf(content.open, words), "PDF").size();
        if (content.restricted) {
            ++files;
            bytes += must(report::sendingPdf(*content.restricted, words), "PDF of part S").size();
        }
    });
    say(u"melding of case hals with %5 facts more as encrypted PDF: %1 ms (median of %2; content, pages and encryption of %3 file(s), %4 KB together)"_s
            .arg(figure(value / perMilli, 1))
            .arg(times)
            .arg(files)
            .arg(bytes / 1024)
            .arg(facts));
}

// ---- (b) the list itself

/// Every second question answered, by turns no, don't know and suspected: many are open, and little is settled.
assessment::Assessment halfAnswered(const taxonomy::Taxonomy &taxonomy, assessment::Assessment list)
{
    using assessment::Value;
    list.answers.clear();
    list.round.alone = assessment::Tri::Yes;
    for (int i = 0; i < taxonomy.questions.size(); i += 2) {
        assessment::Answer answer;
        answer.value = i % 3 == 0 ? Value::No : i % 3 == 1 ? Value::Unknown : Value::Suspected;
        list.answers.insert(taxonomy.questions.at(i).id, answer);
    }
    return list;
}

void benchScore(const Sample &sample)
{
    constexpr int scores = 1000, loads = 20;
    const auto &taxonomy = sample.pack.taxonomy;
    const QDate today = sample.clock.today();
    const auto half = halfAnswered(taxonomy, sample.file.current()->list);
    for (const auto &[name, list] : {std::pair(u"case hals"_s, sample.file.current()->list), std::pair(u"half answered"_s, half)}) {
        qsizetype fired = 0, asked = 0; // used, so that the work is not left out
        const double score = medianOf(scores, [&] {
            fired += assessment::weigh(taxonomy, list, assessment::effectiveAnswers(taxonomy, list, today), today).triggers.size();
        });
        const auto answers = assessment::effectiveAnswers(taxonomy, list, today);
        const double next = medianOf(scores, [&] { asked += assessment::nextQuestions(taxonomy, list, answers, today).size(); });
        say(u"score: %1 microseconds (median of %2; %3, %4 answers, %5 trigger(s))"_s.arg(figure(score / perMicro, 1))
                .arg(scores)
                .arg(name)
                .arg(list.answers.size())
                .arg(fired / scores));
        say(u"next questions: %1 milliseconds (median of %2; %3, %4 proposed)"_s.arg(figure(next / perMilli, 3))
                .arg(scores)
                .arg(name)
                .arg(asked / scores));
    }
    const double load = medianOf(loads, [] {
        if (!taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder)))
            stop(u"the built-in questions cannot be read"_s);
    });
    say(u"load of questions, weights and texts: %1 ms (median of %2; the built-in ones)"_s.arg(figure(load / perMilli, 1)).arg(loads));
}

// ---- (c) the pattern

void benchPattern()
{
    constexpr int times = 200;
    for (const int facts : {12, 500, 5000}) {
        std::mt19937 random(5);
        const auto file = test::randomSeries(random, facts);
        qsizetype found = 0;
        const double value = medianOf(times, [&] { found = pattern::patternsIn(file, test::lookedAt).size(); });
        say(u"pattern over %1 facts: %2 milliseconds (median of %3; %4 found)"_s.arg(facts)
                .arg(figure(value / perMilli, 3))
                .arg(times)
                .arg(found));
    }
}

/// The folder given, else the first place for temporary files that is not memory.
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption window(u"window"_s, u"The program whose start is measured."_s, u"path"_s);
    parser.addOption(window);
    parser.addPositionalArgument(u"folder"_s, u"Where the started window keeps its settings."_s, u"[folder]"_s);
    parser.process(application);

    must(crypto::startCrypto(), "random numbers");
    const QString folder = scratchFolder(parser.positionalArguments().value(0), u"vw-bench"_s);
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    if (!pack)
        stop(u"the built-in questions cannot be read"_s);
    const Sample sample(*pack);
    benchReferral(sample, 0);
    benchReferral(sample, 200);
    benchScore(sample);
    benchPattern();
    benchWindow(parser.value(window), folder);
    return 0;
}
