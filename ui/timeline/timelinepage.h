// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "desk/place.h"
#include "ui/dossier/tablepage.h"
#include "ui/parts/desknames.h"
#include "ui/timeline/timelineview.h"

class QVBoxLayout;

namespace vw::ui {

class BodyBox;
class ChoiceBox;
class Fold;
class ScrollPage;
class StaleUntilShown;

/// The events of the timeline as a table, for ears and for copying.
class TimelineTable : public TablePage {
    Q_OBJECT
public:
    TimelineTable(CaseDesk &desk, QWidget *parent);
    void show(const QList<pattern::Event> &events);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    [[nodiscard]] QString emptyText() const override;

private:
    QList<pattern::Event> m_events;
};

/// The whole of a case over time: what the facts show together, the timeline, and the same as a table.
class TimelinePage : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePage(CaseDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter, or a click, on something of the case.
    void recordChosen(vw::RecordId id);

private:
    void rebuild();
    [[nodiscard]] QWidget *buildTools();
    [[nodiscard]] bool lets(const pattern::Event &event) const;
    void tell(const pattern::Event *event);

    CaseDesk &m_desk;
    ScrollPage *m_page;
    QVBoxLayout *m_sentences;
    ChoiceBox *m_kind;
    BodyBox *m_body;
    TimelineView *m_view;
    QLabel *m_said; ///< the event in focus, in words
    QWidget *m_empty;
    QLabel *m_none; ///< the filter leaves nothing
    Fold *m_fold; ///< a table of 500 rows takes longer than the picture
    TimelineTable *m_table;
};

} // namespace vw::ui
