// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/offences.h"

#include "core/dossier/doers.h"

namespace vw::dossier {

bool mayBelongToPattern(const Incident &fact, const CaseFile &file)
{
    if (fact.offence == Offence::None || fact.hunt != HuntStep::None || fact.control != ControlStep::None)
        return false;
    return Doers(file).mayBeHis(fact.who);
}

} // namespace vw::dossier
