// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;

namespace vw::ui {

/// Something beside the page: a list of its parts, a picture, a preview. Where there is no room for both, a button above the page shows the one in
/// the place of the other.
class Beside : public QWidget {
    Q_OBJECT
public:
    enum class Where { Left, Right };
    struct Terms {
        Where where = Where::Left;
        int roomForBoth = 760; ///< pixels
        QString name; ///< of what stands beside it, on the button
        Qt::Alignment alignment = {}; ///< of what stands beside it
        bool canBeMoved = false; ///< the border between the two
    };
    Beside(QWidget *aside, QWidget *main, const Terms &terms, QWidget *parent = nullptr);
    /// What stands beside it belongs to the page that is shown now.
    void setOffered(bool offered);
    /// The page is meant: something was chosen beside it.
    void showMain();
    void showAside();
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// Null unless the border can be moved.
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *m_aside, *m_main;
    QPushButton *m_turn;
    QSplitter *m_splitter = nullptr;
    Terms m_terms;
    bool m_isNarrow = false, m_isOffered = true, m_showsAside = false;
};

} // namespace vw::ui
