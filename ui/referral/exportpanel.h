// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vw::ui {

class ChipRow;
class Exporter;
class ScrollPage;
class SecretClipboard;
class TickBox;

/// How the paper leaves, by channel (rules/practice-review 9.3): open part and part S always apart.
class ExportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExportPanel(PaperDraft &paper, QWidget *parent = nullptr);
    /// What the preview shows goes to the printer.
    void print(referral::Part part);
    void printArchived(const dossier::ArchiveCopy &copy);

Q_SIGNALS:
    void findingsRequested();
    /// An archive copy is to be looked at.
    void copyRequested(const vw::dossier::ArchiveCopy &copy);

private:
    void buildStops();
    void buildForOwnFile();
    QWidget *buildFoot();
    void refresh();
    void reopen();
    void showStops();
    void showExports();
    void buildChannel();
    void addPart(referral::Part part);
    void addSecure(QVBoxLayout *layout, referral::Part part);
    void addSealed(QVBoxLayout *layout, referral::Part part);
    void addVaults(QVBoxLayout *layout, referral::Part part);
    void addPaper(QVBoxLayout *layout, referral::Part part);
    void showPassphrase(const QString &title, const QString &words, const QString &coverLine);
    void say(const QString &sentence, bool isError);
    [[nodiscard]] QString shape() const;
    QPushButton *action(QPushButton *button);

    PaperDraft &m_paper;
    SecretClipboard *m_clipboard;
    Exporter *m_exporter;
    ScrollPage *m_page;
    QFrame *m_stops;
    QLabel *m_stopWords;
    TickBox *m_signed;
    ChipRow *m_channels;
    QVBoxLayout *m_body, *m_spoken, *m_exports;
    QWidget *m_summaryBox = nullptr;
    QLabel *m_done, *m_error;
    QPushButton *m_wholeS = nullptr;
    QList<QPushButton *> m_fixedActions, m_actions; ///< may not be used while there is a stop
    QString m_shape;                                ///< what the body was built for
};

} // namespace vw::ui
