// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"
#include "desk/place.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

/// Stops and warnings as sentences, stops first; each leads to the place where it is mended.
class FindingsList : public ScrollPage {
    Q_OBJECT
public:
    explicit FindingsList(PaperDraft &paper, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeChosen(const vw::desk::Place &place);

private:
    void refresh();
    void build();
    void addFinding(const referral::Finding &finding);
    PaperDraft &m_paper;
    QList<referral::Finding> m_shown;
};

} // namespace vw::ui
