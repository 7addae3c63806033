// SPDX-License-Identifier: EUPL-1.2
// What a rescue says is lost, held against what is really lost: known from the vault as it was before it was damaged.
#include "core/vault/backup.h"
#include "core/vault/rescue.h"
#include "core/vault/schema.h"
#include "core/vault/sessioninner.h"

#include "tests/trust/runs.h"
#include "tests/vault/vaultfixture.h"

#include <QJsonDocument>

#include <array>
#include <chrono>
#include <random>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

constexpr qint64 pageSize = 4096;

CaseId home()
{
    return CaseId::fromBytes(vaultCaseId());
}

/// All that a vault says. A line is told by its content: its number is another after a rescue.
struct Contents {
    QMap<CaseId, QJsonObject> heads;
    QMap<CaseId, QMap<RecordId, QJsonObject>> records;
    QMap<QString, int> lines;
    QMap<RecordId, QJsonObject> drafts;
    qint64 lineCount = 0;

    void addLine(const QString &line)
    {
        ++lines[line];
        ++lineCount;
    }
    void addLines(CaseId id, const QList<JournalEntry> &journal)
    {
        for (const JournalEntry &line : journal) {
            if (line.action == u"rescue"_s)
                continue; // of the rescue itself
            const QJsonObject rest{{u"detail"_s, line.detail}, {u"before"_s, line.before}};
            addLine(QStringList{id.text(), line.action, line.record.text(), QString::number(line.revision),
                                line.at.toString(Qt::ISODateWithMs), QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact))}
                        .join(u'|'));
        }
    }
    void addErased(Database &database)
    {
        auto rows = must(database.select("SELECT case_id, digest FROM journal WHERE sealed IS NULL"));
        for (auto more = rows.next(); more && *more; more = rows.next())
            addLine(QString::fromLatin1(rows.bytes(0).toHex() + "|erased|" + rows.bytes(1).toHex()));
    }
    [[nodiscard]] qint64 recordCount() const
    {
        qint64 count = 0;
        for (auto each = records.cbegin(); each != records.cend(); ++each)
            count += each.key() == home() ? 0 : each->size();
        return count;
    }
};

Contents contentsOf(Session &session)
{
    Contents all;
    for (const auto &row : must(session.cases()))
        all.heads.insert(row.id, row.head);
    for (const CaseId &id : all.heads.keys() + QList{home()}) {
        const auto opened = must(session.openCase(id, true));
        REQUIRE(opened.damaged.isEmpty());
        for (const Record &record : opened.records)
            all.records[id].insert(record.id, record.payload);
        all.addLines(id, must(session.journal(id)));
    }
    all.addErased(*session.inner().database);
    for (const Draft &draft : must(session.drafts()))
        all.drafts.insert(draft.id, draft.payload);
    return all;
}

QList<Record> notes(int count, const QString &words)
{
    QList<Record> records;
    for (int n = 0; n < count; ++n) // now and then one that lies on pages of its own
        records.append({RecordId::create(), 1, noteOf(words.arg(n).repeated(n % 97 == 5 ? 260 : 1 + n % 5))});
    return records;
}

/// Eight ordinary cases and a large one; work in all of them by turns, so that their rows lie among each other.
struct WorkedIn : VaultFolder {
    WorkedIn()
    {
        auto session = create();
        QList<CaseId> ids;
        for (int i = 0; i < 9; ++i) {
            ids.append(CaseId::create());
            must(session->createCase(ids.last(), headOf(u"Z-%1"_s.arg(i)), notes(i == 4 ? 4400 : 50, u"feit %1 van een zaak. "_s),
                                     u"create"_s));
            clock.pass(60);
        }
        const CaseId erased = CaseId::create();
        must(session->createCase(erased, headOf(u"Z-weg"_s), notes(20, u"weg %1 "_s), u"create"_s));
        must(session->saveVaultRecord(u"practice"_s, {{u"name"_s, u"Anna Voorbeeld"_s}}));
        work(*session, ids, 80);
        must(session->eraseCase(erased, {}));
        must(session->removeRecord(ids.at(2), must(session->openCase(ids.at(2), true)).records.first().id, headOf(u"Z-2"_s)));
        work(*session, ids, 40);
        must(session->saveDraft({ids.at(1), RecordId::create(), noteOf(u"half getypt"_s)}));
        truth = contentsOf(*session);
        session.reset();
        backup = must(backUp(file(), this->file(u"kopie"_s), clock)).path;
        QFile raw(file());
        REQUIRE(raw.open(QIODevice::ReadOnly));
        bytes = raw.readAll();
    }
    void work(Session &session, const QList<CaseId> &ids, int saves)
    {
        QList<RecordId> known;
        for (int n = 0; n < saves; ++n) {
            const qsizetype turn = n * 5 % ids.size();
            const CaseId id = ids.at(turn);
            known.append(n % 3 == 2 && known.size() > 9 ? known.at(known.size() - 9) : RecordId::create());
            const auto words = noteOf(u"gesprek %1 "_s.arg(n).repeated(n % 20 == 7 ? 300 : 3));
            must(session.save(id, known.last(), words, headOf(u"Z-%1"_s.arg(turn)), u"change"_s));
            if (n % 10 == 0)
                must(session.note(id, u"print"_s, {{u"copies"_s, n}}));
            clock.pass(60);
        }
    }
    Contents truth;
    QByteArray bytes;
    QString backup;
};

