// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace vw::taxonomy {

/// Words to look for in what somebody typed: whole words, any case; one that ends in `*` is found with every ending. Between quotation marks
/// stand somebody's own words: they are left out. Used while typing and before sending alike.
class WordList {
public:
    explicit WordList(const QStringList &words = {});
    /// Those that occur, as they stand in the text, each once, in the order of the text.
    [[nodiscard]] QStringList in(const QString &text) const;
    /// One of them occurs, between quotation marks too: a name is a name there.
    [[nodiscard]] bool occurIn(const QString &text) const { return !m_empty && m_any.match(text).hasMatch(); }

private:
    QRegularExpression m_any; ///< made once: to compile a pattern takes far longer than to look with it
    bool m_empty = true;
};

} // namespace vw::taxonomy
