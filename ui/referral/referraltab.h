// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace vw::ui {

class Beside;
class ArchiveView;
class ChipRow;
class ChoiceBox;
class ExportPanel;
class FindingsList;
class Preview;
class ReferralForm;

/// The tab "Verwijzing": fill in, check, send on the left; the paper as it will be read on the right.
class ReferralTab : public QWidget {
    Q_OBJECT
public:
    explicit ReferralTab(CaseDesk &desk, QWidget *parent = nullptr);
    /// Of this name, or the first that this role may make. The crisis sheet comes with the focus on print.
    void showKind(const QString &kind);
    [[nodiscard]] QString kindNow() const;

Q_SIGNALS:
    /// Outside this tab.
    void jumpRequested(const vw::desk::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildLeft();
    void choose(const QString &kind);
    void go(const desk::Place &place);
    void showCounts();
    void printShown();
    void showPreview();
    CaseDesk &m_desk;
    PaperDraft *m_paper;
    ChipRow *m_kinds;
    ChoiceBox *m_others;
    QPushButton *m_print;
    QTabWidget *m_steps;
    ReferralForm *m_form;
    FindingsList *m_findings;
    ExportPanel *m_exports;
    Beside *m_beside = nullptr;
    QStackedWidget *m_right;
    Preview *m_preview;
    ArchiveView *m_copy;
    bool m_isOpen = false;
};

} // namespace vw::ui
