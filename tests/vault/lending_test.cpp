// SPDX-License-Identifier: EUPL-1.2
// A session, or a vault about to be opened, on another thread than the one it began on.
#include "tests/vault/vaultfixture.h"

#include <QThread>

#include <functional>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

/// Runs it on a thread of its own, to the end. What it says stays unsaid until then: Catch is of one thread.
void elsewhere(const std::function<void(QThread *)> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(QThread::currentThread()); }));
    thread->start();
    thread->wait();
}

} // namespace

TEST_CASE("a session works on the thread it was handed to, and goes on where it came from")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    must(session->openCase(vault.one)); // statements and a key from before
    QThread *home = QThread::currentThread();
    Result<QList<Error>> found = fail(ErrorCode::Usage);
    Result<void> saved = fail(ErrorCode::Usage);
    SECTION("pushed to a thread that is known")
    {
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            found = session->verify();
            saved = session->save(vault.one, vault.first, noteOf(u"elders"_s), headOf(u"Z-1"_s), u"change"_s);
            session->handTo(home);
        }));
        session->handTo(thread.get());
        thread->start();
        thread->wait();
    }
    SECTION("let go, and taken by who needs it")
    {
        session->handTo(nullptr);
        elsewhere([&](QThread *here) {
            session->handTo(here);
            found = session->verify();
            saved = session->save(vault.one, vault.first, noteOf(u"elders"_s), headOf(u"Z-1"_s), u"change"_s);
            session->handTo(nullptr);
        });
        session->handTo(home);
    }
    must(saved);
    CHECK(must(found).isEmpty());
    const auto opened = must(session->openCase(vault.one));
    CHECK(opened.records.at(0).payload == noteOf(u"elders"_s));
    must(session->save(vault.two, vault.first, noteOf(u"hier"_s), headOf(u"Z-2"_s), u"change"_s));
    CHECK(must(session->verify()).isEmpty());
}

TEST_CASE("a session can end on the thread it was handed to")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    session->handTo(nullptr);
    elsewhere([&](QThread *here) {
        session->handTo(here);
        session.reset();
    });
    CHECK(vault.unlock()); // the file was let go
}

TEST_CASE("a vault is read here and opened on another thread")
{
    FilledVault vault;
    const auto locked = must(Locked::read(vault.file(), vault.clock, {}));
    const auto key = vault.keyFor(u"geheim"_s, locked->kdf());
    QThread *home = QThread::currentThread();
    Result<std::unique_ptr<Session>> session = fail(ErrorCode::Usage);
    locked->handTo(nullptr);
    elsewhere([&](QThread *here) {
        locked->handTo(here);
        session = locked->open(key);
        if (session)
            (*session)->handTo(home);
    });
    CHECK(must(must(std::move(session))->cases()).size() == 2);
    locked->handTo(home); // the session has the file: nothing is left to hand over
}
