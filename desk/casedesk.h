// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/dossier/codec.h"
#include "core/dossier/vocabulary.h"
#include "core/meldcode/weighing.h"
#include "core/pattern/pattern.h"
#include "core/vault/session.h"
#include "core/wording/picture.h"

#include <QObject>
#include <QTimer>

namespace vw::desk {

using dossier::RecordKind;

class Office;

/// The open case: what is in it, what the list says of it, and the one way to change it. Every change is saved at once;
/// typing is kept as a draft within a second and becomes a revision when the field is left.
class CaseDesk : public QObject {
    Q_OBJECT
public:
    CaseDesk(Office &office, dossier::CaseFile file, dossier::CaseHead head, bool isNew);

    [[nodiscard]] Office &office() const { return m_office; }
    /// The pack this case's checklist was made with; the present one while there is no checklist, or when the old one is gone.
    [[nodiscard]] const taxonomy::Pack &pack() const { return *m_pack; }
    /// Its words, in the language of the window and with the names of the case's jurisdiction.
    [[nodiscard]] const taxonomy::Texts &texts() const;
    [[nodiscard]] dossier::Vocabulary words() const;
    /// A sentence of the window with the names of the case's jurisdiction.
    [[nodiscard]] QString inPlace(const QString &text) const;
    [[nodiscard]] taxonomy::Jurisdiction jurisdiction() const { return m_pack->jurisdiction(m_file.info.jurisdiction); }
    /// The checklist was made with another version than new ones are.
    [[nodiscard]] bool hasOlderVersion() const;
    /// The version the checklist was made with is not held here, so the present one weighs it.
    [[nodiscard]] bool lacksItsVersion() const { return m_lacksItsVersion; }
    /// Goes on with the present version: a new checklist with the same answers; the old one stays in the case.
    bool takePresentVersion();
    [[nodiscard]] const dossier::CaseFile &file() const { return m_file; }
    /// As the list of cases knows it.
    [[nodiscard]] const dossier::CaseHead &head() const { return m_head; }
    /// Absent while there is no checklist.
    [[nodiscard]] const assessment::Verdict *verdict() const { return m_verdict ? &*m_verdict : nullptr; }
    /// The current checklist, or a fresh one that is not in the case yet.
    [[nodiscard]] dossier::CaseAssessment assessment() const;
    [[nodiscard]] meldcode::Input weighingInput() const;
    [[nodiscard]] wording::People people() const { return wording::peopleOf(m_file); }
    [[nodiscard]] wording::Picture picture() const;
    /// What the facts show together; read anew when what is in the case changed.
    [[nodiscard]] const QList<pattern::Pattern> &patterns() const;
    /// What was recorded of the direct danger there is now; null when there is none, or it is open.
    [[nodiscard]] const dossier::DangerLog *dangerRecord() const;
    /// wording::dangerDone() with the number of the case's place.
    [[nodiscard]] QString dangerDone(const dossier::DangerLog &log) const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool needsLookAgain() const;
    /// On deceased: it is read, printed and looked back on, and nothing in it changes but its own state.
    [[nodiscard]] bool isKept() const { return m_file.info.state == dossier::CaseState::Deceased; }

    /// Saves an entity of the case: info, person, incident, note, assessment, meldcode, referral, archive copy.
    bool commit(const dossier::Record &record, const QString &action = QStringLiteral("change"), const QJsonObject &detail = {});
    /// The same with words that were accepted before: a draft, or a save that failed. No limit is asked of them.
    bool commitRecord(const dossier::Record &record, const QString &action = QStringLiteral("change"), const QJsonObject &detail = {});
    /// A person, fact, note or archive copy.
    bool remove(RecordId record);
    /// A line in the log without a change: export, print, copy.
    bool log(const QString &action, const QJsonObject &detail);

    /// The entity as it would be with what is typed just now.
    void typed(const dossier::Record &record);
    /// Words of a form that is no record yet, kept as a note: a lock loses none of them, and none comes back as a deed.
    void keepWords(RecordId id, const QStringList &words);
    /// Typing that came to nothing, or was recorded in another form.
    void forgetTyping(RecordId id);
    [[nodiscard]] QList<vault::Draft> pending() const;
    /// Anything here that is nowhere else yet.
    [[nodiscard]] bool hasPending() const { return !m_typing.isEmpty() || !m_unsaved.isEmpty(); }
    /// The case with what is typed just now in it.
    [[nodiscard]] dossier::CaseFile fileAsTyped() const;
    /// A save failed and its words are only here. Tries again; true when all is saved.
    bool saveUnsaved();
    /// Before locking: a case that has typing but was never written is written now.
    void flushNew();

    /// What the last save that failed came to.
    [[nodiscard]] const Error &lastFailure() const { return m_lastFailure; }

    /// Opened with damage: what could not be shown.
    void setFindings(const QList<Error> &findings) { m_findings = findings; }
    [[nodiscard]] const QList<Error> &findings() const { return m_findings; }

Q_SIGNALS:
    /// Something of this kind was saved.
    void changed(vw::dossier::RecordKind kind);
    void saveFailed(const vw::Error &error);
    void saved();

private:
    [[nodiscard]] Result<void> save(const dossier::Record &record, const QString &action, const QJsonObject &detail,
                                    const QList<dossier::Record> &alongside);
    void choosePack();
    /// Of a case on deceased hardly anything may.
    [[nodiscard]] bool mayChange(const dossier::Record &record) const;
    void weighAgain();
    void keepShown(dossier::CaseAssessment &saved);
    [[nodiscard]] dossier::CaseHead headNow() const;
    void writeDrafts();
    bool report(const Result<void> &result);

    Office &m_office;
    dossier::CaseFile m_file;
    dossier::CaseHead m_head;
    std::optional<assessment::Verdict> m_verdict;
    mutable std::optional<QList<pattern::Pattern>> m_patterns; ///< of the day below
    mutable QDate m_patternsOf;
    QMap<RecordId, dossier::Record> m_typing;   ///< typed, not yet a revision
    QMap<RecordId, dossier::Record> m_unsaved;  ///< a save failed: kept here and tried again
    QTimer m_draftTimer, m_retryTimer;
    QList<Error> m_findings;
    Error m_lastFailure{ErrorCode::StorageFailed, {}};
    bool m_isNew;
    std::shared_ptr<const taxonomy::Pack> m_pack;
    bool m_lacksItsVersion = false;
};

} // namespace vw::desk
