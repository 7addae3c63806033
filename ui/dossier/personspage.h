// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/cardpage.h"

namespace vw::ui {

/// Everyone in the case, by letter.
class PersonsPage : public CardPage {
    Q_OBJECT
public:
    PersonsPage(CaseDesk &desk, QWidget *parent);

protected:
    [[nodiscard]] QList<RecordId> order() const override;
    [[nodiscard]] EntityCard *makeCard(RecordId id) override;

private:
    void addPerson(dossier::PersonRole role);
};

} // namespace vw::ui
