// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/signoffbox.h"

#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

SignOffBox::SignOffBox(MeldcodeSheet &sheet, int step, QWidget *parent)
    : QFrame(parent), m_sheet(sheet), m_step(step), m_lines(new QVBoxLayout),
      m_who(new TextEntry(tr("Name and job title"), TextEntry::Kind::Line, this)),
      m_words(new TextEntry(tr("Remark, if there is one"), TextEntry::Kind::Line, this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + 2, 2 * gap, gap + 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Read by the aandachtsfunctionaris"), this));
    m_lines->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_lines);
    m_who->setText(m_sheet.desk().office().practice().attentionOfficer);
    auto *row = new QHBoxLayout;
    row->addWidget(m_who, 1);
    row->addWidget(m_words, 1);
    layout->addLayout(row);
    auto *buttons = new QHBoxLayout;
    auto *read = plainButton(tr("Read"), this);
    auto *agree = plainButton(tr("Read and agrees"), this);
    buttons->addWidget(read);
    buttons->addWidget(agree);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(read, &QPushButton::clicked, this, [this] { record(false); });
    connect(agree, &QPushButton::clicked, this, [this] { record(true); });
    const auto show = [this, read, agree] {
        const bool isNamed = !m_who->text().trimmed().isEmpty();
        read->setEnabled(isNamed);
        agree->setEnabled(isNamed);
    };
    connect(m_who, &TextEntry::typed, this, show);
    show();
    for (auto *entry : {m_who, m_words}) {
        connect(entry, &TextEntry::typed, this,
                [this] { m_sheet.desk().keepWords(m_kept, {tr("Read by the aandachtsfunctionaris"), m_who->text(), m_words->text()}); });
    }
    connect(&m_sheet, &MeldcodeSheet::changed, this, &SignOffBox::refresh);
    refresh();
}

void SignOffBox::record(bool agrees)
{
    dossier::SignOff sign;
    sign.step = m_step;
    sign.on = m_sheet.desk().office().today();
    sign.who = m_who->text().trimmed();
    sign.agrees = agrees;
    sign.words = m_words->text().trimmed();
    m_words->setText({});
    m_sheet.desk().forgetTyping(m_kept);
    m_sheet.data().signOffs.append(sign);
    m_sheet.commit();
    refresh();
}

void SignOffBox::refresh()
{
    clear(m_lines);
    for (const auto &sign : m_sheet.data().signOffs) {
        if (sign.step != m_step)
            continue;
        const QString line =
            (sign.agrees ? tr("✓ %1 read it on %2 and agrees") : tr("✓ %1 read it on %2")).arg(sign.who, showDate(sign.on));
        m_lines->addWidget(textLabel(sign.words.isEmpty() ? line : line + QStringLiteral(". ") + sign.words, this));
    }
    if (m_lines->isEmpty())
        m_lines->addWidget(mutedLabel(tr("Nobody yet."), this));
}

} // namespace vw::ui
