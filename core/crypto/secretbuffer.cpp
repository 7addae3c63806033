// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/secretbuffer.h"

#include "core/crypto/sealing.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace vw::crypto {

SecretBuffer::SecretBuffer(size_t size)
{
    // sodium_malloc needs a started library; starting it twice costs nothing.
    if (size == 0 || sodium_init() < 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data == nullptr)
        return;
    m_size = size;
    // sodium_malloc swallows a refused lock; locking once more tells.
    m_locked = sodium_mlock(m_data, m_size) == 0;
    std::memset(m_data, 0, m_size);
}

SecretBuffer::~SecretBuffer()
{
    wipe();
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, size_t{0})),
      m_locked(std::exchange(other.m_locked, false))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, size_t{0});
        m_locked = std::exchange(other.m_locked, false);
    }
    return *this;
}

SecretBuffer SecretBuffer::takeFrom(QByteArray &bytes)
{
    SecretBuffer taken(static_cast<size_t>(bytes.size()));
    if (!taken.isEmpty())
        std::memcpy(taken.m_data, bytes.constData(), taken.m_size);
    crypto::wipe(bytes);
    return taken;
}

SecretBuffer SecretBuffer::clone() const
{
    SecretBuffer copy(m_size);
    if (!copy.isEmpty())
        std::memcpy(copy.m_data, m_data, m_size);
    return copy;
}

void SecretBuffer::wipe()
{
    // sodium_free overwrites before it lets go.
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
    m_locked = false;
}

} // namespace vw::crypto
