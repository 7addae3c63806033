// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/sectionfold.h"

#include "ui/parts/choicebutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

SectionFold::SectionFold(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_button(new ChoiceButton(title, "quiet", this)), m_missing(mutedLabel({}, this)),
      m_body(new QWidget(this)), m_content(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    auto *head = new QWidget(this);
    auto *flow = new FlowLayout(head); // where it is narrow the count goes under the title
    m_missing->setWordWrap(false);
    m_missing->setContentsMargins(0, gap, 0, 0); // on the line of the button
    flow->addWidget(m_button);
    flow->addWidget(m_missing);
    layout->addWidget(head);
    layout->addWidget(m_body);
    m_content->setContentsMargins(gap, 0, 0, gap);
    m_content->setSpacing(2 * gap);
    m_body->hide();
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_button->setMinimumWidth(1); // a long title may be cut, the page never scrolls sideways
    connect(m_button, &ChoiceButton::chosen, this, [this](bool open) {
        showState();
        if (open)
            Q_EMIT opened(); // the content is made at the first opening, before it is seen
        m_body->setVisible(open);
    });
    showState();
}

void SectionFold::setMissing(int count)
{
    m_missing->setText(count == 0 ? QString() : tr("%1 not asked").arg(count));
    showState();
}

void SectionFold::setOpen(bool open)
{
    m_button->setChecked(open);
}

void SectionFold::showState()
{
    m_button->setText((m_button->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + m_title);
    m_button->setAccessibleName(m_missing->text().isEmpty() ? m_title : m_title + QStringLiteral(", ") + m_missing->text());
}

} // namespace vw::ui
