// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace vw::crypto {

/// Bytes that must not be swapped out, dumped or left behind: guarded memory of libsodium, wiped when it goes.
/// Move-only. An allocation that fails ends in an empty buffer; ask isEmpty().
class SecretBuffer {
public:
    SecretBuffer() = default;
    explicit SecretBuffer(size_t size);
    ~SecretBuffer();
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;

    /// Copies, then wipes the source.
    [[nodiscard]] static SecretBuffer takeFrom(QByteArray &bytes);
    [[nodiscard]] SecretBuffer clone() const;

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// False when the system refused to lock the pages; the caller says so once.
    [[nodiscard]] bool isLocked() const { return m_locked; }
    void wipe();

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
    bool m_locked = false;
};

} // namespace vw::crypto
