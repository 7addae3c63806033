// SPDX-License-Identifier: EUPL-1.2
// Another program takes the file of an open vault away, or puts a copy in its place, while it is saved to.
#include "core/vault/adrift.h"

#include "tests/trust/runs.h"
#include "tests/vault/vaultfixture.h"

#include <array>
#include <chrono>
#include <random>

#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

enum class Trick { Replace, Delete, MoveAway, AwayAndBack };
constexpr std::array tricks{Trick::Replace, Trick::Delete, Trick::MoveAway, Trick::AwayAndBack};

/// Nanoseconds on a clock that all processes share.
qint64 moment()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1000000000 + now.tv_nsec;
}

/// When the other program did what.
struct Times {
    qint64 copied = 0; ///< it began to read
    qint64 gone = 0;   ///< the file was no longer there
    qint64 back = 0;   ///< just before it was put back; 0: never
    bool worked = false;
};

/// System calls alone: it is another process, so that opening and closing the file drops no lock of ours, and it may not touch Qt.
bool copyBytes(const char *from, const char *to)
{
    const int in = ::open(from, O_RDONLY | O_CLOEXEC), out = ::open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    std::array<char, 16384> part{};
    ssize_t size = in < 0 || out < 0 ? -1 : 1;
    while (size > 0) {
        size = ::read(in, part.data(), part.size());
        if (size > 0 && ::write(out, part.data(), static_cast<size_t>(size)) != size)
            size = -1;
    }
    ::close(in);
    ::close(out);
    return size == 0;
}

Times play(Trick trick, const char *path, const char *other, useconds_t away)
{
    Times times{moment(), 0, 0, true};
    if (trick == Trick::Replace)
        times.worked = copyBytes(path, other) && ::rename(other, path) == 0;
    else
        times.worked = (trick == Trick::Delete ? ::unlink(path) : ::rename(path, other)) == 0;
    times.gone = moment();
    if (trick == Trick::AwayAndBack) {
        ::usleep(away);
        times.back = moment();
        times.worked = ::rename(other, path) == 0 && times.worked;
    }
    return times;
}

class OtherProgram {
public:
    OtherProgram(Trick trick, const QString &path, const QString &other, useconds_t wait, useconds_t away)
    {
        const QByteArray file = QFile::encodeName(path), beside = QFile::encodeName(other);
        std::array<int, 2> ends{};
        REQUIRE(::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            ::usleep(wait);
            const Times times = play(trick, file.constData(), beside.constData(), away);
            ::_exit(::write(ends[1], &times, sizeof times) == sizeof times ? 0 : 1);
        }
        ::close(ends[1]);
        m_said = ends[0];
    }
    ~OtherProgram()
    {
        ::waitpid(m_child, nullptr, 0);
        ::close(m_said);
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    /// True once it has done what it came for.
    bool isThrough()
    {
        Times times;
        if (!m_through && ::read(m_said, &times, sizeof times) == sizeof times) {
            m_through = true;
            m_times = times;
        }
        return m_through;
    }
    [[nodiscard]] const Times &waitedFor()
    {
        while (!isThrough())
            ::usleep(200);
        return m_times;
    }

private:
    pid_t m_child = 0;
    int m_said = -1;
    bool m_through = false;
    Times m_times;
};

struct Try {
    int number = 0;
    qint64 begun = 0, ended = 0;
    bool confirmed = false;
};

struct Tally {
    int saves = 0, refused = 0, inTheFileAnyway = 0, wholeCopies = 0, tornCopies = 0, throughLock = 0;
    std::array<int, tricks.size()> played{};
};

/// One vault that moves from file to file. Each save has a number, which stands in the log.
struct Wandering : VaultFolder {
    Wandering()
    {
        create();
        session = must(unlock());
        must(session->createCase(caseId, headOf(u"Z"_s), {{records.front(), 1, noteOf(u"0"_s)}}, u"create"_s));
    }
    [[nodiscard]] Result<void> save(int number) const
    {
        return session->save(caseId, records.at(static_cast<size_t>(number) % records.size()), noteOf(QString::number(number)),
                             headOf(u"Z"_s), u"change"_s, {{u"number"_s, number}});
    }
    /// Until the other program was noticed, or has gone and a save succeeded after it.
    QList<Try> saveUnder(OtherProgram &program, bool comesBack)
    {
        QList<Try> tries;
        for (;;) {
            const bool over = program.isThrough();
            Try each{next, moment(), 0, false};
            const auto saved = save(next);
            each.ended = moment();
            each.confirmed = saved.has_value();
            tries.append(each);
            if (saved)
                confirmed.append(next++);
            else
                REQUIRE(codeOf(saved) == ErrorCode::VaultMoved);
            if (saved ? over : !comesBack)
                return tries;
            if (!saved)
                ::usleep(200);
        }
    }
    /// Numbers in the log of a file, oldest first.
    [[nodiscard]] QList<int> numbersIn(Session &from) const
    {
        QList<int> numbers;
        for (const JournalEntry &line : must(from.journal(caseId))) {
            if (line.action == u"change"_s)
                numbers.append(line.detail.value(u"number"_s).toInt());
        }
        return numbers;
    }
    /// Everything that was confirmed, once each and in order; of what was refused no more than was tried.
    void checkAll(Session &from)
    {
        REQUIRE(must(from.verify()).isEmpty());
        QList<int> found, refused = everRefused;
        inTheFileAnyway = 0;
        for (const int number : numbersIn(from)) {
            if (!found.isEmpty() && found.last() == number && refused.removeOne(number))
                ++inTheFileAnyway; // it was written and then refused, as the file went just after it
            else
                found.append(number);
        }
        REQUIRE(found == confirmed);
        for (const Record &record : must(from.openCase(caseId, true)).records) {
            const int number = record.payload.value(u"text"_s).toString().toInt();
            REQUIRE((number == 0 || confirmed.contains(number)));
            REQUIRE(number + static_cast<int>(records.size()) > confirmed.last());
        }
    }
    QString freshName() { return u"kluis-%1.vlagwijzer"_s.arg(++files); }

