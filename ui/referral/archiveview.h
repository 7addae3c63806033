// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace vw::ui {

class PaperView;

/// One archive copy on screen: what it is, and its pages as they were printed. To be read only.
class ArchiveView : public QWidget {
    Q_OBJECT
public:
    explicit ArchiveView(QWidget *parent = nullptr);
    void showCopy(const dossier::ArchiveCopy &copy);

Q_SIGNALS:
    /// Back to the paper that is being made.
    void closed();
    void printRequested(const vw::dossier::ArchiveCopy &copy);

private:
    QFrame *m_head;
    QLabel *m_title, *m_about;
    PaperView *m_view;
    QPushButton *m_back, *m_print;
    dossier::ArchiveCopy m_copy;
};

} // namespace vw::ui
