// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/transfer.h"
#include "ui/parts/desknames.h"

#include <QStackedWidget>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vw::ui {

class ArrivalList;
class PaperView;
class PassphraseEdit;
class ScrollPage;
class TextEntry;
class WhoseCard;

/// Reads a referral of somebody else into the case: the file, whose it is, what it says, and which persons and facts of it are taken over.
class ReceivedPage : public QStackedWidget {
    Q_OBJECT
public:
    ReceivedPage(CaseDesk &desk, QWidget *parent);
    /// The way to a file, as if it was chosen.
    void chooseFile(const QString &path);

private:
    QFrame *buildFile();
    QFrame *buildTaking();
    void buildPaper();
    void askForFile();
    void open();
    void showTransfer();
    void showPaper();
    void trust(const QString &name);
    void take();
    void forget();
    CaseDesk &m_desk;
    ScrollPage *m_page;
    TextEntry *m_path;
    PassphraseEdit *m_words;
    QPushButton *m_open, *m_take;
    QLabel *m_error, *m_before, *m_taken, *m_failed;
    WhoseCard *m_whose;
    QPushButton *m_look;
    QFrame *m_taking;
    ArrivalList *m_list;
    PaperView *m_paper = nullptr;
    std::optional<desk::Transfer> m_transfer;
};

} // namespace vw::ui
