// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class EntityForm;
class SecretClipboard;

/// A page that writes in the one safety plan of the case. It works on a copy, which follows the case while nobody types here.
class PlanPage : public ScrollPage {
    Q_OBJECT
public:
    PlanPage(CaseDesk &desk, QWidget *parent);

protected:
    virtual void build(QVBoxLayout *layout) = 0;
    /// A form in a card of its own that saves the plan.
    [[nodiscard]] EntityForm *form(QVBoxLayout *layout, const QString &title);
    void rebuild();
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    [[nodiscard]] dossier::SafetyPlan &plan() { return m_plan; }
    void save();

private:
    void take();
    CaseDesk &m_desk;
    dossier::SafetyPlan m_plan;
    QWidget *m_built = nullptr;
};

/// Why, how, what if not, who watches, the three days of phase 1, and a copy for her.
class WholePlanPage : public PlanPage {
    Q_OBJECT
public:
    WholePlanPage(CaseDesk &desk, QWidget *parent);

private:
    void build(QVBoxLayout *layout) override;
    /// Her side of the plan as text: without the name of this program or of any list.
    [[nodiscard]] QString copyForHer() const;
    SecretClipboard *m_clipboard;
};

/// How she gets away, and how many people know of it.
class LeavingPage : public PlanPage {
    Q_OBJECT
public:
    LeavingPage(CaseDesk &desk, QWidget *parent);

private:
    void build(QVBoxLayout *layout) override;
};

/// For each phase protection and care with intimate terror.
class ArrangementPage : public PlanPage {
    Q_OBJECT
public:
    ArrangementPage(CaseDesk &desk, QWidget *parent);

private:
    void build(QVBoxLayout *layout) override;
};

} // namespace vw::ui
