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
    /// Of these at most one, whatever the mode; the others are not touched by it.
    void setOneOf(const QStringList &ids) { m_oneOf = ids; }
    /// Only these can be seen and chosen.
    void setOffered(const QStringList &ids);
    /// The chosen one, or the first.
    void focusFirst();

Q_SIGNALS:
    void changed(const QStringList &chosen);

private:
    void choose(const ChoiceButton *chip, bool on);
    Mode m_mode;
    QStringList m_oneOf;
    QList<ChoiceButton *> m_chips;
};

} // namespace vw::ui
