// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace vw::ui {

class ChoiceButton;

/// Small toggles: any number, or one of them.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Any, One };
    ChipRow(Mode mode, const QList<std::pair<QString, QString>> &chips, QWidget *parent = nullptr);
    [[nodiscard]] QStringList chosen() const;
    /// Emits nothing.
    void setChosen(const QStringList &ids);

Q_SIGNALS:
    void changed(const QStringList &chosen);

private:
    void choose(const ChoiceButton *chip, bool on);
    Mode m_mode;
    QList<ChoiceButton *> m_chips;
};

} // namespace vw::ui
