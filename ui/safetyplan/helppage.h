// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/wording/advicegroups.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::dossier {
struct CaseRegion;
}

namespace vw::ui {

/// "Wat kan helpen": routes and measures with why they fit, what to ask first, why not and what then. A person decides.
class HelpPage : public QWidget {
    Q_OBJECT
public:
    explicit HelpPage(CaseDesk &desk, QWidget *parent = nullptr);

private:
    void rebuild();
    void addRegion(const dossier::CaseRegion &region);
    void addGroup(const wording::AdviceGroup &group);
    [[nodiscard]] QWidget *card(const assessment::Advice &advice) const;
    CaseDesk &m_desk;
    QVBoxLayout *m_layout;
};

} // namespace vw::ui
