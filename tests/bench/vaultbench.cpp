// SPDX-License-Identifier: EUPL-1.2
// What the vault costs when it grows. Not a test.
//     vw-vaultbench [FOLDER] [--most CASES]
#include "core/dossier/codec.h"
#include "tests/bench/barefile.h"
#include "tests/bench/inventedvault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <random>

using namespace vw;
using namespace vw::bench;

namespace {

constexpr int fewest = 100, largest = 100'000; ///< cases

/// Grows by invented cases like those of the practice vault; the first one is worked in.
class Growing {
public:
    Growing(const QString &folder, const QString &name) : m_vault(QDir(folder).filePath(name)), m_today(m_vault.clock.today())
    {
        const auto pattern = practice::practiceCase(u"hals"_s, m_today);
        if (!pattern || pattern->current() == nullptr)
            stop(u"the practice case cannot be read"_s);
        m_pattern = *pattern;
    }
    void growTo(int cases)
    {
        vault::CaseStore store(*m_vault.session);
        for (; m_cases < cases; ++m_cases) {
            const auto file = inventedCase(m_pattern, m_cases);
            const auto head = inventedHead(file, m_today, m_random);
            must(store.create(file, head), "case");
            if (m_cases == 0) {
                m_file = file;
                m_head = head;
            }
        }
    }
    /// Nanoseconds from the derived key to the last head read.
    double unlock()
    {
        return timed([&] {
            m_vault.open();
            if (must(vault::CaseStore(*m_vault.session).cases(), "cases").size() != m_cases)
                stop(u"the list is not complete"_s);
        });
    }
    /// Nanoseconds of one answer changed, as a key press in the checklist does.
    double save()
    {
        auto list = *m_file.current();
        list.list.answers.first().value = ++m_turn % 2 == 0 ? assessment::Value::Yes : assessment::Value::Suspected;
        return timed([&] { must(vault::CaseStore(*m_vault.session).save(m_file, list, m_head), "save"); });
    }
    [[nodiscard]] QByteArray content() const { return QJsonDocument(dossier::toJson(*m_file.current())).toJson(QJsonDocument::Compact); }
    [[nodiscard]] int cases() const { return m_cases; }
    [[nodiscard]] qint64 bytes() const { return QFileInfo(m_vault.path).size(); }

private:
    BenchVault m_vault;
    QDate m_today;
    std::mt19937 m_random{20261124};
    dossier::CaseFile m_pattern, m_file;
    dossier::CaseHead m_head;
    int m_cases = 0, m_turn = 0;
};

void benchUnlock(Growing &vault)
{
    const int before = memoryHere();
    const double first = vault.unlock();
    const int after = memoryHere();
    const double unlock = medianOf(5, [&] { vault.unlock(); });
    say(u"%1 cases, %2 MB: unlock to the last head read %3 ms (median of 5, without the key derivation; the first %4 ms), memory %5 MB (%6 MB before)"_s
            .arg(vault.cases())
            .arg(vault.bytes() / 1'000'000)
            .arg(figure(unlock / perMilli, 1), figure(first / perMilli, 1))
            .arg(after)
            .arg(before));
}

/// The one that grows, the one that stays small, and a bare row: by turns, so that all three meet the same disk. Gives the first against the second.
double benchSave(Growing &vault, Growing &small, BareFile &bare)
{
    constexpr int warming = 10, times = 300;
    const QByteArray content(vault.content().size(), 'x');
    std::vector<double> saves, smallSaves, inserts;
    for (int i = 0; i < warming + times; ++i) {
        const double save = vault.save(), smallSave = small.save(), insert = timed([&] { bare.insert(content); });
        if (i < warming)
            continue;
        saves.push_back(save);
        smallSaves.push_back(smallSave);
        inserts.push_back(insert);
    }
    const double save = median(saves), smallSave = median(smallSaves), insert = median(inserts);
    say(u"    durable save of one answer %1 ms; at %2 cases %3 ms; a bare SQLite insert of %4 bytes %5 ms (medians of %6, by turns): %7 "
        u"times the small vault, "
        "%8 times the insert"_s.arg(figure(save / perMilli, 2))
            .arg(small.cases())
            .arg(figure(smallSave / perMilli, 2))
            .arg(content.size())
            .arg(figure(insert / perMilli, 2))
            .arg(times)
            .arg(figure(save / smallSave, 2), figure(save / insert, 2)));
    return save / smallSave;
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
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption most(u"most"_s, u"The largest number of cases."_s, u"cases"_s, QString::number(largest));
    parser.addHelpOption();
    parser.addOption(most);
    parser.addPositionalArgument(u"folder"_s, u"Where the vaults are made; on a disk."_s, u"[folder]"_s);
    parser.process(application);
    must(crypto::startCrypto(), "random numbers");
    const QString folder = scratchFolder(parser.positionalArguments().value(0), u"vw-vaultbench"_s);
    say(u"files on: %1"_s.arg(QString::fromLatin1(QStorageInfo(folder).fileSystemType())));
    benchGuesses();
    Growing small(folder, u"small.vlagwijzer"_s), vault(folder, u"growing.vlagwijzer"_s);
    BareFile bare(QDir(folder).filePath(u"bare.sqlite"_s));
    small.growTo(fewest);
    for (int cases = fewest; cases <= std::min(parser.value(most).toInt(), largest); cases *= 10) {
        vault.growTo(cases);
        benchUnlock(vault);
        const double against = benchSave(vault, small, bare);
        if (cases == largest)
            say(u"save at %1 cases: %2 times that at %3 (goal: no more than 1.2)"_s.arg(largest).arg(figure(against, 2)).arg(fewest));
    }
    return 0;
}
