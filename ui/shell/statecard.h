// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/caseinfo.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QVBoxLayout;

namespace vw::ui {

class TextEntry;

/// Where the case stands, and the ways out of it: follow it, close it, open it again. Of a closed case when it may be erased; and, folded away,
/// what is done after a killing or an attempt.
class StateCard : public QFrame {
    Q_OBJECT
public:
    StateCard(CaseDesk &desk, QWidget *parent = nullptr);
    /// What it shows is not so any more. While somebody types in it, only another state makes it so.
    [[nodiscard]] bool isStale() const;

private:
    void buildOpen();
    void buildFollowing();
    void buildEnded();
    void buildClock();
    void buildAfterKilling();
    void addFollow(const QString &button, bool isMore);
    void addClose();
    void addReopen();
    void setState(dossier::CaseInfo info, dossier::CaseState state, const QString &action);
    [[nodiscard]] QString around() const;
    CaseDesk &m_desk;
    QVBoxLayout *m_layout;
    dossier::CaseInfo m_shown;
    QString m_around; ///< what stops closing, and the clock, as they are shown
    QList<TextEntry *> m_texts;
    RecordId m_kept = RecordId::create(); ///< what is typed here is kept as a note by a lock
};

} // namespace vw::ui
