// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"
#include "desk/casedesk.h"
#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

class BodyBox;
class ChoiceBox;
class TextEntry;

/// Which facts are shown, and in which groups: by kind, by body, by words that occur in them.
class FactFilter : public QWidget {
    Q_OBJECT
public:
    enum class Group { None, Body, Kind, Month };

    FactFilter(CaseDesk &desk, QWidget *parent);
    [[nodiscard]] bool lets(const dossier::Incident &fact) const;
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] Group group() const;
    /// The name of the group this fact stands in; empty without groups.
    [[nodiscard]] QString groupOf(const dossier::Incident &fact) const;
    /// By which the groups stand in order.
    [[nodiscard]] QString groupKey(const dossier::Incident &fact) const;
    /// The bodies that occur in the case can have changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString kindsOf(const dossier::Incident &fact) const;
    CaseDesk &m_desk;
    ChoiceBox *m_kind;
    BodyBox *m_body;
    ChoiceBox *m_group;
    TextEntry *m_words;
};

} // namespace vw::ui
