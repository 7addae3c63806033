// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/keyworker.h"

#include <optional>

namespace vw::ui {

struct KeyWorker::Job {
    crypto::SecretBuffer passphrase;
    crypto::KdfParams params;
    std::optional<crypto::KdfPolicy> policy;
    Result<crypto::SecretBuffer> key = fail(ErrorCode::EmptyPassphrase);

    void run()
    {
        if (policy) {
            const auto chosen = crypto::chooseParams(*policy);
            if (!chosen) {
                key = std::unexpected(chosen.error());
                return;
            }
            params = *chosen;
        }
        key = crypto::deriveKey(passphrase, params);
        passphrase.wipe();
    }
};

KeyWorker::KeyWorker(QObject *parent) : QObject(parent)
{
    connect(&m_background, &desk::Background::done, this, &KeyWorker::done);
}

KeyWorker::~KeyWorker() = default;

void KeyWorker::derive(crypto::SecretBuffer passphrase, const crypto::KdfParams &params)
{
    auto job = std::make_unique<Job>();
    job->passphrase = std::move(passphrase);
    job->params = params;
    start(std::move(job));
}

void KeyWorker::deriveNew(crypto::SecretBuffer passphrase, const crypto::KdfPolicy &policy)
{
    auto job = std::make_unique<Job>();
    job->passphrase = std::move(passphrase);
    job->policy = policy;
    start(std::move(job));
}

void KeyWorker::start(std::unique_ptr<Job> job)
{
    if (isBusy())
        return;
    m_job = std::move(job);
    m_background.start([work = m_job.get()] { work->run(); });
}

Result<crypto::SecretBuffer> KeyWorker::takeKey()
{
    return std::move(m_job->key);
}

const crypto::KdfParams &KeyWorker::params() const
{
    return m_job->params;
}

} // namespace vw::ui
