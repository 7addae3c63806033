// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/entitycard.h"

namespace vw::ui {

class EntityForm;

/// One person: letter, role, name, a line; the form in groups, only what fits the role.
class PersonCard : public EntityCard {
    Q_OBJECT
public:
    PersonCard(CaseDesk &desk, const dossier::Person &person, QWidget *parent);
    [[nodiscard]] bool isSaved() const override;

protected:
    void showFace() override;
    QWidget *buildForm(QVBoxLayout *body) override;
    bool takeFromDesk() override;

private:
    [[nodiscard]] const dossier::Person *inDesk() const;
    [[nodiscard]] QString line() const;
    EntityForm *group(QVBoxLayout *body, const QString &title);
    void buildWho(EntityForm *form);
    void buildReach(EntityForm *form);
    void buildWhere(EntityForm *form);
    void buildMunicipality(EntityForm *form);
    void buildChild(EntityForm *form);
    void buildInformed(EntityForm *form);
    void showGroups();
    void save();
    dossier::Person m_person;
    QLabel *m_letter, *m_title, *m_line;
    // what depends on role and answers; gone with the form
    QList<QWidget *> m_onlyChild, m_onlyAdult, m_onlyProfessional, m_notVictim, m_onlyVictim, m_ifInformed;
    QWidget *m_whyNot = nullptr, *m_seen = nullptr, *m_guardian = nullptr;
};

} // namespace vw::ui
