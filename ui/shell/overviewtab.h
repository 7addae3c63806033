// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class ScrollPage;

/// The case at a glance, with one clear next step on top.
class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(CaseDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void jumpRequested(const vw::desk::Place &place);

private:
    struct Step {
        QString title, text, button;
        std::optional<desk::Place> place; ///< empty when there is nowhere to go, and no button
    };
    [[nodiscard]] Step nextStep() const;
    void rebuild();
    void addCard(const QString &title, const QStringList &lines, const QString &empty, const QString &button, const desk::Place &place);
    void addClosing();
    void addAfterKilling();
    void addClock(QVBoxLayout *layout);
    CaseDesk &m_desk;
    ScrollPage *m_page;
};

} // namespace vw::ui
