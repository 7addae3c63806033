// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/caseregion.h"
#include "ui/parts/desknames.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace vw::ui {

/// Whom to call, one key away on every page: 112, Veilig Thuis of the region of the person concerned, the own numbers, and those of the place.
class PhoneCard : public QFrame {
    Q_OBJECT
public:
    explicit PhoneCard(Office &office, QWidget *parent = nullptr);
    /// The open case: its region is named, and a municipality that is chosen here is kept in it. Null: no case.
    void setDesk(CaseDesk *desk);
    /// Shows it with the focus, or puts it away.
    void toggle();

private:
    void away();
    void rebuild();
    void focusFirst();
    void addAlarm();
    void addReportingPoint();
    void addRegions(const dossier::CaseRegion &region);
    void addRegion(const taxonomy::Region &region, const QString &title);
    void addMunicipality(const dossier::CaseRegion &region);
    void addOwnNumbers();
    void addNumbers();
    void number(const QString &number, const QString &name);
    void choose(const QString &municipality);
    [[nodiscard]] dossier::CaseRegion caseRegion() const;
    [[nodiscard]] QString place() const;
    Office &m_office;
    CaseDesk *m_desk = nullptr;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_before; ///< had the focus; a page can go meanwhile
    QString m_chosen; ///< municipality, while no case is open
};

} // namespace vw::ui
