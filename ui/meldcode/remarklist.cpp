// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/remarklist.h"

#include "core/wording/weighingwords.h"
#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

RemarkList::RemarkList(MeldcodeSheet &sheet, const QStringList &ids, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_ids(ids), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    connect(&sheet, &MeldcodeSheet::changed, this, &RemarkList::refresh);
    refresh();
}

void RemarkList::refresh()
{
    auto &desk = m_sheet.desk();
    QStringList texts;
    for (const auto &remark : meldcode::remarks(desk.weighingInput())) {
        if (m_ids.contains(remark.id))
            texts.append(desk.inPlace(wording::remarkText(remark, desk.texts(), desk.people())));
    }
    setVisible(!texts.isEmpty());
    if (texts == m_shown)
        return;
    m_shown = texts;
    clear(m_layout);
    for (const auto &text : texts) {
        auto *box = frame("notice", this);
        column(box)->addWidget(textLabel(text, box));
        m_layout->addWidget(box);
    }
}

} // namespace vw::ui
