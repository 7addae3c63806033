// SPDX-License-Identifier: EUPL-1.2
#include "desk/talk.h"

#include "desk/casedesk.h"
#include "desk/office.h"

namespace vw::desk {

bool takeRound(CaseDesk &desk, const assessment::Round &round, bool isNewTalk)
{
    auto record = desk.assessment();
    if (isNewTalk) {
        record.talkBegan = desk.office().clock().now();
        assessment::beginRound(record.list, desk.pack().taxonomy, round, desk.office().today());
    } else {
        record.list.round = round;
    }
    return desk.commit(record);
}

} // namespace vw::desk
