// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/cardpage.h"

namespace vw::ui {

/// The dated facts as a list, newest last; what has no date stands at the end.
class FactsPage : public CardPage {
    Q_OBJECT
public:
    FactsPage(CaseDesk &desk, QWidget *parent);
    void addFact();

protected:
    [[nodiscard]] QList<RecordId> order() const override;
    [[nodiscard]] EntityCard *makeCard(RecordId id) override;
    void next() override { addFact(); }
    void synced() override;

private:
    QWidget *buildColumns();
    QWidget *m_columns = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace vw::ui
