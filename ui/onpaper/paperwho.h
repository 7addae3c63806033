// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace vw::ui {

class EntityForm;

/// The first page of the form: the talk, safe contact, who they are by letter, dates, and the strip with the names. Everything goes straight into
/// the records of the case.
class PaperWho : public QWidget {
    Q_OBJECT
public:
    explicit PaperWho(CaseDesk &desk, QWidget *parent = nullptr);

private:
    void addTalk();
    void addContact();
    void addPersons();
    void addDates();
    void addStrip();
    void addPregnancy(EntityForm *form);
    /// A form whose entity is saved when one of its boxes is left.
    template <typename E>
    EntityForm *formOf(E &entity);
    [[nodiscard]] dossier::Person personFor(dossier::PersonRole role, int place) const;
    [[nodiscard]] QString letterOf(int place) const;
    void takeAlong(dossier::RecordKind kind);
    CaseDesk &m_desk;
    QVBoxLayout *m_layout;
    dossier::Contact m_talk;
    dossier::CaseInfo m_info;
    dossier::Meldcode m_meldcode;
    dossier::Procedure m_next;
    dossier::Measure m_order;
    dossier::Incident m_end; ///< of the relationship
    std::array<dossier::Person, 4> m_people; ///< A to D
};

} // namespace vw::ui
