// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/correspondence.h"
#include "desk/transfer.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace vw::ui {

class TextEntry;

/// Whose a received paper is, whether it is whole, and the way to come to know its key: its words, read out over the telephone.
class WhoseCard : public QWidget {
    Q_OBJECT
public:
    explicit WhoseCard(Office &office, QWidget *parent = nullptr);
    void showTransfer(const desk::Transfer &transfer, const desk::Correspondence &correspondence);

Q_SIGNALS:
    /// Somebody heard the words of this key, and they were right.
    void trusted(const QString &name);

private:
    void trust();
    Office &m_office;
    QFrame *m_card;
    QLabel *m_title, *m_head, *m_whole, *m_key, *m_words, *m_how, *m_error;
    QWidget *m_trusting;
    TextEntry *m_name;
};

} // namespace vw::ui
