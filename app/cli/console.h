// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonValue>

namespace vw::cli {

/// Source strings are English; the translator of the chosen language stands between.
[[nodiscard]] inline QString tr(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

/// What a script sees of how it went.
namespace Exit {
inline constexpr int fine = 0;
inline constexpr int finding = 1;    ///< damage, faults in a taxonomy, a hard stop
inline constexpr int usage = 2;      ///< wrong arguments
inline constexpr int refused = 3;    ///< bad input, wrong passphrase, not found
} // namespace Exit

/// The word a machine reads for an error code: "wrong-passphrase".
[[nodiscard]] QString codeName(ErrorCode code);
[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] QJsonArray toJson(const Faults &faults);

/// Where the command reads and writes. Results go to `out`, reasons and questions to `err`.
class Console {
public:
    Console(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

    [[nodiscard]] QIODevice &in() { return m_in; }
    /// One line.
    void say(const QString &text) { write(m_out, text + QLatin1Char('\n')); }
    void say(const QStringList &lines, const QString &before = {});
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    /// Without a line end, on `err`.
    void ask(const QString &text) { write(m_err, text); }
    void warn(const QString &text) { write(m_err, text + QLatin1Char('\n')); }
    /// Says why, and gives the exit code that goes with it.
    int refuse(const Error &error);
    int refuse(const Faults &faults);
    /// Lists findings on `out`.
    void findings(const Faults &faults, bool asJson);
    /// False when something did not arrive: a full disk behind a redirection.
    [[nodiscard]] bool allArrived() const { return !m_lost; }

private:
    void write(QIODevice &device, const QString &text) { write(device, text.toUtf8()); }
    void write(QIODevice &device, const QByteArray &bytes);

    QIODevice &m_in, &m_out, &m_err;
    bool m_lost = false;
};

/// The bytes of a file, or of what is left on standard input for "-".
[[nodiscard]] Result<QByteArray> readInput(const QString &path, Console &console);

} // namespace vw::cli
