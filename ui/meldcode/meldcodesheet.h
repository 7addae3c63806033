// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "ui/parts/dates.h"
#include "ui/parts/desknames.h"

namespace vw::ui {

class EntityForm;
class TextEntry;

/// The meldcode of the case while it is being filled in. Every part of the tab writes into this one copy, so that no part
/// saves an old version of another.
class MeldcodeSheet : public QObject {
    Q_OBJECT
public:
    MeldcodeSheet(CaseDesk &desk, QWidget *screen);
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    [[nodiscard]] dossier::Meldcode &data() { return m_data; }
    [[nodiscard]] dossier::Weighing &weighing() { return m_data.weighing; }
    [[nodiscard]] dossier::MeldcodeStep &step(int step) { return m_data.steps.at(static_cast<size_t>(step)); }
    void commit() { m_desk.commit(m_data); }
    void typed() { m_desk.typed(m_data); }
    /// A form over the sheet saves through it.
    void watch(EntityForm *form);
    /// Records that the talk waits for Veilig Thuis (rules/practice-review G5): step 3 skipped with the reason, name and time of the advice.
    void recordSafetyException();
    [[nodiscard]] bool hasSafetyException() const;
    /// What a step still misses, in words; empty when it is complete.
    [[nodiscard]] QStringList missing(int step) const;

Q_SIGNALS:
    /// Something in the case changed: look again at texts and what is visible, leave fields that have the focus.
    void changed();

private:
    [[nodiscard]] QStringList missingInContent(int step) const;
    [[nodiscard]] bool adviceIsNeeded() const;
    CaseDesk &m_desk;
    dossier::Meldcode m_data;
};

/// Shows a text that may have changed elsewhere, unless somebody types in it.
void showUnlessTyped(TextEntry *entry, const QString &text);
void showUnlessTyped(TextEntry *entry, QDate day, const DateField &field);

} // namespace vw::ui
