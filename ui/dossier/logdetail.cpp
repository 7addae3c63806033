// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/logdetail.h"

#include "core/dossier/tell.h"
#include "core/wording/picture.h"
#include "core/wording/sentences.h"
#include "core/wording/slots.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/dossier/logwords.h"
#include "ui/dossier/options.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownVersions = 100;

/// Keys that say nothing to a reader.
bool isSilent(const QString &key)
{
    return key == "v"_L1 || key == "id"_L1 || key == "kind"_L1 || key == "shown"_L1 || key == "taxonomyHash"_L1 || key == "pdf"_L1 ||
           key == "content"_L1;
}

/// A trigger or a tempo rule.
QString reasonWord(const QString &id, const CaseDesk &desk)
{
    const QString rule = desk.texts().find(u"tempoRules"_s, id);
    return wording::fill(rule.isEmpty() ? desk.texts().find(u"triggers"_s, id, u"title"_s) : rule, desk.people());
}

/// The set in which a code of this field has its word: from the descriptions of the records.
QString setOf(const QString &kind, const QString &key)
{
    static const auto sets = [] {
        QHash<QString, QString> all;
        for (const auto &field : dossier::allFields()) {
            if (!field.set.isEmpty())
                all.insert(field.kind + u'.' + field.key, field.set);
        }
        return all;
    }();
    return sets.value(kind + u'.' + key);
}

/// Codes that have words elsewhere in the window.
QString codeWord(const QString &key, const QString &code, const QString &kind, const CaseDesk &desk)
{
    if (key == "trigger"_L1)
        return wording::fill(desk.texts().find(u"triggers"_s, code, u"title"_s), desk.people());
    if (key == "because"_L1) // "T1?": only suspected then
        return reasonWord(code.endsWith(u'?') ? code.chopped(1) : code, desk);
    if (key == "band"_L1)
        return wording::bandChip(code, desk.texts());
    if (key == "channel"_L1 && kind == "referral"_L1)
        return channelWord(code, desk.words());
    if (key == "frequency"_L1) {
        const auto often = valueOf(assessment::frequencyNames, code);
        return often ? wording::frequencyWord(*often) : code;
    }
    if (key == "source"_L1) {
        const auto source = valueOf(assessment::sourceNames, code);
        return source ? wording::sourceWord(*source) : code;
    }
    const QString set = setOf(kind, key);
    return set.isEmpty() ? QString() : desk.words().word(set, code);
}

QString valueWord(const QString &key, const QJsonValue &value, const QString &kind, const CaseDesk &desk)
{
    if (const QString word = codeWord(key, value.toString(), kind, desk); !word.isEmpty())
        return word;
    if (value.isBool())
        return value.toBool() ? LogDetail::tr("yes") : LogDetail::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QString text = value.toString();
    if (const auto answer = valueOf(assessment::valueNames, text))
        return wording::answerWord(*answer);
    if (const auto moment = QDateTime::fromString(text, Qt::ISODate); moment.isValid() && text.contains(u'T'))
        return QLocale().toString(moment, u"d MMM yyyy HH:mm"_s);
    if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return showDate(day);
    return text;
}

/// A no of these is an answer; of any other mark, not set is as good as not there.
bool isDecision(const QString &key)
{
    return key == "report"_L1 || key == "help"_L1 || key == "called"_L1;
}

/// path -> words, for every single value in the record.
void flatten(const QJsonValue &value, const QString &path, const QString &kind, const CaseDesk &desk, QMap<QString, QString> &flat)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isSilent(it.key()))
                flatten(*it, path.isEmpty() ? it.key() : path + u'/' + it.key(), kind, desk, flat);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool isPlain = std::ranges::none_of(array, [](const auto &each) { return each.isObject() || each.isArray(); });
        if (isPlain) {
            QStringList words;
            for (const auto &each : array)
                words.append(valueWord(path.section(u'/', -1), each, kind, desk));
            flat.insert(path, words.join(u", "_s));
        } else {
            for (qsizetype i = 0; i < array.size(); ++i)
                flatten(array.at(i), path + u'/' + QString::number(i + 1), kind, desk, flat);
        }
    } else if (!value.isNull() && (value != QJsonValue(false) || isDecision(path.section(u'/', -1)))) {
        flat.insert(path, valueWord(path.section(u'/', -1), value, kind, desk));
    }
}

