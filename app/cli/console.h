// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/base/signs.h"

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

/// Where the command reads and writes. Results go to `out`, reasons and questions to `err`. Words may come from a case that somebody else
/// made: nothing that is written here steers the terminal, turns text round or begins a line of its own (core/base/signs.h).
class Console {
public:
    Console(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

    [[nodiscard]] QIODevice &in() { return m_in; }
    /// One line.
    void say(const QString &text) { writeLine(m_out, text); }
    /// A line each; empty ones are left out.
    void say(const QStringList &lines, const QString &before = {});
    /// The sentence of each on a line of its own.
    void say(const Faults &faults);
    /// The signs that are made plain in a line stand as \uXXXX in JSON: it reads back as the same.
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    /// Without a line end, on `err`.
    void ask(const QString &text) { write(m_err, plainLine(text).toUtf8()); }
    void warn(const QString &text) { writeLine(m_err, text); }
    /// Says why, and gives the exit code that goes with it.
    int refuse(const Error &error);
    int refuse(const Faults &faults);
    /// Lists findings on `out`.
    void findings(const Faults &faults, bool asJson);
    /// False when something did not arrive: a full disk behind a redirection.
    [[nodiscard]] bool allArrived() const { return !m_lost; }

private:
    void writeLine(QIODevice &device, const QString &text) { write(device, plainLine(text).toUtf8() + '\n'); }
    void write(QIODevice &device, const QByteArray &bytes);

    QIODevice &m_in, &m_out, &m_err;
    bool m_lost = false;
};

/// The bytes of a plain file, or of what is left on standard input for "-". Errors: those of readPlainFile(), with dossier::largestFile.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, Console &console);

} // namespace vw::cli
