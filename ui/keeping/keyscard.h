// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyring.h"
#include "ui/keeping/keyform.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class SheetOut;

/// The keys of the vault: whose passphrases open it, the recovery keys, and what can be done with each.
class KeysCard : public QFrame {
    Q_OBJECT
public:
    KeysCard(Office &office, Preferences &preferences, const crypto::KdfPolicy &policy, QWidget *parent = nullptr);

private:
    void list();
    void addRow(const vault::KeyInfo &key);
    void askRemoval(const vault::KeyInfo &key);
    void addPassphrase();
    void addRecovery();
    void showRecovery(const crypto::SecretBuffer &key);
    void change(const vault::KeyInfo &key);
    void rename(const vault::KeyInfo &key);
    void moveToNewKeys();
    void moveTo(const QString &path, KeyForm::Given given, KeyForm *form);
    void open(KeyForm *form);
    void closeForm();
    void say(const QString &sentence, bool isError = false);
    Office &m_office;
    Preferences &m_preferences;
    crypto::KdfPolicy m_policy;
    QVBoxLayout *m_rows, *m_place;
    QLabel *m_said, *m_error;
    SheetOut *m_out;
};

} // namespace vw::ui
