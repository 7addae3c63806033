// SPDX-License-Identifier: EUPL-1.2
#include "tests/trust/memorydisk.h"

#include <algorithm>
#include <cstring>

namespace vw::test {

namespace {

constexpr const char *diskName = "memorydisk";

} // namespace

/// SQLite's handle of an open file.
struct DiskFile {
    sqlite3_file base;
    MemoryDisk *disk;
    std::string *name;
    MemoryDisk::Node &node() const { return disk->m_nodes[*name]; }
};

struct DiskCalls {
    static DiskFile &self(sqlite3_file *file) { return *reinterpret_cast<DiskFile *>(file); }
    static MemoryDisk &disk(sqlite3_vfs *vfs) { return *static_cast<MemoryDisk *>(vfs->pAppData); }

    static int close(sqlite3_file *file)
    {
        delete self(file).name;
        return SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *out, int amount, sqlite3_int64 offset)
    {
        const auto &bytes = self(file).node().present;
        const auto size = static_cast<sqlite3_int64>(bytes.size());
        const auto there = std::clamp<sqlite3_int64>(size - offset, 0, amount);
        if (there > 0)
            std::memcpy(out, bytes.data() + offset, static_cast<size_t>(there));
        if (there == amount)
            return SQLITE_OK;
        std::memset(static_cast<char *>(out) + there, 0, static_cast<size_t>(amount - there));
        return SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file *file, const void *in, int amount, sqlite3_int64 offset)
    {
        auto &handle = self(file);
        if (const int refused = handle.disk->step(MemoryDisk::Call::Write); refused != SQLITE_OK)
            return refused;
        const auto *bytes = static_cast<const unsigned char *>(in);
        MemoryDisk::Change change{false, offset, {bytes, bytes + amount}};
        MemoryDisk::apply(handle.node().present, change, change.bytes.size());
        handle.node().pending.push_back(std::move(change));
        return SQLITE_OK;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        auto &handle = self(file);
        if (const int refused = handle.disk->step(MemoryDisk::Call::Truncate); refused != SQLITE_OK)
            return refused;
        MemoryDisk::Change change{true, size, {}};
        MemoryDisk::apply(handle.node().present, change, 0);
        handle.node().pending.push_back(std::move(change));
        return SQLITE_OK;
    }
    static int sync(sqlite3_file *file, int)
    {
        auto &handle = self(file);
        if (const int refused = handle.disk->step(MemoryDisk::Call::Sync); refused != SQLITE_OK)
            return refused;
        handle.node().synced = handle.node().present;
        handle.node().pending.clear();
        return SQLITE_OK;
    }
    static int size(sqlite3_file *file, sqlite3_int64 *out)
    {
        *out = static_cast<sqlite3_int64>(self(file).node().present.size());
        return SQLITE_OK;
    }
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int reserved(sqlite3_file *, int *out)
    {
        *out = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sector(sqlite3_file *) { return 512; }
    static int device(sqlite3_file *) { return 0; }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        static const sqlite3_io_methods methods{1,       close,  read,   write,   truncate, sync,    size,    lock,    lock,   reserved,
                                                control, sector, device, nullptr, nullptr,  nullptr, nullptr, nullptr, nullptr};
        auto &drive = disk(vfs);
        auto &handle = self(file);
        handle.base.pMethods = nullptr;
        if (drive.m_crashed)
            return SQLITE_IOERR;
        const std::string path = name != nullptr ? name : "temporary";
        if (drive.m_protected) {
            const bool there = drive.m_nodes.contains(path);
            // What is there can be read; asked for writing it is refused, and SQLite tries again for reading where it may.
            if (!there || ((flags & SQLITE_OPEN_READWRITE) != 0 && (flags & SQLITE_OPEN_MAIN_DB) == 0))
                return SQLITE_CANTOPEN;
            flags = (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY;
        }
        auto &node = drive.m_nodes[path];
        node.exists = true;
        handle = {{&methods}, &drive, new std::string(path)};
        if (outFlags != nullptr)
            *outFlags = flags;
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int)
    {
        auto &drive = disk(vfs);
        if (const int refused = drive.step(MemoryDisk::Call::Any); refused != SQLITE_OK)
            return refused;
        drive.m_nodes.erase(name);
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs *vfs, const char *name, int, int *out)
    {
        const auto &nodes = disk(vfs).m_nodes;
        const auto found = nodes.find(name);
        *out = found != nodes.end() && found->second.exists ? 1 : 0;
        return SQLITE_OK;
    }
    static int fullName(sqlite3_vfs *, const char *name, int room, char *out)
    {
        sqlite3_snprintf(room, out, "%s", name);
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs *vfs, int count, char *out) { return disk(vfs).m_real->xRandomness(disk(vfs).m_real, count, out); }
    static int sleep(sqlite3_vfs *, int microseconds) { return microseconds; }
    static int time(sqlite3_vfs *vfs, double *out) { return disk(vfs).m_real->xCurrentTime(disk(vfs).m_real, out); }
    static int lastError(sqlite3_vfs *, int, char *) { return 0; }
};

MemoryDisk::MemoryDisk() : m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs.iVersion = 1;
    m_vfs.szOsFile = sizeof(DiskFile);
    m_vfs.mxPathname = 1024;
    m_vfs.zName = diskName;
    m_vfs.pAppData = this;
    m_vfs.xOpen = DiskCalls::open;
    m_vfs.xDelete = DiskCalls::remove;
    m_vfs.xAccess = DiskCalls::access;
    m_vfs.xFullPathname = DiskCalls::fullName;
    m_vfs.xRandomness = DiskCalls::randomness;
    m_vfs.xSleep = DiskCalls::sleep;
    m_vfs.xCurrentTime = DiskCalls::time;
    m_vfs.xGetLastError = DiskCalls::lastError;
    sqlite3_vfs_register(&m_vfs, 1);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

MemoryDisk::Files MemoryDisk::snapshot() const
{
    Files files;
    for (const auto &[name, node] : m_nodes)
        files.all[name] = node.present;
    return files;
}

void MemoryDisk::restore(const Files &files)
{
    m_nodes.clear();
    for (const auto &[name, bytes] : files.all)
        m_nodes[name] = {bytes, bytes, {}, true};
    m_crashed = false;
    m_left = -1;
    m_failing = Call::None;
}

void MemoryDisk::crashAfter(int operations)
{
    m_left = operations;
}

void MemoryDisk::fail(Call call, int code, int after)
{
    m_failing = call;
    m_failCode = code;
    m_failAfter = after;
}

int MemoryDisk::step(Call call)
{
    ++m_operations;
    if (m_crashed)
        return SQLITE_IOERR;
    if (m_left >= 0 && m_left-- == 0) {
        m_crashed = true;
        return SQLITE_IOERR;
    }
    if (m_failing != Call::None && (m_failing == call || m_failing == Call::Any) && m_failAfter-- <= 0)
        return m_failCode;
    return SQLITE_OK;
}

void MemoryDisk::apply(Bytes &bytes, const Change &change, size_t part)
{
    if (change.truncate) {
        bytes.resize(static_cast<size_t>(change.offset));
        return;
    }
    const size_t end = static_cast<size_t>(change.offset) + part;
    if (bytes.size() < end)
        bytes.resize(end);
    std::copy_n(change.bytes.begin(), part, bytes.begin() + change.offset);
}

void MemoryDisk::recover(std::mt19937_64 &random)
{
    for (auto &[name, node] : m_nodes) {
        Bytes bytes = node.synced;
        for (const Change &change : node.pending) {
            switch (random() % 4) {
            case 0: break;                                                          // never arrived
            case 1: apply(bytes, change, change.bytes.size() / 512 / 2 * 512); break; // torn at a sector
            default: apply(bytes, change, change.bytes.size());
            }
        }
        node = {bytes, bytes, {}, true};
    }
    m_crashed = false;
    m_left = -1;
    m_failing = Call::None;
}

} // namespace vw::test
