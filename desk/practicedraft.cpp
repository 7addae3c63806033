// SPDX-License-Identifier: EUPL-1.2
#include "desk/practicedraft.h"

namespace vw::desk {

namespace {

constexpr int draftDelay = 700; ///< milliseconds, as for a case

} // namespace

PracticeDraft::PracticeDraft(vault::Session &session) : m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(draftDelay);
    connect(&m_timer, &QTimer::timeout, this, &PracticeDraft::writeNow);
}

void PracticeDraft::writeNow()
{
    m_timer.stop();
    for (const auto &draft : pending())
        (void)m_session.saveDraft(draft); // the words stay here, and locking seals them
}

void PracticeDraft::takeFrom(QList<vault::Draft> &found, const dossier::Practice &saved)
{
    found.removeIf([&](const vault::Draft &draft) {
        const auto practice = vault::CaseStore::practiceIn(draft);
        if (practice && *practice != saved)
            m_typed = practice;
        return practice.has_value();
    });
}

void PracticeDraft::type(const dossier::Practice &practice)
{
    m_typed = practice;
    if (!m_timer.isActive())
        m_timer.start();
}

void PracticeDraft::saved()
{
    m_timer.stop();
    m_typed.reset();
}

Result<void> PracticeDraft::drop()
{
    const auto draft = vault::CaseStore::practiceDraft({});
    auto dropped = m_session.dropDraft(draft.caseId, draft.id);
    if (dropped)
        saved();
    return dropped;
}

QList<vault::Draft> PracticeDraft::pending() const
{
    return m_typed ? QList{vault::CaseStore::practiceDraft(*m_typed)} : QList<vault::Draft>();
}

} // namespace vw::desk
