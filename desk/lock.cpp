// SPDX-License-Identifier: EUPL-1.2
#include "desk/lock.h"

namespace vw::desk {

void Lock::seal(vault::Session &session, const QList<vault::Draft> &typing)
{
    m_sealed = session.sealDrafts(typing);
    m_lost = m_sealed.size() < typing.size();
    if (!m_sealed.isEmpty())
        (void)session.writeSealedDrafts(m_sealed); // before the screens go, whatever happens while they do
}

void Lock::drop(vault::Session &session)
{
    if (!m_sealed.isEmpty() && !session.writeSealedDrafts(m_sealed))
        keep(session);
    else
        forget(session.path(), m_sealed);
    m_sealed.clear();
    if (session.mustBeInPlace())
        return;
    const QString path = session.path();
    m_adrift[path] = session.cutLoose(); // what was saved in it is nowhere else
}

/// Later words of the same record take the place of earlier ones.
void Lock::keep(const vault::Session &session)
{
    forget(session.path(), m_sealed);
    auto &words = m_words[session.path()];
    words.vaultId = session.vaultId();
    words.sealed += m_sealed;
}

void Lock::forget(const QString &path, const QList<vault::SealedDraft> &written)
{
    const auto words = m_words.find(path);
    if (words == m_words.end())
        return;
    for (const auto &draft : written)
        words->sealed.removeIf([&](const vault::SealedDraft &old) { return old.id == draft.id && old.caseId == draft.caseId; });
    if (words->sealed.isEmpty())
        m_words.erase(words);
}

QStringList Lock::paths() const
{
    QStringList all = m_words.keys();
    for (const auto &[path, adrift] : m_adrift) {
        if (!all.contains(path))
            all.append(path);
    }
    return all;
}

void Lock::giveTo(vault::Session &session)
{
    const QString path = session.path();
    if (isAdrift(path))
        return; // what stands there now is another file
    const auto words = m_words.constFind(path);
    if (words != m_words.constEnd() && words->vaultId == session.vaultId() && session.writeSealedDrafts(words->sealed))
        m_words.remove(path);
}

void Lock::retry(vault::Session *open)
{
    for (auto adrift = m_adrift.begin(); adrift != m_adrift.end();) {
        const auto words = m_words.value(adrift->first);
        if (!adrift->second->comeHome(words.sealed)) {
            ++adrift;
            continue;
        }
        m_words.remove(adrift->first); // the file was put back where it was
        adrift = m_adrift.erase(adrift);
    }
    for (const QString &path : m_words.keys()) {
        if (isAdrift(path))
            continue;
        if (open != nullptr && open->path() == path)
            giveTo(*open);
        else if (vault::writeDraftsOf(path, m_words.value(path).vaultId, m_words.value(path).sealed))
            m_words.remove(path);
    }
}

Result<void> Lock::writeAdrift(const QString &path, const QString &target, Progress *progress)
{
    const auto adrift = m_adrift.find(path);
    if (adrift == m_adrift.end())
        return fail(ErrorCode::FileNotFound, path);
    const auto words = m_words.value(path);
    const bool ours = words.vaultId == adrift->second->vaultId();
    VW_TRY(adrift->second->writeTo(target, ours ? words.sealed : QList<vault::SealedDraft>(), progress));
    if (ours)
        m_words.remove(path);
    m_adrift.erase(adrift);
    return {};
}

void Lock::handTo(const QString &path, QThread *thread)
{
    if (const auto adrift = m_adrift.find(path); adrift != m_adrift.end())
        adrift->second->handTo(thread);
}

void Lock::letGo(const QString &path)
{
    m_words.remove(path);
    m_adrift.erase(path);
}

} // namespace vw::desk
