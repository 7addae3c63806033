// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/contactproposals.h"

#include "core/base/capital.h"
#include "core/base/filled.h"
#include "core/base/signs.h"
#include "core/wording/sentences.h"
#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using dossier::Contact;

ContactProposals::ContactProposals(MeldcodeSheet &sheet, dossier::ContactPurpose purpose, const QString &text, const Take &take,
                                   QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_purpose(purpose), m_text(text), m_take(take), m_buttons(new QVBoxLayout(this))
{
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(gap / 2);
    connect(&sheet, &MeldcodeSheet::changed, this, &ContactProposals::refresh);
    refresh();
}

void ContactProposals::refresh()
{
    clear(m_buttons);
    const auto &desk = m_sheet.desk();
    for (const auto &contact : desk.file().contacts) {
        if (contact.purpose != m_purpose || contact.said.trimmed().isEmpty() || m_text.contains(contact.said.trimmed()))
            continue;
        const QString day = contact.on ? wording::dateWords(*contact.on, desk.office().locale()) : QString();
        const QString body = desk.words().word(QStringLiteral("bodies"), contact.body);
        auto *button =
            quietButton(tr("+ Take over from contacts: %1").arg(plainLine(joinFilled({day, capital(body), contact.with}))), this);
        connect(button, &QPushButton::clicked, this, [this, contact, day] {
            m_take(contact, day);
            m_sheet.commit();
        });
        m_buttons->addWidget(button, 0, Qt::AlignLeft);
    }
    setVisible(m_buttons->count() > 0);
}

} // namespace vw::ui
