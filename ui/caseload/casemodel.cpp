// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/casemodel.h"

#include "core/base/signs.h"
#include "core/dossier/caseorder.h"
#include "core/search/folding.h"
#include "core/wording/picture.h"
#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/tip.h"

#include <algorithm>
#include <utility>

namespace vw::ui {

CaseModel::CaseModel(Office &office, QObject *parent) : QAbstractTableModel(parent), m_office(office)
{
    connect(&m_office, &Office::headsChanged, this, [this](CaseId only) {
        m_waiting.insert(only);
        setWatched(m_watched);
    });
    reload();
}

void CaseModel::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    if (waiting.contains(CaseId())) {
        reload();
        return;
    }
    for (const auto &id : waiting)
        showOne(id);
}

void CaseModel::reload()
{
    beginResetModel();
    m_heads = m_office.heads();
    m_rows.clear();
    for (const auto &head : std::as_const(m_heads))
        m_rows.insert(head.id, static_cast<int>(m_rows.size()));
    endResetModel();
}

/// One case was saved: its line alone, so that a save costs the same however many cases there are.
void CaseModel::showOne(CaseId id)
{
    const auto &heads = m_office.heads();
    const auto now = std::ranges::find(heads, id, &dossier::CaseHead::id);
    if (now == heads.end())
        return;
    if (const auto known = m_rows.constFind(id); known != m_rows.constEnd()) {
        m_heads[*known] = *now;
        Q_EMIT dataChanged(index(*known, 0), index(*known, ColumnCount - 1));
        return;
    }
    const int row = static_cast<int>(m_heads.size());
    beginInsertRows({}, row, row);
    m_heads.append(*now);
    m_rows.insert(id, row);
    endInsertRows();
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

int CaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseModel::words(const dossier::CaseHead &head, int column) const
{
    const auto &texts = m_office.texts();
    switch (column) {
    case Reference: {
        const QString reference = plainLine(head.reference);
        return reference.isEmpty() ? tr("damaged case") : head.hasDrafts ? tr("%1 (kept text)").arg(reference) : reference;
    }
    case Tempo: return texts.find(QStringLiteral("tempoWords"), head.tempo);
    case Attention: return wording::bandChip(head.band, texts);
    case Highest:
        return head.highestBand.isEmpty() || head.highestBand == head.band
                   ? QString()
                   : tr("%1 (%2)").arg(wording::bandChip(head.highestBand, texts),
                                       m_office.locale().toString(head.highestOn, QStringLiteral("MMMM yyyy")));
    case Step:
        return head.state != dossier::CaseState::Open
                   ? m_office.words().word(QStringLiteral("caseStates"), nameOf(dossier::caseStateNames, head.state))
               : head.step > 0 ? tr("step %1").arg(head.step)
                               : tr("not started");
    case LastChange: return showDate(head.lastChange);
    case NextDate: return dossier::nextDate(head).isNull() ? tr("no date yet") : showDate(dossier::nextDate(head));
    default: return {};
    }
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    const auto &head = m_heads.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(head, index.column());
    case Qt::ToolTipRole: return plainTip(words(head, index.column()));
    case IdRole: return head.id.bytes();
    case ClosedRole: return dossier::isEnded(head.state);
    default: return {};
    }
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference: return tr("Case");
    case Tempo: return tr("When to act");
    case Attention: return tr("Attention");
    case Highest: return tr("Highest ever");
    case Step: return tr("Step");
    case LastChange: return tr("Last change");
    case NextDate: return tr("Next date");
    default: return {};
    }
}

void CaseOrder::setWords(const QString &words)
{
    m_words = search::folded(words).trimmed();
    m_found.clear();
    invalidateFilter();
}

void CaseOrder::setFound(const QList<CaseId> &cases)
{
    m_found = QSet<CaseId>(cases.begin(), cases.end());
    invalidateFilter();
}

void CaseOrder::setShowClosed(bool show)
{
    m_showClosed = show;
    invalidateFilter();
}

bool CaseOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto first = sourceModel()->index(row, 0, parent);
    if (!m_showClosed && first.data(CaseModel::ClosedRole).toBool())
        return false;
    if (m_words.isEmpty() || m_found.contains(CaseId::fromBytes(first.data(CaseModel::IdRole).toByteArray())))
        return true;
    for (int column = 0; column < CaseModel::ColumnCount; ++column) {
        if (search::folded(sourceModel()->index(row, column, parent).data().toString()).contains(m_words))
            return true;
    }
    return false;
}

bool CaseOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = static_cast<const CaseModel *>(sourceModel());
    return dossier::comesFirst(model->head(left.row()), model->head(right.row()));
}

} // namespace vw::ui
