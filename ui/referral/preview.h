// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"
#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

class ChipRow;
class PaperView;

/// The paper as the receiver reads it: open part or part S, with zoom.
class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(PaperDraft &paper, QWidget *parent = nullptr);
    [[nodiscard]] referral::Part part() const { return m_part; }
    void showPart(referral::Part part);

private:
    [[nodiscard]] QString readerNote() const;
    void refresh();
    PaperDraft &m_paper;
    ChipRow *m_parts;
    PaperView *m_view;
    referral::Part m_part = referral::Part::Open;
};

} // namespace vw::ui
