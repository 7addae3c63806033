// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/casespage.h"

#include "core/base/signs.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "desk/textsearch.h"
#include "ui/caseload/casemodel.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"
#include "ui/parts/tickbox.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestCell = 260; ///< pixels; the rest of the words is in the tooltip
const QStringList onlyCodes{u"all"_s, u"today"_s, u"open"_s, u"late"_s}; // in the order of CaseOrder::Only

CaseId caseOf(const QModelIndex &index)
{
    return CaseId::fromBytes(index.data(CaseModel::IdRole).toByteArray());
}

} // namespace

CasesPage::CasesPage(Office &office, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_office(office), m_preferences(preferences), m_model(new CaseModel(office, this)), m_order(new CaseOrder(this)),
      m_search(new QLineEdit(this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap);
    layout->setSpacing(gap + 4);
    layout->addWidget(titleLabel(tr("Cases")));
    buildBar(layout);
    buildChoices(layout);
    watchSearch(office, layout);
    buildTable(layout);
    buildEmpty(layout);
    takeOrder(m_preferences.caseOrder());
}

void CasesPage::buildBar(QVBoxLayout *layout)
{
    auto *bar = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search all cases: a code, a name, any word"));
    m_search->setAccessibleName(m_search->placeholderText());
    setPlainTip(m_search, u"Ctrl+F"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    bar->addWidget(m_search, 1);
    layout->addLayout(bar);
}

void CasesPage::buildChoices(QVBoxLayout *layout)
{
    m_only = new ChipRow(ChipRow::Mode::One,
                         {{onlyCodes.at(0), tr("all")},
                          {onlyCodes.at(1), tr("act now or today")},
                          {onlyCodes.at(2), tr("actions still open")},
                          {onlyCodes.at(3), tr("date has passed")}},
                         this);
    layout->addWidget(m_only);
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder);
    m_only->setAccessibleName(tr("Which cases"));
    m_closed = new TickBox(tr("Closed cases too"));
    m_urgentFirst = quietButton(tr("Most urgent first"));
    auto *compare = quietButton(tr("Two cases side by side"));
    auto *read = quietButton(tr("Read a referral that you received")), *paper = quietButton(tr("Blank form, or type one in"));
    for (auto *part : std::initializer_list<QWidget *>{m_closed, m_urgentFirst, compare, read, paper})
        flow->addWidget(part);
    layout->addWidget(holder);
    m_choices = {m_only, m_closed, m_urgentFirst, compare};
    connect(m_only, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_order->setOnly(static_cast<CaseOrder::Only>(std::max<qsizetype>(0, onlyCodes.indexOf(chosen.value(0)))));
        if (chosen.isEmpty())
            m_only->setChosen({onlyCodes.first()});
        keepOrder();
    });
    connect(m_closed, &TickBox::ticked, this, [this](bool on) {
        m_order->setShowClosed(on);
        keepOrder();
    });
    connect(m_urgentFirst, &QPushButton::clicked, this, [this] {
        sortBy(-1, Qt::AscendingOrder);
        keepOrder();
    });
    connect(compare, &QPushButton::clicked, this, [this] {
        const auto two = selected();
        Q_EMIT compareRequested(two.value(0), two.value(1));
    });
    connect(read, &QPushButton::clicked, this, &CasesPage::readRequested);
    connect(paper, &QPushButton::clicked, this, &CasesPage::paperRequested);
}

void CasesPage::watchSearch(Office &office, QVBoxLayout *layout)
{
    auto *state = mutedLabel(tr("The texts of the cases are being read. Until then, a search covers only some of them."), this);
    layout->addWidget(state);
    auto *search = &office.search();
    state->setVisible(!search->isComplete());
    connect(m_search, &QLineEdit::textChanged, this, [this, search](const QString &words) {
        m_order->setWords(words);
        m_model->clearFound();
        m_table->setColumnHidden(CaseModel::FoundIn, words.trimmed().isEmpty());
        search->ask(words);
    });
    connect(search, &TextSearch::completed, state, &QWidget::hide);
    connect(search, &TextSearch::completed, this, [this, search] { search->ask(m_search->text()); });
    connect(search, &TextSearch::found, this, [this, search](const QString &words, const QList<CaseId> &cases) {
        if (words != m_search->text() || words.isEmpty())
            return;
        m_order->setFound(cases);
        QList<CaseId> listed;
        for (int row = 0; row < m_order->rowCount(); ++row)
            listed.append(caseOf(m_order->index(row, 0)));
        search->askWhere(words, listed);
    });
    connect(search, &TextSearch::foundIn, this, [this](const QString &words, CaseId id, const QString &kind, const QString &around) {
        if (words == m_search->text() && !around.isEmpty())
            m_model->showFound(id, tr("%1: %2").arg(m_office.words().kind(kind), plainLine(around)));
    });
}

