// SPDX-License-Identifier: EUPL-1.2
// The program killed during what takes longer than a save: a backup, restoring one, a new key, an export.
#include "core/base/files.h"
#include "core/vault/backup.h"
#include "core/vault/transfer.h"
#include "core/vault/unfinished.h"

#include "tests/trust/runs.h"
#include "tests/vault/vaultfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

/// What the child tells before it is killed.
using Tell = std::function<void()>;
using Work = std::function<void(const Tell &)>;

struct Ended {
    bool killed = false;
    int told = 0; ///< how often
};

/// Runs work in a child and kills that at a random moment of it. How long it takes is measured here and now.
class Killer {
public:
    explicit Killer(quint64 seed) : m_random(seed) {}

    /// Whole, to learn how long it takes.
    void measure(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        REQUIRE_FALSE(run(work, -1).killed);
        m_whole = std::max<qint64>(m_whole, timer.nsecsElapsed() / 1000);
    }
    Ended strike(const Work &work)
    {
        const auto after = static_cast<qint64>(m_random() % static_cast<quint64>(m_whole * 9 / 8 + 1));
        const Ended ended = run(work, after);
        if (!ended.killed) // another load on the machine, another length
            m_whole = m_whole * 7 / 8 + 1;
        else if (after > m_whole * 3 / 4)
            m_whole = m_whole * 9 / 8 + 1;
        return ended;
    }
    [[nodiscard]] int kills() const { return m_kills; }

private:
    Ended run(const Work &work, qint64 microseconds)
    {
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            work([&] { static_cast<void>(::write(ends[1], "+", 1) == 1); });
            ::_exit(0);
        }
        ::close(ends[1]);
        if (microseconds >= 0) {
            ::usleep(static_cast<useconds_t>(microseconds));
            ::kill(child, SIGKILL);
        }
        Ended ended;
        for (char sign = 0; ::read(ends[0], &sign, 1) == 1;)
            ++ended.told;
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        ended.killed = WIFSIGNALED(status);
        m_kills += ended.killed ? 1 : 0;
        REQUIRE((ended.killed || WEXITSTATUS(status) == 0));
        return ended;
    }
    std::mt19937_64 m_random;
    qint64 m_whole = 1; ///< microseconds
    int m_kills = 0;
};

/// A vault of some size. Each save has a number, which stands in the log of the first case.
struct Struck : VaultFolder {
    Struck()
    {
        auto session = create();
        for (int i = 0; i < 12; ++i) {
            QList<Record> records;
            for (int n = 0; n < 25; ++n)
                records.append({RecordId::create(), 1, noteOf(u"feit %1 van zaak %2 "_s.arg(n).arg(i).repeated(n == 7 ? 400 : 4))});
            const CaseId id = i == 0 ? caseId : CaseId::create();
            must(session->createCase(id, headOf(u"Z-%1"_s.arg(i)), records, u"create"_s));
        }
        session.reset();
        slotKey = keyFor(u"geheim"_s, must(Locked::read(file(), clock, {}))->kdf());
        newKey = keyFor(u"nieuw"_s, terms());
    }
    [[nodiscard]] static crypto::KdfParams terms()
    {
        static const auto chosen = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        return chosen;
    }
    /// For the child: no test macros, which would unwind into the test of the parent.
    [[nodiscard]] std::unique_ptr<Session> openInChild() const
    {
        auto locked = Locked::read(file(), clock, stateFolder());
        auto session = locked ? (*locked)->open(slotKey) : Result<std::unique_ptr<Session>>(Fail(locked.error()));
        if (!session)
            ::_exit(3);
        return std::move(*session);
    }
    static void orExit(bool worked)
    {
        if (!worked)
            ::_exit(4);
    }
    [[nodiscard]] Result<void> save(Session &session, int number) const
    {
        return session.save(caseId, record, noteOf(QString::number(number)), headOf(u"Z-0"_s), u"change"_s, {{u"number"_s, number}});
    }
    [[nodiscard]] QList<int> numbersIn(Session &session) const
    {
        QList<int> numbers;
        for (const JournalEntry &line : must(session.journal(caseId))) {
            if (line.action == u"change"_s)
                numbers.append(line.detail.value(u"number"_s).toInt());
        }
        return numbers;
    }
    /// Opens, is whole, and what it says was saved is there. Looks at a copy when the file itself must stay as it lies.
    [[nodiscard]] QList<int> checked(const QString &path, const QString &passphrase = u"geheim"_s) const
    {
        INFO(path.toStdString());
        REQUIRE(QFile::exists(path));
        const QString look = file(u"kijk.vlagwijzer"_s);
        const bool isVault = path == file();
        if (!isVault)
            REQUIRE(QFile::copy(path, look));
        QList<int> numbers;
        {
            auto session = must(unlock(passphrase, {}, isVault ? u"zaak.vlagwijzer"_s : u"kijk.vlagwijzer"_s));
            REQUIRE(session->findings().isEmpty());
            REQUIRE(must(session->verify()).isEmpty());
            numbers = numbersIn(*session);
            const auto opened = must(session->openCase(caseId, true));
            REQUIRE(opened.records.size() == (numbers.isEmpty() ? 25 : 26));
            if (!numbers.isEmpty())
                REQUIRE(opened.records.last().payload.value(u"text"_s).toString().toInt() == numbers.last());
        }
        if (!isVault) {
            QFile::remove(look);
            QFile::remove(look + u"-journal"_s);
        }
        return numbers;
    }
    [[nodiscard]] QList<int> checked() const { return checked(file()); }
    [[nodiscard]] QStringList hidden(const QString &folderPath) const
    {
        return QDir(folderPath).entryList({u".*.tmp"_s, u".*.tmp-journal"_s}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] qsizetype leftOver() const { return hidden(folder.path()).size() + hidden(backups).size(); }
    /// What the program does next, at the latest when it locks: after that nothing unfinished may lie anywhere.
    QString nextBackup(const QList<int> &numbers)
    {
        clock.pass(3600);
        const auto made = must(backUp(file(), backups, clock));
        REQUIRE(leftOver() == 0);
        REQUIRE(checked(made.path) == numbers);
        seen.insert(made.path);
        return made.path;
    }
    /// Every dated backup is whole, whatever was killed when. Those looked at before stay as they were.
    void checkBackups(int newest)
    {
        for (const BackupFile &backup : backupsIn(backups, file())) {
            if (seen.contains(backup.path))
                continue;
            const QList<int> numbers = checked(backup.path);
            REQUIRE((numbers.isEmpty() || numbers.last() <= newest));
            seen.insert(backup.path);
        }
    }
    /// Numbers 1 and up without a gap; the last one was confirmed, or is the one that was being written.
    void checkConfirmed(const QList<int> &numbers, int confirmed) const
    {
        REQUIRE((numbers.size() == confirmed || numbers.size() == confirmed + 1));
        for (qsizetype i = 0; i < numbers.size(); ++i)
            REQUIRE(numbers.at(i) == i + 1);
    }
    [[nodiscard]] NewVault target() const { return {file(u"nieuw.vlagwijzer"_s), terms(), newKey.clone(), u"Anna"_s}; }

    crypto::SecretBuffer slotKey, newKey;
    const CaseId caseId = CaseId::create();
    const RecordId record = RecordId::create();
    const QString backups = defaultBackupFolder(file());
    QSet<QString> seen;
};

} // namespace

