// SPDX-License-Identifier: EUPL-1.2
// What things cost on this computer. Not a test: it fails only when something cannot be measured at all.
//     vw-bench [FOLDER] [--window PATH]
#include "app/practice/practicevault.h"
#include "core/assessment/verdict.h"
#include "core/crypto/sealing.h"
#include "core/meldcode/overview.h"
#include "core/referral/content.h"
#include "core/report/paper.h"
#include "core/vault/casestore.h"
#include "tests/bench/measure.h"
#include "tests/bench/windowstart.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <memory>
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
        head = meldcode::headOf(file, practice, &verdict, pack.taxonomy, {}, clock.today());
    }
    SystemClock clock;
    const taxonomy::Pack &pack;
    dossier::CaseFile file;
    dossier::Practice practice;
    assessment::Verdict verdict;
    dossier::CaseHead head;
};

crypto::SecretBuffer keyFor(const crypto::KdfParams &params)
{
    QString typed = QString::fromLatin1(practice::passphrase);
    return must(crypto::deriveKey(crypto::preparePassphrase(typed), params), "key");
}

std::unique_ptr<vault::Session> newVault(const QString &path, const Clock &clock)
{
    const auto params = must(crypto::chooseParams(crypto::KdfPolicy::cheap()), "parameters");
    return must(vault::createVault(path, params, keyFor(params), u"bench"_s, clock, {}), "new vault");
}

// ---- (a) one answer, durable

/// A bare SQLite file with the settings of core/vault/database.cpp, and one row per insert.
class BareFile {
public:
    explicit BareFile(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (!m_database.open())
            stop(m_database.lastError().text());
        for (const char *sql : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=0", "PRAGMA trusted_schema=OFF",
                                "PRAGMA cell_size_check=ON", "PRAGMA secure_delete=ON", "PRAGMA synchronous=FULL", "BEGIN EXCLUSIVE", "COMMIT",
                                "PRAGMA journal_mode=TRUNCATE", "CREATE TABLE one(content BLOB NOT NULL)"})
            once(QLatin1StringView(sql));
        m_insert = std::make_unique<QSqlQuery>(m_database);
        if (!m_insert->prepare(u"INSERT INTO one(content) VALUES(?)"_s))
            stop(m_insert->lastError().text());
    }
    ~BareFile()
    {
        m_insert.reset();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;
    void insert(const QByteArray &content)
    {
        m_insert->bindValue(0, content);
        if (!m_insert->exec())
            stop(m_insert->lastError().text());
        m_insert->finish();
    }

private:
    void once(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            stop(sql + u": "_s + query.lastError().text());
    }
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_insert;
};

/// Changes one answer, as a key press in the checklist does.
void changeAnswer(dossier::CaseAssessment &list, int turn)
{
    list.list.answers.first().value = turn % 2 == 0 ? assessment::Value::Yes : assessment::Value::Suspected;
}

void benchSave(const Sample &sample, const QString &folder)
{
    constexpr int warming = 10, times = 200;
    const auto session = newVault(folder + u"/save.vlagwijzer"_s, sample.clock);
    vault::CaseStore store(*session);
    must(store.create(sample.file, sample.head), "new case");
    BareFile bare(folder + u"/bare.sqlite"_s);
    auto list = *sample.file.current();
    const QByteArray content(QJsonDocument(dossier::toJson(list)).toJson(QJsonDocument::Compact).size(), 'x');
    std::vector<double> saves, inserts;
    for (int i = 0; i < warming + times; ++i) { // by turns, so that both meet the same disk
        changeAnswer(list, i);
        const double save = timed([&] { must(store.save(sample.file, list, sample.head), "save"); });
        const double insert = timed([&] { bare.insert(content); });
        if (i < warming)
            continue;
        saves.push_back(save);
        inserts.push_back(insert);
    }
    const double save = median(saves) / perMilli, insert = median(inserts) / perMilli;
    say(u"durable save of one answer: %1 ms (median of %2; the list sealed, its journal line and the heads, in one transaction)"_s
            .arg(figure(save, 2)).arg(times));
    say(u"bare SQLite insert: %1 ms (median of %2; one row of %3 bytes, same settings, same folder, by turns with the save)"_s
            .arg(figure(insert, 2)).arg(times).arg(content.size()));
    say(u"save against bare insert: %1 times (the two medians)"_s.arg(figure(insert > 0 ? save / insert : 0, 2)));
}

