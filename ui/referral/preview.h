// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/leaks.h"
#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

class ChipRow;
class LeakList;
class PaperView;

/// The paper as somebody reads it: whoever receives it, with open part and part S; or the family or the presumed perpetrator, who may come to hold
/// the open part, with what they should not learn marked.
class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(PaperDraft &paper, QWidget *parent = nullptr);
    [[nodiscard]] referral::Part part() const { return m_part; }
    void showPart(referral::Part part);
    void readAs(referral::Reader reader);

private:
    [[nodiscard]] QString note() const;
    void refresh();
    PaperDraft &m_paper;
    ChipRow *m_readers, *m_parts;
    LeakList *m_leaks;
    PaperView *m_view;
    referral::Part m_part = referral::Part::Open;
    referral::Reader m_reader = referral::Reader::VeiligThuis;
};

} // namespace vw::ui
