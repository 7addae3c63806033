// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/dossier/vocabulary.h"
#include "core/taxonomy/pack.h"
#include "core/vault/casestore.h"
#include "core/wording/picture.h"
#include "desk/erasure.h"
#include "desk/longwork.h"
#include "desk/practicedraft.h"
#include "desk/workwords.h"

#include <QLocale>
#include <QObject>

#include <QMap>

#include <functional>
#include <memory>

namespace vw::desk {

class CaseDesk;
class TextSearch;

/// One unlocked vault in the window: session, cases, practice, and what every screen needs to speak.
/// Locking destroys it and everything it lent out.
class Office : public QObject {
    Q_OBJECT
public:
    using PackPointer = std::shared_ptr<const taxonomy::Pack>;
    /// `stateFolder`: where the witness of a new vault goes.
    Office(std::unique_ptr<vault::Session> session, PackPointer pack, const Clock &clock, QString language, QString stateFolder = {});
    ~Office() override;

    [[nodiscard]] vault::Session &session() { return *m_session; }
    [[nodiscard]] vault::CaseStore &store() { return m_store; }
    /// The pack that new checklists are made with. A case may go on with an older one: CaseDesk::pack().
    [[nodiscard]] const taxonomy::Pack &pack() const { return *m_pack; }
    [[nodiscard]] const PackPointer &packPointer() const { return m_pack; }
    [[nodiscard]] const taxonomy::Texts &texts() const { return m_pack->texts(m_language); }
    /// What records hold, in the language of the window.
    [[nodiscard]] dossier::Vocabulary words() const { return dossier::Vocabulary(m_language, texts()); }
    /// The folder it comes from; empty for the program's own.
    [[nodiscard]] const QString &packFolder() const { return m_packFolder; }
    void setPack(PackPointer pack, const QString &folder);
    /// The pack a checklist was made with, out of the vault; empty when it was never kept or does not load.
    [[nodiscard]] PackPointer packOf(const dossier::CaseAssessment &list);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &stateFolder() const { return m_stateFolder; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] QLocale locale() const { return QLocale(m_language); }

    [[nodiscard]] const dossier::Practice &practice() const { return m_practice; }
    /// Nobody has said yet who uses this vault.
    [[nodiscard]] bool isFirstStart() const { return m_isFirstStart; }
    Result<void> savePractice(const dossier::Practice &practice);
    /// One thing about it, at once; what is typed elsewhere and not saved yet stays typed. Nothing is written when it was so already.
    Result<void> changePractice(const std::function<void(dossier::Practice &)> &change);
    /// What is typed in a form about it and not saved yet.
    [[nodiscard]] PracticeDraft &practiceDraft() { return m_practiceDraft; }

    /// Heads of all cases, kept up to date by every save.
    [[nodiscard]] const QList<dossier::CaseHead> &heads() const { return m_heads; }
    /// The code of a case; empty for one that is not in the vault.
    [[nodiscard]] QString referenceOf(CaseId id) const;
    Result<void> readHeads();

    /// A case that is written at its first answer or word.
    [[nodiscard]] CaseDesk *newCase();
    Result<CaseDesk *> openCase(CaseId id);
    /// To be read beside another, not to be worked in; the log has a line of it.
    [[nodiscard]] Result<std::unique_ptr<CaseDesk>> readCase(CaseId id);
    /// The case on the desk; one at a time.
    [[nodiscard]] CaseDesk *desk() const { return m_desk.get(); }
    void closeCase();

    /// Typing that was kept when the vault was locked.
    [[nodiscard]] const QList<vault::Draft> &foundDrafts() const { return m_drafts; }
    Result<void> keepDraft(const vault::Draft &draft);
    Result<void> dropDraft(const vault::Draft &draft);
    /// The record was saved anew: older typing for it must not come back over it.
    void forgetDraft(CaseId caseId, RecordId id);
    [[nodiscard]] QList<vault::Draft> pendingTyping() const;

    /// Cases by what stands in them; begins to read when it is first asked for, behind a list that is shown already.
    [[nodiscard]] TextSearch &search();

    void headChanged(const dossier::CaseHead &head);
    /// Long work on the vault, in a thread of its own. While it runs nothing here may be asked, so the window covers its screens. `done` gets what
    /// came of it, unless the vault was locked meanwhile or `owner` went. One at a time.
    template <typename T>
    void inBackground(const WorkWords &words, QObject *owner, std::function<T(vault::Session &, Progress &)> work,
                      std::function<void(const T &)> done)
    {
        const auto result = std::make_shared<std::optional<T>>();
        startWork(
            words, owner,
            [result, work = std::move(work)](vault::Session &session, Progress &progress) { result->emplace(work(session, progress)); },
            [result, done = std::move(done)] { done(**result); });
    }
    [[nodiscard]] LongWork &work() { return m_work; }
    /// Erases a case for good, as long work; it is taken from the desk first. `done` gets what came of it while `owner` is there.
    void erase(const Erasure &erasure, QObject *owner, const std::function<void(const Result<Erased> &)> &done);

Q_SIGNALS:
    /// Somebody else gets the session in a moment: what is typed and waits for its field to be left must be written before this returns.
    void workBegins();
    /// It takes longer than an eye blinks: workEnded() follows.
    void workShows(const vw::desk::WorkWords &words);
    void workEnded();
    /// `only`: the one case that was saved or is new; null when the whole list was read anew.
    void headsChanged(vw::CaseId only);
    void practiceChanged();
    void draftsChanged();

private:
    void startWork(const WorkWords &words, QObject *owner, LongWork::Work work, const std::function<void()> &done);
    void forgetCase(CaseId id);
    void keepPack();
    [[nodiscard]] QString nextReference() const;
    void keepTyping();
    Result<void> keepWholeCase(const vault::Draft &draft);
    std::unique_ptr<vault::Session> m_session;
    vault::CaseStore m_store;
    PracticeDraft m_practiceDraft;
    PackPointer m_pack;
    QString m_packFolder;
    QMap<QString, PackPointer> m_older; ///< by version and hash; read once. The present one where both weigh alike
    const Clock &m_clock;
    QString m_language, m_stateFolder;
    dossier::Practice m_practice;
    bool m_isFirstStart = false;
    QList<dossier::CaseHead> m_heads;
    QList<vault::Draft> m_drafts;
    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<TextSearch> m_search; ///< before the session: it goes first
    LongWork m_work; ///< the same: it may have the session
};

} // namespace vw::desk
