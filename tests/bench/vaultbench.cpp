// SPDX-License-Identifier: EUPL-1.2
// What the vault costs when it grows. Not a test.
//     vw-vaultbench [FOLDER] [--most CASES]
#include "core/crypto/sealing.h"
#include "core/vault/casestore.h"
#include "tests/bench/measure.h"
#include "ui/caseload/textsearch.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <random>

using namespace vw;
using namespace vw::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textCases = 10000, textSize = 20000;

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

struct Vault {
    explicit Vault(const QString &folder, const QString &name) : path(QDir(folder).filePath(name))
    {
        terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()), "terms");
        QString typed = u"meten"_s;
        key = must(crypto::deriveKey(crypto::preparePassphrase(typed), terms), "key");
        session = must(vault::createVault(path, terms, key, u"meter"_s, clock, {}), "vault");
    }
    void open()
    {
        session.reset();
        session = must(must(vault::Locked::read(path, clock, {}), "read")->open(key), "open");
    }
    SystemClock clock;
    QString path;
    crypto::KdfParams terms;
    crypto::SecretBuffer key;
    std::unique_ptr<vault::Session> session;
};

QJsonObject headOf(int number)
{
    dossier::CaseHead head;
    head.reference = u"2026-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    head.opened = head.lastChange = QDate(2026, 1, 1);
    head.lookAgain = QDate(2026, 12, 1);
    head.tempo = u"today"_s;
    head.band = head.highestBand = u"high"_s;
    head.openActions = 2;
    head.openTriggers = {u"T2"_s, u"T4"_s};
    return dossier::toJson(head);
}

QJsonObject noteOf(const QString &text)
{
    return {{u"v"_s, 1}, {u"kind"_s, u"note"_s}, {u"text"_s, text}};
}

double saves(vault::Session &session, CaseId id)
{
    const RecordId record = RecordId::create();
    int number = 0;
    return medianOf(200, [&] { must(session.save(id, record, noteOf(u"feit %1"_s.arg(++number)), headOf(1), u"change"_s), "save"); });
}

/// One row of the same size, alone, with the same settings.
double bareInserts(const QString &folder)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(QDir(folder).filePath(u"bare.sqlite"_s));
    if (!database.open())
        stop(database.lastError().text());
    double value = 0;
    {
        QSqlQuery query(database);
        for (const char *step : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON",
                                 "CREATE TABLE t(id INTEGER PRIMARY KEY, sealed BLOB)"})
            query.exec(QLatin1StringView(step));
        query.prepare(u"INSERT INTO t(sealed) VALUES(?)"_s);
        const QByteArray row(1000, 'x');
        value = medianOf(200, [&] {
            query.bindValue(0, row);
            if (!query.exec())
                stop(query.lastError().text());
        });
    }
    database.close();
    return value;
}

/// Unlock without the derivation, up to a list that can be shown; and what a save costs at that size.
double grow(const QString &folder, int cases, double bare)
{
    Vault vault(folder, u"vw-%1.vlagwijzer"_s.arg(cases));
    QList<CaseId> ids;
    for (int i = 0; i < cases; ++i) {
        ids.append(CaseId::create());
        must(vault.session->createCase(ids.last(), headOf(i), {{RecordId::create(), 1, noteOf(u"x"_s)}}, u"create"_s), "case");
    }
    qsizetype listed = 0;
    const double unlock = medianOf(5, [&] {
        vault.open();
        listed = must(vault::CaseStore(*vault.session).cases(), "cases").size();
    });
    const double save = saves(*vault.session, ids.at(ids.size() / 2));
    say(u"%1 cases: unlock to a usable list %2 ms (median of 5, without the key derivation); one durable save %3 ms (median of 200), %4 times a bare insert"_s
            .arg(listed).arg(figure(unlock / perMilli, 0), figure(save / perMilli, 2), figure(save / bare, 2)));
    return save;
}

QString textOf(std::mt19937 &random, const QStringList &words)
{
    QString text;
    text.reserve(textSize + 20);
    std::exponential_distribution<double> rank(0.002); // few words often, many seldom
    while (text.size() < textSize)
        text += words.at(std::min<qsizetype>(static_cast<qsizetype>(rank(random)), words.size() - 1)) + u' ';
    return text;
}

