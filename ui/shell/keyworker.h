// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/opening.h"

#include <QObject>

#include <memory>

class QThread;

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
    /// The slow part of an opening.
    void derive(std::unique_ptr<desk::Opening> opening, const QList<crypto::KdfParams> &terms);
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }
    /// After done(): the key and the parameters it was made with. The key can be taken once.
    [[nodiscard]] Result<crypto::SecretBuffer> takeKey();
    [[nodiscard]] const crypto::KdfParams &params() const;
    /// After done(): the opening that was given, ready to be tried.
    [[nodiscard]] const desk::Opening &opening() const;

Q_SIGNALS:
    void done();

private:
    struct Job;
    void start(std::unique_ptr<Job> job);
    std::unique_ptr<Job> m_job;
    QThread *m_thread = nullptr;
};

} // namespace vw::ui