enum class Way { Zeroed, Cut, Beginning };

struct Damage {
    const char *name;
    Way way;
    double part;  ///< of the file; at least one page
    bool onPages; ///< begins and ends where a page does
};
constexpr std::array damages{Damage{"a page", Way::Zeroed, 0, true},
                             Damage{"a page's length", Way::Zeroed, 0, false},
                             Damage{"0.5 %", Way::Zeroed, .005, true},
                             Damage{"0.5 %, off pages", Way::Zeroed, .005, false},
                             Damage{"2 %", Way::Zeroed, .02, true},
                             Damage{"2 %, off pages", Way::Zeroed, .02, false},
                             Damage{"5 %", Way::Zeroed, .05, true},
                             Damage{"10 %, off pages", Way::Zeroed, .1, false},
                             Damage{"25 %", Way::Zeroed, .25, true},
                             Damage{"25 %, off pages", Way::Zeroed, .25, false},
                             Damage{"50 %", Way::Zeroed, .5, true},
                             Damage{"50 %, off pages", Way::Zeroed, .5, false},
                             Damage{"cut: a page", Way::Cut, 0, true},
                             Damage{"cut: 2 %", Way::Cut, .02, false},
                             Damage{"cut: 10 %", Way::Cut, .1, true},
                             Damage{"cut: 50 %", Way::Cut, .5, false},
                             Damage{"cut: 90 %", Way::Cut, .9, true},
                             Damage{"page 1", Way::Beginning, 0, true},
                             Damage{"one of the first pages", Way::Beginning, .001, true},
                             Damage{"the first pages", Way::Beginning, .01, false}};

/// Where the damage begins and how long it is; the seed shifts both.
std::pair<qint64, qint64> placeOf(const Damage &damage, qint64 size, std::mt19937_64 &random)
{
    const auto upTo = [&](qint64 most) { return static_cast<qint64>(random() % static_cast<quint64>(most + 1)); };
    const auto fit = [&](qint64 bytes) { return damage.onPages ? bytes / pageSize * pageSize : bytes; };
    qint64 length = std::max(pageSize, fit(static_cast<qint64>(static_cast<double>(size) * damage.part)));
    if (damage.way == Way::Cut) {
        length += fit(upTo(length / 9));
        return {size - length, length};
    }
    if (damage.way == Way::Zeroed)
        return {fit(upTo(size - length)), length};
    if (damage.part == 0)
        return {0, pageSize};
    if (damage.onPages) // one of the roots of the tables: slots, head, cases
        return {pageSize * (1 + upTo(11)), pageSize};
    return {pageSize + upTo(3 * pageSize), 3 * pageSize + upTo(9 * pageSize)};
}

struct Tally {
    int runs = 0, counted = 0, endUnknown = 0, nothingLost = 0, cut = 0, otherSlots = 0, notRescued = 0, draftsUnsaid = 0;
    qint64 records = 0, lines = 0, cases = 0;
};

/// What is really lost, and what was said of it.
class Comparison {
public:
    Comparison(const Contents &before, const Contents &after, const TransferReport &report)
        : m_before(before), m_after(after), m_report(report)
    {
    }

