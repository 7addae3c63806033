// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/casespage.h"

#include "desk/office.h"
#include "desk/textsearch.h"
#include "ui/caseload/casemodel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"
#include "ui/parts/tickbox.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace vw::ui {

CasesPage::CasesPage(Office &office, QWidget *parent)
    : QWidget(parent), m_model(new CaseModel(office, this)), m_order(new CaseOrder(this)), m_search(new QLineEdit(this)),
      m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap);
    layout->setSpacing(gap + 4);
    layout->addWidget(titleLabel(tr("Cases")));
    buildBar(layout);
    watchSearch(office, layout);
    buildTable(layout);
}

void CasesPage::buildBar(QVBoxLayout *layout)
{
    auto *bar = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search all cases: a code, a name, any word"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *closed = new TickBox(tr("Closed cases too"));
    auto *call = primaryButton(tr("She is calling now (F2)"));
    bar->addWidget(m_search, 1);
    bar->addWidget(call);
    layout->addLayout(bar);
    auto *holder = new QWidget(this);
    auto *others = new FlowLayout(holder); // what a case can begin with besides a call
    auto *read = quietButton(tr("Read a referral that you received")), *paper = quietButton(tr("Blank form, or type one in"));
    others->addWidget(read);
    others->addWidget(paper);
    others->addWidget(closed);
    layout->addWidget(holder);
    connect(read, &QPushButton::clicked, this, &CasesPage::readRequested);
    connect(paper, &QPushButton::clicked, this, &CasesPage::paperRequested);
    connect(closed, &TickBox::ticked, m_order, &CaseOrder::setShowClosed);
    connect(call, &QPushButton::clicked, this, &CasesPage::callRequested);
}

void CasesPage::watchSearch(Office &office, QVBoxLayout *layout)
{
    auto *state = mutedLabel(tr("The texts of the cases are being read. Until then, a search covers only some of them."), this);
    layout->addWidget(state);
    auto *search = &office.search();
    state->setVisible(!search->isComplete());
    connect(m_search, &QLineEdit::textChanged, this, [this, search](const QString &words) {
        m_order->setWords(words);
        search->ask(words);
    });
    connect(search, &TextSearch::completed, state, &QWidget::hide);
    connect(search, &TextSearch::completed, this, [this, search] { search->ask(m_search->text()); });
    connect(search, &TextSearch::found, this, [this](const QString &words, const QList<CaseId> &cases) {
        if (words == m_search->text())
            m_order->setFound(cases);
    });
}

void CasesPage::buildTable(QVBoxLayout *layout)
{
    m_order->setSourceModel(m_model);
    m_order->sort(0);
    m_table->setModel(m_order);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CaseModel::Highest, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Cases"));
    layout->addWidget(m_table, 1);
    auto *empty = frame("card");
    column(empty)->addWidget(headingLabel(tr("No cases yet")));
    column(empty)->addWidget(
        textLabel(tr("The cases you are working on appear here, most urgent first. A case begins with a conversation.")));
    layout->addWidget(empty);
    layout->addStretch(); // takes the room while there is no table
    const auto showEmpty = [this, empty] {
        m_table->setVisible(m_model->rowCount() > 0);
        empty->setVisible(m_model->rowCount() == 0);
    };
    showEmpty();
    connect(m_model, &QAbstractItemModel::modelReset, this, showEmpty);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showEmpty);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseChosen(CaseId::fromBytes(index.data(CaseModel::IdRole).toByteArray())); });
    connect(m_table, &QTableView::clicked, m_table, &QTableView::activated);
}

void CasesPage::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QWidget::showEvent(event);
}

void CasesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void CasesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vw::ui
