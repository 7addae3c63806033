// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/rescuejob.h"

#include "core/vault/rescue.h"
#include "desk/opening.h"

#include <QFileInfo>

namespace vw::ui {

RescueJob::RescueJob(const Clock &clock, QString stateFolder, const crypto::KdfPolicy &policy, QObject *parent)
    : QObject(parent), m_clock(clock), m_stateFolder(std::move(stateFolder)), m_policy(policy), m_progress(std::make_unique<Progress>())
{
    connect(&m_background, &desk::Background::done, this, &RescueJob::finish);
}

void RescueJob::start(Order order)
{
    if (isBusy())
        return;
    m_order = std::move(order);
    m_progress = std::make_unique<Progress>();
    m_background.start([this] { m_result = run(m_order); });
}

Result<vault::TransferReport> RescueJob::run(const Order &order) const
{
    auto rescue = vault::Rescue::read(order.source, order.slotsFrom, QFileInfo(order.target).absolutePath());
    if (!rescue)
        return std::unexpected(rescue.error());
    if (const auto opened = desk::Opening({order.opening.clone()}).open(**rescue); !opened)
        return std::unexpected(opened.error());
    const auto params = crypto::chooseParams(m_policy);
    if (!params)
        return std::unexpected(params.error());
    auto key = crypto::deriveKey(order.newPassphrase, *params);
    if (!key)
        return std::unexpected(key.error());
    return (*rescue)->into({order.target, *params, std::move(*key), (*rescue)->slotName()}, m_clock, m_stateFolder, m_progress.get());
}

void RescueJob::finish()
{
    const QString target = m_order.target;
    m_order = {};
    const auto result = std::move(*m_result);
    if (result)
        Q_EMIT done(*result, target);
    else
        Q_EMIT failed(result.error());
}

} // namespace vw::ui
