// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QComboBox>

namespace vw::ui {

/// One of a list that folds open. The wheel never changes it, focus or not: it scrolls the page. chosen() for a person, by mouse, key or
/// assistive technology, also for the one that was shown already; nothing when the program shows what is recorded.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it.
    explicit ChoiceBox(const QString &name, QWidget *parent = nullptr);
    /// Adds words with the code they stand for.
    void add(const QString &words, const QString &code);
    void showChosen(const QString &code);
    /// A long list: any part of a line finds it. What is no line is not taken; the line that was chosen comes back.
    void letSearch(const QString &hint);
    [[nodiscard]] QString code() const { return currentData().toString(); }
    void showPopup() override;

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void tell();
    void takeSelected();
    bool m_showing = false, m_told = false, m_watchesList = false;
};

} // namespace vw::ui
