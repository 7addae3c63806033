// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/taxonomy/texts.h"
#include "ui/parts/desknames.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QSortFilterProxyModel>

namespace vw::ui {

/// The cases of the vault as a table, out of their heads alone.
class CaseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Reference, Tempo, Attention, Highest, Step, LastChange, NextDate, ColumnCount };
    enum Role { IdRole = Qt::UserRole, ClosedRole };

    explicit CaseModel(Office &office, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// While nobody looks, changes wait: a view measures and sorts for each of them.
    void setWatched(bool watched);
    [[nodiscard]] const dossier::CaseHead &head(int row) const { return m_heads.at(row); }

private:
    void reload();
    void showOne(CaseId id);
    [[nodiscard]] QString words(const dossier::CaseHead &head, int column) const;
    Office &m_office;
    QList<dossier::CaseHead> m_heads;
    QHash<CaseId, int> m_rows;
    QSet<CaseId> m_waiting; ///< changed unwatched; the null id for all of them
    bool m_watched = true;
};

/// By tempo, then next date, then longest untouched; never by points.
class CaseOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);
    /// Cases that fit the words by what stands in them, beside those whose line in the list does.
    void setFound(const QList<CaseId> &cases);
    void setShowClosed(bool show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_words;
    QSet<CaseId> m_found;
    bool m_showClosed = false;
};

} // namespace vw::ui
