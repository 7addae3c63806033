// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <functional>

namespace vw::ui {

class Office;
class PracticeForm;
class Preferences;

/// The room "Instellingen": who you are, how the window looks and locks, the numbers, what this program is.
class SettingsPage : public ScrollPage {
    Q_OBJECT
public:
    SettingsPage(Office &office, Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void lookChosen(vw::ui::Look look);
    void idleChosen(const QString &profile);

private:
    void addPractice();
    void addWindow();
    void addNumbers();
    void addAbout();
    void savePractice();
    void choice(QVBoxLayout *layout, const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
                const std::function<void(const QString &)> &chosen);
    Office &m_office;
    Preferences &m_preferences;
    PracticeForm *m_practice;
    QLabel *m_saved, *m_error;
};

} // namespace vw::ui
