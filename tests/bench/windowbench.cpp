// SPDX-License-Identifier: EUPL-1.2
// What a person waits for in the window. Not a test. Needs a display for true figures (QT_QPA_PLATFORM=xcb).
//     vw-windowbench [FOLDER] [--most CASES] [--outside PROGRAM]
// The vaults it makes are of invented people, lie in a folder of their own and are removed.
#include "desk/textsearch.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/outside.h"
#include "ui/checklist/questionrow.h"
#include "ui/parts/form.h"
#include "ui/referral/referralform.h"
#include "ui/referral/sectionfold.h"
#include "ui/timeline/timelineview.h"

#include <QCommandLineParser>
#include <QDir>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QProcess>

#include <algorithm>
#include <set>

using namespace vw;
using namespace vw::bench;

namespace {

constexpr int keys = 24;

void row(const QString &work, double milliseconds)
{
    say(u"  %1 %2 ms"_s.arg(work, -58).arg(figure(milliseconds, 1), 8));
}

void memoryRow(const QString &when)
{
    const auto memory = residentMemory(QCoreApplication::applicationPid());
    say(u"  %1 %2 MB"_s.arg(u"memory "_s + when, -58).arg(memory ? figure(*memory / (1024 * 1024), 0) : u"?"_s, 8));
}

/// One answer after another on the third row of the twelve first questions.
void measureKeys(BenchWindow &bench)
{
    bench.openTab(ui::CasePage::Flags);
    std::vector<double> toPainted, toDurable;
    QElapsedTimer timer;
    double durable = 0;
    QObject::connect(&bench.desk(), &ui::CaseDesk::saved, qApp, [&] { durable = static_cast<double>(timer.nsecsElapsed()) / perMilli; });
    for (int i = 0; i < keys; ++i) {
        bench.visible<ui::QuestionRow>().at(2)->takeFocus();
        settle();
        timer.start();
        bench.key(i % 2 == 0 ? Qt::Key_N : Qt::Key_J);
        settle();
        toPainted.push_back(static_cast<double>(timer.nsecsElapsed()) / perMilli);
        toDurable.push_back(durable);
    }
    QObject::disconnect(&bench.desk(), &ui::CaseDesk::saved, qApp, nullptr);
    row(u"a key (J or N) to durable"_s, median(toDurable));
    row(u"a key (J or N) to painted"_s, median(toPainted));
}

void measureTyping(BenchWindow &bench)
{
    bench.openTab(ui::CasePage::Referral);
    (void)longestTurn(1500);
    QPlainTextEdit *area = nullptr;
    for (auto *fold : bench.visible<ui::SectionFold>()) {
        fold->setOpen(true);
        settle();
        for (auto *each : bench.visible<QPlainTextEdit>())
            area = each->isReadOnly() ? area : each;
        if (area)
            break;
    }
    if (!area)
        stop(u"no text box in the referral"_s);
    area->setFocus();
    std::vector<double> stalls;
    for (int i = 0; i < 3; ++i) {
        bench.key(Qt::Key_E, u"e"_s);
        stalls.push_back(longestTurn(3500));
    }
    row(u"longest wait in the pause after a key in the referral"_s, median(stalls));
}

void measureLongNote(BenchWindow &bench)
{
    auto &desk = bench.desk();
    const auto longest = std::ranges::max_element(desk.file().notes, {}, [](const auto &note) { return note.text.size(); });
    if (longest == desk.file().notes.end() || longest->text.size() < 1'000'000)
        return;
    auto *page = bench.window->findChild<ui::CasePage *>();
    row(u"the note of a million signs: open to change"_s,
        painted([&] { page->jumpTo(*desk::Place::fromText(u"note:"_s + longest->id.text())); }));
    constexpr int times = 5;
    std::vector<double> each;
    each.reserve(times);
    for (int i = 0; i < times; ++i)
        each.push_back(painted([&] { bench.key(Qt::Key_E, u"e"_s); }));
    row(u"the same: a key in it"_s, median(each));
    row(u"the same: longest wait in the pause after it"_s, longestTurn(1500));
}

/// Every frame of a drag over all of it, close by; and each step of the keys.
void measureTimeline(BenchWindow &bench)
{
    bench.openTab(ui::CasePage::Timeline);
    auto *view = bench.visible<ui::TimelineView>().at(0);
    view->zoom(1 / 100.0);
    view->zoom(4);
    constexpr int frames = 120;
    std::vector<double> drawn;
    drawn.reserve(frames);
    QPoint at = view->rect().center();
    QTest::mousePress(view, Qt::LeftButton, {}, at);
    for (int i = 0; i < frames; ++i) {
        at.rx() += i < frames / 2 ? 9 : -9;
        drawn.push_back(painted([&] {
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &move);
        }));
    }
    QTest::mouseRelease(view, Qt::LeftButton, {}, at);
    row(u"timeline: a frame of panning, the median"_s, median(drawn));
    row(u"timeline: the longest frame"_s, *std::ranges::max_element(drawn));
    std::vector<double> steps;
    steps.reserve(frames);
    view->setFocus();
    for (int i = 0; i < frames; ++i)
        steps.push_back(painted([&] { bench.key(Qt::Key_Left); }));
    row(u"timeline: from one event to the next"_s, median(steps));
}

