// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace vw::ui {

class SecretClipboard;
class StaleUntilShown;

/// Something of the case as one table that is only read: rows of words, copied as text when somebody wants them elsewhere.
class TablePage : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QStringList cells;
        RecordId record = {}; ///< where Enter leads; null for nowhere
    };

    /// `shares`: of the width, one for each column.
    TablePage(CaseDesk &desk, const QString &title, const QString &intro, const QStringList &columns, const QList<int> &shares,
              QWidget *parent);

Q_SIGNALS:
    /// Enter, or a double click, on a row.
    void recordChosen(vw::RecordId id);

protected:
    [[nodiscard]] virtual QList<Row> rows() const = 0;
    /// Above the table: what the rows show together; asked after them.
    [[nodiscard]] virtual QString summary() const { return {}; }
    /// What the page says while there is no row.
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// Below the table, beside "copy as text".
    void addButton(QPushButton *button);
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    /// Called once by the constructor of the kind.
    void start();

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What it shows has changed; built anew once it is in sight.
    void touch();

private:
    void rebuild();
    void divide();
    [[nodiscard]] QString asText() const;
    CaseDesk &m_desk;
    QString m_title;
    QStringList m_columns;
    QList<int> m_shares;
    QList<Row> m_rows;
    QTableWidget *m_table;
    QLabel *m_empty;
    QPushButton *m_copy;
    QLabel *m_summary;
    QHBoxLayout *m_buttons;
    SecretClipboard *m_clipboard;
    StaleUntilShown *m_look = nullptr;
};

/// The stalking log: every fact in which she was followed or bothered, one row for each contact, so that the whole shows.
class StalkingPage : public TablePage {
    Q_OBJECT
public:
    StalkingPage(CaseDesk &desk, QWidget *parent);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    [[nodiscard]] QString emptyText() const override;
};

/// Who knows what: a row for each body, what it was told and when.
class WhoKnowsPage : public TablePage {
    Q_OBJECT
public:
    WhoKnowsPage(CaseDesk &desk, QWidget *parent);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    [[nodiscard]] QString emptyText() const override;
};

} // namespace vw::ui