/// The index filled behind a list, with the longest time the window had to wait for its turn.
void benchSearch(const QString &folder)
{
    Vault vault(folder, u"vw-text.vlagwijzer"_s);
    std::mt19937 random(20261124);
    QStringList words;
    for (int i = 0; i < 30000; ++i) {
        QString word;
        for (unsigned n = 3 + random() % 8; n > 0; --n)
            word += QChar(u'a' + static_cast<char16_t>(random() % 26));
        words.append(word);
    }
    QList<CaseId> ids;
    for (int i = 0; i < textCases; ++i) {
        ids.append(CaseId::create());
        must(vault.session->createCase(ids.last(), headOf(i), {{RecordId::create(), 1, noteOf(textOf(random, words))}}, u"create"_s), "case");
    }
    vault.open();
    const qint64 before = residentKilobytes();
    ui::TextSearch search(*vault.session, ids);
    QEventLoop loop;
    QObject::connect(&search, &ui::TextSearch::completed, &loop, &QEventLoop::quit);
    QElapsedTimer since, all;
    double longest = 0;
    QTimer frame; // stands for the window: how late does its turn come?
    frame.setInterval(0);
    QObject::connect(&frame, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()));
        since.start();
    });
    since.start();
    all.start();
    frame.start();
    loop.exec();
    frame.stop();
    const double seconds = static_cast<double>(all.nsecsElapsed()) / perSecond;
    const qint64 memory = residentKilobytes();
    std::vector<double> asked;
    QObject::connect(&search, &ui::TextSearch::found, &loop, &QEventLoop::quit);
    for (int i = 0; i < 100; ++i) {
        const QString query = words.at(static_cast<qsizetype>(random() % 3000)) + u' ' + words.at(static_cast<qsizetype>(random() % 300)).first(3);
        asked.push_back(timed([&] {
            search.ask(query);
            loop.exec();
        }));
    }
    say(u"search: %1 cases of %2 kB indexed in %3 s behind the list, longest wait of the window %4 ms, memory %5 MB in all (%6 MB before), a query %7 ms (median "
        "of 100, slowest %8 ms)"_s.arg(textCases).arg(textSize / 1000).arg(figure(seconds, 1), figure(longest / perMilli, 1)).arg(memory / 1024).arg(before / 1024)
            .arg(figure(median(asked) / perMilli, 2), figure(*std::ranges::max_element(asked) / perMilli, 2)));
}

/// What an attacker with the file pays for one guess, on one core of this computer.
void benchGuesses()
{
    const crypto::KdfParams params{3, 256ULL * 1024 * 1024, crypto::randomBytes(16)};
    const double one = medianOf(5, [&] {
        QString typed = u"raden"_s;
        must(crypto::deriveKey(crypto::preparePassphrase(typed), params), "guess");
    });
    say(u"guesses: %1 a second on one core (256 MiB, 3 passes: the least a new vault takes)"_s.arg(figure(perSecond / one, 2)));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption most(u"most"_s, u"The largest number of cases."_s, u"cases"_s, u"100000"_s);
    parser.addHelpOption();
    parser.addOption(most);
    parser.addPositionalArgument(u"folder"_s, u"Where the vaults are made; on a disk."_s, u"[folder]"_s);
    parser.process(application);
    must(crypto::startCrypto(), "random numbers");
    const QString place = parser.positionalArguments().value(0, QDir::tempPath());
    QTemporaryDir folder(QDir(place).filePath(u"vw-vaultbench-XXXXXX"_s));
    if (!folder.isValid())
        stop(folder.errorString());
    benchGuesses();
    const double bare = bareInserts(folder.path());
    say(u"bare insert: %1 ms (median of 200; one row, the same settings)"_s.arg(figure(bare / perMilli, 2)));
    double small = 0;
    for (const int cases : {100, 1000, 10000, 100000}) {
        if (cases > parser.value(most).toInt())
            break;
        const double save = grow(folder.path(), cases, bare);
        small = cases == 100 ? save : small;
        if (cases == 100000)
            say(u"save at 100,000 cases: %1 times that at 100"_s.arg(figure(save / small, 2)));
    }
    benchSearch(folder.path());
    return 0;
}
