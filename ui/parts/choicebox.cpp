// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/choicebox.h"

#include "core/base/signs.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace vw::ui {

ChoiceBox::ChoiceBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus either: the next key would change it unseen
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::tell);
    // Qt says both for a choice by hand, and only this one for choosing what was shown already.
    connect(this, &QComboBox::activated, this, [this] {
        if (!std::exchange(m_told, false))
            Q_EMIT chosen(code());
    });
}

void ChoiceBox::tell()
{
    if (m_showing)
        return;
    m_told = true;
    Q_EMIT chosen(code());
}

/// Here a screen reader takes the name of a drop-down from its label alone. Where none stands beside it, one is there that nobody sees.
void ChoiceBox::showEvent(QShowEvent *event)
{
    const auto labels = parentWidget() ? parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly) : QList<QLabel *>();
    const bool isLabelled = std::ranges::any_of(labels, [this](const QLabel *label) { return label->buddy() == this; });
    if (!isLabelled && parentWidget()) {
        auto *label = new QLabel(accessibleName(), parentWidget());
        label->setBuddy(this);
        label->hide();
    }
    QComboBox::showEvent(event);
}

void ChoiceBox::add(const QString &words, const QString &code)
{
    const bool was = std::exchange(m_showing, true); // the first one becomes the current one
    addItem(plainLine(words), code);
    m_showing = was;
}

void ChoiceBox::showChosen(const QString &code)
{
    const bool was = std::exchange(m_showing, true);
    if (findData(code) < 0 && !code.isEmpty()) // somebody's own words, or a code of a newer version: shown as they are
        addItem(plainLine(code), code);
    setCurrentIndex(findData(code));
    m_showing = was;
}

void ChoiceBox::letSearch(const QString &hint)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // as wide as its place, not as its longest line
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(hint);
    lineEdit()->setAccessibleName(accessibleName());
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (findText(currentText()) < 0)
            setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
    });
}

void ChoiceBox::showPopup()
{
    QComboBox::showPopup();
    if (std::exchange(m_watchesList, true))
        return;
    // Queued: a mouse and a key select a line just before they make it the current one.
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChoiceBox::takeSelected, Qt::QueuedConnection);
}

/// Assistive technology can only select a line of the open list; that is choosing it.
void ChoiceBox::takeSelected()
{
    const auto line = view()->selectionModel()->selectedIndexes().value(0);
    if (!view()->isVisible() || !line.isValid() || line == view()->currentIndex())
        return;
    hidePopup();
    setCurrentIndex(line.row());
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vw::ui
