// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/ownpaper.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLabel;

namespace vw::ui {

class SecretClipboard;
class SheetOut;

/// Facts, notes or log for one's own registration: on paper, as a file or as text. Each has its line in the log first.
class OwnCopies : public QWidget {
    Q_OBJECT
public:
    OwnCopies(CaseDesk &desk, insight::OwnRecord what, QWidget *parent);

private:
    void letOut(bool toPrinter);
    void copy();
    void say(const QString &sentence);
    CaseDesk &m_desk;
    insight::OwnRecord m_what;
    SecretClipboard *m_clipboard;
    SheetOut *m_out;
    QLabel *m_said;
};

} // namespace vw::ui
