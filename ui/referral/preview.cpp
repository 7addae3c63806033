// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/preview.h"

#include "desk/paperdraft.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/pieces.h"
#include "ui/referral/leaklist.h"
#include "ui/referral/paperview.h"

#include <utility>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using referral::Part;
using referral::Reader;

namespace {

QString idOf(Reader reader)
{
    return nameOf(referral::readerNames, reader);
}

} // namespace

Preview::Preview(PaperDraft &paper, QWidget *parent)
    : QWidget(parent), m_paper(paper), m_readers(new ChipRow(ChipRow::Mode::One,
                                                             {{idOf(Reader::VeiligThuis), tr("As the receiver")},
                                                              {idOf(Reader::Family), tr("As the family")},
                                                              {idOf(Reader::Perpetrator), tr("As the presumed perpetrator")}},
                                                             this)),
      m_parts(new ChipRow(ChipRow::Mode::One, {{u"open"_s, tr("Open part")}, {u"restricted"_s, tr("Part S")}}, this)),
      m_leaks(new LeakList(paper, this)), m_view(new PaperView(tr("Preview"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_readers);
    layout->addWidget(m_leaks);
    layout->addWidget(m_view, 1);
    m_view->bar()->addWidget(m_parts, 1);
    m_view->bar()->addStretch(); // the room of the parts while they are hidden
    m_readers->setAccessibleName(tr("Who reads it"));
    m_parts->setAccessibleName(tr("Which part is shown"));
    connect(m_readers, &ChipRow::changed, this,
            [this](const QStringList &chosen) { readAs(valueOf(referral::readerNames, chosen.value(0)).value_or(m_reader)); });
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

void Preview::readAs(Reader reader)
{
    if (std::exchange(m_reader, reader) != reader)
        m_view->startAnew();
    refresh();
}

/// Who may come to read it, so that it is written for them.
QString Preview::note() const
{
    const auto &kind = m_paper.kind();
    if (m_reader != Reader::VeiligThuis)
        return tr("This reader never gets part S. The bar stands on the screen alone.");
    if (m_part == Part::Restricted)
        return m_paper.document(m_part) ? tr("Not everyone is allowed to read this page. It is a separate file.")
                                        : tr("There is nothing for part S. So there is no second file.");
    if (kind.isOnePage)
        return tr("For the emergency services. Take it with you; never leave it in the home.");
    if (kind.isPlain)
        return tr("For the client alone. Give it only when nobody can find it.");
    return kind.mayHeRead ? tr("The presumed perpetrator may come to read this document.") : tr("Write as if the client will read this.");
}

void Preview::refresh()
{
    const bool isSplit = m_paper.kind().isSplit;
    m_readers->setVisible(isSplit);
    if (!isSplit)
        m_reader = Reader::VeiligThuis;
    const bool isReceiver = m_reader == Reader::VeiligThuis;
    m_parts->setVisible(isSplit && isReceiver);
    if (!isSplit || !isReceiver)
        m_part = Part::Open;
    m_readers->setChosen({idOf(m_reader)});
    m_parts->setChosen({nameOf(referral::partNames, m_part)});
    m_leaks->showFor(m_reader);
    m_view->setNote(note());
    if (isReceiver) {
        m_view->showPaper(m_paper.document(m_part));
    } else {
        const auto marked = referral::markedFor(m_paper.content(), m_reader);
        m_view->showPaper(&marked);
    }
}

} // namespace vw::ui
