// SPDX-License-Identifier: EUPL-1.2
#include "core/search/caseindex.h"

#include "core/base/filled.h"
#include "core/search/folding.h"
#include "core/search/numbers.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace vw::search {

namespace {

/// Keys whose values are for the program.
bool isSilent(const QString &key)
{
    static const QStringList silent{
        QStringLiteral("id"),          QStringLiteral("v"),         QStringLiteral("kind"),         QStringLiteral("pdf"),
        QStringLiteral("checksum"),    QStringLiteral("shown"),     QStringLiteral("taxonomyHash"), QStringLiteral("taxonomy"),
        QStringLiteral("source"),      QStringLiteral("value"),     QStringLiteral("trigger"),      QStringLiteral("visibility"),
        QStringLiteral("archiveKind"), QStringLiteral("letter"),    QStringLiteral("lettersGiven"), QStringLiteral("content"),
        QStringLiteral("choices"),     QStringLiteral("frequency"), QStringLiteral("whyUnknown"),   QStringLiteral("role"),
        QStringLiteral("body"),        QStringLiteral("nature"),    QStringLiteral("hunt")};
    return silent.contains(key);
}

void collect(const QJsonValue &value, QString &words)
{
    if (value.isString()) {
        words += value.toString() + QLatin1Char('\n');
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            collect(each, words);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isSilent(it.key()))
                collect(*it, words);
        }
    }
}

/// "kno bank" -> "kno"* AND "bank"*: no sign that was typed has a meaning of its own.
QString allOf(const QString &text)
{
    QStringList terms;
    for (const QString &word : wordsIn(text))
        terms.append(QLatin1Char('"') + word + QStringLiteral("\"*"));
    return terms.join(QStringLiteral(" AND "));
}

/// The words, and for a number also the form in which it is compared.
QString matchOf(const QString &typed)
{
    const QString text = folded(typed);
    QStringList terms;
    qsizetype from = 0;
    for (const auto &number : numbersBegunIn(text)) {
        terms.append(allOf(text.sliced(from, number.from - from)));
        terms.append(QStringLiteral("((%1) OR %2)").arg(allOf(text.sliced(number.from, number.length)), allOf(number.joined)));
        from = number.from + number.length;
    }
    terms.append(allOf(text.sliced(from)));
    return joinFilled(terms, QStringLiteral(" AND "));
}

/// What is given to the index: the text as it is compared, and its numbers in the form in which they are.
QString indexed(const QString &words)
{
    QString text = folded(words);
    QString joined;
    for (const auto &number : numbersIn(text)) {
        if (number.joined.size() != number.length) // else it stands there as one word
            joined += QLatin1Char(' ') + number.joined;
    }
    return text + joined;
}

} // namespace

QString wordsOf(const QList<QJsonObject> &records)
{
    QString words;
    for (const QJsonObject &record : records)
        collect(record, words);
    return words;
}

namespace {

constexpr qsizetype wordsBefore = 4, wordsAfter = 8;

/// What stands around the first word that begins with one of `wanted`; empty when there is none.
QString around(const QString &text, const QStringList &wanted)
{
    const auto words = text.simplified().split(QLatin1Char(' '));
    const auto isWanted = [&](const QString &word) {
        const auto plain = wordsIn(folded(word));
        return std::ranges::any_of(plain, [&](const QString &part) {
            return std::ranges::any_of(wanted, [&](const QString &begin) { return part.startsWith(begin); });
        });
    };
    const auto at = std::ranges::find_if(words, isWanted) - words.begin();
    if (at == words.size())
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - wordsBefore);
    const qsizetype to = std::min<qsizetype>(words.size(), at + 1 + wordsAfter);
    const QString dots(QChar(0x2026));
    return (from > 0 ? dots : QString()) + words.sliced(from, to - from).join(QLatin1Char(' ')) + (to < words.size() ? dots : QString());
}

