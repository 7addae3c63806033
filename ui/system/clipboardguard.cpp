// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace vw::ui {

ClipboardGuard::ClipboardGuard(QObject *parent) : QObject(parent), m_clipboard(this)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look, Qt::QueuedConnection);
    m_selection.setSingleShot(true);
    m_selection.setInterval(std::chrono::seconds(SecretClipboard::seconds));
    connect(QGuiApplication::clipboard(), &QClipboard::selectionChanged, &m_selection, qOverload<>(&QTimer::start));
    connect(&m_selection, &QTimer::timeout, this, &ClipboardGuard::emptySelection);
}

ClipboardGuard::~ClipboardGuard()
{
    emptySelection();
}

void ClipboardGuard::emptySelection()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void ClipboardGuard::look()
{
    const auto *clipboard = QGuiApplication::clipboard();
    const auto *data = clipboard->mimeData();
    if (!clipboard->ownsClipboard() || data == nullptr || !data->hasText() || SecretClipboard::isMarked(*data))
        return;
    m_clipboard.copy(clipboard->text());
}

} // namespace vw::ui
