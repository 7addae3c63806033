// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/ownpaper.h"

#include "core/base/filled.h"
#include "core/dossier/tell.h"
#include "core/referral/words.h"

#include <algorithm>

namespace vw::insight {

using namespace Qt::Literals::StringLiterals;
using dossier::CaseFile;
using dossier::Vocabulary;
using referral::Table;

namespace {

QString momentWords(const QDateTime &at, const Vocabulary &words)
{
    return at.isValid() ? QLocale(words.language()).toString(at.toLocalTime(), u"d MMM yyyy HH:mm"_s)
                        : words.word(u"ownRecords"_s, u"unreadable"_s);
}

/// When, where and from whom beside everything else that is known of it.
Table factTable(const CaseFile &file, const Vocabulary &words)
{
    static const QStringList beside{u"when"_s, u"time"_s, u"place"_s}, told{u"source"_s, u"toldBy"_s, u"who"_s, u"what"_s, u"visibility"_s};
    const QLocale locale(words.language());
    Table table;
    for (const auto *fact : file.inOrderOfTime()) {
        QStringList aside, what{referral::deedOf(*fact)};
        for (const auto &each : dossier::tellOf(fact, words, locale)) {
            if (beside.contains(each.key))
                aside.append(each.value);
            else if (!told.contains(each.key))
                what.append(each.label + u": "_s + each.value);
        }
        aside.append(referral::sourceWords(*fact));
        if (fact->visibility == dossier::Visibility::Restricted)
            aside.append(words.word(u"ownRecords"_s, u"restricted"_s));
        table.rows.append({joinFilled(aside, u", "_s), referral::joined(what, u"; "_s)});
    }
    return table;
}

Table noteTable(const CaseFile &file, const Vocabulary &words)
{
    QList<const dossier::Note *> notes;
    for (const auto &note : file.notes)
        notes.append(&note);
    std::ranges::stable_sort(notes, {}, [](const dossier::Note *note) { return note->at.toMSecsSinceEpoch(); });
    Table table;
    for (const auto *note : std::as_const(notes)) {
        QStringList aside{momentWords(note->at, words), words.word(dossier::noteKinds, note->kind), note->who, note->author};
        table.rows.append({joinFilled(aside, u", "_s), note->text});
    }
    return table;
}

/// "persoon B: gewijzigd"; of what is gone the kind it was.
QString actOf(const LogLine &line, const CaseFile &file, const Vocabulary &words)
{
    const QString action = words.word(u"logActions"_s, line.action);
    if (line.record.isNull())
        return words.word(u"ownRecords"_s, u"whole-case"_s) + u": "_s + action;
    const auto kind = dossier::kindIn(file, line.record);
    QStringList what{kind ? words.kind(*kind) : words.kind(line.gone), file.letterOf(line.record)};
    QStringList both{joinFilled(what, u" "_s), action};
    return joinFilled(both, u": "_s);
}

/// What left, to whom and how.
QString detailOf(const LogLine &line, const Vocabulary &words)
{
    const auto text = [&](const QString &key) { return line.detail.value(key).toString(); };
    const auto labelled = [&](const QString &code, const QString &value) {
        return value.isEmpty() ? QString() : words.word(u"ownRecords"_s, code) + u' ' + value;
    };
    const QString channel = text(u"channel"_s);
    QStringList pieces{words.word(u"lookback"_s, u"paper-"_s + text(u"kind"_s)),
                       channel.isEmpty() ? QString() : words.word(u"logChannels"_s, channel), labelled(u"to"_s, text(u"receiver"_s)),
                       labelled(u"ground"_s, text(u"ground"_s)), labelled(u"checksum"_s, referral::shortChecksum(text(u"checksum"_s)))};
    if (!words.has(u"lookback"_s, u"paper-"_s + text(u"kind"_s)))
        pieces[0] = words.has(u"ownRecords"_s, text(u"kind"_s)) ? words.word(u"ownRecords"_s, text(u"kind"_s)) : QString();
    return joinFilled(pieces, u", "_s);
}

Table logTable(const QList<LogLine> &log, const CaseFile &file, const Vocabulary &words)
{
    Table table;
    for (const auto &line : log) {
        QStringList aside{momentWords(line.at, words), line.who}, both{actOf(line, file, words), detailOf(line, words)};
        table.rows.append({joinFilled(aside, u", "_s), joinFilled(both, u"; "_s)});
    }
    return table;
}

Table tableOf(OwnRecord what, const CaseFile &file, const QList<LogLine> &log, const Vocabulary &words)
{
    switch (what) {
    case OwnRecord::Facts: return factTable(file, words);
    case OwnRecord::Notes: return noteTable(file, words);
    case OwnRecord::Log: break;
    }
    return logTable(log, file, words);
}

QString columnOf(OwnRecord what)
{
    return what == OwnRecord::Facts ? u"column-aside"_s : what == OwnRecord::Notes ? u"column-note"_s : u"column-log"_s;
}

} // namespace

referral::Document ownPaper(OwnRecord what, const CaseFile &file, const QList<LogLine> &log, const Vocabulary &words, const QDateTime &made,
                            bool exercise)
{
    const QString name = nameOf(ownRecordNames, what);
    const auto word = [&](const QString &code) { return words.word(u"ownRecords"_s, code); };
    Table table = tableOf(what, file, log, words);
    table.columns = {word(columnOf(what)), word(u"column-what"_s)};
    table.small = 0;
    const bool isEmpty = table.rows.isEmpty();
    referral::Field field;
    field.id = u"1"_s;
    field.label = word(name);
    field.status = referral::Status::Filled;
    field.value = isEmpty ? word(u"nothing"_s) : QString();
    field.table = std::move(table);
    referral::Document document;
    document.name = word(u"file-"_s + name);
    document.title = word(name);
    document.firstLine = word(u"purpose"_s);
    document.caseCode = file.info.reference;
    document.made = made;
    document.exercise = exercise;
    document.concept_ = false;
    document.sections = {{u"1"_s, word(name), {}, {field}}};
    return document;
}

} // namespace vw::insight
