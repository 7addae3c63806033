// SPDX-License-Identifier: EUPL-1.2
// Long work borrows the session and gives it back, whether it comes to its end or not.
#include "desk/longwork.h"

#include "tests/vault/vaultfixture.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

using namespace vw;
using namespace vw::test;

TEST_CASE("a check runs in another thread and the session comes back", "[longwork]")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    desk::LongWork work;
    QEventLoop loop;
    QObject::connect(&work, &desk::LongWork::done, &loop, &QEventLoop::quit);
    QThread *where = nullptr;
    std::optional<Result<QList<Error>>> found;
    work.start(*session, [&](vault::Session &borrowed, Progress &progress) {
        where = QThread::currentThread();
        found = borrowed.verify(&progress);
    });
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    loop.exec();
    REQUIRE_FALSE(work.isRunning());
    CHECK(where != QThread::currentThread());
    CHECK(must(*found).isEmpty());
    must(session->save(vault.one, vault.first, noteOf(u"na"_s), headOf(u"Z"_s), u"change"_s));
}

TEST_CASE("a lock stops the work at once, says nothing of it, and has the session", "[longwork]")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    desk::LongWork work;
    bool said = false;
    QObject::connect(&work, &desk::LongWork::done, [&] { said = true; });
    work.start(*session, [](vault::Session &, Progress &progress) {
        while (!progress.wantsStop())
            QThread::msleep(1);
    });
    work.stopNow();
    QCoreApplication::processEvents();
    CHECK_FALSE(said);
    must(session->save(vault.one, vault.first, noteOf(u"na"_s), headOf(u"Z"_s), u"change"_s));
}

TEST_CASE("work that is done within a blink has said so when the wait is over", "[longwork]")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    desk::LongWork work;
    int said = 0;
    QObject::connect(&work, &desk::LongWork::done, [&] { ++said; });
    work.start(*session, [](vault::Session &, Progress &) {});
    CHECK(work.endsWithin(std::chrono::seconds(10)));
    QCoreApplication::processEvents();
    CHECK(said == 1);
}
