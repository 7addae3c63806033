// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/sealedcase.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThread;

namespace vw::desk {

class IndexWorker;

/// Finds cases by what stands in them. Behind the list that is shown already, sealed cases are read in slices of a few milliseconds and
/// opened and indexed in a thread of its own; a question is answered from what is indexed so far. Destroying it stops that within 50 ms.
class TextSearch : public QObject {
    Q_OBJECT
public:
    TextSearch(vault::Session &session, const QList<CaseId> &cases, QObject *parent = nullptr);
    ~TextSearch() override;
    /// The case has changed: read anew with the next slice.
    void refresh(CaseId id);
    void remove(CaseId id);
    /// Somebody else has the session now: nothing is read until goOn().
    void pause();
    void goOn();
    void ask(const QString &words);
    /// Where the words of that question stand, of the first cases in the list; each answer comes with foundIn().
    void askWhere(const QString &words, const QList<CaseId> &cases);
    [[nodiscard]] bool isComplete() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    /// Answers the latest question.
    void found(const QString &words, const QList<vw::CaseId> &cases);
    void foundIn(const QString &words, vw::CaseId id, const QString &kind, const QString &around);
    void completed();

private:
    void slice();
    void readWhere();
    void wake(); ///< the next slice, unless paused or far enough ahead
    vault::Session &m_session;
    QList<CaseId> m_waiting; ///< taken from the end
    QList<CaseId> m_wanted;  ///< of askWhere(), taken from the end
    QString m_wantedWords;
    QTimer m_wantedTimer;
    QTimer m_timer;
    int m_ahead = 0; ///< slices that were handed over and are not indexed yet
    bool m_paused = false;
    QThread *m_thread;
    IndexWorker *m_worker;
    std::atomic<bool> m_stop = false;
};

} // namespace vw::desk