// ---- (b) the list of cases

void benchList(const Sample &sample, const QString &folder)
{
    constexpr int cases = 1000, times = 20;
    const QString path = folder + u"/list.vlagwijzer"_s;
    {
        const auto session = newVault(path, sample.clock);
        vault::CaseStore store(*session);
        auto file = sample.file;
        auto head = sample.head;
        for (int i = 1; i <= cases; ++i) {
            file.id = head.id = CaseId::create();
            file.info.reference = head.reference = u"B-%1"_s.arg(i);
            must(store.create(file, head), "new case");
        }
    }
    std::vector<double> values;
    for (int i = 0; i < times; ++i) {
        const auto locked = must(vault::Locked::read(path, sample.clock, {}), "vault");
        const auto key = keyFor(locked->kdf());
        std::unique_ptr<vault::Session> session;
        values.push_back(timed([&] {
            session = must(locked->open(key), "unlock");
            if (must(vault::CaseStore(*session).cases(), "list").size() != cases)
                stop(u"the list is not complete"_s);
        }));
    }
    say(u"list of %1 cases: %2 ms (median of %3; from the derived key to the last head read)"_s
            .arg(cases).arg(figure(median(values) / perMilli, 1)).arg(times));
}

// ---- (c) the melding on paper

void benchReferral(const Sample &sample)
{
    constexpr int times = 20;
    dossier::ReferralDraft draft;
    draft.id = RecordId::create();
    draft.kind = u"melding"_s;
    for (const auto &known : sample.file.referrals) {
        if (known.kind == draft.kind)
            draft = known;
    }
    const referral::ReferralInput input{sample.file, sample.practice, sample.pack, &sample.verdict, draft, sample.clock.now(), QStringLiteral(VW_VERSION)};
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
    say(u"melding of case hals as encrypted PDF: %1 ms (median of %2; content, pages and encryption of %3 file(s), %4 KB together)"_s
            .arg(figure(value / perMilli, 1)).arg(times).arg(files).arg(bytes / 1024));
}

// ---- (d) the list itself

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
        say(u"score: %1 microseconds (median of %2; %3, %4 answers, %5 trigger(s))"_s.arg(figure(score / perMicro, 1)).arg(scores).arg(name)
                .arg(list.answers.size()).arg(fired / scores));
        say(u"next questions: %1 milliseconds (median of %2; %3, %4 proposed)"_s.arg(figure(next / perMilli, 3)).arg(scores).arg(name).arg(asked / scores));
    }
    const double load = medianOf(loads, [] {
        if (!taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder)))
            stop(u"the built-in questions cannot be read"_s);
    });
    say(u"load of questions, weights and texts: %1 ms (median of %2; the built-in ones)"_s.arg(figure(load / perMilli, 1)).arg(loads));
}

/// The folder given, else the first place for temporary files that is not memory.
QString placeOnDisk(const QString &given)
{
    if (!given.isEmpty())
        return given;
    for (const QString &place : {QDir::tempPath(), u"/var/tmp"_s, QDir::homePath(), QDir::currentPath()}) {
        const QByteArray kind = QStorageInfo(place).fileSystemType();
        if (kind != "tmpfs" && kind != "ramfs" && QFileInfo(place).isWritable())
            return place;
    }
    stop(u"no folder on a disk; give one as argument"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption window(u"window"_s, u"The program whose start is measured."_s, u"path"_s);
    parser.addOption(window);
    parser.addPositionalArgument(u"folder"_s, u"Where the vaults are made; on a disk."_s, u"[folder]"_s);
    parser.process(application);

    must(crypto::startCrypto(), "random numbers");
    QTemporaryDir folder(QDir(placeOnDisk(parser.positionalArguments().value(0))).filePath(u"vw-bench-XXXXXX"_s));
    if (!folder.isValid())
        stop(folder.errorString());
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    if (!pack)
        stop(u"the built-in questions cannot be read"_s);
    const Sample sample(*pack);
    say(u"files on: %1; vaults with the cheapest key derivation, which is in no figure"_s
            .arg(QString::fromLatin1(QStorageInfo(folder.path()).fileSystemType())));
    benchSave(sample, folder.path());
    benchList(sample, folder.path());
    benchReferral(sample);
    benchScore(sample);
    benchWindow(parser.value(window), folder.path());
    return 0;
}
