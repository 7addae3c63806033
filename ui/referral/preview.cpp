// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/preview.h"

#include "desk/paperdraft.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/pieces.h"
#include "ui/referral/paperview.h"

#include <utility>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using referral::Part;

Preview::Preview(PaperDraft &paper, QWidget *parent)
    : QWidget(parent), m_paper(paper),
      m_parts(new ChipRow(ChipRow::Mode::One, {{u"open"_s, tr("Open part")}, {u"restricted"_s, tr("Part S")}}, this)),
      m_view(new PaperView(tr("Preview"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->addWidget(m_view);
    m_view->bar()->addWidget(m_parts, 1);
    m_view->bar()->addStretch(); // the room of the parts while they are hidden
    m_parts->setAccessibleName(tr("Which part is shown"));
    connect(m_parts, &ChipRow::changed, this, [this](const QStringList &chosen) {
        showPart(chosen.isEmpty() ? m_part : chosen.contains("open"_L1) ? Part::Open : Part::Restricted);
    });
    connect(&paper, &PaperDraft::rebuilt, this, &Preview::refresh);
    refresh();
}

void Preview::showPart(Part part)
{
    if (std::exchange(m_part, part) != part)
        m_view->startAnew();
    refresh();
}

/// Who may come to read the open part, so that it is written for them.
QString Preview::readerNote() const
{
    const auto &kind = m_paper.kind();
    if (kind.isOnePage)
        return tr("For the emergency services. Take it with you; never leave it in the home.");
    if (kind.isPlain)
        return tr("For the client alone. Give it only when nobody can find it.");
    return kind.mayHeRead ? tr("The presumed perpetrator may come to read this document.") : tr("Write as if the client will read this.");
}

void Preview::refresh()
{
    m_parts->setVisible(m_paper.kind().isSplit);
    if (!m_paper.kind().isSplit)
        m_part = Part::Open;
    m_parts->setChosen({m_part == Part::Open ? u"open"_s : u"restricted"_s});
    const auto *document = m_paper.document(m_part);
    const bool partS = m_part == Part::Restricted;
    m_view->setNote(!document ? tr("There is nothing for part S. So there is no second file.")
                    : partS   ? tr("Not everyone is allowed to read this page. It is a separate file.")
                              : readerNote());
    m_view->showPaper(document);
}

} // namespace vw::ui
