// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/taxonomy/region.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace vw::ui {

class PracticeForm;

/// The first page of a new vault: who are you, for which organisation. Only the role is needed.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    /// What is known already, its role counts as not chosen; or what was typed here before the vault was locked.
    FirstStart(const dossier::Practice &practice, const std::optional<dossier::Practice> &typed, const taxonomy::Regions &regions,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// As the form is now, at every key and choice.
    void typed(const vw::dossier::Practice &practice);
    void done(const vw::dossier::Practice &practice);

private:
    void finish();
    PracticeForm *m_form;
    QLabel *m_error;
};

} // namespace vw::ui
