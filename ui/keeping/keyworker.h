// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/keyderivation.h"
#include "desk/background.h"

#include <memory>

namespace vw::ui {

/// Derives a key in a thread of its own, about a second, so that the window stays alive.
class KeyWorker : public QObject {
    Q_OBJECT
public:
    explicit KeyWorker(QObject *parent = nullptr);
    ~KeyWorker() override;
    /// With these parameters.
    void derive(crypto::SecretBuffer passphrase, const crypto::KdfParams &params);
    /// Chooses parameters for a new vault first.
    void deriveNew(crypto::SecretBuffer passphrase, const crypto::KdfPolicy &policy);
    [[nodiscard]] bool isBusy() const { return m_background.isRunning(); }
    /// After done(): the key and the parameters it was made with. The key can be taken once.
    [[nodiscard]] Result<crypto::SecretBuffer> takeKey();
    [[nodiscard]] const crypto::KdfParams &params() const;

Q_SIGNALS:
    void done();

private:
    struct Job;
    void start(std::unique_ptr<Job> job);
    std::unique_ptr<Job> m_job;
    desk::Background m_background; ///< goes first: it looks at the job
};

} // namespace vw::ui
