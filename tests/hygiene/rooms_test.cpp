// SPDX-License-Identifier: EUPL-1.2
#include "tests/hygiene/sources.h"

#include <QMap>
#include <QSet>

#include <algorithm>

// The arrow inside the window: no room of ui comes back to itself along its includes, so that each can be read from the ground up.

using namespace vw::test;

namespace {

using Rooms = QMap<QString, QSet<QString>>; ///< room -> rooms of which it includes a header

/// "checklist" for ui/checklist/receipt.h; empty outside ui.
QString roomIn(const QString &path)
{
    return path.startsWith(u"ui/") ? path.section(u'/', 1, 1) : QString();
}

/// The header of ui that a line includes.
QString uiHeader(const Line &line)
{
    static const QRegularExpression include(uR"rx(^\s*#\s*include\s*"(ui/[^"]+)")rx"_s);
    return include.match(line.text).captured(1);
}

Rooms roomsOf(const QList<Line> &lines)
{
    Rooms rooms;
    for (const Line &line : lines) {
        const QString from = roomIn(line.path), to = roomIn(uiHeader(line));
        if (!from.isEmpty() && !to.isEmpty() && from != to)
            rooms[from] += to;
    }
    return rooms;
}

QSet<QString> reachedFrom(const Rooms &rooms, const QString &start)
{
    QSet<QString> seen;
    QStringList waiting{start};
    while (!waiting.isEmpty()) {
        for (const QString &room : rooms.value(waiting.takeLast())) {
            if (seen.contains(room))
                continue;
            seen += room;
            waiting += room;
        }
    }
    return seen;
}

/// Rooms that lead back to themselves.
QStringList inCircle(const Rooms &rooms)
{
    QStringList found;
    for (auto it = rooms.keyBegin(); it != rooms.keyEnd(); ++it) {
        if (reachedFrom(rooms, *it).contains(*it))
            found += *it;
    }
    return found;
}

/// The window stands on the desk and on core, never under them.
bool windowFromBelow(const Line &line)
{
    return (line.path.startsWith(u"desk/") || line.path.startsWith(u"core/")) && !uiHeader(line).isEmpty();
}

/// Takes the text of a place or of a change apart, or puts one together, where desk/place and core/dossier/record do that for all.
bool spellsPlace(const Line &line)
{
    return (line.path.startsWith(u"ui/") || line.path.startsWith(u"desk/")) &&
           has(uR"rx("(question|step|field|referral|person|persons|incident|facts|note|notes|info):)rx"_s, line.text);
}

Line including(const QString &path, const QString &header)
{
    return {path, 1, u"#include \"%1\""_s.arg(header)};
}

} // namespace

TEST_CASE("no room of the window leads back to itself along its includes")
{
    CHECK(inCircle(roomsOf(productCode())) == clean);
    CHECK(roomsOf(productCode()).value(u"shell"_s).contains(u"checklist"_s)); // the rule sees the rooms at all

    const QList<Line> straight{including(u"ui/shell/casepage.cpp"_s, u"ui/checklist/checklisttab.h"_s),
                               including(u"ui/checklist/checklisttab.cpp"_s, u"ui/parts/form.h"_s),
                               including(u"ui/checklist/checklisttab.cpp"_s, u"ui/checklist/receipt.h"_s),
                               including(u"app/window/main.cpp"_s, u"ui/shell/mainwindow.h"_s)};
    CHECK(inCircle(roomsOf(straight)) == clean);
    CHECK(inCircle(roomsOf(straight + QList{including(u"ui/checklist/receipt.h"_s, u"ui/shell/casepage.h"_s)})) ==
          QStringList{u"checklist"_s, u"shell"_s});
    CHECK(inCircle(roomsOf(straight + QList{including(u"ui/parts/form.h"_s, u"ui/shell/casepage.h"_s)})) ==
          QStringList{u"checklist"_s, u"parts"_s, u"shell"_s});
}

TEST_CASE("nothing below the window includes it")
{
    CHECK(breaches(productCode(), windowFromBelow) == clean);
    CHECK(windowFromBelow(including(u"desk/office.h"_s, u"ui/parts/workbar.h"_s)));
    CHECK(windowFromBelow(including(u"core/vault/session.cpp"_s, u"ui/shell/mainwindow.h"_s)));
    CHECK_FALSE(windowFromBelow(including(u"ui/shell/casepage.cpp"_s, u"ui/parts/form.h"_s)));
    CHECK_FALSE(windowFromBelow(including(u"desk/office.cpp"_s, u"desk/casedesk.h"_s)));
}

TEST_CASE("a place in a case is a type above the core, not a text that each page spells")
{
    CHECK(breaches(productCode(), spellsPlace) == clean);
    CHECK(spellsPlace({u"ui/shell/overviewtab.cpp"_s, 1, u"Q_EMIT jumpRequested(QStringLiteral(\"question:\"));"_s}));
    CHECK(spellsPlace({u"desk/paperdraft.cpp"_s, 1, u"if (key.startsWith(\"incident:\"_L1))"_s}));
    CHECK_FALSE(spellsPlace({u"core/referral/findings.cpp"_s, 1, u"stop(builder, u\"no-receiver\"_s, u\"field:A5\"_s);"_s}));
    CHECK_FALSE(spellsPlace({u"ui/shell/overviewtab.cpp"_s, 1, u"tr(\"Next step: %1\")"_s}));
}
