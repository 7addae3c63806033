// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/keyworker.h"

#include <QThread>

namespace vw::ui {

struct KeyWorker::Job {
    crypto::SecretBuffer passphrase;
    crypto::KdfParams params;
    std::optional<crypto::KdfPolicy> policy;
    Result<crypto::SecretBuffer> key = fail(ErrorCode::EmptyPassphrase);
    std::unique_ptr<desk::Opening> opening;
    QList<crypto::KdfParams> terms; ///< for the opening

    void run()
    {
        if (opening) {
            opening->derive(terms);
            return;
        }
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

KeyWorker::KeyWorker(QObject *parent) : QObject(parent) {}

KeyWorker::~KeyWorker()
{
    if (m_thread)
        m_thread->wait();
}

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

void KeyWorker::derive(std::unique_ptr<desk::Opening> opening, const QList<crypto::KdfParams> &terms)
{
    auto job = std::make_unique<Job>();
    job->opening = std::move(opening);
    job->terms = terms;
    start(std::move(job));
}

void KeyWorker::start(std::unique_ptr<Job> job)
{
    if (m_thread)
        return;
    m_job = std::move(job);
    m_thread = QThread::create([work = m_job.get()] { work->run(); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this] {
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT done();
    });
    m_thread->start();
}

Result<crypto::SecretBuffer> KeyWorker::takeKey()
{
    return std::move(m_job->key);
}

const desk::Opening &KeyWorker::opening() const
{
    return *m_job->opening;
}

const crypto::KdfParams &KeyWorker::params() const
{
    return m_job->params;
}

} // namespace vw::ui
