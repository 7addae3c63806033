// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/owncopies.h"

#include "core/report/paper.h"
#include "desk/casedesk.h"
#include "desk/ownpaper.h"
#include "ui/parts/accessible.h"
#include "ui/parts/clipboard.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"
#include "ui/system/sheetout.h"

namespace vw::ui {

OwnCopies::OwnCopies(CaseDesk &desk, insight::OwnRecord what, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_what(what), m_clipboard(new SecretClipboard(this)), m_out(new SheetOut(this)),
      m_said(mutedLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(holder);
    const auto add = [&](const QString &text, auto act) {
        auto *button = quietButton(text, holder);
        button->setAccessibleDescription(tr("For your own records. Keep it where the presumed perpetrator and the family cannot read it."));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Print"), [this] { letOut(true); });
    add(tr("Save as PDF"), [this] { letOut(false); });
    add(tr("Copy everything as text"), [this] { copy(); });
    row->addWidget(clipboardNote(*m_clipboard, holder));
    layout->addWidget(holder);
    layout->addWidget(m_said);
    m_said->hide();
    connect(m_out, &SheetOut::done, this, &OwnCopies::say);
    connect(m_out, &SheetOut::failed, this, &OwnCopies::say);
}

void OwnCopies::letOut(bool toPrinter)
{
    const auto document = desk::ownPaper(m_desk, m_what);
    auto printout = printoutOf(document);
    printout.enter = [this](const QString &action) { return desk::enterOwnPaper(m_desk, m_what, action); };
    if (toPrinter)
        m_out->print(printout);
    else
        m_out->save(printout, report::suggestedFileName(document));
}

void OwnCopies::copy()
{
    const auto document = desk::ownPaper(m_desk, m_what);
    if (desk::enterOwnPaper(m_desk, m_what, QStringLiteral("copy")))
        m_clipboard->copy(referral::toText(document));
    else
        say(tr("It could not be written in the log, so nothing left."));
}

void OwnCopies::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    announce(this, sentence);
}

} // namespace vw::ui
