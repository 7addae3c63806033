// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/chiprow.h"

#include "ui/parts/flowlayout.h"

#include <QPushButton>
#include <QVariant>

namespace vw::ui {

ChipRow::ChipRow(Mode mode, const QList<std::pair<QString, QString>> &chips, QWidget *parent) : QWidget(parent), m_mode(mode)
{
    auto *layout = new FlowLayout(this);
    for (const auto &[id, text] : chips) {
        auto *chip = new QPushButton(text, this);
        chip->setProperty("role", QLatin1StringView("chip"));
        chip->setProperty("id", id);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, chip] { toggled(chip); });
        layout->addWidget(chip);
        m_chips.append(chip);
    }
}

QStringList ChipRow::chosen() const
{
    QStringList ids;
    for (const auto *chip : m_chips) {
        if (chip->isChecked())
            ids.append(chip->property("id").toString());
    }
    return ids;
}

void ChipRow::setChosen(const QStringList &ids)
{
    for (auto *chip : m_chips)
        chip->setChecked(ids.contains(chip->property("id").toString()));
}

void ChipRow::toggled(QPushButton *chip)
{
    if (m_mode == Mode::One && chip->isChecked()) {
        for (auto *other : m_chips) {
            if (other != chip)
                other->setChecked(false);
        }
    }
    Q_EMIT changed(chosen());
}

} // namespace vw::ui
