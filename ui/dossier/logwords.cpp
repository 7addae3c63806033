// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/logwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::ui {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("LogWords", source);
}

struct Word {
    const char *code;
    const char *source;
};

constexpr std::array actions{Word{"create", QT_TRANSLATE_NOOP("LogWords", "made")},
                             Word{"change", QT_TRANSLATE_NOOP("LogWords", "changed")},
                             Word{"remove", QT_TRANSLATE_NOOP("LogWords", "deleted")},
                             Word{"erase", QT_TRANSLATE_NOOP("LogWords", "erased")},
                             Word{"erased", QT_TRANSLATE_NOOP("LogWords", "erased line: the content is gone for good")},
                             Word{"unreadable", QT_TRANSLATE_NOOP("LogWords", "this line cannot be read")},
                             Word{"open", QT_TRANSLATE_NOOP("LogWords", "opened")},
                             Word{"export", QT_TRANSLATE_NOOP("LogWords", "exported")},
                             Word{"export-failed", QT_TRANSLATE_NOOP("LogWords", "export failed: no file, no paper")},
                             Word{"print", QT_TRANSLATE_NOOP("LogWords", "printed")},
                             Word{"copy", QT_TRANSLATE_NOOP("LogWords", "copied as text")},
                             Word{"archive", QT_TRANSLATE_NOOP("LogWords", "archive copy kept")},
                             Word{"version", QT_TRANSLATE_NOOP("LogWords", "went on with another version of the checklist")},
                             Word{"action", QT_TRANSLATE_NOOP("LogWords", "action of a red flag recorded")},
                             Word{"danger", QT_TRANSLATE_NOOP("LogWords", "direct danger: 112 recorded")},
                             Word{"close", QT_TRANSLATE_NOOP("LogWords", "closed")},
                             Word{"reopen", QT_TRANSLATE_NOOP("LogWords", "opened again")},
                             Word{"import", QT_TRANSLATE_NOOP("LogWords", "read in")},
                             Word{"hold", QT_TRANSLATE_NOOP("LogWords", "not to be erased")},
                             Word{"rescue", QT_TRANSLATE_NOOP("LogWords", "rescued from a damaged vault")},
                             Word{"rekey", QT_TRANSLATE_NOOP("LogWords", "moved to a vault with new keys")},
                             Word{"migrate", QT_TRANSLATE_NOOP("LogWords", "the vault went over to a newer format")}};

constexpr std::array vaultActions{
    Word{"create", QT_TRANSLATE_NOOP("LogWords", "vault made")},
    Word{"change", QT_TRANSLATE_NOOP("LogWords", "settings or taxonomy changed")},
    Word{"key-add", QT_TRANSLATE_NOOP("LogWords", "key %1 added")},
    Word{"key-change", QT_TRANSLATE_NOOP("LogWords", "passphrase of key %1 changed")},
    Word{"key-rename", QT_TRANSLATE_NOOP("LogWords", "key %1 renamed")},
    Word{"key-remove", QT_TRANSLATE_NOOP("LogWords", "key %1 removed")},
    Word{"keys-restored", QT_TRANSLATE_NOOP("LogWords", "keys put back from a backup")},
    Word{"erase", QT_TRANSLATE_NOOP("LogWords", "case erased, receipt %1")},
    Word{"log-erased", QT_TRANSLATE_NOOP("LogWords", "lines of an erased case taken away after their term: %1")},
    Word{"rescue", QT_TRANSLATE_NOOP("LogWords", "rescued from a damaged vault")},
    Word{"rekey", QT_TRANSLATE_NOOP("LogWords", "moved to new keys")},
    Word{"migrate", QT_TRANSLATE_NOOP("LogWords", "went over to a newer format, after a backup")},
    Word{"found", QT_TRANSLATE_NOOP("LogWords", "found when the vault was opened: %1")},
    Word{"answered", QT_TRANSLATE_NOOP("LogWords", "somebody has looked at what was found: %1")}};

/// What unlocking found, as it stands in the detail of a line.
constexpr std::array findingKeys{Word{"seen", QT_TRANSLATE_NOOP("LogWords", "older than this computer had seen it (line %1)")},
                                 Word{"lines", QT_TRANSLATE_NOOP("LogWords", "lines missing: %1")},
                                 Word{"broken", QT_TRANSLATE_NOOP("LogWords", "broken at line %1")},
                                 Word{"cases", QT_TRANSLATE_NOOP("LogWords", "cases missing: %1")},
                                 Word{"records", QT_TRANSLATE_NOOP("LogWords", "parts missing: %1")},
                                 Word{"turnedBack", QT_TRANSLATE_NOOP("LogWords", "cases that do not fit the log: %1")},
                                 Word{"gone", QT_TRANSLATE_NOOP("LogWords", "cases that are gone: %1")}};

