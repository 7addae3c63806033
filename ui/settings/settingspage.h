// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <functional>

namespace vw::ui {

class ContentCard;
class PracticeForm;

/// The room "Instellingen": who you are, how the window looks and locks, the numbers, what this program is.
class SettingsPage : public ScrollPage {
    Q_OBJECT
public:
    SettingsPage(Office &office, Preferences &preferences, QWidget *parent = nullptr);
    [[nodiscard]] ContentCard *contentCard() const { return m_content; }

Q_SIGNALS:
    void languageChosen(const QString &language);
    void lookChosen();
    void idleChosen(const QString &profile);
    /// A folder with questions, weights and texts; empty: the program's own.
    void contentChosen(const QString &folder);

private:
    void addPractice();
    void placePractice(const dossier::Practice &practice);
    void addKeptWords();
    [[nodiscard]] dossier::Practice practiceAsTyped() const;
    void addWindow();
    void addContent();
    void addAbout();
    void keepPractice();
    void savePractice();
    void choice(QVBoxLayout *layout, const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
                const std::function<void(const QString &)> &chosen);
    Office &m_office;
    Preferences &m_preferences;
    PracticeForm *m_practice = nullptr;
    QVBoxLayout *m_practicePlace;
    QWidget *m_kept = nullptr; ///< says that the form holds words from before a lock
    ContentCard *m_content = nullptr;
    QLabel *m_saved, *m_error;
};

} // namespace vw::ui