    std::unique_ptr<Session> session;
    const CaseId caseId = CaseId::create();
    const std::array<RecordId, 3> records{RecordId::create(), RecordId::create(), RecordId::create()};
    QString name = u"zaak.vlagwijzer"_s;
    QList<int> confirmed, everRefused;
    int next = 1, files = 0, inTheFileAnyway = 0;
};

/// A save that was confirmed lay in the file at its place at some moment before it returned.
void checkTimes(const QList<Try> &tries, const Times &times)
{
    REQUIRE(times.worked);
    for (const Try &each : tries) {
        INFO("save " << each.number << (each.confirmed ? " confirmed" : " refused"));
        const bool whileGone = each.begun > times.gone && (times.back == 0 || each.ended < times.back);
        REQUIRE_FALSE((each.confirmed && whileGone));
        REQUIRE((each.confirmed || each.ended > times.copied)); // and nothing is refused without a reason
    }
}

/// What stands at the old path now: a copy, torn or whole. A whole one has all that was confirmed before it was begun.
void lookAtCopy(const Wandering &vault, const QString &name, const QList<Try> &tries, const Times &times, Tally &tally)
{
    const auto copy = vault.unlock(u"geheim"_s, {}, name);
    const auto findings = copy ? (*copy)->verify() : Result<QList<Error>>(Fail(copy.error()));
    if (!findings || !findings->isEmpty()) {
        ++tally.tornCopies;
        return;
    }
    ++tally.wholeCopies;
    const QList<int> there = vault.numbersIn(**copy);
    for (const Try &each : tries)
        REQUIRE((!each.confirmed || each.ended >= times.copied || there.contains(each.number)));
}

/// Locked while the file is away: no key is left, everything is; then unlocked again in its new place.
void goOnThroughLock(Wandering &vault, const QString &fresh)
{
    const QJsonObject half = noteOf(u"half %1"_s.arg(vault.next));
    const RecordId typed = RecordId::create();
    const auto unsaved = vault.session->sealDrafts({{vault.caseId, typed, half}});
    REQUIRE(codeOf(vault.session->writeSealedDrafts(unsaved)) == ErrorCode::VaultMoved);
    const auto adrift = vault.session->cutLoose();
    vault.session.reset();
    REQUIRE(codeOf(adrift->comeHome(unsaved)) == ErrorCode::VaultMoved);
    must(adrift->writeTo(vault.file(fresh), unsaved));
    vault.session = must(vault.unlock(u"geheim"_s, {}, fresh));
    const auto drafts = must(vault.session->drafts());
    REQUIRE(drafts.size() == 1);
    REQUIRE(drafts.first().payload == half);
    must(vault.session->dropDraft(vault.caseId, typed));
}

/// The vault goes on in a new file, with the save that was refused.
void goOn(Wandering &vault, bool throughLock, Tally &tally)
{
    const QString fresh = vault.freshName();
    if (throughLock) {
        goOnThroughLock(vault, fresh);
        ++tally.throughLock;
    } else {
        must(vault.session->moveTo(vault.file(fresh)));
    }
    must(vault.save(vault.next));
    vault.confirmed.append(vault.next++);
    vault.name = fresh;
}

void playRound(Wandering &vault, qint64 oneSave, std::mt19937_64 &random, Tally &tally)
{
    const auto upTo = [&](qint64 microseconds) { return static_cast<useconds_t>(random() % static_cast<quint64>(microseconds + 1)); };
    const size_t kind = random() % tricks.size();
    const Trick trick = tricks.at(kind);
    const QString path = vault.file(vault.name), beside = path + u".elders"_s;
    OtherProgram program(trick, path, beside, upTo(oneSave * 20), upTo(oneSave * 3));
    const auto tries = vault.saveUnder(program, trick == Trick::AwayAndBack);
    const Times times = program.waitedFor();
    checkTimes(tries, times);
    ++tally.played.at(kind);
    for (const Try &each : tries) {
        if (!each.confirmed)
            vault.everRefused.append(each.number);
        tally.refused += each.confirmed ? 0 : 1;
    }
    if (trick != Trick::AwayAndBack) {
        REQUIRE_FALSE(tries.last().confirmed); // the very next save after it was refused
        REQUIRE(codeOf(vault.session->mustBeInPlace()) == ErrorCode::VaultMoved);
        const QString old = vault.name;
        goOn(vault, random() % 3 == 0, tally);
        if (trick == Trick::Replace)
            lookAtCopy(vault, old, tries, times, tally);
    }
    vault.session.reset();
    vault.session = must(vault.unlock(u"geheim"_s, {}, vault.name)); // what is in the file, not what is remembered
    vault.checkAll(*vault.session);
    QFile::remove(beside);
}

/// Microseconds of one save, here and now.
qint64 measured(Wandering &vault)
{
    const qint64 begin = moment();
    for (int i = 0; i < 20; ++i) {
        must(vault.save(vault.next));
        vault.confirmed.append(vault.next++);
    }
    return std::max<qint64>(1, (moment() - begin) / 20000);
}

} // namespace