constexpr std::array kinds{
    Word{"case", QT_TRANSLATE_NOOP("LogWords", "about the case")},  Word{"person", QT_TRANSLATE_NOOP("LogWords", "person")},
    Word{"incident", QT_TRANSLATE_NOOP("LogWords", "fact")},        Word{"note", QT_TRANSLATE_NOOP("LogWords", "note")},
    Word{"assessment", QT_TRANSLATE_NOOP("LogWords", "checklist")}, Word{"meldcode", QT_TRANSLATE_NOOP("LogWords", "meldcode or review")},
    Word{"referral", QT_TRANSLATE_NOOP("LogWords", "referral")},    Word{"archive", QT_TRANSLATE_NOOP("LogWords", "archive copy")}};

/// Fields worth naming; the others count as "other fields".
constexpr std::array fieldWords{Word{"surname", QT_TRANSLATE_NOOP("LogWords", "name")},
                                Word{"givenNames", QT_TRANSLATE_NOOP("LogWords", "name")},
                                Word{"born", QT_TRANSLATE_NOOP("LogWords", "birth")},
                                Word{"role", QT_TRANSLATE_NOOP("LogWords", "role")},
                                Word{"street", QT_TRANSLATE_NOOP("LogWords", "address")},
                                Word{"houseNumber", QT_TRANSLATE_NOOP("LogWords", "address")},
                                Word{"postcode", QT_TRANSLATE_NOOP("LogWords", "address")},
                                Word{"town", QT_TRANSLATE_NOOP("LogWords", "address")},
                                Word{"phone", QT_TRANSLATE_NOOP("LogWords", "telephone")},
                                Word{"email", QT_TRANSLATE_NOOP("LogWords", "mail")},
                                Word{"relation", QT_TRANSLATE_NOOP("LogWords", "relation")},
                                Word{"informed", QT_TRANSLATE_NOOP("LogWords", "knows of the report")},
                                Word{"what", QT_TRANSLATE_NOOP("LogWords", "what happened")},
                                Word{"when", QT_TRANSLATE_NOOP("LogWords", "date")},
                                Word{"time", QT_TRANSLATE_NOOP("LogWords", "time")},
                                Word{"place", QT_TRANSLATE_NOOP("LogWords", "place")},
                                Word{"who", QT_TRANSLATE_NOOP("LogWords", "who")},
                                Word{"consequence", QT_TRANSLATE_NOOP("LogWords", "result")},
                                Word{"source", QT_TRANSLATE_NOOP("LogWords", "source")},
                                Word{"toldBy", QT_TRANSLATE_NOOP("LogWords", "told by")},
                                Word{"visibility", QT_TRANSLATE_NOOP("LogWords", "who may read it")},
                                Word{"text", QT_TRANSLATE_NOOP("LogWords", "text")},
                                Word{"noteKind", QT_TRANSLATE_NOOP("LogWords", "kind of note")},
                                Word{"list", QT_TRANSLATE_NOOP("LogWords", "answers")},
                                Word{"actions", QT_TRANSLATE_NOOP("LogWords", "actions per flag")},
                                Word{"danger", QT_TRANSLATE_NOOP("LogWords", "direct danger: 112")},
                                Word{"judgement", QT_TRANSLATE_NOOP("LogWords", "own judgement")},
                                Word{"steps", QT_TRANSLATE_NOOP("LogWords", "steps")},
                                Word{"weighing", QT_TRANSLATE_NOOP("LogWords", "weighing and decisions")},
                                Word{"review", QT_TRANSLATE_NOOP("LogWords", "review")},
                                Word{"childCheckDone", QT_TRANSLATE_NOOP("LogWords", "kindcheck")},
                                Word{"childCheckWhy", QT_TRANSLATE_NOOP("LogWords", "kindcheck")},
                                Word{"fields", QT_TRANSLATE_NOOP("LogWords", "fields of the paper")},
                                Word{"leftOut", QT_TRANSLATE_NOOP("LogWords", "facts left out")},
                                Word{"signed", QT_TRANSLATE_NOOP("LogWords", "signature")},
                                Word{"exports", QT_TRANSLATE_NOOP("LogWords", "exports")},
                                Word{"reference", QT_TRANSLATE_NOOP("LogWords", "reference")},
                                Word{"lookAgain", QT_TRANSLATE_NOOP("LogWords", "look again")},
                                Word{"lookAgainWho", QT_TRANSLATE_NOOP("LogWords", "look again")},
                                Word{"safeHow", QT_TRANSLATE_NOOP("LogWords", "safe contact")},
                                Word{"safeWhen", QT_TRANSLATE_NOOP("LogWords", "safe contact")},
                                Word{"safeNotWhom", QT_TRANSLATE_NOOP("LogWords", "safe contact")},
                                Word{"codeWord", QT_TRANSLATE_NOOP("LogWords", "safe contact")},
                                Word{"household", QT_TRANSLATE_NOOP("LogWords", "household")},
                                Word{"agreements", QT_TRANSLATE_NOOP("LogWords", "agreements")},
                                Word{"measures", QT_TRANSLATE_NOOP("LogWords", "measures")},
                                Word{"procedures", QT_TRANSLATE_NOOP("LogWords", "procedures")},
                                Word{"enteredInFile", QT_TRANSLATE_NOOP("LogWords", "entered in the file")},
                                Word{"closed", QT_TRANSLATE_NOOP("LogWords", "closed")},
                                Word{"closedOn", QT_TRANSLATE_NOOP("LogWords", "closed")},
                                Word{"held", QT_TRANSLATE_NOOP("LogWords", "not to be erased")},
                                Word{"heldWhy", QT_TRANSLATE_NOOP("LogWords", "not to be erased")},
                                Word{"earlierReports", QT_TRANSLATE_NOOP("LogWords", "earlier reports")},
                                Word{"entry", QT_TRANSLATE_NOOP("LogWords", "entry to the house")},
                                Word{"work", QT_TRANSLATE_NOOP("LogWords", "work")},
                                Word{"remark", QT_TRANSLATE_NOOP("LogWords", "remark")},
                                Word{"author", QT_TRANSLATE_NOOP("LogWords", "written by")},
                                Word{"address", QT_TRANSLATE_NOOP("LogWords", "she, he or they")},
                                Word{"at", QT_TRANSLATE_NOOP("LogWords", "recorded on")},
                                Word{"due", QT_TRANSLATE_NOOP("LogWords", "to be done on")},
                                Word{"state", QT_TRANSLATE_NOOP("LogWords", "state")},
                                Word{"trigger", QT_TRANSLATE_NOOP("LogWords", "grave flag")},
                                Word{"band", QT_TRANSLATE_NOOP("LogWords", "attention")},
                                Word{"reason", QT_TRANSLATE_NOOP("LogWords", "reason")},
                                Word{"called", QT_TRANSLATE_NOOP("LogWords", "112 called")},
                                Word{"by", QT_TRANSLATE_NOOP("LogWords", "by whom")},
                                Word{"why", QT_TRANSLATE_NOOP("LogWords", "why")},
                                Word{"note", QT_TRANSLATE_NOOP("LogWords", "remark")},
                                Word{"frequency", QT_TRANSLATE_NOOP("LogWords", "how often")},
                                Word{"choices", QT_TRANSLATE_NOOP("LogWords", "which")},
                                Word{"opened", QT_TRANSLATE_NOOP("LogWords", "opened on")},
                                Word{"answer", QT_TRANSLATE_NOOP("LogWords", "answer")},
                                Word{"date", QT_TRANSLATE_NOOP("LogWords", "date")},
                                Word{"outcome", QT_TRANSLATE_NOOP("LogWords", "outcome")},
                                Word{"livesWithVictim", QT_TRANSLATE_NOOP("LogWords", "lives with A")},
                                Word{"secondReader", QT_TRANSLATE_NOOP("LogWords", "second reader")}};