void measureCase(BenchWindow &bench)
{
    row(u"open the case"_s, bench.openCase(bigReference));
    const QStringList names{
        {}, u"Rode vlaggen"_s, u"Dossier"_s, u"Tijdlijn"_s, u"Meldcode"_s, u"Veiligheidsplan"_s, u"Verwijzing"_s, u"Logboek"_s};
    for (int tab = ui::CasePage::Flags; tab < static_cast<int>(names.size()); ++tab) // looking back shows of an ended case alone
        row(u"tab for the first time: "_s + names.at(tab), bench.openTab(tab));
    measureTimeline(bench);
    measureKeys(bench);
    auto *page = bench.window->findChild<ui::CasePage *>();
    row(u"page with the facts"_s, painted([&] { page->jumpTo(*desk::Place::fromText(u"facts:"_s)); }));
    memoryRow(u"with all that shown"_s);
    constexpr int changes = 5;
    std::vector<double> saves;
    saves.reserve(changes);
    for (int i = 0; i < changes; ++i) {
        auto fact = bench.desk().file().incidents.first();
        fact.what += u" x"_s;
        saves.push_back(painted([&] { bench.desk().commit(fact); }));
    }
    row(u"a fact changed and saved"_s, median(saves));
    row(u"a fact that nobody saw yet opened"_s,
        painted([&] { page->jumpTo(*desk::Place::fromText(u"incident:"_s + bench.desk().file().incidents.last().id.text())); }));
    row(u"page with the notes"_s, painted([&] { page->jumpTo(*desk::Place::fromText(u"notes:"_s)); }));
    measureLongNote(bench);
    measureTyping(bench);
    page->jumpTo(*desk::Place::fromText(u"facts:"_s));
    settle();
    row(u"lock"_s, bench.lock());
    row(u"unlock back into the case"_s, bench.unlock());
    memoryRow(u"then"_s);
}

void measureMany(BenchWindow &bench)
{
    row(u"the list of cases for the first time"_s, painted([&] { bench.button(u"Casussen"_s)->click(); }));
    row(u"open a small case, while the cases are being read to search in"_s, bench.openCase(u"V-00000"_s));
    measureKeys(bench);
    for (int i = 0; i < 600 && !bench.window->office()->search().isComplete(); ++i)
        QTest::qWait(100);
    say(u"  and when all are read"_s);
    memoryRow(u"then"_s);
    measureKeys(bench);
    row(u"lock"_s, bench.lock());
}

/// In a process of its own, so that memory is what one vault takes.
int measureVault(const QString &vault)
{
    BenchWindow bench(vault);
    row(u"unlock to the painted page (with a derivation of a few ms)"_s, bench.unlock());
    memoryRow(u"after unlocking"_s);
    const auto &heads = bench.window->office()->heads();
    if (std::ranges::find(heads, bigReference, &dossier::CaseHead::reference) != heads.end())
        measureCase(bench);
    else
        measureMany(bench);
    return 0;
}

void measure(const QString &title, const QString &vault)
{
    say(title);
    QProcess own;
    own.setProcessChannelMode(QProcess::ForwardedChannels);
    own.start(QCoreApplication::applicationFilePath(), {u"--vault"_s, vault});
    if (!own.waitForFinished(-1) || own.exitCode() != 0)
        say(u"  FAILED"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Q_INIT_RESOURCE(practice);
    QCoreApplication::setApplicationName(u"vlagwijzer"_s);
    must(crypto::startCrypto(), "random numbers");
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Where the vaults are made for as long as it takes."_s);
    parser.addOptions({{u"most"_s, u"Cases of the largest vault."_s, u"number"_s, u"10000"_s},
                       {u"outside"_s, u"The program, to be looked at from outside too."_s, u"program"_s},
                       {u"vault"_s, u"Used by the program itself."_s, u"path"_s}});
    parser.process(app);
    if (parser.isSet(u"vault"_s))
        return measureVault(parser.value(u"vault"_s));
    const QDir folder(scratchFolder(parser.positionalArguments().value(0), u"vw-windowbench"_s));
    const int most = parser.value(u"most"_s).toInt();
    for (const int cases : std::set{200, most}) {
        const QString path = folder.filePath(u"%1.vlagwijzer"_s.arg(cases));
        makeInventedVault(path, cases, 0, false);
        measure(u"%1 cases"_s.arg(cases), path);
    }
    for (const int facts : {500, 5000}) {
        const QString path = folder.filePath(u"facts-%1.vlagwijzer"_s.arg(facts));
        makeInventedVault(path, 3, facts, facts > 500);
        measure(facts > 500 ? u"one case of %1 facts and a note of a million signs"_s.arg(facts) : u"one case of %1 facts"_s.arg(facts),
                path);
    }
    if (parser.isSet(u"outside"_s)) {
        const QString few = folder.filePath(u"1.vlagwijzer"_s);
        makeInventedVault(few, 1, 0, false);
        lookFromOutside(parser.value(u"outside"_s), few, folder.filePath(u"%1.vlagwijzer"_s.arg(most)), most,
                        QLatin1StringView(benchPassphrase), folder.path());
    }
    return 0;
}
