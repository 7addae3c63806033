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
    enum Column { Reference, Tempo, Attention, Highest, Step, LastEvent, LastChange, NextDate, FoundIn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, ClosedRole, SortRole };

    explicit CaseModel(Office &office, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// While nobody looks, changes wait: a view measures and sorts for each of them.
    void setWatched(bool watched);
    [[nodiscard]] const dossier::CaseHead &head(int row) const { return m_heads.at(row); }
    [[nodiscard]] QDate today() const;
    /// Where the words of a search stand in the case; nothing is kept of an earlier search.
    void showFound(CaseId id, const QString &words);
    void clearFound();

private:
    void reload();
    void showOne(CaseId id);
    [[nodiscard]] QString words(const dossier::CaseHead &head, int column) const;
    [[nodiscard]] QVariant order(const dossier::CaseHead &head, int column) const;
    Office &m_office;
    QList<dossier::CaseHead> m_heads;
    QHash<CaseId, int> m_rows;
    QHash<CaseId, QString> m_found;
    QSet<CaseId> m_waiting; ///< changed unwatched; the null id for all of them
    bool m_watched = true;
};

/// The most urgent first (dossier::comesFirst), or by a column somebody chose; what that column does not know comes last either way.
class CaseOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);
    /// Cases that fit the words by what stands in them, beside those whose line in the list does.
    void setFound(const QList<CaseId> &cases);
    void setShowClosed(bool show);
    /// Which of them: all, those to act on now or today, with open actions, or with a date that has passed.
    enum class Only { All, Today, Open, Late };
    void setOnly(Only only);
    /// Of CaseModel; -1 for the most urgent first.
    void sortBy(int column, Qt::SortOrder order);
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_sortOrder; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isWanted(const dossier::CaseHead &head) const;
    QString m_words;
    QSet<CaseId> m_found;
    bool m_showClosed = false;
    Only m_only = Only::All;
    int m_column = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace vw::ui
