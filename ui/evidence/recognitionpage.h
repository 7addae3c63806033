// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/catalogue.h"
#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

/// "Wat herkent u?": cards that help to see and never score. "Past hierbij / past niet" is noted as an impression; the types of perpetrators
/// are learning cards and are never noted about a living person (rules/systems H2).
class RecognitionPage : public QWidget {
    Q_OBJECT
public:
    explicit RecognitionPage(CaseDesk &desk, QWidget *parent = nullptr);

private:
    void addGroup(const taxonomy::RecognitionGroup &group);
    [[nodiscard]] QWidget *card(const taxonomy::Recognition &recognition);
    CaseDesk &m_desk;
};

} // namespace vw::ui
