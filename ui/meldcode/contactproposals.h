// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/contact.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace vw::ui {

class MeldcodeSheet;

/// Contacts of the case that a step can take over, so that nobody types twice what was said once. Nothing is taken over by itself.
class ContactProposals : public QWidget {
    Q_OBJECT
public:
    using Take = std::function<void(const dossier::Contact &contact, const QString &day)>;
    /// `text`: where it would go; a contact whose words stand there already is not proposed.
    ContactProposals(MeldcodeSheet &sheet, dossier::ContactPurpose purpose, const QString &text, const Take &take, QWidget *parent);

private:
    void refresh();
    MeldcodeSheet &m_sheet;
    dossier::ContactPurpose m_purpose;
    const QString &m_text;
    Take m_take;
    QVBoxLayout *m_buttons;
};

} // namespace vw::ui
