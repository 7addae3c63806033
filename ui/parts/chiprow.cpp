// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/chiprow.h"

#include "ui/parts/accessible.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/readingorder.h"

#include <QVariant>

namespace vw::ui {

ChipRow::ChipRow(Mode mode, const QList<std::pair<QString, QString>> &chips, QWidget *parent) : QWidget(parent), m_mode(mode)
{
    auto *layout = new FlowLayout(this);
    for (const auto &[id, text] : chips) {
        auto *chip = new ChoiceButton(text, "chip", this);
        chip->setProperty("id", id);
        markAsOneStop(chip);
        if (mode == Mode::One)
            markAsOneOf(chip);
        connect(chip, &ChoiceButton::chosen, this, [this, chip](bool on) { choose(chip, on); });
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
        chip->showChosen(ids.contains(chip->property("id").toString()));
}

void ChipRow::setOffered(const QStringList &ids)
{
    for (auto *chip : m_chips)
        chip->setVisible(ids.contains(chip->property("id").toString()));
}

void ChipRow::focusFirst()
{
    focusGroupOf(m_chips.first());
}

void ChipRow::choose(const ChoiceButton *chip, bool on)
{
    const auto isOneOf = [this](const ChoiceButton *each) { return m_oneOf.contains(each->property("id").toString()); };
    if (on && isOneOf(chip)) {
        for (auto *other : m_chips) {
            if (other != chip && isOneOf(other))
                other->showChosen(false);
        }
    }
    if (m_mode == Mode::One && on) {
        for (auto *other : m_chips)
            other->showChosen(other == chip);
    }
    Q_EMIT changed(chosen());
}

} // namespace vw::ui
