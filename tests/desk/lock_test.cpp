// SPDX-License-Identifier: EUPL-1.2
// Locking without a window: what is typed is sealed and written, or kept until it is.
#include "desk/lock.h"

#include "core/base/progress.h"
#include "desk/background.h"
#include "tests/vault/vaultfixture.h"

#include <QThread>

using namespace vw;
using namespace vw::test;

namespace {

struct Desk : FilledVault {
    [[nodiscard]] QList<vault::Draft> typed(const QString &text) const { return {{one, second, noteOf(text)}}; }
    [[nodiscard]] QStringList draftsInFile() const
    {
        QStringList texts;
        for (const auto &draft : must(must(unlock())->drafts()))
            texts.append(draft.payload.value(u"text"_s).toString());
        return texts;
    }
};

} // namespace

TEST_CASE("what is typed at a lock is in the file, and nothing is kept", "[lock]")
{
    Desk desk;
    desk::Lock lock;
    {
        auto session = must(desk.unlock());
        lock.seal(*session, desk.typed(u"half gety"_s));
        lock.drop(*session);
    }
    CHECK(lock.isEmpty());
    CHECK_FALSE(lock.lostWords());
    CHECK(desk.draftsInFile() == QStringList{u"half gety"_s});
}

TEST_CASE("words that do not fit on the disk are kept without a key, and written when there is room", "[lock]")
{
    Desk desk;
    desk::Lock lock;
    {
        auto session = must(desk.unlock());
        session->limitPagesForTest(1);
        lock.seal(*session, desk.typed(QString(200000, u'x')));
        lock.drop(*session);
    }
    CHECK(lock.hasWords(desk.file()));
    CHECK(lock.paths() == QStringList{desk.file()});
    SECTION("behind the lock screen")
    {
        lock.retry(nullptr);
    }
    SECTION("into the vault that was opened again")
    {
        auto session = must(desk.unlock());
        lock.retry(session.get());
    }
    CHECK(lock.isEmpty());
    CHECK(desk.draftsInFile() == QStringList{QString(200000, u'x')});
}

TEST_CASE("later words of the same record take the place of earlier ones", "[lock]")
{
    Desk desk;
    desk::Lock lock;
    for (const auto &text : {QString(200000, u'a'), QString(200000, u'b')}) {
        auto session = must(desk.unlock());
        session->limitPagesForTest(1);
        lock.seal(*session, desk.typed(text));
        lock.drop(*session);
    }
    lock.retry(nullptr);
    CHECK(desk.draftsInFile() == QStringList{QString(200000, u'b')});
}

TEST_CASE("a record of a damaged case cannot be sealed, and that is said once", "[lock]")
{
    Desk desk;
    desk.tamper(u"UPDATE casefile SET key_sealed = x'00' WHERE case_id = ?"_s, {desk.one.bytes()});
    auto session = must(desk.unlock());
    desk::Lock lock;
    lock.seal(*session, desk.typed(u"weg"_s));
    lock.drop(*session);
    CHECK(lock.lostWords());
    CHECK_FALSE(lock.lostWords());
}

TEST_CASE("a vault whose file went is kept whole, and goes into a new file with the words", "[lock]")
{
    Desk desk;
    desk::Lock lock;
    {
        auto session = must(desk.unlock());
        REQUIRE(QFile::remove(desk.file()));
        lock.seal(*session, desk.typed(u"half gety"_s));
        lock.drop(*session);
    }
    REQUIRE(lock.isAdrift(desk.file()));
    Progress progress;
    SECTION("at once")
    {
        must(lock.writeAdrift(desk.file(), desk.file(u"nieuw.vlagwijzer"_s)));
    }
    SECTION("in another thread, which a stop ends with everything kept")
    {
        const auto inThread = [&](Progress &watched) {
            Result<void> done;
            desk::Background background;
            lock.handTo(desk.file(), nullptr);
            background.start([&, home = QThread::currentThread()] {
                lock.handTo(desk.file(), QThread::currentThread());
                done = lock.writeAdrift(desk.file(), desk.file(u"nieuw.vlagwijzer"_s), &watched);
                lock.handTo(desk.file(), home);
            });
            background.wait();
            return done;
        };
        progress.stop();
        CHECK(codeOf(inThread(progress)) == ErrorCode::Stopped);
        CHECK(lock.isAdrift(desk.file()));
        CHECK_FALSE(QFile::exists(desk.file(u"nieuw.vlagwijzer"_s)));
        Progress again;
        must(inThread(again));
    }
    CHECK(lock.isEmpty());
    const auto drafts = must(must(desk.unlock(u"geheim"_s, {}, u"nieuw.vlagwijzer"_s))->drafts());
    CHECK(drafts.size() == 1);
}