qsizetype howManyIn(const QString &text, const QStringList &wanted)
{
    const auto words = wordsIn(folded(text));
    return std::ranges::count_if(wanted, [&](const QString &begin) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(begin); });
    });
}

} // namespace

Found placeOf(const QList<QJsonObject> &records, const QString &typed)
{
    const auto wanted = wordsIn(folded(typed));
    Found found;
    qsizetype most = 0;
    for (const QJsonObject &record : records) {
        QString words;
        collect(record, words);
        const auto count = howManyIn(words, wanted);
        if (count <= most)
            continue;
        most = count;
        for (const auto &line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (const QString near = around(line, wanted); !near.isEmpty()) {
                found = {record.value(QStringLiteral("kind")).toString(), near};
                break;
            }
        }
    }
    return found;
}

struct CaseIndex::Inner {
    ~Inner()
    {
        put.reset();
        find.reset();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    const QString name = QStringLiteral("search-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database;
    std::unique_ptr<QSqlQuery> put, find;
};

CaseIndex::CaseIndex() : m_inner(new Inner) {}

CaseIndex::~CaseIndex() = default;

Result<std::unique_ptr<CaseIndex>> CaseIndex::make()
{
    std::unique_ptr<CaseIndex> index(new CaseIndex);
    Inner &inner = *index->m_inner;
    inner.database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), inner.name);
    inner.database.setDatabaseName(QStringLiteral(":memory:"));
    if (!inner.database.open())
        return fail(ErrorCode::StorageFailed, QStringLiteral("search"), inner.database.lastError().databaseText());
    QSqlQuery query(inner.database);
    // Without content and positions: which words occur, and nothing that could be read back as text.
    for (const char *step : {"PRAGMA temp_store=MEMORY", "PRAGMA journal_mode=OFF",
                             "CREATE VIRTUAL TABLE words USING fts5(body, content='', detail=none, columnsize=0,"
                             " tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M*'\")"}) { // folded() has done the rest
        if (!query.exec(QLatin1StringView(step)))
            return fail(ErrorCode::StorageFailed, QStringLiteral("search"), query.lastError().databaseText());
    }
    inner.put = std::make_unique<QSqlQuery>(inner.database);
    inner.find = std::make_unique<QSqlQuery>(inner.database);
    inner.find->setForwardOnly(true);
    if (!inner.put->prepare(QStringLiteral("INSERT INTO words(rowid, body) VALUES(?, ?)")) ||
        !inner.find->prepare(QStringLiteral("SELECT rowid FROM words WHERE words MATCH ?")))
        return fail(ErrorCode::StorageFailed, QStringLiteral("search"), inner.database.lastError().databaseText());
    return index;
}

Result<void> CaseIndex::put(CaseId id, const QString &words)
{
    m_inner->put->bindValue(0, ++m_last);
    m_inner->put->bindValue(1, indexed(words));
    if (!m_inner->put->exec())
        return fail(ErrorCode::StorageFailed, QStringLiteral("search"), m_inner->put->lastError().databaseText());
    m_inner->put->bindValue(1, QVariant()); // the words are not kept until the next call
    remove(id);
    m_rowOf.insert(id, m_last);
    m_caseOf.insert(m_last, id);
    return {};
}

void CaseIndex::remove(CaseId id)
{
    m_caseOf.remove(m_rowOf.take(id));
}

Result<QList<CaseId>> CaseIndex::find(const QString &typed) const
{
    const QString match = matchOf(typed);
    if (match.isEmpty())
        return QList<CaseId>();
    m_inner->find->bindValue(0, match);
    if (!m_inner->find->exec())
        return fail(ErrorCode::StorageFailed, QStringLiteral("search"), m_inner->find->lastError().databaseText());
    QList<CaseId> found;
    while (m_inner->find->next()) {
        const auto known = m_caseOf.constFind(m_inner->find->value(0).toLongLong());
        if (known != m_caseOf.constEnd())
            found.append(*known);
    }
    m_inner->find->finish();
    return found;
}

} // namespace vw::search
