// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/retention.h"
#include "ui/parts/desknames.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class ChoiceBox;
class NumberBox;

/// How long what is kept, as the organisation says it. What is changed is saved at once.
class KeepingTerms : public QWidget {
    Q_OBJECT
public:
    explicit KeepingTerms(Office &office, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty when it went well.
    void saved(const QString &failure);

private:
    void addCopy(QVBoxLayout *layout);
    void addTerm(QVBoxLayout *layout);
    void addLog(QVBoxLayout *layout);
    void showTerms();
    void change(const std::function<void(dossier::Practice &)> &what);
    Office &m_office;
    QLabel *m_remark, *m_logRemark;
    ChoiceBox *m_term = nullptr;
    NumberBox *m_years = nullptr, *m_logYears = nullptr;
};

} // namespace vw::ui
