// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/taxonomy/region.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class ChipRow;
class EntityForm;
class TickBox;

/// Who uses this vault and for which organisation, in two calm groups. An empty role stays unchosen until one is pressed.
class PracticeForm : public QWidget {
    Q_OBJECT
public:
    PracticeForm(const dossier::Practice &practice, const taxonomy::Regions &regions, QWidget *parent = nullptr);
    [[nodiscard]] const dossier::Practice &practice() const { return m_practice; }
    void focusRole();

Q_SIGNALS:
    /// Any key in any box.
    void typed();
    /// A field was left with other words, or a choice was made.
    void committed();

private:
    EntityForm *group(QVBoxLayout *layout, const QString &title);
    void addRole(EntityForm *form);
    void addPerson(EntityForm *form);
    void addRegion(EntityForm *form);
    void addOrganisation(EntityForm *form);
    void addPermission(EntityForm *form);
    dossier::Practice m_practice;
    const taxonomy::Regions &m_regions; ///< of the pack in use; they outlive the form
    ChipRow *m_roles = nullptr;
    TickBox *m_doctor = nullptr;
};

} // namespace vw::ui
