// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class ChipRow;
class PaperDraft;

/// The facts of the case as they go on paper: each in the open part, in part S, or left out.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(PaperDraft &paper, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    /// "incident:<id>", or "incident:" for the list.
    void jumpRequested(const QString &place);

private:
    void build();
    void choose(const QString &id, const QStringList &chosen);
    PaperDraft &m_paper;
    QVBoxLayout *m_layout;
    QList<std::pair<QString, ChipRow *>> m_rows; ///< incident id and its chips
    QStringList m_shown;                         ///< what the rows say, to see whether they must be made anew
};

} // namespace vw::ui
