// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/logwords.h"

#include "core/base/filled.h"
#include "core/base/signs.h"
#include "core/referral/content.h"
#include "core/wording/paperwords.h"
#include "ui/dossier/logtables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace vw::ui {

using namespace logtables;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("LogWords", source);
}

template <size_t N>
QString wordFor(const std::array<Word, N> &words, const QString &code)
{
    for (const auto &word : words) {
        if (code == QLatin1StringView(word.code))
            return tr(word.source);
    }
    return {};
}

QString changedFields(const QJsonObject &before, const QString &kind, const dossier::Vocabulary &vocabulary)
{
    QStringList words;
    bool others = false;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QString word = vocabulary.field(kind, it.key());
        if (word.isEmpty())
            others = others || (it.key() != QLatin1String("v") && it.key() != QLatin1String("shown"));
        else if (!words.contains(word))
            words.append(word);
    }
    if (others)
        words.append(QCoreApplication::translate("LogWords", "other fields"));
    return words.join(QStringLiteral(", "));
}

QString detailValue(const QString &key, const QJsonValue &value, const dossier::Vocabulary &vocabulary)
{
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("LogWords", "yes") : QCoreApplication::translate("LogWords", "no");
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : QString::number(value.toArray().size());
    const QString text = value.toVariant().toString();
    if (key == QLatin1String("at"))
        return QLocale().toString(QDateTime::fromString(text, Qt::ISODate).toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"));
    if (const auto kind = valueOf(referral::kindNames, text); kind && key == QLatin1String("kind"))
        return wording::paperWord(*kind);
    if (const auto part = valueOf(referral::partNames, text); part && key == QLatin1String("part"))
        return wording::partWord(referral::Kind::Melding, *part);
    const bool isCode = key == QLatin1String("kind") || key == QLatin1String("part") || key == QLatin1String("receiver");
    const QString word = isCode ? wordFor(detailCodes, text) : key == QLatin1String("channel") ? channelWord(text, vocabulary) : QString();
    return word.isEmpty() ? text : word;
}

/// The word of its kind in JSON; empty for one that is gone.
QString kindNameOf(const vault::JournalEntry &entry, const dossier::CaseFile &file)
{
    const auto kind = dossier::kindIn(file, entry.record);
    return kind ? nameOf(dossier::recordKindNames, *kind) : entry.before.value(QStringLiteral("kind")).toString();
}

/// The first words of a removed record.
QString whatStoodThere(const QJsonObject &before)
{
    for (const auto *key : {"what", "text", "surname", "givenNames"}) {
        const QString text = before.value(QLatin1StringView(key)).toString();
        if (!text.isEmpty())
            return QCoreApplication::translate("LogWords", "here it said: %1").arg(text);
    }
    return {};
}

} // namespace

