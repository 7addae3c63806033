// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/tablepage.h"

#include "core/base/signs.h"
#include "core/dossier/whoknows.h"
#include "desk/office.h"
#include "ui/parts/clipboard.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"
#include "ui/parts/staleuntilshown.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>

#include <numeric>

namespace vw::ui {

TablePage::TablePage(CaseDesk &desk, const QString &title, const QString &intro, const QStringList &columns, const QList<int> &shares,
                     QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(title), m_columns(columns), m_shares(shares), m_table(new QTableWidget(this)),
      m_empty(textLabel({}, this)), m_copy(plainButton(tr("Copy as text"), this)), m_summary(textLabel({}, this)),
      m_buttons(new QHBoxLayout), m_clipboard(new SecretClipboard(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 2 * gap);
    layout->setSpacing(gap + gap / 2);
    layout->addWidget(titleLabel(title, this));
    layout->addWidget(mutedLabel(intro, this));
    layout->addWidget(m_summary);
    m_summary->hide();
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    m_table->setAccessibleName(title);
    m_table->setColumnCount(static_cast<int>(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of the columns must not follow from their height
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(clipboardNote(*m_clipboard, this));
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        if (const auto id = m_rows.at(item->row()).record; !id.isNull())
            Q_EMIT recordChosen(id);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_desk.log(QStringLiteral("copy"), {{QStringLiteral("kind"), QStringLiteral("table")}})) // without a line nothing leaves
            m_clipboard->copy(asText());
    });
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        divide();
    return QWidget::eventFilter(watched, event);
}

void TablePage::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

/// Rows are as high as their words are at that width.
void TablePage::divide()
{
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->viewport()->width() * m_shares.at(column) / all);
    m_table->resizeRowsToContents();
}

void TablePage::start()
{
    m_look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&m_desk, &CaseDesk::changed, m_look, &StaleUntilShown::touch);
}

void TablePage::touch()
{
    m_look->touch();
}

void TablePage::rebuild()
{
    m_rows = rows();
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_empty->setText(emptyText());
    m_empty->setVisible(m_rows.isEmpty());
    m_table->setVisible(!m_rows.isEmpty());
    m_copy->setVisible(!m_rows.isEmpty());
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &cells = m_rows.at(row).cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(plainLine(cells.value(column)));
            item->setTextAlignment(Qt::AlignTop | Qt::AlignLeft);
            m_table->setItem(row, column, item);
        }
    }
    divide();
}

QString TablePage::asText() const
{
    QStringList lines{m_title, m_columns.join(QStringLiteral("\t"))};
    for (const auto &row : m_rows)
        lines.append(row.cells.join(QStringLiteral("\t")));
    return lines.join(QLatin1Char('\n'));
}

StalkingPage::StalkingPage(CaseDesk &desk, QWidget *parent)
    : TablePage(
          desk, tr("Stalking log"),
          tr("One row for each time, so that the whole shows. A row comes from a fact with a step under \"following and harassing\"; Enter "
             "opens it."),
          {tr("When"), tr("What"), tr("By which route"), tr("Words"), tr("Witness"), tr("Proof, and where"), tr("Known to")},
          {4, 8, 4, 4, 3, 4, 3}, parent)
{
    start();
}

QString StalkingPage::emptyText() const
{
    return tr("Nothing yet. Choose a step under \"following and harassing\" with a fact, and it stands here too.");
}

QList<TablePage::Row> StalkingPage::rows() const
{
    const auto words = desk().words();
    QList<Row> all;
    for (const auto *fact : desk().file().inOrderOfTime()) {
        if (fact->hunt == dossier::HuntStep::None)
            continue;
        const QString when = fact->when ? showDate(*fact->when) : tr("date not known");
        all.append({{fact->time.isEmpty() ? when : when + QStringLiteral(", ") + fact->time, fact->what,
                     words.word(QStringLiteral("channels"), fact->channel), fact->quote, fact->witness, fact->proof,
                     words.word(QStringLiteral("bodies"), fact->reportedTo)},
                    fact->id});
    }
    return all;
}

WhoKnowsPage::WhoKnowsPage(CaseDesk &desk, QWidget *parent)
    : TablePage(desk, tr("Who knows what"),
                tr("From facts, reports, contacts and documents that were sent. Everybody holds a piece: who has not been asked yet?"),
                {tr("Who"), tr("Facts"), tr("Reports"), tr("Documents"), tr("Contacts")}, {1, 1, 1, 1, 1}, parent)
{
    start();
}

QString WhoKnowsPage::emptyText() const
{
    return tr("Nothing yet. Fill in with a fact to whom it is known, record reports and contacts, and it stands here.");
}

QList<TablePage::Row> WhoKnowsPage::rows() const
{
    const auto words = desk().words();
    const auto counted = [](int count, const std::optional<PartialDate> &last) {
        if (count == 0)
            return QStringLiteral("–");
        return last ? tr("%1, last: %2").arg(count).arg(showDate(*last)) : QString::number(count);
    };
    QList<Row> all;
    for (const auto &who : dossier::whoKnows(desk().file()))
        all.append({{words.word(QStringLiteral("bodies"), who.body), counted(who.facts, who.lastFact), counted(who.reports, who.lastReport),
                     counted(who.papers, who.lastPaper), counted(who.contacts, who.lastContact)},
                    {}});
    return all;
}

} // namespace vw::ui
