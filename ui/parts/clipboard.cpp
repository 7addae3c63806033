// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/clipboard.h"

#include "ui/parts/pieces.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace vw::ui {

namespace {

const QString hint = QStringLiteral("x-kde-passwordManagerHint");

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
}

SecretClipboard::~SecretClipboard()
{
    if (m_left > 0 && isOurs())
        QGuiApplication::clipboard()->clear();
}

void SecretClipboard::copy(const QString &text)
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setData(hint, QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_digest = digestOf(text);
    m_left = seconds;
    m_timer.start();
    Q_EMIT counted(m_left);
}

bool SecretClipboard::isMarked(const QMimeData &data)
{
    return data.hasFormat(hint);
}

void SecretClipboard::clearNow()
{
    if (m_left == 0)
        return;
    if (isOurs())
        QGuiApplication::clipboard()->clear();
    m_timer.stop();
    m_left = 0;
    m_digest.clear();
    Q_EMIT counted(0);
}

void SecretClipboard::tick()
{
    if (m_left <= 1 || !isOurs()) {
        clearNow();
        return;
    }
    --m_left;
    Q_EMIT counted(m_left);
}

bool SecretClipboard::isOurs() const
{
    // ownsClipboard() alone is not enough: another field of this window may have copied something.
    const auto *clipboard = QGuiApplication::clipboard();
    return clipboard->ownsClipboard() && digestOf(clipboard->text()) == m_digest;
}

QWidget *clipboardNote(SecretClipboard &clipboard, QWidget *parent)
{
    auto *note = frame("soft", parent);
    auto *words = textLabel({}, note);
    auto *clear = quietButton(SecretClipboard::tr("Clear it now"), note);
    auto *row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(clear);
    column(note)->addLayout(row);
    note->setVisible(clipboard.isHolding());
    QObject::connect(clear, &QPushButton::clicked, &clipboard, &SecretClipboard::clearNow);
    QObject::connect(&clipboard, &SecretClipboard::counted, note, [note, words](int left) {
        words->setText(SecretClipboard::tr("On the clipboard. Paste it now; it is cleared in %1 seconds.").arg(left));
        note->setVisible(left > 0);
    });
    return note;
}

} // namespace vw::ui
