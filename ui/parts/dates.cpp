// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/dates.h"

#include "ui/parts/form.h"

namespace vw::ui {

namespace {

/// That this is not saved as a date, or that what happened lies in the future. Empty when all is well.
QString dateRemark(const QString &text, const DateField &field)
{
    const auto read = readLeft(text, field);
    if (!read && !text.trimmed().isEmpty())
        return EntityForm::tr("Not saved yet: this cannot be read as a date. Write for example 3-11-2026, 3 nov 2026, november 2026 or "
                              "yesterday. What you typed stays here.");
    if (read && field.unread.contains(field.key))
        return EntityForm::tr("Not saved yet: is this %1? Then go to the next field. Or keep typing.").arg(showDate(*read));
    if (read && field.toward == Toward::Past && read->first() > field.today)
        return EntityForm::tr("This date is in the future.");
    return {};
}

} // namespace

std::optional<QTime> readTime(const QString &typed)
{
    for (const auto &shape : {QStringLiteral("H:mm"), QStringLiteral("H.mm"), QStringLiteral("H")}) {
        const auto time = QTime::fromString(typed.trimmed(), shape);
        if (time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<QTime> readTimeTyped(const QString &typed)
{
    const auto time = readTime(typed);
    const bool isWhole = typed.contains(u':') || typed.contains(u'.');
    return isWhole ? time : std::nullopt;
}

QString showDate(QDate date)
{
    return date.toString(QStringLiteral("d-M-yyyy"));
}

QString showDate(const PartialDate &date)
{
    switch (date.text().size()) {
    case 4: return date.text();
    case 7: return date.first().toString(QStringLiteral("M-yyyy"));
    case 10: return showDate(date.first());
    default: break;
    }
    if (date.first().year() <= longAgoYear)
        return EntityForm::tr("before %1").arg(showDate(date.last()));
    return EntityForm::tr("%1 to %2").arg(showDate(date.first()), showDate(date.last()));
}

std::optional<PartialDate> readLeft(const QString &text, const DateField &field)
{
    const auto date = readDate(text, field.today, field.toward);
    return date && field.onlyDays && date->first() != date->last() ? std::nullopt : date;
}

std::optional<PartialDate> readTyped(const QString &text, const DateField &field)
{
    return mayGoOn(text, field.today) ? std::nullopt : readLeft(text, field);
}

void keepUnread(QMap<QString, QString> &unread, const QString &key, const QString &text, bool isRead)
{
    if (isRead || text.trimmed().isEmpty())
        unread.remove(key);
    else
        unread.insert(key, text);
}

void showDateIn(TextEntry &entry, const QString &date, const DateField &field)
{
    const QString unread = field.unread.value(field.key);
    if (unread.isEmpty())
        entry.setText(date);
    else if (readLeft(unread, field))
        entry.setUnsaved(unread);
    else
        entry.setText(unread);
    entry.setRemark(dateRemark(entry.text(), field));
}

void showDayIn(TextEntry &entry, QDate day, DateField field)
{
    field.onlyDays = true;
    showDateIn(entry, showDate(day), field);
}

} // namespace vw::ui