TEST_CASE("a backup that is killed at any moment costs no save, and no dated backup is ever half of one")
{
    Struck vault;
    Killer killer(20261201);
    const int kills = killsOfEach();
    int saved = 0, left = 0;
    const Work work = [&](const Tell &tell) {
        auto session = vault.openInChild(); // as at locking: a save, and then the backup of the open vault
        Struck::orExit(vault.save(*session, saved + 1).has_value());
        tell();
        Struck::orExit(backUp(*session, vault.backups, vault.clock).has_value());
    };
    killer.measure(work);
    saved = static_cast<int>(vault.checked().size());
    for (int run = 0; run < kills; ++run) {
        INFO("run " << run);
        vault.clock.pass(3600);
        const Ended ended = killer.strike(work);
        const QList<int> numbers = vault.checked();
        vault.checkConfirmed(numbers, saved + ended.told);
        saved = static_cast<int>(numbers.size());
        vault.checkBackups(saved);
        left += vault.leftOver() > 0 ? 1 : 0;
        if (run % 2 == 1 || run + 1 == kills) // or the next one that is killed has to clear up
            vault.nextBackup(numbers);
    }
    std::printf("kills: %d of a backup, %d before it was through, %d left an unfinished copy, all taken away by a next one; 0 saves lost\n",
                kills, killer.kills(), left);
    CHECK(killer.kills() > kills / 2);
    CHECK(left > 0);
}

TEST_CASE("putting back a backup, killed at any moment, leaves the vault or the backup at its place, and loses neither")
{
    Struck vault;
    Killer killer(20261202);
    const int kills = killsOfEach();
    int next = 1, stayed = 0, restored = 0, left = 0;
    QString backup;
    const auto saveTwice = [&] {
        auto session = must(vault.unlock());
        for (int i = 0; i < 2; ++i)
            must(vault.save(*session, next++));
        return vault.numbersIn(*session);
    };
    const Work work = [&](const Tell &tell) {
        Struck::orExit(restoreBackup(backup, vault.file(), vault.clock).has_value());
        tell();
    };
    for (int run = -1; run < kills; ++run) {
        INFO("run " << run);
        const QList<int> older = saveTwice();
        backup = vault.nextBackup(older);
        const QList<int> newer = saveTwice();
        if (run < 0)
            killer.measure(work);
        const Ended ended = run < 0 ? Ended{false, 1} : killer.strike(work);
        const auto olds = QDir(vault.folder.path()).entryList({u"zaak-old-*.vlagwijzer"_s}, QDir::Files, QDir::Name);
        const QList<int> numbers = vault.checked();
        REQUIRE((numbers == newer || numbers == older));
        REQUIRE((ended.told == 0 || numbers == older));
        (numbers == newer ? stayed : restored) += 1;
        if (numbers == older) {
            REQUIRE(olds.size() == 1);
            REQUIRE(vault.checked(vault.file(olds.first())) == newer);
        }
        left += vault.leftOver() > 0 ? 1 : 0;
        vault.nextBackup(numbers);
        for (const QString &old : olds) { // killed between its two names: then the backup took the second one away
            REQUIRE(QFile::exists(vault.file(old)) == (numbers == older));
            QFile::remove(vault.file(old));
        }
    }
    std::printf("kills: %d of restoring, %d before it was through, %d times the vault had stayed, %d times the backup stood there and the "
                "vault was kept; "
                "%d left an unfinished copy, all taken away\n",
                kills, killer.kills(), stayed, restored, left);
    CHECK(killer.kills() > kills / 2);
    CHECK(stayed > 0);
}