    /// Everything that does not fit, in words.
    QStringList faults(bool cutShort)
    {
        compareContent();
        readReport();
        const qint64 cases = m_before.heads.size() - m_after.heads.size(), records = m_before.recordCount() - m_after.recordCount();
        const qint64 lines = m_before.lineCount - m_after.lineCount;
        const bool exact = !hasCode(m_report.lost, ErrorCode::EndUnknown);
        compare(u"cases"_s, m_report.lostCases, cases, exact);
        compare(u"records"_s, m_report.lostRecords, records, exact);
        compare(u"lines"_s, m_report.lostLines, lines, exact);
        compare(u"lines by number"_s, m_linesNamed, m_report.lostLines, true);
        for (auto each = m_before.records.cbegin(); each != m_before.records.cend(); ++each) {
            const bool headLeft =
                each.key() != home() && m_report.names.contains(each.key().text()); // the vault's own always has its word there
            const auto left = m_after.records.value(each.key());
            const auto real = std::ranges::count_if(each->keys(), [&](const RecordId &id) { return !left.contains(id); });
            compare(u"records of "_s + each.key().text(), m_named.value(each.key()), real, headLeft);
        }
        anyLost = cases + records + lines > 0 || m_headsLost > 0;
        const bool silent = std::ranges::all_of(m_report.lost, [](const Error &error) { return error.code == ErrorCode::DraftsUnknown; });
        if (silent == (anyLost || cutShort || !exact))
            m_faults.append(
                u"%1 findings, but lost: %2 cases, %3 records, %4 lines"_s.arg(m_report.lost.size()).arg(cases).arg(records).arg(lines));
        return m_faults;
    }
    bool anyLost = false;

private:
    void compare(const QString &what, qint64 said, qint64 real, bool exact)
    {
        if (exact ? said != real : said > real)
            m_faults.append(u"%1: said %2, really lost %3"_s.arg(what).arg(said).arg(real));
    }
    /// Nothing may be in the new vault that was not in the old one.
    void compareContent()
    {
        for (auto each = m_after.records.cbegin(); each != m_after.records.cend(); ++each) {
            const auto originals = m_before.records.value(each.key());
            for (auto record = each->cbegin(); record != each->cend(); ++record) {
                const bool fresh = each.key() == home() && !originals.contains(record.key()); // the list of keys
                if (!fresh && originals.value(record.key()) != *record)
                    m_faults.append(u"other content: "_s + record.key().text());
            }
        }
        for (auto line = m_after.lines.cbegin(); line != m_after.lines.cend(); ++line) {
            if (*line > m_before.lines.value(line.key()))
                m_faults.append(u"a line that never was: "_s + line.key());
        }
        for (auto draft = m_after.drafts.cbegin(); draft != m_after.drafts.cend(); ++draft) {
            if (m_before.drafts.value(draft.key()) != *draft)
                m_faults.append(u"another draft"_s);
        }
    }
    /// Each name in the report must be of something that was there and is there no more.
    void readReport()
    {
        for (auto head = m_after.heads.cbegin(); head != m_after.heads.cend(); ++head) {
            const bool same = *head == m_before.heads.value(head.key());
            if (!same && (!head->isEmpty() || !m_report.lost.contains({ErrorCode::RecordDamaged, {head.key().text(), u"head"_s}})))
                m_faults.append(u"another head: "_s + head.key().text());
        }
        for (const Error &error : m_report.lost) {
            const CaseId id = CaseId::fromText(error.args.value(0));
            if (error.code == ErrorCode::CaseRecordsLost)
                m_named[id] += error.args.value(1).toLongLong();
            else if (error.code == ErrorCode::JournalBroken)
                ++m_linesNamed;
            else if (error.code == ErrorCode::LinesLost)
                m_linesNamed += error.args.value(1).toLongLong() - error.args.value(0).toLongLong() + 1;
            else if (error.code == ErrorCode::RecordDamaged)
                readDamaged(id, error.args.value(1));
        }
    }
    void readDamaged(CaseId id, const QString &what)
    {
        if (id != home() && !m_before.heads.contains(id))
            m_faults.append(u"names a case that never was: "_s + id.text());
        if (what == u"head"_s) {
            ++m_headsLost;
        } else if (what == u"key"_s) {
            if (m_after.heads.contains(id))
                m_faults.append(u"names a case that is there: "_s + id.text());
        } else if (const RecordId record = RecordId::fromText(what); !m_before.drafts.contains(record)) {
            ++m_named[id];
            if (!m_before.records.value(id).contains(record) || m_after.records.value(id).contains(record))
                m_faults.append(u"names a record that never was, or is there: "_s + what);
        }
    }
    const Contents &m_before, &m_after;
    const TransferReport &m_report;
    QStringList m_faults;
    QMap<CaseId, qint64> m_named; ///< records said to be lost
    qint64 m_linesNamed = 0;
    int m_headsLost = 0;
};

/// With the slots of the file itself, or those of the backup when they are gone.
std::unique_ptr<Rescue> readFrom(const WorkedIn &vault, const QString &path, Tally &tally)
{
    auto rescue = Rescue::read(path, {}, vault.folder.path());
    if (!rescue && rescue.error().code == ErrorCode::SlotDamaged) {
        ++tally.otherSlots;
        rescue = Rescue::read(path, vault.backup, vault.folder.path());
    }
    auto read = must(std::move(rescue));
    must(read->open(vault.keyFor(u"geheim"_s, firstTerms(read->table()))));
    return read;
}

