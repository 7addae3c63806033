// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/entitycard.h"

namespace vw::ui {

class LongText;
class EntityForm;
class TextEntry;

/// One dated fact as a row of a table: when, who, what, source; the form below it when it is changed.
class FactCard : public EntityCard {
    Q_OBJECT
public:
    FactCard(CaseDesk &desk, const dossier::Incident &fact, QWidget *parent);
    [[nodiscard]] bool isSaved() const override;
    /// Widths of the columns when and who; what takes the rest.
    static constexpr int whenWidth = 124, whoWidth = 84, sourceWidth = 44;

protected:
    void showFace() override;
    QWidget *buildForm(QVBoxLayout *body) override;
    bool takeFromDesk() override;
    [[nodiscard]] QString heldBecause() const override;

private:
    [[nodiscard]] const dossier::Incident *inDesk() const;
    void buildKnownTo(EntityForm *form);
    void buildKinds(EntityForm *form);
    [[nodiscard]] QStringList kindWords() const;
    void showDependent();
    void save();
    dossier::Incident m_fact;
    QLabel *m_when, *m_who, *m_source, *m_remark;
    LongText *m_what;
    TextEntry *m_toldBy = nullptr;
    QLabel *m_noSource = nullptr, *m_loose = nullptr;
};

} // namespace vw::ui
