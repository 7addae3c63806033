// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/follow.h"

#include <QAbstractItemView>

namespace vw::ui {

void followSelection(QAbstractItemView *list)
{
    QObject::connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, list, [list](const QItemSelection &selected) {
        if (const auto chosen = selected.indexes().value(0); chosen.isValid() && chosen != list->currentIndex())
            list->setCurrentIndex(chosen);
    });
}

} // namespace vw::ui
