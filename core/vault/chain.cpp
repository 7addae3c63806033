// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/chain.h"

#include "core/crypto/sealing.h"
#include "core/vault/stopping.h"

namespace vw::vault {

Result<ChainState> walkChain(Database &database, const crypto::SecretBuffer &chainKey, qint64 answered, Progress *progress)
{
    ChainState state;
    state.link = Head().link;
    auto rows = database.select("SELECT seq, case_id, sealed, digest, link FROM journal ORDER BY seq");
    auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    bool wasBroken = false;
    for (; more && *more; more = rows->next()) {
        const qint64 seq = rows->number(0);
        const QByteArray caseId = rows->bytes(1), sum = rows->bytes(3), link = rows->bytes(4);
        const bool gap = seq != state.last + 1, isErased = rows->isNull(2);
        const bool otherRow = !isErased && crypto::digest(rows->bytes(2)) != sum;
        const bool breaks = gap || otherRow || chainLink(chainKey, state.link, seq, caseId, sum) != link;
        if (breaks && seq > answered)
            state.broken.append(gap ? state.last + 1 : seq);
        const ChainState::Row row{seq, CaseId::fromBytes(caseId)};
        if (wasBroken)
            state.breaks.last().next = row;
        wasBroken = breaks && seq > answered;
        if (wasBroken)
            state.breaks.append({row, {}});
        (isErased ? state.erased : state.alive).insert(caseId);
        VW_TRY(step(progress));
        ++state.lines;
        state.last = seq;
        state.link = link;
    }
    return more ? Result<ChainState>(state) : Result<ChainState>(Fail(more.error()));
}

} // namespace vw::vault
