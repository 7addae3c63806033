// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

class QHBoxLayout;

namespace vw::ui {

class TickBox;

/// One person, fact or note in a list: read closed, changed in place. It works on a copy of its own, so that a save elsewhere
/// never pulls the text away under the fingers.
class EntityCard : public QFrame {
    Q_OBJECT
public:
    EntityCard(CaseDesk &desk, RecordId id, QWidget *parent);
    [[nodiscard]] RecordId id() const { return m_id; }
    [[nodiscard]] bool isOpen() const { return m_form != nullptr; }
    /// Shows the form and puts the focus in its first field.
    void open();
    void close();
    /// The desk changed: takes what is new there, unless somebody types here.
    void refresh();
    /// Stands above it where a group of cards begins; empty for none.
    void setHeading(const QString &heading);
    /// With a tick in front, for doing something with several at once.
    void letSelect(bool selected);

    /// In the case already; a fresh one is not before its first word.
    [[nodiscard]] virtual bool isSaved() const = 0;
    /// It was in the case once; when it is not now, somebody took it out.
    [[nodiscard]] bool wasSaved() const { return m_wasSaved; }

Q_SIGNALS:
    void opened();
    void closed();
    void selected(bool on);
    /// A fresh card was thrown away.
    void discarded();
    /// Ctrl+Enter: this one is ready, the next please.
    void nextWanted();

protected:
    /// Builds the closed face; called once by the constructor of the kind.
    void start(QWidget *face, const QString &name);
    virtual void showFace() = 0;
    /// The face, and which one its buttons change or delete.
    void showWhich();
    /// Fills `body` with the fields; returns the one that gets the focus.
    virtual QWidget *buildForm(QVBoxLayout *body) = 0;
    /// Why it may not be closed yet; empty when it may.
    [[nodiscard]] virtual QString heldBecause() const { return {}; }
    /// Copies from the desk; false when the card has the same already.
    virtual bool takeFromDesk() = 0;
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showButtons();
    QWidget *buildButtons();
    QWidget *buildSure();
    void buildBody();
    void dropBody();
    /// Says why it may not be closed yet, if so.
    bool isHeld();
    void remove();
    CaseDesk &m_desk;
    RecordId m_id;
    QVBoxLayout *m_layout;
    QWidget *m_form = nullptr;
    QWidget *m_first = nullptr;
    QWidget *m_sure = nullptr; ///< from the first time it is asked
    QLabel *m_held = nullptr; ///< why it stays open
    QLabel *m_heading = nullptr; ///< from the first time one stands above it
    bool m_wasSaved = false;
    TickBox *m_tick = nullptr;
    QHBoxLayout *m_head = nullptr;
    QWidget *m_face = nullptr;
    QString m_name; ///< of the kind
    QPushButton *m_change = nullptr, *m_remove = nullptr;
};

} // namespace vw::ui