void CasesPage::buildTable(QVBoxLayout *layout)
{
    m_order->setSourceModel(m_model);
    m_order->sort(0);
    m_table->setModel(m_order);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(40);
    auto *header = m_table->horizontalHeader();
    header->setMaximumSectionSize(widestCell);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    m_table->setColumnHidden(CaseModel::FoundIn, true);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Cases"));
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool latestFirst = column != CaseModel::Reference && column != CaseModel::NextDate && column != CaseModel::FoundIn;
        const auto usual = latestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
        const bool again = m_order->column() == column && m_order->order() == usual;
        sortBy(column, !again ? usual : latestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
        keepOrder();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT caseChosen(caseOf(index)); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier) // with one it is being selected beside another
            Q_EMIT caseChosen(caseOf(index));
    });
}

void CasesPage::buildEmpty(QVBoxLayout *layout)
{
    auto *empty = frame("card");
    column(empty)->addWidget(headingLabel(tr("No cases yet")));
    column(empty)->addWidget(
        textLabel(tr("The cases you are working on appear here, most urgent first. A case begins with a conversation.")));
    auto *none = frame("card");
    column(none)->addWidget(textLabel(tr("No case fits what you chose or typed above.")));
    layout->addWidget(empty);
    layout->addWidget(none);
    layout->addStretch(); // takes the room while there is no table
    const auto show = [this, empty, none] {
        m_table->setVisible(m_order->rowCount() > 0);
        empty->setVisible(m_model->rowCount() == 0);
        none->setVisible(m_model->rowCount() > 0 && m_order->rowCount() == 0);
        for (auto *choice : m_choices) // there is nothing to choose from
            choice->setVisible(m_model->rowCount() > 0 && (choice != m_urgentFirst || m_order->column() >= 0));
    };
    show();
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_order, signal, this, show);
    connect(m_order, &QAbstractItemModel::modelReset, this, show);
}

void CasesPage::sortBy(int column, Qt::SortOrder order)
{
    auto *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        header->setSortIndicator(column, order);
    m_order->sortBy(column, order);
    m_urgentFirst->setVisible(column >= 0);
}

/// "6:desc:today:closed"; anything else is the usual order.
void CasesPage::takeOrder(const QString &remembered)
{
    const auto parts = remembered.split(u':');
    bool isNumber = false;
    const int column = parts.value(0).toInt(&isNumber);
    const bool isColumn = isNumber && column >= 0 && column < CaseModel::FoundIn;
    sortBy(isColumn ? column : -1, parts.value(1) == "desc"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder);
    const auto only = std::max<qsizetype>(0, onlyCodes.indexOf(parts.value(2)));
    m_only->setChosen({onlyCodes.at(only)});
    m_order->setOnly(static_cast<CaseOrder::Only>(only));
    m_closed->showTicked(parts.value(3) == "closed"_L1);
    m_order->setShowClosed(parts.value(3) == "closed"_L1);
}

void CasesPage::keepOrder()
{
    const QString order = m_order->order() == Qt::DescendingOrder ? u"desc"_s : u"asc"_s;
    m_preferences.setCaseOrder(
        QStringList{QString::number(m_order->column()), order, m_only->chosen().value(0), m_closed->isChecked() ? u"closed"_s : u""_s}.join(
            u':'));
}

QList<CaseId> CasesPage::selected() const
{
    QList<CaseId> ids;
    for (const auto &row : m_table->selectionModel()->selectedRows())
        ids.append(caseOf(row));
    return ids;
}

/// The chosen row, or the first.
void CasesPage::openSelected()
{
    const auto at = m_table->currentIndex().isValid() ? m_table->currentIndex() : m_order->index(0, 0);
    if (at.isValid())
        Q_EMIT caseChosen(caseOf(at));
}

/// From the search field down into the list, and up again; Enter opens.
bool CasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down && m_order->rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        m_table->selectRow(0);
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        openSelected();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Up && m_table->currentIndex().row() <= 0) {
        focusSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CasesPage::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QWidget::showEvent(event);
}

/// A name that was looked for does not stay on the screen.
void CasesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_search->clear();
    m_model->setWatched(false);
}

void CasesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vw::ui