/// The words for a place in a record: field, question, and which of several.
QString labelOf(const QString &path, const QString &kind, const CaseDesk &desk)
{
    const QStringList parts = path.split(u'/');
    if (parts.value(0) == "list"_L1 && parts.value(1) == "answers"_L1) {
        const QString title = desk.texts().find(u"questions"_s, parts.value(2), u"title"_s);
        const QString what = parts.value(3) == "value"_L1 ? QString() : desk.words().field({}, parts.value(3));
        const QString question = title.isEmpty() ? parts.value(2) : wording::fill(title, desk.people());
        return what.isEmpty() ? question : question + u", "_s + what;
    }
    QStringList words;
    QString inner = kind;
    for (const QString &part : parts) {
        const QString word = desk.words().field(inner, part);
        if (part == "leaving"_L1 || part == "arrangement"_L1 || part == "talk"_L1)
            inner = part; // these name their own fields
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
        else if (part.toInt() > 0)
            words.append(part);
    }
    return words.isEmpty() ? LogDetail::tr("other field (%1)").arg(parts.last()) : words.join(u", "_s);
}

} // namespace

QList<FieldChange> changesBetween(const QJsonObject &before, const QJsonObject &after, const CaseDesk &desk)
{
    QMap<QString, QString> was, is;
    const QString kind = (after.isEmpty() ? before : after).value(u"kind"_s).toString();
    flatten(before, {}, kind, desk, was);
    flatten(after, {}, kind, desk, is);
    QStringList paths = was.keys();
    for (const QString &path : is.keys()) {
        if (!was.contains(path))
            paths.append(path);
    }
    QList<FieldChange> changes;
    for (const QString &path : paths) {
        if (was.value(path) != is.value(path))
            changes.append({labelOf(path, kind, desk), was.value(path), is.value(path)});
    }
    return changes;
}

LogDetail::LogDetail(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new ScrollPage(this, 720, 2 * gap);
    layout->addWidget(page);
    m_content = page->content();
    showNothing();
}

void LogDetail::showNothing()
{
    clear(m_content);
    m_content->addWidget(mutedLabel(tr("Choose a line to read what was there, and every version before it."), this));
    m_content->addStretch(1);
}

void LogDetail::showRecord(RecordId id, quint64 revision, const QString &title)
{
    clear(m_content);
    const auto versions = vault::versionsOf(m_desk.office().session(), m_desk.file().id, id);
    m_content->addWidget(headingLabel(title, this));
    if (!versions) {
        m_content->addWidget(textLabel(wording::sentence(versions.error()), this));
        return;
    }
    m_content->addWidget(mutedLabel(
        tr("%n version(s), newest first. A correction adds a version; the earlier ones stay.", nullptr, static_cast<int>(versions->size())),
        this));
    for (qsizetype i = 0; i < std::min(versions->size(), shownVersions); ++i) {
        const bool hasEarlier = i + 1 < versions->size();
        if (hasEarlier && !versions->at(i + 1).isKnown)
            m_content->addWidget(
                mutedLabel(tr("The version before the next one is damaged, so all of it is shown, even what did not change."), this));
        addVersion(versions->at(i), hasEarlier ? versions->at(i + 1).payload : QJsonObject(), versions->at(i).revision == revision);
    }
    if (versions->size() > shownVersions)
        m_content->addWidget(mutedLabel(tr("and %n older version(s): vlagwijzer-cli vault history shows them all", nullptr,
                                           static_cast<int>(versions->size() - shownVersions)),
                                        this));
    m_content->addStretch(1);
}

void LogDetail::addVersion(const vault::Version &version, const QJsonObject &before, bool chosen)
{
    auto *card = frame(chosen ? "notice" : "card", this);
    const auto locale = m_desk.office().locale();
    column(card)->addWidget(strongLabel(tr("Version %1: %2").arg(version.revision).arg(actionWord(version.action, m_desk.words())), card));
    column(card)->addWidget(
        mutedLabel(tr("%1, by %2").arg(locale.toString(version.at.toLocalTime(), u"d MMMM yyyy, HH:mm"_s), version.who), card));
    if (!version.isKnown) {
        column(card)->addWidget(textLabel(tr("What was here cannot be read: it was damaged."), card));
    } else {
        const auto changes = changesBetween(before, version.payload, m_desk);
        for (const auto &change : changes) {
            column(card)->addWidget(mutedLabel(change.label, card));
            if (!change.was.isEmpty())
                column(card)->addWidget(textLabel(tr("was: %1").arg(change.was), card));
            if (!change.is.isEmpty())
                column(card)->addWidget(textLabel(change.was.isEmpty() ? change.is : tr("became: %1").arg(change.is), card));
            else
                column(card)->addWidget(textLabel(tr("became empty"), card));
        }
        if (changes.isEmpty())
            column(card)->addWidget(mutedLabel(tr("The words are the same as before."), card));
    }
    m_content->addWidget(card);
}

} // namespace vw::ui
