// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/keyderivation.h"
#include "core/vault/transfer.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

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
    ~RescueJob() override;
    void start(Order order);
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

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
    QThread *m_thread = nullptr;
};

} // namespace vw::ui
