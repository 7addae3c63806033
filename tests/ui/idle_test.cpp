// SPDX-License-Identifier: EUPL-1.2
// Time without a touch, on a clock that somebody sets.
#include "tests/support/fakeclock.h"
#include "tests/support/stringmaker.h"
#include "ui/system/idlewatch.h"

#include <QSignalSpy>

using namespace vw;
using namespace vw::test;

namespace {

struct Watched {
    Watched()
    {
        watch.setMinutes(10);
        watch.start();
    }
    FakeClock clock;
    ui::IdleWatch watch{clock};
    QSignalSpy idle{&watch, &ui::IdleWatch::idle};
};

} // namespace

TEST_CASE("a clock that is set back locks", "[idle]")
{
    Watched watched;
    watched.clock.set(watched.clock.now().addSecs(-3600));
    watched.watch.tick();
    CHECK(watched.idle.size() == 1);
}

TEST_CASE("a second that a time server takes back locks nothing, and stretches nothing", "[idle]")
{
    Watched watched;
    watched.clock.pass(60);
    watched.clock.set(watched.clock.now().addSecs(-2));
    watched.watch.tick();
    CHECK(watched.idle.isEmpty());
    watched.clock.pass(9 * 60);
    watched.watch.tick();
    CHECK(watched.idle.size() == 1);
}

TEST_CASE("a clock that is set forward counts as time that passed", "[idle]")
{
    Watched watched;
    watched.clock.set(watched.clock.now().addSecs(11 * 60));
    watched.watch.tick();
    CHECK(watched.idle.size() == 1);
}
