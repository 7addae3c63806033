// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sqlite3.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace vw::test {

/// A disk for SQLite that lives in memory and can lose power or refuse to work. What was written and not yet synced is kept apart,
/// so that a crash can let any part of it reach the disk and any part not. Installed as SQLite's default VFS while it lives.
class MemoryDisk {
public:
    MemoryDisk();
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;

    using Bytes = std::vector<unsigned char>;
    struct Files {
        std::map<std::string, Bytes> all;
    };
    /// Everything as it lies on the disk when all is synced.
    [[nodiscard]] Files snapshot() const;
    void restore(const Files &files);

    /// After this many further writes, truncations, syncs and deletions the power goes: every later call fails. -1: never.
    void crashAfter(int operations);
    [[nodiscard]] bool hasCrashed() const { return m_crashed; }
    /// Power is back: of what was not synced a random part is on the disk, each write whole, half, or not at all.
    void recover(std::mt19937_64 &random);

    /// The next matching call, and all after it until clear(), fails with this SQLite code.
    enum class Call { None, Write, Sync, Truncate, Any };
    /// Files open, but only for reading.
    void writeProtect(bool on) { m_protected = on; }
    void fail(Call call, int code, int after = 0);
    void clear() { m_failing = Call::None; }
    [[nodiscard]] long operations() const { return m_operations; }

private:
    friend struct DiskFile;
    friend struct DiskCalls;
    struct Change {
        bool truncate = false;
        sqlite3_int64 offset = 0; ///< or the new size
        Bytes bytes;
    };
    struct Node {
        Bytes synced, present;
        std::vector<Change> pending;
        bool exists = true;
    };
    /// SQLITE_OK, or why this call does not happen.
    int step(Call call);
    static void apply(Bytes &bytes, const Change &change, size_t part);

    std::map<std::string, Node> m_nodes;
    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_real = nullptr;
    Call m_failing = Call::None;
    int m_failCode = 0, m_failAfter = 0, m_left = -1;
    long m_operations = 0;
    bool m_crashed = false, m_protected = false;
};

} // namespace vw::test
