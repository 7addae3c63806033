// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "ui/parts/desknames.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

#include <QMap>

namespace vw::ui {

/// What belongs to the case as a whole: safe contact first, then the rest, and the check on leaving.
class InfoPage : public ScrollPage {
    Q_OBJECT
public:
    InfoPage(CaseDesk &desk, QWidget *parent);
    /// "safeHow", "lookAgain" ...: the key of the field in the record.
    void focusField(const QString &key);
    /// Anew from the desk, unless somebody types here.
    void refresh();

private:
    void build();
    [[nodiscard]] DateField dateField(const QString &key, Toward toward);
    EntityForm *section(const QString &key, const QString &title);
    void buildSafeContact();
    void buildCase();
    void buildTeam();
    void buildLookAgain();
    void buildLeaving();
    void showLeaving();
    void save();
    /// The case with what stands elsewhere of it: the relation in the perpetrator's record, the day of an older review.
    [[nodiscard]] dossier::CaseInfo wholeInfo() const;
    void takeRelation(const QString &code);
    [[nodiscard]] QString childrenHeard() const;
    CaseDesk &m_desk;
    dossier::CaseInfo m_info;
    QMap<QString, QWidget *> m_fields;
    QWidget *m_built = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_leaving = nullptr;
};

} // namespace vw::ui
