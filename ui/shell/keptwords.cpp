// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/keptwords.h"

namespace vw::ui {

void KeptWords::keep(const QString &path, const QByteArray &vaultId, const QList<vault::SealedDraft> &sealed)
{
    drop(path, sealed);
    auto &words = m_words[path];
    words.vaultId = vaultId;
    words.sealed += sealed;
}

void KeptWords::drop(const QString &path, const QList<vault::SealedDraft> &written)
{
    const auto words = m_words.find(path);
    if (words == m_words.end())
        return;
    for (const auto &draft : written)
        words->sealed.removeIf([&](const vault::SealedDraft &old) { return old.id == draft.id && old.caseId == draft.caseId; });
    if (words->sealed.isEmpty())
        m_words.erase(words);
}

void KeptWords::keepAdrift(std::unique_ptr<vault::Adrift> adrift)
{
    const QString path = adrift->path();
    m_adrift[path] = std::move(adrift);
}

QStringList KeptWords::paths() const
{
    QStringList all = m_words.keys();
    for (const auto &[path, adrift] : m_adrift) {
        if (!all.contains(path))
            all.append(path);
    }
    return all;
}

void KeptWords::giveTo(const QString &path, vault::Session &session)
{
    if (isAdrift(path))
        return; // what stands there now is another file
    const auto words = m_words.constFind(path);
    if (words != m_words.constEnd() && words->vaultId == session.vaultId() && session.writeSealedDrafts(words->sealed))
        m_words.remove(path);
}

void KeptWords::retry(const QString &openPath, vault::Session *open)
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
        if (open != nullptr && openPath == path)
            giveTo(path, *open);
        else if (vault::writeDraftsOf(path, m_words.value(path).vaultId, m_words.value(path).sealed))
            m_words.remove(path);
    }
}

Result<void> KeptWords::writeAdrift(const QString &path, const QString &target)
{
    const auto adrift = m_adrift.find(path);
    if (adrift == m_adrift.end())
        return fail(ErrorCode::FileNotFound, path);
    const auto words = m_words.value(path);
    const bool ours = words.vaultId == adrift->second->vaultId();
    if (auto written = adrift->second->writeTo(target, ours ? words.sealed : QList<vault::SealedDraft>()); !written)
        return written;
    if (ours)
        m_words.remove(path);
    m_adrift.erase(adrift);
    return {};
}

void KeptWords::letGo(const QString &path)
{
    m_words.remove(path);
    m_adrift.erase(path);
}

} // namespace vw::ui
