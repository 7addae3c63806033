// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/region.h"
#include "ui/parts/choicebox.h"

namespace vw::ui {

/// Chooses a municipality by typing any part of its name, also of what became part of it; each line says which region of Veilig Thuis it is.
class MunicipalityBox : public ChoiceBox {
    Q_OBJECT
public:
    MunicipalityBox(const QString &name, const taxonomy::Regions &regions, QWidget *parent = nullptr);
    [[nodiscard]] static QString words(const taxonomy::Municipality &municipality, const taxonomy::Regions &regions);
};

} // namespace vw::ui
