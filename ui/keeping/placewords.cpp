// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/placewords.h"

#include <QCoreApplication>

namespace vw::ui {

QString placeWarning(const vault::Place &place)
{
    switch (place.kind) {
    case vault::PlaceKind::Network:
        return QCoreApplication::translate("Place", "This folder lies on a network drive (%1). Only one computer may have the vault open, and the program "
                                                    "cannot be sure of that there. A folder on this computer is better.").arg(place.what);
    case vault::PlaceKind::Synced:
        return QCoreApplication::translate("Place", "The folder %1 is kept in step with other computers. That can damage the vault or put an older one back, "
                                                    "and encrypted copies stay with the service. Choose another folder.").arg(place.what);
    case vault::PlaceKind::Local: break;
    }
    return {};
}

} // namespace vw::ui
