// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/firststart.h"

#include "ui/parts/pieces.h"
#include "ui/settings/practiceform.h"

namespace vw::ui {

namespace {

/// The default role of a vault is nobody's choice.
dossier::Practice withoutRole(dossier::Practice practice)
{
    practice.role.clear();
    return practice;
}

} // namespace

FirstStart::FirstStart(const dossier::Practice &practice, const std::optional<dossier::Practice> &typed, const taxonomy::Regions &regions,
                       QWidget *parent)
    : QWidget(parent), m_form(new PracticeForm(typed.value_or(withoutRole(practice)), regions, this)), m_error(errorLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *page = new ScrollPage(this, 900);
    page->content()->addWidget(titleLabel(tr("Before you begin"), this));
    page->content()->addWidget(textLabel(tr("Only your place of work is needed now. The rest can wait, and you will find it under "
                                            "Settings. Everything stays in the vault on this computer."),
                                         this));
    page->content()->addWidget(m_form);
    layout->addWidget(page, 1);

    // Always in sight, so that nobody has to scroll past fields that can wait.
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(3 * gap, gap, 3 * gap, 2 * gap);
    auto *begin = primaryButton(tr("Start working"), this);
    foot->addWidget(begin, 0, Qt::AlignLeft);
    foot->addWidget(m_error, 1);
    layout->addLayout(foot);
    connect(begin, &QPushButton::clicked, this, &FirstStart::finish);
    connect(m_form, &PracticeForm::committed, m_error, &QWidget::hide);
    for (const auto signal : {&PracticeForm::typed, &PracticeForm::committed})
        connect(m_form, signal, this, [this] { Q_EMIT this->typed(m_form->practice()); });
    m_form->focusRole();
}

void FirstStart::finish()
{
    if (m_form->practice().role.isEmpty()) {
        m_error->setText(tr("Choose where you work first. The rest can wait."));
        m_error->show();
        m_form->focusRole();
        return;
    }
    Q_EMIT done(m_form->practice());
}

} // namespace vw::ui
