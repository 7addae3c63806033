// SPDX-License-Identifier: EUPL-1.2
#include "desk/casedesk.h"

#include "core/assessment/compare.h"
#include "core/dossier/danger.h"
#include "core/dossier/letters.h"
#include "core/dossier/limits.h"
#include "core/dossier/people.h"
#include "core/meldcode/overview.h"
#include "core/wording/dangerwords.h"
#include "desk/office.h"

#include <algorithm>

namespace vw::desk {

using dossier::Record;

namespace {

constexpr int draftDelay = 700; ///< milliseconds; typing is kept within a second
constexpr int retryDelay = 3000;

} // namespace

CaseDesk::CaseDesk(Office &office, dossier::CaseFile file, dossier::CaseHead head, bool isNew)
    : m_office(office), m_file(std::move(file)), m_head(std::move(head)), m_isNew(isNew)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &CaseDesk::writeDrafts);
    m_retryTimer.setInterval(retryDelay);
    connect(&m_retryTimer, &QTimer::timeout, this, &CaseDesk::saveUnsaved);
    choosePack();
    weighAgain();
}

void CaseDesk::choosePack()
{
    m_pack = m_office.packPointer();
    m_lacksItsVersion = false;
    if (const auto *current = m_file.current()) {
        if (auto own = m_office.packOf(*current))
            m_pack = std::move(own);
        else
            m_lacksItsVersion = true;
    }
}

const taxonomy::Texts &CaseDesk::texts() const
{
    return m_pack->texts(m_office.language(), m_file.info.jurisdiction);
}

dossier::Vocabulary CaseDesk::words() const
{
    dossier::Vocabulary words(m_office.language(), texts());
    words.setCaseCodes([&office = m_office](CaseId id) { return office.referenceOf(id); });
    return words;
}

QString CaseDesk::inPlace(const QString &text) const
{
    return jurisdiction().inPlace(text, m_office.language());
}

bool CaseDesk::hasOlderVersion() const
{
    return m_pack != m_office.packPointer() || m_lacksItsVersion;
}

bool CaseDesk::takePresentVersion()
{
    if (!m_file.current())
        return true;
    auto record = *m_file.current(); // judgement and what was done go along; the old record keeps its own
    record.id = RecordId::create();
    record.list = vw::assessment::carriedOver(record.list, m_pack->taxonomy, m_office.pack().taxonomy, m_office.today());
    record.taxonomyHash = QString::fromLatin1(m_office.pack().contentHash.toHex());
    m_pack = m_office.packPointer();
    m_lacksItsVersion = false;
    return commit(record, QStringLiteral("version"));
}

dossier::CaseAssessment CaseDesk::assessment() const
{
    if (const auto *current = m_file.current())
        return *current;
    dossier::CaseAssessment fresh;
    fresh.id = RecordId::create();
    fresh.list.taxonomy = m_pack->taxonomy.version;
    fresh.taxonomyHash = QString::fromLatin1(m_pack->contentHash.toHex());
    fresh.list.jurisdiction = m_file.info.jurisdiction;
    fresh.list.assessed = m_office.today();
    return fresh;
}

meldcode::Input CaseDesk::weighingInput() const
{
    return {m_file, m_office.practice(), verdict()};
}

wording::Picture CaseDesk::picture() const
{
    const auto list = assessment().list;
    const auto &practice = m_office.practice();
    wording::PictureContext context{*m_pack,
                                    m_office.language(),
                                    people(),
                                    practice.role,
                                    practice.attentionOfficer.isEmpty() ? practice.decider : practice.attentionOfficer,
                                    m_office.today(),
                                    &list,
                                    m_office.locale(),
                                    m_file.info.jurisdiction,
                                    meldcode::foundAcute(m_file.meldcode.weighing),
                                    &m_file,
                                    patterns()};
    const auto verdict = m_verdict ? *m_verdict : vw::assessment::score(m_pack->taxonomy, list, m_office.today());
    return wording::pictureOf(verdict, context);
}

