// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QFrame;
class QLabel;

namespace vw::ui {

/// Before any vault is open: open one, make one, or practise.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// `lastVault` may be empty. Only its file name is shown.
    explicit StartPage(const QString &lastVault, QWidget *parent = nullptr);
    void showError(const QString &sentence);
    /// Vaults of which something is still only in memory; each has a way back to it.
    void showWaiting(const QStringList &paths);

Q_SIGNALS:
    void openRequested(const QString &path);
    void createRequested();
    void practiceRequested();
    void rescueRequested();

private:
    void chooseFile();
    QLabel *m_error;
    QFrame *m_waiting;
};

/// A page with one card in the middle: the frame of start, unlock and create.
class CentredCard : public QWidget {
    Q_OBJECT
public:
    explicit CentredCard(int width, QWidget *parent = nullptr);
    [[nodiscard]] QFrame *card() const { return m_card; }

private:
    QFrame *m_card;
};

} // namespace vw::ui
