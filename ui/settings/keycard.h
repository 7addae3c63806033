// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/correspondence.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vw::ui {

class SecretClipboard;
class TextEntry;

/// The key that papers of this vault are signed with, to be given to colleagues as text or as a QR code, and the keys of colleagues that it knows.
class KeyCard : public QFrame {
    Q_OBJECT
public:
    explicit KeyCard(Office &office, QWidget *parent = nullptr);

private:
    void addOwn();
    void addOthers();
    void showOthers();
    void weigh(const QString &typed);
    void trust();
    /// Shows what is known now; false with a sentence when it was not saved.
    bool tell(const Result<void> &saved);
    Office &m_office;
    SecretClipboard *m_clipboard;
    QVBoxLayout *m_others;
    TextEntry *m_key, *m_name;
    QLabel *m_words, *m_error;
    QPushButton *m_trust;
};

} // namespace vw::ui
