// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

#include <expected>

namespace vw::cli {

/// What was typed, taken apart. No option takes a secret: arguments stand in the process list and in the shell's history.
struct Arguments {
    QStringList words;               ///< everything that is no option; "-" is a word
    QMap<QString, QString> values; ///< options with a value: today, kind, out, language, taxonomy, name, to, from; open of vault archive
    QSet<QString> flags; ///< options without: json, help, version, open, archive, weak

    [[nodiscard]] bool has(const QString &flag) const { return flags.contains(flag); }
    [[nodiscard]] QString value(const QString &option) const { return values.value(option); }
    [[nodiscard]] QString word(qsizetype index) const { return words.value(index); }
};

/// The sentence of what is wrong, when something is.
[[nodiscard]] std::expected<Arguments, QString> readArguments(const QStringList &typed);

/// "nl" unless --language says otherwise; looked up first, so that faults in the other arguments are told in it.
[[nodiscard]] QString languageOf(const QStringList &typed);

} // namespace vw::cli
