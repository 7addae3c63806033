// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/entitycard.h"

#include "core/base/signs.h"
#include "ui/parts/longtext.h"
#include "ui/parts/tickbox.h"

#include <QApplication>
#include <QKeyEvent>

namespace vw::ui {

static constexpr qsizetype longestWhich = 90; ///< signs that a screen reader says of a card on its buttons

EntityCard::EntityCard(CaseDesk &desk, RecordId id, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_id(id), m_layout(new QVBoxLayout(this))
{
    setProperty("role", QLatin1StringView("card"));
    m_layout->setContentsMargins(2 * gap, gap + 2, 2 * gap, gap + 2);
    m_layout->setSpacing(gap);
}

/// A case that is only read has nothing to press.
void EntityCard::showButtons()
{
    m_change->setVisible(!m_desk.isKept());
    m_remove->setVisible(!m_desk.isKept());
}

void EntityCard::setHeading(const QString &heading)
{
    if (!m_heading && heading.isEmpty())
        return;
    if (!m_heading) {
        m_heading = headingLabel({}, this);
        m_layout->insertWidget(0, m_heading);
    }
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void EntityCard::letSelect(bool selected)
{
    if (!m_tick) {
        m_tick = new TickBox({}, this);
        m_tick->setAccessibleName(tr("Select"));
        m_head->insertWidget(0, m_tick, 0, Qt::AlignTop);
        connect(m_tick, &TickBox::ticked, this, &EntityCard::selected);
    }
    m_tick->showTicked(selected);
}

void EntityCard::start(QWidget *face, const QString &name)
{
    m_face = face;
    m_name = name;
    m_head = new QHBoxLayout;
    m_head->setSpacing(2 * gap);
    m_head->addWidget(face, 1);
    m_head->addWidget(buildButtons(), 0, Qt::AlignTop);
    m_layout->addLayout(m_head);
    showButtons();
    connect(&m_desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Case)
            showButtons();
    });
    showWhich();
}

void EntityCard::showWhich()
{
    showFace();
    QStringList words{m_name};
    for (const auto *label : m_face->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            words.append(plainLine(label->text()));
    }
    const QString which = beginningOf(words.join(QStringLiteral(", ")), longestWhich);
    m_change->setAccessibleName(tr("Change %1").arg(which));
    m_remove->setAccessibleName(tr("Delete %1").arg(which));
}

QWidget *EntityCard::buildButtons()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2);
    m_change = quietButton(tr("Change"), holder);
    m_remove = quietButton(tr("Delete"), holder);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (isOpen())
            close();
        else
            open();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!m_sure) {
            m_sure = buildSure();
            m_layout->insertWidget(m_layout->indexOf(m_head) + 1, m_sure);
        }
        m_sure->show();
        m_sure->setFocus(Qt::OtherFocusReason);
    });
    return holder;
}

QWidget *EntityCard::buildSure()
{
    auto *sure = frame("soft", this);
    auto *row = new QHBoxLayout;
    auto *question = textLabel(tr("Delete this? The log keeps what was here."), sure);
    auto *keep = wayBack(plainButton(tr("No, keep it"), sure));
    auto *yes = plainButton(tr("Yes, delete"), sure);
    row->addWidget(question, 1);
    row->addWidget(keep);
    row->addWidget(yes);
    column(sure)->addLayout(row);
    sure->setFocusProxy(keep); // the safe answer first
    connect(yes, &QPushButton::clicked, this, &EntityCard::remove);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_remove->setFocus(Qt::OtherFocusReason);
        m_sure->hide();
    });
    return sure;
}

void EntityCard::open()
{
    if (!m_form)
        buildBody();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void EntityCard::buildBody()
{
    takeFromDesk();
    m_form = new QWidget(this);
    auto *body = new QVBoxLayout(m_form);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(gap + gap / 2);
    body->addWidget(ruler(m_form));
    m_first = buildForm(body);
    auto *ready = plainButton(tr("Ready"), m_form);
    connect(ready, &QPushButton::clicked, this, &EntityCard::close);
    m_held = strongLabel({}, m_form);
    m_held->setWordWrap(true);
    m_held->hide();
    body->addWidget(m_held);
    body->addWidget(ready, 0, Qt::AlignLeft);
    m_layout->addWidget(m_form);
    m_change->setText(tr("Close"));
}

void EntityCard::dropBody()
{
    m_form->hide(); // the field that has the focus saves itself now
    m_form->deleteLater();
    m_form = nullptr;
    m_first = nullptr;
    m_held = nullptr;
}

bool EntityCard::isHeld()
{
    const QString why = heldBecause();
    m_held->setText(why);
    m_held->setVisible(!why.isEmpty());
    if (!why.isEmpty() && m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    return !why.isEmpty();
}

void EntityCard::close()
{
    if (!m_form)
        return;
    m_change->setFocus(Qt::OtherFocusReason); // the field that had it tells what was typed there
    if (isHeld())
        return;
    dropBody();
    m_change->setText(tr("Change"));
    if (!isSaved()) {
        Q_EMIT discarded();
        return;
    }
    showWhich();
    Q_EMIT closed();
}

void EntityCard::refresh()
{
    m_wasSaved = m_wasSaved || isSaved();
    const bool typing = m_form && m_form->isAncestorOf(QApplication::focusWidget());
    if (typing) {
        showWhich();
        return;
    }
    const bool isNew = takeFromDesk();
    if (isNew && m_form) {
        dropBody();
        buildBody();
    }
    showWhich(); // also when nothing changed here: letters follow the other persons
}

void EntityCard::remove()
{
    if (isSaved()) {
        m_desk.remove(m_id);
    } else {
        m_desk.forgetTyping(m_id);
        Q_EMIT discarded();
    }
}

void EntityCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen() && isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        close();
        if (!isOpen())
            Q_EMIT nextWanted();
    } else if (isOpen() && event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace vw::ui
