// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <QWidget>

class QLabel;

namespace vw::ui {

class PracticeForm;

/// The first page of a new vault: who are you, for which organisation. Only the role is needed.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    /// What is known already; the role counts as not chosen.
    explicit FirstStart(const dossier::Practice &practice, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const vw::dossier::Practice &practice);

private:
    void finish();
    PracticeForm *m_form;
    QLabel *m_error;
};

} // namespace vw::ui
