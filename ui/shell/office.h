// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/taxonomy/pack.h"
#include "core/vault/casestore.h"
#include "core/wording/picture.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace vw::ui {

class CaseDesk;

/// One unlocked vault in the window: session, cases, practice, and what every screen needs to speak.
/// Locking destroys it and everything it lent out.
class Office : public QObject {
    Q_OBJECT
public:
    Office(std::unique_ptr<vault::Session> session, const taxonomy::Pack &pack, const Clock &clock, QString language);
    ~Office() override;

    [[nodiscard]] vault::Session &session() { return *m_session; }
    [[nodiscard]] vault::CaseStore &store() { return m_store; }
    [[nodiscard]] const taxonomy::Pack &pack() const { return m_pack; }
    [[nodiscard]] const taxonomy::Texts &texts() const { return m_pack.texts(m_language); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] QLocale locale() const { return QLocale(m_language); }

    [[nodiscard]] const dossier::Practice &practice() const { return m_practice; }
    /// Nobody has said yet who uses this vault.
    [[nodiscard]] bool isFirstStart() const { return m_isFirstStart; }
    Result<void> savePractice(const dossier::Practice &practice);

    /// Heads of all cases, kept up to date by every save.
    [[nodiscard]] const QList<dossier::CaseHead> &heads() const { return m_heads; }
    Result<void> readHeads();

    /// A case that is written at its first answer or word.
    [[nodiscard]] CaseDesk *newCase();
    Result<CaseDesk *> openCase(CaseId id);
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

    void headChanged(const dossier::CaseHead &head);

Q_SIGNALS:
    void headsChanged();
    void practiceChanged();
    void draftsChanged();

private:
    [[nodiscard]] QString nextReference() const;
    Result<void> keepWholeCase(const vault::Draft &draft);
    std::unique_ptr<vault::Session> m_session;
    vault::CaseStore m_store;
    const taxonomy::Pack &m_pack;
    const Clock &m_clock;
    QString m_language;
    dossier::Practice m_practice;
    bool m_isFirstStart = false;
    QList<dossier::CaseHead> m_heads;
    QList<vault::Draft> m_drafts;
    std::unique_ptr<CaseDesk> m_desk;
};

} // namespace vw::ui
