// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/newpassphrase.h"

#include "core/crypto/keyderivation.h"
#include "ui/keeping/passphraseedit.h"
#include "ui/parts/pieces.h"
#include "ui/parts/tickbox.h"

namespace vw::ui {

QString strengthSentence(crypto::Strength strength)
{
    using crypto::Strength;
    switch (strength) {
    case Strength::VeryWeak: return NewPassphrase::tr("Very easy to guess. Take four or more words that do not belong together.");
    case Strength::Weak: return NewPassphrase::tr("Easy to guess. Add a word: longer is better than stranger.");
    case Strength::Fair: return NewPassphrase::tr("Hard to guess. One more word makes it even better.");
    case Strength::Strong: break;
    }
    return NewPassphrase::tr("Very hard to guess.");
}

NewPassphrase::NewPassphrase(const QString &label, QWidget *parent)
    : QWidget(parent), m_first(new PassphraseEdit(label, this)), m_second(new PassphraseEdit(tr("The same passphrase again"), this)),
      m_hint(textLabel({}, this)), m_meant(new TickBox(tr("I know that this passphrase is easy to guess and want it anyway"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (auto *widget : std::initializer_list<QWidget *>{m_first, m_second, m_hint, m_meant})
        layout->addWidget(widget);
    setFocusProxy(m_first);
    connect(m_first, &PassphraseEdit::changed, this, [this] {
        m_meant->showTicked(false); // meant for what stood there, not for what comes
        weigh();
    });
    connect(m_second, &PassphraseEdit::changed, this, &NewPassphrase::weigh);
    connect(m_meant, &TickBox::ticked, this, &NewPassphrase::changed);
    weigh();
}

void NewPassphrase::weigh()
{
    QString hint = tr("Write the passphrase on paper and keep it where only you can reach it.");
    m_isWeak = m_isTooLong = false;
    if (!m_first->isEmpty()) {
        const auto typed = m_first->peek();
        const auto strength = crypto::strengthOf(typed);
        m_isTooLong = static_cast<qsizetype>(typed.size()) > crypto::mostPassphraseBytes;
        m_isWeak = crypto::isWeak(strength);
        hint = m_isTooLong ? tr("That is longer than can be kept. The maximum is %1 bytes.").arg(crypto::mostPassphraseBytes)
                           : strengthSentence(strength);
        if (!m_second->isEmpty() && !m_first->sameAs(*m_second))
            hint += QLatin1Char(' ') + tr("The two are not the same yet.");
    }
    m_hint->setText(hint);
    m_meant->setVisible(m_isWeak && m_first->sameAs(*m_second));
    Q_EMIT changed();
}

bool NewPassphrase::isReady() const
{
    return !m_first->isEmpty() && !m_isTooLong && m_first->sameAs(*m_second) && (!m_isWeak || m_meant->isChecked());
}

crypto::SecretBuffer NewPassphrase::take()
{
    (void)m_second->take();
    return m_first->take();
}

void NewPassphrase::focus()
{
    m_first->focus();
}

} // namespace vw::ui
