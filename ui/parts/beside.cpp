// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/beside.h"

#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace vw::ui {

Beside::Beside(QWidget *aside, QWidget *main, const Terms &terms, QWidget *parent)
    : QWidget(parent), m_aside(aside), m_main(main), m_turn(quietButton(terms.name, this)), m_terms(terms)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_turn, 0, terms.where == Where::Left ? Qt::AlignLeft : Qt::AlignRight);
    const bool isLeft = terms.where == Where::Left;
    if (terms.canBeMoved) {
        m_splitter = new QSplitter(Qt::Horizontal, this);
        m_splitter->setChildrenCollapsible(false);
        m_splitter->addWidget(isLeft ? aside : main);
        m_splitter->addWidget(isLeft ? main : aside);
        layout->addWidget(m_splitter, 1);
    } else {
        auto *row = new QHBoxLayout;
        row->setSpacing(isLeft ? gap : 0);
        row->addWidget(main, 1);
        row->insertWidget(isLeft ? 0 : 1, aside, 0, terms.alignment);
        layout->addLayout(row, 1);
    }
    connect(m_turn, &QPushButton::clicked, this, [this] { m_showsAside ? showMain() : showAside(); });
    arrange();
}

void Beside::setOffered(bool offered)
{
    m_isOffered = offered;
    m_showsAside = m_showsAside && offered;
    arrange();
}

void Beside::showMain()
{
    m_showsAside = false;
    arrange();
}

void Beside::showAside()
{
    m_showsAside = true;
    arrange();
}

void Beside::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < inLetters(m_terms.roomForBoth);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

void Beside::arrange()
{
    const bool isAlone = m_isNarrow && m_showsAside;
    m_turn->setVisible(m_isNarrow && m_isOffered);
    m_turn->setText(isAlone ? tr("Back to the page") : m_terms.name);
    m_aside->setVisible(m_isOffered && (!m_isNarrow || m_showsAside));
    m_main->setVisible(!isAlone);
}

} // namespace vw::ui
