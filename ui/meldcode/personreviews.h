// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class MeldcodeSheet;

/// Beoordeling: for everybody involved how soon something must happen, and what is the matter. The judgement of Veilig Thuis or the police,
/// person by person; the program fills in nothing.
class PersonReviews : public QWidget {
    Q_OBJECT
public:
    PersonReviews(MeldcodeSheet &sheet, QWidget *parent);

private:
    void refresh();
    void addRow(const QString &letter, const QString &title);
    MeldcodeSheet &m_sheet;
    QVBoxLayout *m_layout;
    QStringList m_letters; ///< of the rows that stand there
};

} // namespace vw::ui