TEST_CASE("a move to a new key that is killed at any moment leaves a whole new vault or none, and a second try works")
{
    Struck vault;
    Killer killer(20261203);
    const int kills = killsOfEach();
    int absent = 0, whole = 0, left = 0;
    {
        auto session = must(vault.unlock());
        must(vault.save(*session, 1));
    }
    const QList<int> numbers = vault.checked();
    const Work work = [&](const Tell &tell) {
        auto session = vault.openInChild();
        Struck::orExit(rekey(*session, vault.target(), vault.clock, vault.stateFolder()).has_value());
        tell();
    };
    const auto removeTarget = [&] {
        QFile::remove(vault.target().path);
        QFile::remove(vault.target().path + u"-journal"_s);
    };
    killer.measure(work);
    for (int run = 0; run < kills; ++run) {
        INFO("run " << run);
        removeTarget();
        const Ended ended = killer.strike(work);
        REQUIRE(vault.checked() == numbers);
        left += vault.leftOver() > 0 ? 1 : 0;
        const bool there = QFile::exists(vault.target().path);
        REQUIRE((ended.told == 0 || there));
        (there ? whole : absent) += 1;
        if (!there) {
            auto session = must(vault.unlock());
            must(rekey(*session, vault.target(), vault.clock, {}));
        }
        REQUIRE(vault.checked(vault.target().path, u"nieuw"_s) == numbers);
        vault.nextBackup(numbers);
    }
    std::printf(
        "kills: %d of a move to a new key, %d before it was through, %d left no new vault and the second try worked, %d left a whole one; "
        "%d left an unfinished copy, all taken away\n",
        kills, killer.kills(), absent, whole, left);
    CHECK(killer.kills() > kills / 2);
    CHECK(absent > 0);
}

TEST_CASE("no export that is killed at any moment leaves a file without its line in the log")
{
    Struck vault;
    Killer killer(20261204);
    const int kills = killsOfEach();
    const QString folder = vault.file(u"stukken"_s);
    REQUIRE(QDir().mkpath(folder));
    int run = 0, files = 0, parts = 0, lines = 0;
    const QByteArray pdf = QByteArray("%PDF-1.7\n") + QByteArray(1 << 21, 'x');
    const QString checksum = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    const auto pathOf = [&] { return QDir(folder).filePath(u"melding-%1.pdf"_s.arg(run)); };
    const Work work = [&](const Tell &tell) { // the order that both doors keep: first the log, then the file
        auto session = vault.openInChild();
        Struck::orExit(session->note(vault.caseId, u"export"_s, {{u"paper"_s, run}, {u"checksum"_s, checksum}}).has_value());
        Struck::orExit(writeFile(pathOf(), pdf).has_value());
        tell();
    };
    const auto isTold = [&] {
        auto session = must(vault.unlock());
        const auto last = must(session->journal(vault.caseId)).last();
        return last.action == u"export"_s && last.detail.value(u"paper"_s).toInt() == run && last.detail.value(u"checksum"_s) == checksum;
    };
    killer.measure(work);
    for (run = 1; run <= kills; ++run) {
        INFO("run " << run);
        const Ended ended = killer.strike(work);
        static_cast<void>(vault.checked());
        const bool there = QFile::exists(pathOf()), told = isTold();
        const QStringList unfinished = vault.hidden(folder);
        REQUIRE((told || (!there && unfinished.isEmpty())));
        REQUIRE((there || ended.told == 0));
        REQUIRE((!there || must(readFileBytes(pathOf())) == pdf));
        files += there ? 1 : 0;
        lines += told ? 1 : 0;
        parts += unfinished.isEmpty() ? 0 : 1;
        for (const QString &name : unfinished) { // a minute goes by: a younger one might be in use
            QFile part(QDir(folder).filePath(name));
            REQUIRE(part.open(QIODevice::ReadWrite));
            REQUIRE(part.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
        }
        must(writeFile(QDir(folder).filePath(u"volgende.pdf"_s), "heel"));
        REQUIRE(vault.hidden(folder).isEmpty());
        QFile::remove(pathOf());
        if (run % 10 == 0)
            vault.nextBackup({});
    }
    std::printf(
        "kills: %d of an export, %d before it was through; %d files and %d unfinished ones on the disk, each with its line; %d lines\n",
        kills, killer.kills(), files, parts, lines);
    CHECK(killer.kills() > kills / 2);
    CHECK(lines < kills);
}
