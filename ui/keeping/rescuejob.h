// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/progress.h"
#include "core/crypto/keyderivation.h"
#include "core/vault/transfer.h"
#include "desk/background.h"

#include <memory>
#include <optional>

namespace vw::ui {

/// Rescues a vault in a thread of its own: it may take minutes.
class RescueJob : public QObject {
    Q_OBJECT
public:
    struct Order {
        QString source, slotsFrom, target;
        crypto::SecretBuffer opening;       ///< passphrase or recovery key of the damaged vault
        crypto::SecretBuffer newPassphrase;
    };
    RescueJob(const Clock &clock, QString stateFolder, const crypto::KdfPolicy &policy, QObject *parent = nullptr);
    /// Stops what still runs.
    ~RescueJob() override { stop(); }
    void start(Order order);
    [[nodiscard]] bool isBusy() const { return m_background.isRunning(); }
    [[nodiscard]] const Progress *progress() const { return m_progress.get(); }
    /// failed() comes with ErrorCode::Stopped, and no new vault is there.
    void stop() { m_progress->stop(); }

Q_SIGNALS:
    void done(const vw::vault::TransferReport &report, const QString &target);
    void failed(const vw::Error &error);

private:
    [[nodiscard]] Result<vault::TransferReport> run(const Order &order) const;
    void finish();
    const Clock &m_clock;
    QString m_stateFolder;
    crypto::KdfPolicy m_policy;
    Order m_order;
    std::optional<Result<vault::TransferReport>> m_result;
    std::unique_ptr<Progress> m_progress;
    desk::Background m_background; ///< goes first: it looks at the others
};

} // namespace vw::ui
