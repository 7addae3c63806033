// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/casemodel.h"

#include "core/base/filled.h"
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
        const QString reference = joinFilled({plainLine(head.reference), plainLine(head.label)}, QStringLiteral("  ·  "));
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
    case LastEvent: return showDate(head.lastIncident);
    case FoundIn: return m_found.value(head.id);
    case LastChange: return showDate(head.lastChange);
    case NextDate: return dossier::nextDate(head).isNull() ? tr("no date yet") : showDate(dossier::nextDate(head));
    default: return {};
    }
}

QDate CaseModel::today() const
{
    return m_office.today();
}

/// Invalid: not known.
QVariant CaseModel::order(const dossier::CaseHead &head, int column) const
{
    const auto rank = [](const auto &names, const QString &name) {
        const auto value = valueOf(names, name);
        return value ? QVariant(static_cast<int>(*value)) : QVariant();
    };
    const auto day = [](QDate date) { return date.isValid() ? QVariant(date) : QVariant(); };
    switch (column) {
    case Tempo: return rank(taxonomy::tempoNames, head.tempo);
    case Attention: return rank(taxonomy::bandNames, head.band);
    case Highest: return rank(taxonomy::bandNames, head.highestBand);
    case Step: return head.step;
    case LastEvent: return day(head.lastIncident);
    case LastChange: return day(head.lastChange);
    case NextDate: return day(dossier::nextDate(head));
    default: return words(head, column).toLower();
    }
}

void CaseModel::showFound(CaseId id, const QString &words)
{
    m_found.insert(id, words);
    if (const auto row = m_rows.constFind(id); row != m_rows.constEnd())
        Q_EMIT dataChanged(index(*row, FoundIn), index(*row, FoundIn));
}

void CaseModel::clearFound()
{
    if (m_found.isEmpty())
        return;
    m_found.clear();
    Q_EMIT dataChanged(index(0, FoundIn), index(rowCount() - 1, FoundIn));
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    const auto &head = m_heads.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(head, index.column());
    case Qt::ToolTipRole: return plainTip(words(head, index.column()));
    case IdRole: return head.id.bytes();
    case ClosedRole: return dossier::isEnded(head.state);
    case SortRole: return order(head, index.column());
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
    case LastEvent: return tr("Last incident");
    case LastChange: return tr("Last change");
    case NextDate: return tr("Next date");
    case FoundIn: return tr("Found in");
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

void CaseOrder::setOnly(Only only)
{
    m_only = only;
    invalidateFilter();
}

void CaseOrder::sortBy(int column, Qt::SortOrder order)
{
    m_column = column;
    m_sortOrder = order;
    invalidate();
}

bool CaseOrder::isWanted(const dossier::CaseHead &head) const
{
    const auto tempo = valueOf(taxonomy::tempoNames, head.tempo);
    const QDate next = dossier::nextDate(head);
    switch (m_only) {
    case Only::All: return true;
    case Only::Today: return head.danger || (tempo && *tempo >= taxonomy::Tempo::Today);
    case Only::Open: return head.openActions > 0;
    case Only::Late: return next.isValid() && next < static_cast<const CaseModel *>(sourceModel())->today();
    }
    return true;
}

bool CaseOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto first = sourceModel()->index(row, 0, parent);
    if (!m_showClosed && first.data(CaseModel::ClosedRole).toBool())
        return false;
    if (!isWanted(static_cast<const CaseModel *>(sourceModel())->head(row)))
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
    if (m_column >= 0) {
        const auto one = model->index(left.row(), m_column).data(CaseModel::SortRole);
        const auto other = model->index(right.row(), m_column).data(CaseModel::SortRole);
        if (one.isValid() != other.isValid())
            return one.isValid();
        const auto compared = one.isValid() ? QVariant::compare(one, other) : QPartialOrdering::Equivalent;
        if (compared != QPartialOrdering::Equivalent)
            return compared == (m_sortOrder == Qt::AscendingOrder ? QPartialOrdering::Less : QPartialOrdering::Greater);
    }
    return dossier::comesFirst(model->head(left.row()), model->head(right.row()));
}

} // namespace vw::ui
