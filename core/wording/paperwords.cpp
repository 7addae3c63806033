// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/paperwords.h"

#include "core/base/capital.h"

#include <QCoreApplication>

namespace vw::wording {

QString paperTitle(referral::Kind kind)
{
    using referral::Kind;
    switch (kind) {
    case Kind::Melding: return QCoreApplication::translate("Paper", "Report to Veilig Thuis");
    case Kind::Crisisblad: return QCoreApplication::translate("Paper", "Crisis sheet (urgent)");
    case Kind::Overdracht: break; // follows from the receiver
    }
    return capital(paperWord(kind));
}

QString paperWord(referral::Kind kind)
{
    using referral::Kind;
    switch (kind) {
    case Kind::Melding: return QCoreApplication::translate("Paper", "report");
    case Kind::Overdracht: return QCoreApplication::translate("Paper", "hand-over");
    case Kind::Crisisblad: return QCoreApplication::translate("Paper", "crisis sheet");
    }
    return {};
}

QString partWord(referral::Kind kind, referral::Part part)
{
    if (!referral::paperKind(kind).isSplit)
        return paperWord(kind);
    return part == referral::Part::Restricted ? QCoreApplication::translate("Paper", "part S")
                                              : QCoreApplication::translate("Paper", "open part");
}

QString partTitle(referral::Kind kind, referral::Part part)
{
    return capital(partWord(kind, part));
}

} // namespace vw::wording
