// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>

namespace vw::test {

/// While it lives no file of this program grows beyond so many bytes: each write past them fails, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes) : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit full{static_cast<rlim_t>(bytes), m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_limit{};
    void (*m_before)(int);
};

} // namespace vw::test
