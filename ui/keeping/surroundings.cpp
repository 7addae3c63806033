// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/surroundings.h"

#include "core/crypto/secretbuffer.h"
#include "ui/system/systemevents.h"

#include <QCoreApplication>

namespace vw::ui {

QString placeWarning(const vault::Place &place)
{
    switch (place.kind) {
    case vault::PlaceKind::Network:
        return QCoreApplication::translate("Place", "This folder is on a network drive (%1). Only one computer may have the vault open, "
                                                    "and the program cannot be sure of that there. A folder on this computer is better.")
            .arg(place.what);
    case vault::PlaceKind::Synced:
        return QCoreApplication::translate("Place",
                                           "The folder %1 is synchronised with other computers. That can damage the vault or restore an "
                                           "older one, and encrypted copies stay with the service. Choose another folder.")
            .arg(place.what);
    case vault::PlaceKind::Local: break;
    }
    return {};
}

QList<Weakness> weaknesses(const QString &vaultPath, const SystemEvents *events)
{
    QList<Weakness> found;
    if (const QString place = placeWarning(vault::placeOf(vaultPath)); !place.isEmpty())
        found.append({QStringLiteral("place"), place});
    if (!crypto::SecretBuffer(1).isLocked())
        found.append({QStringLiteral("swap"),
                      QCoreApplication::translate("Surroundings", "This computer does not allow the program to keep its keys out of the "
                                                                  "swap file. Ask your administrator about an encrypted disk.")});
    if (events == nullptr || events->sources() == SystemEvents::Sources::None)
        found.append({QStringLiteral("locks"),
                      QCoreApplication::translate(
                          "Surroundings", "This computer does not tell the program when its screen is locked or when it sleeps. "
                                          "The vault then locks only when nobody has touched the keyboard or the mouse for a while. "
                                          "Lock it yourself when you walk away: Ctrl+Shift+L.")});
    return found;
}

} // namespace vw::ui
