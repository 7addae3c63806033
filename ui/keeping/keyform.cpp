// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/keyform.h"

#include "core/wording/sentences.h"
#include "ui/keeping/newpassphrase.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/workbar.h"

#include <QProgressBar>

namespace vw::ui {

KeyForm::KeyForm(const QString &title, const QString &nameLabel, const QString &passphraseLabel,
                 const std::optional<crypto::KdfParams> &terms, const crypto::KdfPolicy &policy, QWidget *parent)
    : QFrame(parent), m_terms(terms), m_policy(policy), m_go(primaryButton(tr("Save"), this)), m_progress(goingOnBar(this)),
      m_error(errorLabel(this))
{
    setProperty("role", QLatin1StringView("soft"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(strongLabel(title, this));
    if (!nameLabel.isEmpty()) {
        m_name = new TextEntry(nameLabel, TextEntry::Kind::Line, this);
        layout->addWidget(m_name);
        connect(m_name, &TextEntry::typed, this, &KeyForm::check);
    }
    if (!passphraseLabel.isEmpty()) {
        m_passphrase = new NewPassphrase(passphraseLabel, this);
        layout->addWidget(m_passphrase);
        connect(m_passphrase, &NewPassphrase::changed, this, &KeyForm::check);
    }
    layout->addWidget(m_error);
    m_progress->hide();
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    auto *cancel = wayBack(quietButton(tr("Cancel"), this));
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, &KeyForm::begin);
    connect(cancel, &QPushButton::clicked, this, &KeyForm::cancelled);
    connect(&m_worker, &KeyWorker::done, this, &KeyForm::derived);
    check();
}

void KeyForm::setName(const QString &name)
{
    m_name->setText(name);
    check();
}

void KeyForm::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void KeyForm::focus()
{
    if (m_passphrase && !(m_name && m_name->text().isEmpty()))
        m_passphrase->focus();
    else if (m_name)
        m_name->focus();
}

void KeyForm::check()
{
    const bool named = !m_name || !m_name->text().trimmed().isEmpty();
    m_go->setEnabled(named && (!m_passphrase || m_passphrase->isReady()) && !m_worker.isBusy());
}

void KeyForm::begin()
{
    if (!m_go->isEnabled())
        return;
    showError({});
    if (!m_passphrase) {
        apply({m_name->text().trimmed(), {}, {}});
        return;
    }
    if (m_terms)
        m_worker.derive(m_passphrase->take(), *m_terms);
    else
        m_worker.deriveNew(m_passphrase->take(), m_policy);
    m_progress->show();
    check();
}

void KeyForm::derived()
{
    m_progress->hide();
    auto key = m_worker.takeKey();
    check();
    if (!key) {
        showError(wording::sentence(key.error()));
        return;
    }
    apply({m_name ? m_name->text().trimmed() : QString(), m_worker.params(), std::move(*key)});
}

void KeyForm::finish(const Result<void> &done)
{
    if (!done)
        showError(wording::sentence(done.error()));
    else
        Q_EMIT finished();
}

} // namespace vw::ui