TEST_CASE("no confirmed save is lost when the file of an open vault is replaced, deleted or moved at any moment")
{
    const int wanted = runs("VW_REPLACES", 600);
    std::mt19937_64 random(20261130);
    Tally tally;
    const auto begin = std::chrono::steady_clock::now();
    while (tally.saves < wanted) {
        Wandering vault; // a new one now and then: the log grows, and every round reads all of it
        const qint64 oneSave = measured(vault);
        while (vault.confirmed.size() < 250 && tally.saves + vault.confirmed.size() < wanted) {
            INFO("after " << tally.saves + vault.confirmed.size() << " saves");
            playRound(vault, oneSave, random, tally);
        }
        tally.saves += static_cast<int>(vault.confirmed.size());
        tally.inTheFileAnyway += vault.inTheFileAnyway;
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("replacements: %d saves; the file was replaced %d times, deleted %d, moved %d, moved and put back %d; %d tries refused, %d "
                "of them in the file "
                "all the same, 0 confirmed saves lost; went on through a lock %d times; copies whole %d, torn %d; %.1f s\n",
                tally.saves, tally.played[0], tally.played[1], tally.played[2], tally.played[3], tally.refused, tally.inTheFileAnyway,
                tally.throughLock, tally.wholeCopies, tally.tornCopies, seconds);
    CHECK(tally.refused > 0);
    CHECK(tally.throughLock > 0);
}
