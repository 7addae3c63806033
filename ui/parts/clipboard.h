// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QMimeData;
class QWidget;

namespace vw::ui {

/// Text about a case on the clipboard: clipboard histories are asked to skip it, and after a minute it is taken away again,
/// unless somebody copied something else meanwhile. Locking destroys this object, and that takes it away at once.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr int seconds = 60;

    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;
    void copy(const QString &text);
    void clearNow();
    /// The data asks clipboard managers to skip it, as everything copied here does.
    [[nodiscard]] static bool isMarked(const QMimeData &data);
    [[nodiscard]] bool isHolding() const { return m_left > 0; }

Q_SIGNALS:
    /// Once a second; 0 when our text is gone.
    void counted(int secondsLeft);

private:
    void tick();
    [[nodiscard]] bool isOurs() const;
    QTimer m_timer;
    QByteArray m_digest; ///< the text itself is not kept
    int m_left = 0;
};

/// "On the clipboard, cleared in 42 seconds", with a button that clears it now; hidden while nothing is there.
[[nodiscard]] QWidget *clipboardNote(SecretClipboard &clipboard, QWidget *parent);

} // namespace vw::ui
