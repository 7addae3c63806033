// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/passphraseedit.h"

#include "core/crypto/keyderivation.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/pieces.h"
#include "ui/parts/secretevents.h"

#include <QLineEdit>

namespace vw::ui {

PassphraseEdit::PassphraseEdit(const QString &label, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_eye(new ChoiceButton(tr("Show"), "plain", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(mutedLabel(label, this));
    auto *row = new QHBoxLayout;
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->setAccessibleName(label);
    keepFromListeners(m_edit);
    m_eye->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_eye, &ChoiceButton::chosen, this, &PassphraseEdit::showTyped);
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    layout->addLayout(row);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseEdit::changed);
}

void PassphraseEdit::showTyped(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setText(shown ? tr("Hide") : tr("Show"));
}

void PassphraseEdit::wipe()
{
    m_eye->showChosen(false);
    showTyped(false);
    m_edit->setText({});
}

crypto::SecretBuffer PassphraseEdit::take()
{
    QString typed = m_edit->text();
    m_edit->setText({}); // unlike clear(), this leaves nothing to undo
    return crypto::preparePassphrase(typed);
}

crypto::SecretBuffer PassphraseEdit::peek() const
{
    QString typed = m_edit->text();
    typed.detach(); // the copy is wiped, not what stands in the box
    return crypto::preparePassphrase(typed);
}

bool PassphraseEdit::isEmpty() const
{
    return m_edit->text().isEmpty();
}
bool PassphraseEdit::sameAs(const PassphraseEdit &other) const
{
    return m_edit->text() == other.m_edit->text();
}
void PassphraseEdit::focus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace vw::ui
