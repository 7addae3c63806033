// SPDX-License-Identifier: EUPL-1.2
// What finding cases by their words costs: the index, and how long the window waits for its turn meanwhile. Not a test.
//     vw-indexbench [FOLDER] [--cases N] [--size CHARACTERS]
#include "core/search/caseindex.h"
#include "core/vault/casestore.h"
#include "desk/textsearch.h"
#include "tests/bench/benchvault.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

#include <ctime>
#include <random>

using namespace vw;
using namespace vw::bench;

namespace {

/// Nanoseconds this thread has had of a processor: what it does itself, whatever else runs on the computer.
double ownTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * perSecond + static_cast<double>(now.tv_nsec);
}

/// Texts like those of a case: few words often, many seldom, here and there an accent, a date, a number.
class Texts {
public:
    Texts()
    {
        for (int i = 0; i < 30000; ++i) {
            QString word;
            for (unsigned n = 3 + m_random() % 8; n > 0; --n)
                word += QChar(u'a' + static_cast<char16_t>(m_random() % 26));
            m_words.append(i % 50 == 0 ? word + u"ë"_s : word);
        }
    }
    QString some(int size)
    {
        QString text;
        text.reserve(size + 20);
        std::exponential_distribution<double> rank(0.002);
        for (int i = 0; text.size() < size; ++i) {
            text += m_words.at(std::min<qsizetype>(static_cast<qsizetype>(rank(m_random)), m_words.size() - 1)) + u' ';
            if (i % 200 == 0)
                text += u"06-12 %1 "_s.arg(static_cast<int>(100000 + m_random() % 900000));
            else if (i % 50 == 0)
                text += u"%1-11-2026 "_s.arg(static_cast<int>(1 + m_random() % 28), 2, 10, QLatin1Char('0'));
        }
        return text;
    }
    QString question()
    {
        return m_words.at(static_cast<qsizetype>(m_random() % 3000)) + u' ' + m_words.at(static_cast<qsizetype>(m_random() % 300)).first(3);
    }

private:
    std::mt19937 m_random{20261124};
    QStringList m_words;
};

void benchIndex(Texts &texts, int cases, int size)
{
    const int before = memoryHere();
    const auto index = must(search::CaseIndex::make(), "index");
    std::vector<double> puts;
    for (int i = 0; i < cases; ++i) {
        const QString text = texts.some(size);
        const double start = ownTime();
        must(index->put(CaseId::create(), text), "put");
        puts.push_back(ownTime() - start);
    }
    double all = 0;
    for (const double put : puts)
        all += put;
    say(u"index alone: %1 cases of %2 characters in %3 s of a processor, one %4 ms (median; longest %5 ms), memory +%6 MB"_s.arg(cases)
            .arg(size)
            .arg(figure(all / perSecond, 1), figure(median(puts) / perMilli, 2), figure(*std::ranges::max_element(puts) / perMilli, 1))
            .arg(memoryHere() - before));
}

/// A vault of cases with one note each.
QList<CaseId> fill(vault::Session &session, Texts &texts, int cases, int size)
{
    QList<CaseId> ids;
    dossier::CaseHead head;
    head.reference = u"2026-1"_s;
    for (int i = 0; i < cases; ++i) {
        ids.append(CaseId::create());
        const QJsonObject note{{u"v"_s, 1}, {u"kind"_s, u"note"_s}, {u"text"_s, texts.some(size)}};
        must(session.createCase(ids.last(), dossier::toJson(head), {{RecordId::create(), 1, note}}, u"create"_s), "case");
    }
    return ids;
}

struct Waits {
    std::vector<double> all;
    double longestOwn = 0; ///< of the window's thread, between two turns
    void say(const char *what) const
    {
        const auto over = std::ranges::count_if(all, [](double wait) { return wait > 16 * perMilli; });
        bench::say(
            u"%1: longest wait of the window %2 ms, %3 of %4 over 16 ms; of that its own work at most %5 ms"_s.arg(QLatin1StringView(what))
                .arg(figure(*std::ranges::max_element(all) / perMilli, 1))
                .arg(over)
                .arg(all.size())
                .arg(figure(longestOwn / perMilli, 1)));
    }
};

/// Stands for the window: how late does its turn come?
Waits waitsUntil(QEventLoop &loop)
{
    Waits waits;
    QTimer turn;
    QElapsedTimer since;
    double own = ownTime();
    turn.setInterval(0);
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        waits.all.push_back(static_cast<double>(since.nsecsElapsed()));
        waits.longestOwn =
            std::max(waits.longestOwn, std::min(ownTime() - own, waits.all.back())); // the clock of a thread jumps in a virtual machine
        since.start();
        own = ownTime();
    });
    since.start();
    turn.start();
    loop.exec();
    return waits;
}

void benchWindow(const QString &folder, Texts &texts, int cases, int size)
{
    const BenchVault vault(QDir(folder).filePath(u"words.vlagwijzer"_s));
    const QList<CaseId> ids = fill(*vault.session, texts, cases, size);
    const int before = memoryHere();
    desk::TextSearch search(*vault.session, ids);
    QEventLoop loop;
    QObject::connect(&search, &desk::TextSearch::completed, &loop, &QEventLoop::quit);
    QElapsedTimer all;
    all.start();
    waitsUntil(loop).say("behind the list");
    say(u"behind the list: %1 s, memory %2 MB in all (%3 MB before)"_s.arg(figure(static_cast<double>(all.nsecsElapsed()) / perSecond, 1))
            .arg(memoryHere())
            .arg(before));
    QObject::connect(&search, &desk::TextSearch::found, &loop, &QEventLoop::quit);
    std::vector<double> asked;
    for (int i = 0; i < 100; ++i) {
        const QString question = texts.question();
        asked.push_back(timed([&] {
            search.ask(question);
            loop.exec();
        }));
    }
    say(u"a question: %1 ms (median of 100, slowest %2 ms)"_s.arg(figure(median(asked) / perMilli, 2),
                                                                  figure(*std::ranges::max_element(asked) / perMilli, 2)));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cases(u"cases"_s, u"How many cases."_s, u"number"_s, u"10000"_s);
    const QCommandLineOption size(u"size"_s, u"Characters in each."_s, u"number"_s, u"20000"_s);
    parser.addHelpOption();
    parser.addOptions({cases, size});
    parser.addPositionalArgument(u"folder"_s, u"Where the vault is made; on a disk."_s, u"[folder]"_s);
    parser.process(application);
    must(crypto::startCrypto(), "random numbers");
    const QString folder = scratchFolder(parser.positionalArguments().value(0), u"vw-indexbench"_s);
    Texts texts;
    benchIndex(texts, parser.value(cases).toInt(), parser.value(size).toInt());
    benchWindow(folder, texts, parser.value(cases).toInt(), parser.value(size).toInt());
    return 0;
}
