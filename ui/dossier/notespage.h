// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/cardpage.h"

namespace vw::ui {

class NoteEntry;

/// Notes, newest on top; the entry stands above them. What is typed there is saved when the field is left and joins the list
/// with the button or Ctrl+Enter.
class NotesPage : public CardPage {
    Q_OBJECT
public:
    NotesPage(CaseDesk &desk, QWidget *parent);
    /// Whatever stands in the entry joins the list; an empty entry is ready.
    void begin();

protected:
    [[nodiscard]] QList<RecordId> order() const override;
    [[nodiscard]] EntityCard *makeCard(RecordId id) override;
    void next() override;

private:
    NoteEntry *m_entry;
};

} // namespace vw::ui
