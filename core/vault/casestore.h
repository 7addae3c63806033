// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/dossier/codec.h"
#include "core/vault/session.h"

namespace vw::vault {

/// Casefiles in and out of an unlocked vault. Lives no longer than its session.
class CaseStore {
public:
    explicit CaseStore(Session &session) : m_session(session) {}

    /// A head that does not open comes back with nothing but its id, so that the case is still seen and can be opened.
    Result<QList<dossier::CaseHead>> cases();
    /// Id of a case as text to its code, for saying which case is meant; the vault's own has its word.
    Result<QHash<QString, QString>> names();
    /// All records of the case at once. Every one needs its id: BadValue.
    Result<void> create(const dossier::CaseFile &file, const dossier::CaseHead &head, const QString &action = QStringLiteral("create"));

    struct Loaded {
        dossier::CaseFile file;
        QList<RecordId> damaged;
        QList<Error> findings; ///< rows that do not fit the journal, and what the codec could not read
    };
    /// A case from before letters were stored gets those it showed then; they are saved once, unless it is looked at in passing, only read or
    /// damaged.
    Result<Loaded> load(CaseId id, bool quiet = false);

    /// One record in the codec's form, with the head as it is after the change; `alongside` in the same transaction.
    Result<void> save(const dossier::CaseFile &file, const QJsonObject &record, const dossier::CaseHead &head,
                      const QString &action = QStringLiteral("change"), const QJsonObject &detail = {},
                      const QList<QJsonObject> &alongside = {});
    /// The same for an entity of the case.
    template <typename Entity>
        requires std::constructible_from<dossier::RecordRef, const Entity *>
    Result<void> save(const dossier::CaseFile &file, const Entity &entity, const dossier::CaseHead &head,
                      const QString &action = QStringLiteral("change"), const QJsonObject &detail = {})
    {
        return save(file, dossier::toJson(entity), head, action, detail);
    }
    Result<void> remove(const dossier::CaseFile &file, RecordId record, const dossier::CaseHead &head);

    /// Empty before the first start is done.
    Result<dossier::Practice> practice();
    Result<void> savePractice(const dossier::Practice &practice);
    /// What was typed about the practice and is not saved yet, as a draft of the vault's own record; saving the practice drops it.
    [[nodiscard]] static Draft practiceDraft(const dossier::Practice &typed);
    /// The words of such a draft, with no role while none was chosen; empty for any other draft.
    [[nodiscard]] static std::optional<dossier::Practice> practiceIn(const Draft &draft);

    /// Seals a taxonomy into the vault once per version and content; asking again writes nothing.
    Result<void> keepTaxonomy(const TaxonomyVersion &version, const QString &contentHash, const QJsonObject &all);
    /// Empty when it was never kept. Without a hash: the last one kept of this version.
    Result<QJsonObject> taxonomy(const TaxonomyVersion &version, const QString &contentHash);

private:
    /// Records that are not as they lie there: given a letter, or of an earlier version.
    Result<void> keepToday(const dossier::CaseFile &file, const QList<RecordId> &changed, const QString &action);
    Session &m_session;
};

} // namespace vw::vault
