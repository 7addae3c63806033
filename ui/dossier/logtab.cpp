// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/logtab.h"

#include "core/base/signs.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/dossier/logdetail.h"
#include "ui/dossier/logwords.h"
#include "ui/dossier/owncopies.h"
#include "ui/parts/pieces.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int recordRole = Qt::UserRole;
constexpr int revisionRole = Qt::UserRole + 1;
constexpr int linesAtOnce = 100;

} // namespace

LogTab::LogTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_words(mutedLabel({}, this)), m_table(new QTableWidget(this)), m_detail(new LogDetail(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap);
    layout->setSpacing(gap);
    layout->addWidget(titleLabel(tr("Log"), this));
    layout->addWidget(m_words);
    layout->addWidget(new OwnCopies(desk, insight::OwnRecord::Log, this));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({640, 480});
    layout->addWidget(splitter, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LogTab::showChosen);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Details")});
    m_table->setAccessibleName(tr("Log of this case"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 152);
    m_table->setColumnWidth(1, 80);
    m_table->setColumnWidth(2, 190);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogTab::addLineIfNear);
    connect(m_table, &QTableWidget::currentCellChanged, this, &LogTab::addLineIfNear);
    connect(&desk, &CaseDesk::saved, this, [this] {
        if (isVisible())
            read();
    });
}

void LogTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void LogTab::showChosen()
{
    const auto *cell = m_table->item(m_table->currentRow(), 2);
    const auto id = RecordId::fromText(cell ? cell->data(recordRole).toString() : QString());
    if (id.isNull() || m_table->selectedItems().isEmpty())
        m_detail->showNothing();
    else
        m_detail->showRecord(id, cell->data(revisionRole).toULongLong(), cell->text().section(QLatin1Char(':'), 0, 0));
}

void LogTab::read()
{
    m_table->setRowCount(0);
    m_lines.clear();
    if (m_desk.isNew()) {
        m_words->setText(tr("This case is not saved yet. The log begins at the first answer or word."));
        return;
    }
    const auto journal = m_desk.office().session().journal(m_desk.file().id);
    if (!journal) {
        m_words->setText(wording::sentence(journal.error()));
        return;
    }
    m_words->setText(tr("Every change to this case, sealed in order. A line that was changed or removed, or a case that was restored from "
                        "earlier, is noticed when the vault or this case is opened. Only a whole older copy of the vault goes unnoticed on "
                        "a computer that never had the newer one."));
    m_lines = *journal;
    addLines();
}

void LogTab::addLineIfNear()
{
    const auto *bar = m_table->verticalScrollBar();
    const int rows = m_table->rowCount();
    if (rows < m_lines.size() && (bar->value() + bar->pageStep() >= bar->maximum() || m_table->currentRow() == rows - 1))
        addLines();
}

void LogTab::addLines()
{
    const auto locale = m_desk.office().locale();
    const int first = m_table->rowCount(), all = static_cast<int>(m_lines.size());
    const int end = std::min(all, first + linesAtOnce);
    const QSignalBlocker quiet(m_table->verticalScrollBar()); // it moves while the lines come
    m_table->setRowCount(end);
    m_table->setAccessibleDescription(tr("%1 lines in all, %2 shown").arg(locale.toString(all), locale.toString(end)));
    for (int row = first; row < end; ++row) {
        const auto &entry = m_lines.at(all - 1 - row); // newest on top
        const bool isReadable = entry.at.isValid();
        const QString when = isReadable ? locale.toString(entry.at.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm")) : tr("not known");
        const QString what =
            isReadable ? recordWords(entry, m_desk.file(), m_desk.words()) + QStringLiteral(": ") + actionWord(entry.action, m_desk.words())
                       : actionWord(entry.action, m_desk.words());
        const QString record = entry.record.isNull() ? QString() : entry.record.text();
        const QStringList cells{when, isReadable ? entry.who : tr("not known"), what, detailWords(entry, m_desk.file(), m_desk.words())};
        for (int column = 0; column < 4; ++column) {
            auto *cell = new QTableWidgetItem(plainLine(cells.at(column)));
            cell->setToolTip(plainTip(cells.at(column)));
            cell->setData(recordRole, record);
            cell->setData(revisionRole, static_cast<qulonglong>(entry.revision));
            m_table->setItem(row, column, cell);
        }
        m_table->resizeRowToContents(row);
    }
}

} // namespace vw::ui
