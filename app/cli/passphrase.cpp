// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/passphrase.h"

#include "core/crypto/keyderivation.h"
#include "core/crypto/sealing.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <functional>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <cstring>
#include <termios.h>
#include <unistd.h>
#endif

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than any window ever took: a passphrase set there must open here. Room for it is made beforehand: bytes that grow are copied, and
/// the old place is not wiped.
constexpr qsizetype longest = 128 * 1024;

/// One line without its end; the number of bytes it had, of which no more than `longest` are kept.
using NextByte = std::function<bool(char &)>;
qsizetype readLine(QByteArray &line, const NextByte &next)
{
    line.reserve(longest);
    char byte = 0;
    qsizetype size = 0;
    for (; next(byte) && byte != '\n'; ++size) {
        if (size < longest)
            line.append(byte);
    }
    if (size <= longest && line.endsWith('\r')) {
        line.chop(1);
        --size;
    }
    return size;
}

#ifdef Q_OS_UNIX

volatile std::sig_atomic_t caught = 0;

extern "C" void rememberSignal(int number)
{
    caught = number;
}

/// Echo off while this lives. A signal ends the reading first, so that no terminal is left dumb behind it.
class SilentTerminal {
public:
    explicit SilentTerminal(int handle) : m_handle(handle)
    {
        caught = 0;
        struct sigaction action{};
        action.sa_handler = rememberSignal; // without SA_RESTART: read() comes back
        for (size_t i = 0; i < watched.size(); ++i)
            ::sigaction(watched[i], &action, &m_before[i]);
        m_changed = ::tcgetattr(handle, &m_terminal) == 0;
        termios silent = m_terminal;
        silent.c_lflag &= static_cast<tcflag_t>(~static_cast<tcflag_t>(ECHO));
        silent.c_lflag |= ECHONL;
        m_changed = m_changed && ::tcsetattr(handle, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            ::tcsetattr(m_handle, TCSAFLUSH, &m_terminal);
        for (size_t i = 0; i < watched.size(); ++i)
            ::sigaction(watched[i], &m_before[i], nullptr);
        if (caught != 0)
            ::raise(caught);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    [[nodiscard]] bool isSilent() const { return m_changed; }

private:
    static constexpr std::array watched{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    int m_handle;
    bool m_changed = false;
    termios m_terminal{};
    std::array<struct sigaction, watched.size()> m_before{};
};

/// -1 when this is no terminal.
int terminalOf(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFile *>(&device);
    return file && file->handle() >= 0 && ::isatty(file->handle()) == 1 ? file->handle() : -1;
}

Result<qsizetype> readFromTerminal(int handle, QByteArray &line)
{
    const SilentTerminal silent(handle);
    if (!silent.isSilent()) // rather nothing than a passphrase in sight
        return fail(ErrorCode::FileNotReadable, u"stdin"_s, QString::fromLocal8Bit(std::strerror(errno)));
    const auto size = readLine(line, [&](char &byte) { return caught == 0 && ::read(handle, &byte, 1) == 1; });
    return caught == 0 ? size : 0;
}

#else

int terminalOf(const QIODevice &)
{
    return -1;
}

Result<qsizetype> readFromTerminal(int, QByteArray &)
{
    return 0;
}

#endif

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// ASCII is its own NFC and goes straight in; other letters pass through text once, and that is wiped.
desk::Typed prepared(QByteArray &line)
{
    if (isAscii(line))
        return {crypto::SecretBuffer::takeFrom(line)};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString typed = decoder(line);
    crypto::wipe(line);
    return {crypto::preparePassphrase(typed), !decoder.hasError()};
}

} // namespace

Result<desk::Typed> readPassphrase(Console &console, const QString &question)
{
    QByteArray line;
    const int terminal = terminalOf(console.in());
    if (terminal >= 0)
        console.ask(question + u' ');
    const auto size = terminal >= 0 ? readFromTerminal(terminal, line)
                                    : Result<qsizetype>(readLine(line, [&](char &byte) { return console.in().getChar(&byte); }));
    if (size && *size > 0 && *size <= longest)
        return prepared(line);
    crypto::wipe(line);
    if (!size)
        return Fail(size.error());
    if (*size > longest)
        return fail(ErrorCode::PassphraseTooLong, QString::number(*size), QString::number(crypto::mostPassphraseBytes));
    return fail(ErrorCode::EmptyPassphrase);
}

Result<desk::Typed> readNewPassphrase(Console &console, bool weakIsMeant)
{
    auto first = readPassphrase(console, QCoreApplication::translate("Cli", "New passphrase:"));
    if (!first)
        return first;
    if (auto may = desk::mayBeSet(*first, weakIsMeant); !may)
        return Fail(may.error());
    if (terminalOf(console.in()) < 0)
        return first;
    const auto second = readPassphrase(console, QCoreApplication::translate("Cli", "The same passphrase again:"));
    if (!second)
        return Fail(second.error());
    const auto &a = first->text, &b = second->text;
    if (a.size() != b.size() || !std::equal(a.data(), a.data() + a.size(), b.data()))
        return fail(ErrorCode::Usage, QCoreApplication::translate("Cli", "The two passphrases are not the same. Nothing was created."));
    return first;
}

} // namespace vw::cli
