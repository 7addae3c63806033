// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/casespage.h"

#include "desk/office.h"
#include "desk/textsearch.h"
#include "ui/caseload/casemodel.h"
#include "ui/parts/pieces.h"
#include "ui/parts/tickbox.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace vw::ui {

CasesPage::CasesPage(Office &office, QWidget *parent) : QWidget(parent), m_model(new CaseModel(office, this)), m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap);
    layout->setSpacing(gap + 4);
    layout->addWidget(titleLabel(tr("Cases")));
    auto *bar = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Look in all cases: a code, a name, any word"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *closed = new TickBox(tr("Closed cases too"));
    auto *call = primaryButton(tr("She is calling now (F2)"));
    bar->addWidget(m_search, 1);
    bar->addWidget(closed);
    bar->addWidget(call);
    layout->addLayout(bar);

    auto *model = m_model;
    auto *order = new CaseOrder(this);
    order->setSourceModel(model);
    order->sort(0);
    auto *table = new QTableView(this);
    table->setModel(order);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(40);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(CaseModel::Highest, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(tr("Cases"));
    layout->addWidget(table, 1);
    auto *empty = frame("card");
    column(empty)->addWidget(headingLabel(tr("No cases yet")));
    column(empty)->addWidget(textLabel(tr("Here stand the cases you work on, most urgent first. A case begins with a talk.")));
    layout->addWidget(empty);
    layout->addStretch(); // takes the room while there is no table
    const auto showEmpty = [table, empty, model] {
        table->setVisible(model->rowCount() > 0);
        empty->setVisible(model->rowCount() == 0);
    };
    showEmpty();
    connect(model, &QAbstractItemModel::modelReset, this, showEmpty);
    connect(model, &QAbstractItemModel::rowsInserted, this, showEmpty);
    connect(m_search, &QLineEdit::textChanged, this, [&office, order](const QString &words) {
        order->setWords(words);
        office.search().ask(words);
    });
    auto *state = mutedLabel(tr("The texts of the cases are being read. Until then a word may be found in a part of them only."), this);
    layout->insertWidget(2, state);
    state->setVisible(!office.search().isComplete());
    connect(&office.search(), &TextSearch::completed, state, &QWidget::hide);
    connect(&office.search(), &TextSearch::completed, this, [this, &office] { office.search().ask(m_search->text()); });
    connect(&office.search(), &TextSearch::found, this, [this, order](const QString &words, const QList<CaseId> &cases) {
        if (words == m_search->text())
            order->setFound(cases);
    });
    connect(closed, &TickBox::ticked, order, &CaseOrder::setShowClosed);
    connect(call, &QPushButton::clicked, this, &CasesPage::callRequested);
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseChosen(CaseId::fromBytes(index.data(CaseModel::IdRole).toByteArray())); });
    connect(table, &QTableView::clicked, table, &QTableView::activated);
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