constexpr std::array detailKeys{
    Word{"kind", QT_TRANSLATE_NOOP("LogWords", "what")},        Word{"part", QT_TRANSLATE_NOOP("LogWords", "part")},
    Word{"receiver", QT_TRANSLATE_NOOP("LogWords", "to")},      Word{"ground", QT_TRANSLATE_NOOP("LogWords", "ground")},
    Word{"format", QT_TRANSLATE_NOOP("LogWords", "form")},      Word{"file", QT_TRANSLATE_NOOP("LogWords", "file")},
    Word{"checksum", QT_TRANSLATE_NOOP("LogWords", "checksum")}};

template <size_t N>
QString wordFor(const std::array<Word, N> &words, const QString &code)
{
    for (const auto &word : words) {
        if (code == QLatin1StringView(word.code))
            return tr(word.source);
    }
    return {};
}

QString kindWord(const char *kind)
{
    return wordFor(kinds, QLatin1StringView(kind));
}

template <typename List>
bool has(const List &list, RecordId id)
{
    return std::ranges::any_of(list, [&](const auto &entry) { return entry.id == id; });
}

QString changedFields(const QJsonObject &before)
{
    QStringList words;
    bool others = false;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QString word = wordFor(fieldWords, it.key());
        if (word.isEmpty())
            others = others || (it.key() != QLatin1String("v") && it.key() != QLatin1String("shown"));
        else if (!words.contains(word))
            words.append(word);
    }
    if (others)
        words.append(QCoreApplication::translate("LogWords", "other fields"));
    return words.join(QStringLiteral(", "));
}

