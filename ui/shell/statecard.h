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
    CaseDesk &m_desk;
    QVBoxLayout *m_layout;
};

} // namespace vw::ui
