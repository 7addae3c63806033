// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

/// "Onderbouwing": every weight with its study, figure, interval, comparison and mark; how points are made; the honest limits.
class EvidencePage : public ScrollPage {
    Q_OBJECT
public:
    explicit EvidencePage(Office &office, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addLines(const QString &title, const QString &which);
    void addMarks();
    void addWeights();
    void addTriggers();
    void addSources();
    [[nodiscard]] QWidget *weightCard(int question) const;
    [[nodiscard]] QString referenceOf(const QString &source) const;
    Office &m_office;
    QVBoxLayout *m_list = nullptr; ///< of the page with the list and its sources
    QWidget *m_law = nullptr;      ///< made when it is first chosen
    bool m_isBuilt = false; ///< built when it is first looked at: it is long
};

} // namespace vw::ui