const QList<pattern::Pattern> &CaseDesk::patterns() const
{
    const QDate today = m_office.today();
    if (!m_patterns || m_patternsOf != today)
        m_patterns = pattern::patternsIn(m_file, today);
    m_patternsOf = today;
    return *m_patterns;
}

const dossier::DangerLog *CaseDesk::dangerRecord() const
{
    return m_verdict ? dossier::recordOfDanger(m_file.current(), *m_verdict) : nullptr;
}

QString CaseDesk::dangerDone(const dossier::DangerLog &log) const
{
    return wording::dangerDone(log, m_office.today(), inPlace(QStringLiteral("112")));
}

bool CaseDesk::needsLookAgain() const
{
    const QDate again = m_file.lookAgain();
    return !m_isNew && !dossier::isEnded(m_file.info.state) && (again.isNull() || again < m_office.today());
}

void CaseDesk::weighAgain()
{
    if (const auto *current = m_file.current())
        m_verdict = vw::assessment::score(m_pack->taxonomy, current->list, m_office.today());
    else
        m_verdict.reset();
}

dossier::CaseHead CaseDesk::headNow() const
{
    return meldcode::headOf(m_file, m_office.practice(), verdict(), m_pack->taxonomy, m_head, m_office.today());
}

bool CaseDesk::report(const Result<void> &result)
{
    if (!result) {
        m_lastFailure = result.error();
        Q_EMIT saveFailed(result.error());
    } else if (m_unsaved.isEmpty())
        Q_EMIT saved();
    return result.has_value();
}

/// The verdict as it is shown stays with the answers: what somebody saw that day, never instead of the answers.
void CaseDesk::keepShown(dossier::CaseAssessment &saved)
{
    weighAgain();
    auto &current = m_file.assessments.last();
    if (m_verdict && saved.id == current.id && !m_lacksItsVersion) // what another version showed stays as it was
        saved.shown = current.shown = vw::assessment::summaryJson(*m_verdict);
}

bool CaseDesk::commit(const Record &record, const QString &action, const QJsonObject &detail)
{
    const auto over = dossier::overLimit(m_file, dossier::toJson(record));
    if (!over)
        return commitRecord(record, action, detail);
    typed(record);
    return report(std::unexpected(*over));
}

bool CaseDesk::mayChange(const Record &record) const
{
    if (!isKept() || std::holds_alternative<dossier::ReferralDraft>(record) || std::holds_alternative<dossier::ArchiveCopy>(record))
        return true; // it is printed, and what was printed is kept
    const auto *info = std::get_if<dossier::CaseInfo>(&record);
    if (!info)
        return false;
    auto same = m_file.info; // its own state, when somebody looks back, and that it stays
    same.state = info->state;
    same.closedOn = info->closedOn;
    same.lookAgain = info->lookAgain;
    same.lookAgainWho = info->lookAgainWho;
    same.held = info->held;
    same.heldWhy = info->heldWhy;
    same.lettersGiven = info->lettersGiven;
    return same == *info;
}

bool CaseDesk::commitRecord(const Record &given, const QString &action, const QJsonObject &detail)
{
    if (!mayChange(given)) {
        typed(given); // nobody loses a word
        return report(fail(ErrorCode::CaseIsKept));
    }
    const auto kind = dossier::kindOf(given);
    const bool othersFollow = kind == RecordKind::Person || kind == RecordKind::Case;
    const auto before = othersFollow ? m_file : dossier::CaseFile();
    auto record = dossier::keepLetters(m_file, given);
    dossier::put(m_file, record);
    if (kind != RecordKind::Assessment) // answers make no pattern, and they come with every key
        m_patterns.reset();
    if (auto *saved = std::get_if<dossier::CaseAssessment>(&record))
        keepShown(*saved);
    const bool isNewLetter = kind == RecordKind::Person && !dossier::giveLetters(m_file).isEmpty();
    auto alongside = othersFollow ? dossier::follow(before, m_file) : QList<Record>();
    if (isNewLetter && std::ranges::find(alongside, RecordKind::Case, dossier::kindOf) == alongside.end())
        alongside.append(m_file.info);
    m_head = headNow();
    const auto result = save(record, action, detail, alongside);
    if (result) {
        m_typing.remove(dossier::idOf(record));
        m_unsaved.remove(dossier::idOf(record));
        m_office.headChanged(m_head);
        m_office.forgetDraft(m_file.id, dossier::idOf(record));
    } else {
        for (const auto &each : QList{record} + alongside) // stays on screen and here; locking seals it as a draft
            m_unsaved.insert(dossier::idOf(each), each);
        m_retryTimer.start();
    }
    Q_EMIT changed(kind);
    return report(result);
}