namespace {

QString findingsIn(const QJsonObject &detail)
{
    QStringList words;
    for (const auto &key : findingKeys) {
        const QJsonValue value = detail.value(QLatin1StringView(key.code));
        if (value.isArray())
            words.append(tr(key.source).arg(value.toVariant().toStringList().join(QStringLiteral(", "))));
        else if (!value.isUndefined())
            words.append(tr(key.source).arg(value.toInteger()));
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

QString actionWord(const QString &action, const dossier::Vocabulary &vocabulary)
{
    return vocabulary.word(QStringLiteral("logActions"), action);
}

QString vaultLineWords(const vault::JournalEntry &entry, const dossier::Vocabulary &vocabulary)
{
    const QString word = wordFor(vaultActions, entry.action);
    if (word.isEmpty())
        return actionWord(entry.action, vocabulary);
    if (!word.contains(QLatin1String("%1")))
        return word;
    const auto &detail = entry.detail;
    if (entry.action == QLatin1String("found") || entry.action == QLatin1String("answered"))
        return word.arg(findingsIn(detail));
    if (entry.action == QLatin1String("log-erased"))
        return word.arg(detail.value(QStringLiteral("lines")).toInteger());
    if (entry.action == QLatin1String("trust-key") || entry.action == QLatin1String("forget-key"))
        return word.arg(plainLine(detail.value(QStringLiteral("name")).toString()));
    return word.arg(detail.contains(QStringLiteral("receipt")) ? detail.value(QStringLiteral("receipt")).toString()
                                                               : QString::number(detail.value(QStringLiteral("key")).toInteger()));
}

QString keptLineWords(const vault::KeptLine &line, const dossier::Vocabulary &vocabulary)
{
    if (!line.readable)
        return actionWord(QStringLiteral("unreadable"), vocabulary);
    const QString kind = vocabulary.kind(line.kind);
    const QString what = line.record.isNull() ? QCoreApplication::translate("LogWords", "the whole case")
                         : kind.isEmpty()     ? QCoreApplication::translate("LogWords", "of an unknown kind")
                                              : kind;
    return QCoreApplication::translate("LogWords", "%1: %2 (%3)").arg(line.who, actionWord(line.action, vocabulary), what);
}

QString channelWord(const QString &code, const dossier::Vocabulary &vocabulary)
{
    return vocabulary.word(QStringLiteral("logChannels"), code);
}

QString detailKeyWord(const QString &key)
{
    return wordFor(detailKeys, key);
}

QString keptRecordWords(const QJsonObject &record, const dossier::Vocabulary &vocabulary)
{
    const QString kind = record.value(QStringLiteral("kind")).toString();
    QStringList words{vocabulary.kind(kind)};
    const std::function<void(const QJsonValue &)> addUnread = [&](const QJsonValue &value) {
        if (value.isArray()) {
            for (const auto &each : value.toArray())
                addUnread(each);
        }
        const auto object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (each.key() != QLatin1String("unread")) {
                addUnread(each.value());
                continue;
            }
            const auto unread = each.value().toObject();
            for (auto date = unread.begin(); date != unread.end(); ++date)
                words.append(QCoreApplication::translate("LogWords", "%1: %2")
                                 .arg(vocabulary.field(kind, date.key()), plainLine(date.value().toString())));
        }
    };
    addUnread(record);
    return joinFilled(words, QStringLiteral("; "));
}

QString recordWords(const vault::JournalEntry &entry, const dossier::CaseFile &file, const dossier::Vocabulary &vocabulary)
{
    const auto id = entry.record;
    if (id.isNull())
        return QCoreApplication::translate("LogWords", "the whole case");
    const QString letter = file.letterOf(id);
    if (const auto kind = dossier::kindIn(file, id))
        return *kind == dossier::RecordKind::Person ? vocabulary.kind(*kind) + QLatin1Char(' ') + letter : vocabulary.kind(*kind);
    if (!letter.isEmpty())
        return vocabulary.kind(dossier::RecordKind::Person) + QLatin1Char(' ') + letter;
    const QString gone = vocabulary.kind(entry.before.value(QStringLiteral("kind")).toString());
    return gone.isEmpty() ? QCoreApplication::translate("LogWords", "something that was deleted later") : gone;
}

QString detailWords(const vault::JournalEntry &entry, const dossier::CaseFile &file, const dossier::Vocabulary &vocabulary)
{
    QStringList lines;
    for (auto it = entry.detail.begin(); it != entry.detail.end(); ++it) {
        const QString key = detailKeyWord(it.key()), value = detailValue(it.key(), it.value(), vocabulary);
        if (!value.isEmpty())
            lines.append((key.isEmpty() ? QCoreApplication::translate("LogWords", "other") : key) + QStringLiteral(": ") + value);
    }
    const QString change = entry.action == QLatin1String("remove") ? whatStoodThere(entry.before)
                                                                   : changedFields(entry.before, kindNameOf(entry, file), vocabulary);
    if (!change.isEmpty())
        lines.append(change);
    return lines.join(QStringLiteral("; "));
}

} // namespace vw::ui
