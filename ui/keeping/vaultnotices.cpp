// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/vaultnotices.h"

#include "core/wording/sentences.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/keeping/surroundings.h"
#include "ui/parts/noticebar.h"
#include "ui/system/systemevents.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::ui {

namespace {

QString wordsFor(Office &office, const QList<Error> &findings)
{
    const auto names = office.store().names();
    return wording::sentences(names ? wording::named(findings, *names) : findings);
}

void tellFindings(NoticeBar &notices, Office &office)
{
    const auto findings = office.session().findings();
    if (findings.isEmpty())
        return;
    if (office.session().isReadOnly()) { // an answer could not be written down
        notices.tell(QStringLiteral("found"), wordsFor(office, findings));
        return;
    }
    const QString stays = office.session().findingsStandInTheLog()
                              ? QCoreApplication::translate(
                                    "VaultNotices", "This is recorded in the log of the vault. It stays here until you have looked at it.")
                              : QCoreApplication::translate("VaultNotices", "This stays here until you have looked at it.");
    const auto answer = [&notices, &office] {
        if (const auto answered = office.session().answerFindings(); !answered)
            notices.tell(QStringLiteral("passing"), wording::sentence(answered.error()));
        else
            notices.takeBack(QStringLiteral("found"));
    };
    notices.insist(QStringLiteral("found"), wordsFor(office, findings) + QLatin1Char('\n') + stays,
                   {{QCoreApplication::translate("VaultNotices", "I have looked at this"), answer}});
}

} // namespace

void tellAboutVault(NoticeBar &notices, Office &office, const std::optional<Error> &backupError, bool backupFailedAtEnd)
{
    tellFindings(notices, office);
    if (backupError)
        notices.tell(QStringLiteral("backup"),
                     QCoreApplication::translate("VaultNotices", "The backup could not be made. %1").arg(wording::sentence(*backupError)));
    else if (backupFailedAtEnd && !office.practice().exercise)
        notices.tell(QStringLiteral("backup"),
                     QCoreApplication::translate("VaultNotices",
                                                 "The last backup, when the program was closed, could not be made. Look under Vault."));
}

void tellSurroundings(NoticeBar &notices, Preferences &preferences, const QString &vaultPath, const SystemEvents *events)
{
    const auto isLocks = [](const Weakness &weakness) { return weakness.key == QLatin1StringView("locks"); };
    const auto found = weaknesses(vaultPath, events);
    for (const auto &weakness : found) {
        if (!isLocks(weakness) || !preferences.toldOfLocks())
            notices.tell(weakness.key, weakness.sentence);
    }
    const bool isKnown = events == nullptr || events->sources() != SystemEvents::Sources::NotKnownYet;
    if (isKnown)
        preferences.setToldOfLocks(std::ranges::any_of(found, isLocks));
    else
        QObject::connect(events, &SystemEvents::sourcesKnown, &notices,
                         [&notices, &preferences, vaultPath, events] { tellSurroundings(notices, preferences, vaultPath, events); });
}

void tellMoved(NoticeBar &notices, Office &office, const std::function<void()> &askNewPlace)
{
    const QString moved = QStringLiteral("moved");
    const auto inPlace = office.session().mustBeInPlace();
    if (inPlace && notices.has(moved))
        notices.takeBack(moved); // it was put back
    if (!inPlace && !notices.has(moved))
        notices.insist(moved, wording::sentence(inPlace.error()),
                       {{QCoreApplication::translate("VaultNotices", "Write the whole vault to a new file"), askNewPlace}});
}

} // namespace vw::ui
