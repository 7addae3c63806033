// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class Screenfuls;

/// "28-11-2026 21:36 · Melding · Open deel"
[[nodiscard]] QString archiveTitle(const dossier::ArchiveCopy &copy);

/// The archive copies of the case, the last one first: to look at, and to save as a file. Nothing is shown of a case without one.
class ArchiveList : public QWidget {
    Q_OBJECT
public:
    explicit ArchiveList(CaseDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void viewRequested(const vw::dossier::ArchiveCopy &copy);
    void saveRequested(const vw::dossier::ArchiveCopy &copy);

private:
    void rebuild();
    void addCopy(const dossier::ArchiveCopy &copy);
    CaseDesk &m_desk;
    QWidget *m_card;
    Screenfuls *m_list;
};

} // namespace vw::ui