/// The line of the rescue in the journal of the new vault.
QStringList toldOtherwise(const QJsonObject &detail, const TransferReport &report)
{
    QStringList faults;
    for (const auto &[key, count] : {std::pair{"cases", report.cases},
                                     {"records", report.records},
                                     {"lost", qint64(report.lost.size())},
                                     {"lostCases", report.lostCases},
                                     {"lostRecords", report.lostRecords},
                                     {"lostLines", report.lostLines}}) {
        if (detail.value(QLatin1StringView(key)).toInteger() != count)
            faults.append(u"the log tells otherwise: "_s + QLatin1StringView(key));
    }
    if (detail.value(u"endUnknown"_s).toBool() != hasCode(report.lost, ErrorCode::EndUnknown))
        faults.append(u"the log tells otherwise of the end"_s);
    return faults;
}

QStringList rescueOnce(const WorkedIn &vault, const QString &path, bool cutShort, Tally &tally)
{
    const QString target = vault.file(u"gered.vlagwijzer"_s);
    QFile::remove(target);
    QFile::remove(target + u"-journal"_s);
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const auto report =
        must(readFrom(vault, path, tally)->into({target, terms, vault.keyFor(u"nieuw"_s, terms), u"Anna"_s}, vault.clock, {}));
    auto session = must(vault.unlock(u"nieuw"_s, {}, u"gered.vlagwijzer"_s));
    const Contents after = contentsOf(*session);
    Comparison comparison(vault.truth, after, report);
    QStringList faults = comparison.faults(cutShort);
    if (!session->findings().isEmpty() || !must(session->verify()).isEmpty())
        faults.append(u"the new vault is not whole"_s);
    const auto told = must(session->vaultJournal()).last();
    faults += told.action == u"rescue"_s ? toldOtherwise(told.detail, report) : QStringList{u"the rescue is not in the log"_s};
    const bool endUnknown = hasCode(report.lost, ErrorCode::EndUnknown);
    (endUnknown ? tally.endUnknown : tally.counted) += 1;
    tally.nothingLost += report.lost.isEmpty() ? 1 : 0;
    tally.cut += cutShort ? 1 : 0;
    tally.draftsUnsaid += report.lost.isEmpty() && after.drafts.size() < vault.truth.drafts.size() ? 1 : 0;
    tally.cases += endUnknown ? 0 : report.lostCases;
    tally.records += endUnknown ? 0 : report.lostRecords;
    tally.lines += endUnknown ? 0 : report.lostLines;
    return faults;
}

} // namespace

TEST_CASE("a rescue says exactly how much is lost, to the record, wherever the file was damaged")
{
    WorkedIn vault;
    const int rescues = runs("VW_RESCUES", static_cast<int>(damages.size()));
    std::mt19937_64 random(20261129);
    Tally tally;
    const QString path = vault.file(u"geraakt.vlagwijzer"_s);
    const auto begin = std::chrono::steady_clock::now();
    for (; tally.runs < rescues; ++tally.runs) {
        const Damage &damage = damages.at(static_cast<size_t>(tally.runs) % damages.size());
        const auto [at, length] = placeOf(damage, vault.bytes.size(), random);
        QByteArray bytes = vault.bytes;
        if (damage.way == Way::Cut)
            bytes.truncate(at);
        else
            bytes.replace(at, length, QByteArray(length, '\0'));
        QFile::remove(path + u"-journal"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        INFO("rescue " << tally.runs << ", " << damage.name << ": " << length << " bytes at " << at);
        const QStringList faults = rescueOnce(vault, path, damage.way == Way::Cut, tally);
        INFO(faults.mid(0, 8).join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("rescues: %d of %lld kB with %lld records; head left %d, there %lld cases, %lld records and %lld lines lost and reported, "
                "to the one; "
                "head gone %d, and that said; nothing lost %d, cut short %d, slots of a backup %d; a lost draft unsaid %d; %.1f s\n",
                rescues, static_cast<long long>(vault.bytes.size() / 1024), static_cast<long long>(vault.truth.recordCount()),
                tally.counted, static_cast<long long>(tally.cases), static_cast<long long>(tally.records),
                static_cast<long long>(tally.lines), tally.endUnknown, tally.nothingLost, tally.cut, tally.otherSlots, tally.draftsUnsaid,
                seconds);
    CHECK(tally.draftsUnsaid == 0);
    CHECK(tally.counted > rescues / 2);
    CHECK(tally.records > 0);
}
