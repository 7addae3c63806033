// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/readdate.h"

#include <QDate>
#include <QMap>
#include <QTime>

#include <optional>

namespace vw::ui {

class TextEntry;

/// "16:30" or "16.30" or "16"; empty for anything else.
[[nodiscard]] std::optional<QTime> readTime(const QString &typed);
/// The same while it is being typed: "16" may become 16:30.
[[nodiscard]] std::optional<QTime> readTimeTyped(const QString &typed);
/// "3-11-2026", "11-2026", "2026", "3-11-2026 to 5-11-2026"; readDate() reads it back.
[[nodiscard]] QString showDate(const PartialDate &date);
[[nodiscard]] QString showDate(QDate date);

/// How one date of an entity is read.
struct DateField {
    QMap<QString, QString>
        &unread; ///< of the entity: what was typed and is no date yet stands there under `key`, until it is read or emptied
    QString key;
    QDate today;
    Toward toward = Toward::Past; ///< Ahead: it may lie in the future
    bool onlyDays = false;        ///< a month or a span is no date here
};

/// What a box that was left says. Empty for what is no date of this field.
[[nodiscard]] std::optional<PartialDate> readLeft(const QString &text, const DateField &field);
/// What a box says that is still being typed in. Empty also for what may go on: a lock keeps "24-11-20" as it was typed.
[[nodiscard]] std::optional<PartialDate> readTyped(const QString &text, const DateField &field);
/// Text that is no date or time is kept as typed, never guessed; one that was read, or an empty box, clears it.
void keepUnread(QMap<QString, QString> &unread, const QString &key, const QString &text, bool isRead);
/// What was typed and is no date yet, or else the date; with the sentence under the box, when there is one to say.
void showDateIn(TextEntry &entry, const QString &date, const DateField &field);
/// The same for a field that takes days only.
void showDayIn(TextEntry &entry, QDate day, DateField field);

} // namespace vw::ui