/// The first words of a removed record.
QString whatStoodThere(const QJsonObject &before)
{
    for (const auto *key : {"what", "text", "surname", "givenNames"}) {
        const QString text = before.value(QLatin1StringView(key)).toString();
        if (!text.isEmpty())
            return QCoreApplication::translate("LogWords", "here stood: %1").arg(text);
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

QString actionWord(const QString &action)
{
    const QString word = wordFor(actions, action);
    return word.isEmpty() ? action : word;
}

QString vaultLineWords(const vault::JournalEntry &entry)
{
    const QString word = wordFor(vaultActions, entry.action);
    if (word.isEmpty())
        return actionWord(entry.action);
    if (!word.contains(QLatin1String("%1")))
        return word;
    const auto &detail = entry.detail;
    if (entry.action == QLatin1String("found") || entry.action == QLatin1String("answered"))
        return word.arg(findingsIn(detail));
    if (entry.action == QLatin1String("log-erased"))
        return word.arg(detail.value(QStringLiteral("lines")).toInteger());
    return word.arg(detail.contains(QStringLiteral("receipt")) ? detail.value(QStringLiteral("receipt")).toString()
                                                               : QString::number(detail.value(QStringLiteral("key")).toInteger()));
}

QString keptLineWords(const vault::KeptLine &line)
{
    if (!line.readable)
        return actionWord(QStringLiteral("unreadable"));
    const QString kind = wordFor(kinds, line.kind);
    const QString what = line.record.isNull() ? QCoreApplication::translate("LogWords", "the whole case")
                         : kind.isEmpty()     ? QCoreApplication::translate("LogWords", "of a kind that is not known")
                                              : kind;
    return QCoreApplication::translate("LogWords", "%1: %2 (%3)").arg(line.who, actionWord(line.action), what);
}

QString fieldWord(const QString &key)
{
    return wordFor(fieldWords, key);
}

QString recordWords(const vault::JournalEntry &entry, const dossier::CaseFile &file)
{
    const auto id = entry.record;
    if (id.isNull())
        return QCoreApplication::translate("LogWords", "the whole case");
    if (has(file.persons, id))
        return kindWord("person") + QLatin1Char(' ') + file.letterOf(id);
    if (has(file.incidents, id))
        return kindWord("incident");
    if (has(file.notes, id))
        return kindWord("note");
    if (has(file.assessments, id))
        return kindWord("assessment");
    if (has(file.referrals, id))
        return kindWord("referral");
    if (has(file.archive, id))
        return kindWord("archive");
    if (file.meldcode.id == id)
        return kindWord("meldcode");
    if (file.info.id == id)
        return kindWord("case");
    const QString gone = wordFor(kinds, entry.before.value(QStringLiteral("kind")).toString());
    return gone.isEmpty() ? QCoreApplication::translate("LogWords", "something that was deleted later") : gone;
}

QString detailWords(const vault::JournalEntry &entry)
{
    QStringList lines;
    for (auto it = entry.detail.begin(); it != entry.detail.end(); ++it) {
        const QString key = wordFor(detailKeys, it.key());
        const QString value = it.value().toVariant().toString();
        if (!value.isEmpty())
            lines.append((key.isEmpty() ? it.key() : key) + QStringLiteral(": ") + value);
    }
    const QString change = entry.action == QLatin1String("remove") ? whatStoodThere(entry.before) : changedFields(entry.before);
    if (!change.isEmpty())
        lines.append(change);
    return lines.join(QStringLiteral("; "));
}

} // namespace vw::ui
