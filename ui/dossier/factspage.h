// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/cardpage.h"

#include <QSet>

namespace vw::ui {

class FactFilter;
class SecretClipboard;

/// The dated facts as a list, newest last; what has no date stands at the end.
/// Filtered and grouped, and what is selected goes as text to one's own registration.
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
    [[nodiscard]] QString headingOver(RecordId id, RecordId before) const override;
    void made(EntityCard *card) override;

private:
    void buildTools();
    void showTools();
    void copySelected();
    [[nodiscard]] const dossier::Incident *factOf(RecordId id) const;
    FactFilter *m_filter = nullptr;
    SecretClipboard *m_clipboard = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_all = nullptr, *m_copy = nullptr;
    QWidget *m_own = nullptr;
    QSet<RecordId> m_selected;
    QWidget *buildColumns();
    QWidget *m_columns = nullptr;
};

} // namespace vw::ui