Result<void> CaseDesk::save(const Record &record, const QString &action, const QJsonObject &detail, const QList<Record> &alongside)
{
    if (m_isNew) {
        const auto result = m_office.store().create(m_file, m_head);
        m_isNew = !result.has_value();
        if (result)
            m_unsaved.clear(); // the whole case was written
        return result;
    }
    QList<QJsonObject> others;
    for (const auto &other : alongside)
        others.append(dossier::toJson(other));
    return m_office.store().save(m_file, dossier::toJson(record), m_head, action, detail, others);
}

bool CaseDesk::remove(RecordId record)
{
    if (isKept())
        return report(fail(ErrorCode::CaseIsKept));
    const auto kind = dossier::kindIn(m_file, record);
    dossier::takeOut(m_file, record);
    m_patterns.reset();
    m_typing.remove(record);
    const bool wasUnsaved = m_unsaved.remove(record) > 0;
    m_head = headNow();
    auto result = m_isNew ? Result<void>{} : m_office.store().remove(m_file, record, m_head);
    if (wasUnsaved && !result && result.error().code == ErrorCode::CaseNotFound)
        result = {}; // it was never written, so there is nothing to take out
    m_office.headChanged(m_head);
    Q_EMIT changed(kind.value_or(RecordKind::Person));
    return report(result);
}

bool CaseDesk::log(const QString &action, const QJsonObject &detail)
{
    return report(m_office.session().note(m_file.id, action, detail));
}

bool CaseDesk::saveUnsaved()
{
    if (m_office.work().isRunning()) // the vault is not ours now; the timer comes again
        return m_unsaved.isEmpty();
    const auto waiting = m_unsaved;
    for (const auto &record : waiting) {
        if (!commitRecord(record))
            return false;
    }
    m_retryTimer.stop();
    return true;
}

void CaseDesk::keepWords(RecordId id, const QStringList &words)
{
    dossier::Note note;
    note.id = id;
    note.at = m_office.clock().now();
    note.author = m_office.practice().name;
    note.text = words.join(QLatin1Char('\n'));
    typed(note);
}

void CaseDesk::forgetTyping(RecordId id)
{
    m_typing.remove(id);
    if (!m_isNew)
        (void)m_office.session().dropDraft(m_file.id, id); // a draft that stays is offered once more, no harm
}

void CaseDesk::typed(const Record &record)
{
    m_typing.insert(dossier::idOf(record), record);
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
}

void CaseDesk::writeDrafts()
{
    if (m_office.work().isRunning()) {
        m_draftTimer.start();
        return;
    }
    flushNew();
    for (const auto &draft : pending())
        (void)report(m_office.session().saveDraft(draft));
}

void CaseDesk::flushNew()
{
    if (m_isNew && !m_typing.isEmpty()) // a draft needs its case: the first word makes it
        commitRecord(Record(m_typing.first()));
}

dossier::CaseFile CaseDesk::fileAsTyped() const
{
    auto file = m_file;
    for (const auto &record : m_typing)
        dossier::put(file, record);
    return file;
}

QList<vault::Draft> CaseDesk::pending() const
{
    QList<vault::Draft> drafts;
    auto all = m_unsaved;
    all.insert(m_typing);
    for (auto it = all.begin(); it != all.end(); ++it)
        drafts.append({m_file.id, it.key(), dossier::toJson(*it)});
    return drafts;
}

} // namespace vw::desk
