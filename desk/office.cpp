// SPDX-License-Identifier: EUPL-1.2
#include "desk/office.h"

#include "core/dossier/olderrecords.h"
#include "core/dossier/retention.h"
#include "desk/casedesk.h"
#include "desk/textsearch.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace vw::desk {

namespace {

constexpr const char *wholeCase = "whole-case"; ///< a draft that holds a case which was never written

QString hashOf(const taxonomy::Pack &pack)
{
    return QString::fromLatin1(pack.contentHash.toHex());
}

} // namespace

Office::Office(std::unique_ptr<vault::Session> session, PackPointer pack, const Clock &clock, QString language, QString stateFolder)
    : m_session(std::move(session)), m_store(*m_session), m_practiceDraft(*m_session), m_pack(std::move(pack)), m_clock(clock),
      m_language(std::move(language)), m_stateFolder(std::move(stateFolder))
{
    if (auto practice = m_store.practice())
        m_practice = *practice;
    if (const auto kept = m_session->vaultRecord(QStringLiteral("practice")))
        m_isFirstStart = kept->isEmpty();
    if (auto drafts = m_session->drafts())
        m_drafts = *drafts;
    m_practiceDraft.takeFrom(m_drafts, m_practice);
}

Office::~Office() = default;

/// Each taxonomy used is sealed into the vault once, so that an old verdict can be made again. A failure costs no answer: it is tried at the
/// next start.
void Office::keepPack()
{
    if (!m_session->isReadOnly())
        (void)m_store.keepTaxonomy(m_pack->taxonomy.version, hashOf(*m_pack), m_pack->asJson);
}

void Office::setPack(PackPointer pack, const QString &folder)
{
    m_pack = std::move(pack);
    m_older.clear(); // some may have stood for the pack of before
    m_packFolder = folder;
    keepPack();
}

Office::PackPointer Office::packOf(const dossier::CaseAssessment &list)
{
    const auto &version = list.list.taxonomy;
    if (version == m_pack->taxonomy.version && (list.taxonomyHash.isEmpty() || list.taxonomyHash == hashOf(*m_pack)))
        return m_pack;
    const QString key = version.text() + QLatin1Char(':') + list.taxonomyHash;
    if (const auto known = m_older.constFind(key); known != m_older.constEnd())
        return *known;
    PackPointer older;
    if (const auto files = m_store.taxonomy(version, list.taxonomyHash); files && !files->isEmpty()) {
        if (auto pack = taxonomy::packFrom(*files, QByteArray::fromHex(list.taxonomyHash.toLatin1())))
            older = version == m_pack->taxonomy.version && taxonomy::weighAlike(*pack, *m_pack)
                        ? m_pack
                        : std::make_shared<const taxonomy::Pack>(std::move(*pack));
    }
    m_older.insert(key, older);
    return older;
}

Result<void> Office::savePractice(const dossier::Practice &practice)
{
    const auto result = m_store.savePractice(practice);
    if (result) {
        m_practice = practice;
        m_practiceDraft.saved();
        Q_EMIT practiceChanged();
    }
    return result;
}

Result<void> Office::changePractice(const std::function<void(dossier::Practice &)> &change)
{
    auto practice = m_practice;
    change(practice);
    if (practice == m_practice)
        return {};
    auto typed = m_practiceDraft.typed();
    const auto result = savePractice(practice);
    if (result && typed) {
        change(*typed);
        m_practiceDraft.type(*typed);
    }
    return result;
}

Result<void> Office::readHeads()
{
    auto heads = m_store.cases();
    if (!heads)
        return std::unexpected(heads.error());
    m_heads = *heads;
    QSet<CaseId> withDrafts;
    for (const auto &draft : std::as_const(m_drafts))
        withDrafts.insert(draft.caseId);
    for (auto &head : m_heads)
        head.hasDrafts = withDrafts.contains(head.id);
    Q_EMIT headsChanged({});
    return {};
}

QString Office::nextReference() const
{
    const QString year = QString::number(today().year());
    QSet<QString> taken;
    for (const auto &head : m_heads)
        taken.insert(head.reference);
    for (qsizetype number = m_heads.size() + 1;; ++number) {
        const QString reference = year + QLatin1Char('-') + QString::number(number).rightJustified(3, QLatin1Char('0'));
        if (!taken.contains(reference))
            return reference;
    }
}

TextSearch &Office::search()
{
    if (!m_search) {
        QList<CaseId> cases;
        for (const auto &head : m_heads)
            cases.append(head.id);
        m_search = std::make_unique<TextSearch>(*m_session, cases);
    }
    return *m_search;
}

void Office::erase(const Erasure &erasure, QObject *owner, const std::function<void(const Result<Erased> &)> &done)
{
    const CaseId id = erasure.head.id;
    if (m_desk && m_desk->file().id == id)
        closeCase();
    inBackground<Result<Erased>>(
        {tr("The case is being erased."), {}}, this,
        [erasure, &clock = m_clock](vault::Session &session, Progress &progress) {
            return desk::erase(session, erasure, clock, &progress);
        },
        [this, id, guard = QPointer<QObject>(owner), done](const Result<Erased> &erased) {
            if (erased)
                forgetCase(id);
            if (guard)
                done(erased);
        });
}

void Office::forgetCase(CaseId id)
{
    m_drafts.removeIf([&](const vault::Draft &draft) { return draft.caseId == id; });
    if (m_search)
        m_search->remove(id);
    Q_EMIT draftsChanged();
    m_heads.removeIf([&](const dossier::CaseHead &head) { return head.id == id; });
    Q_EMIT headsChanged({});
}

QString Office::referenceOf(CaseId id) const
{
    const auto head = std::ranges::find(m_heads, id, &dossier::CaseHead::id);
    return head == m_heads.end() ? QString() : head->reference;
}

CaseDesk *Office::newCase()
{
    dossier::CaseFile file;
    file.id = CaseId::create();
    file.info.id = RecordId::create();
    file.info.reference = nextReference();
    file.info.opened = today();
    file.info.jurisdiction = m_practice.jurisdiction;
    file.meldcode.id = RecordId::create();
    dossier::CaseHead head;
    head.id = file.id;
    m_desk = std::make_unique<CaseDesk>(*this, std::move(file), head, true);
    return m_desk.get();
}

Result<std::unique_ptr<CaseDesk>> Office::readCase(CaseId id)
{
    auto loaded = m_store.load(id);
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto known = std::ranges::find(m_heads, id, &dossier::CaseHead::id);
    auto findings = loaded->findings;
    for (const auto &record : loaded->damaged)
        findings.append(Error{ErrorCode::RecordDamaged, {loaded->file.info.reference, record.text()}});
    auto desk = std::make_unique<CaseDesk>(*this, std::move(loaded->file), known == m_heads.end() ? dossier::CaseHead{} : *known, false);
    desk->setFindings(findings);
    return desk;
}

Result<CaseDesk *> Office::openCase(CaseId id)
{
    auto desk = readCase(id);
    if (!desk)
        return std::unexpected(desk.error());
    m_desk = std::move(*desk);
    return m_desk.get();
}

void Office::closeCase()
{
    if (m_desk) {
        keepTyping();
        m_session->closeCase(m_desk->file().id);
    }
    m_desk.reset();
}

/// What was typed in the case and could not become a revision, such as a date that cannot be read, is offered again.
void Office::keepTyping()
{
    if (m_work.isRunning() || !m_desk->hasPending())
        return;
    m_desk->flushNew();
    for (const auto &draft : m_desk->pending()) {
        if (!m_session->saveDraft(draft))
            continue;
        m_drafts.removeIf([&](const auto &known) { return known.caseId == draft.caseId && known.id == draft.id; });
        m_drafts.append(draft);
    }
    Q_EMIT draftsChanged();
}

Result<void> Office::keepWholeCase(const vault::Draft &draft)
{
    const auto bytes = QJsonDocument(draft.payload.value(QStringLiteral("case")).toObject()).toJson();
    const auto file = dossier::caseFrom(bytes, QStringLiteral("draft"));
    if (!file)
        return std::unexpected(file.error().first());
    dossier::CaseHead head;
    head.id = file->id;
    m_desk = std::make_unique<CaseDesk>(*this, *file, head, true);
    if (!m_desk->commit(file->info, QStringLiteral("create")))
        return fail(ErrorCode::StorageFailed, QStringLiteral("draft"), QString());
    return dropDraft(draft);
}

Result<void> Office::keepDraft(const vault::Draft &draft)
{
    if (draft.payload.value(QStringLiteral("kind")).toString() == QLatin1StringView(wholeCase))
        return keepWholeCase(draft);
    Faults faults; // what cannot be read stays as it is in the record
    const auto today = dossier::asToday(draft.payload);
    const auto record = dossier::recordFrom(today.record, {}, faults);
    if (!record) // of a newer version; it stays a draft
        return fail(ErrorCode::BadValue, QStringLiteral("kind"), draft.payload.value(QStringLiteral("kind")).toString());
    auto desk = openCase(draft.caseId);
    if (!desk)
        return std::unexpected(desk.error());
    if ((*desk)->isKept()) // it stays a draft until the case is opened again
        return fail(ErrorCode::CaseIsKept);
    for (const auto &more : today.more) { // texts of before that were typed and not saved
        if (const auto other = dossier::recordFrom(more, {}, faults); other && !(*desk)->commitRecord(*other, QStringLiteral("create")))
            return fail(ErrorCode::StorageFailed, QStringLiteral("draft"), QString());
    }
    auto kept = *record;
    if (auto *info = std::get_if<dossier::CaseInfo>(&kept)) { // words come back, a case is not opened or closed by them
        const auto &now = (*desk)->file().info;
        info->state = now.state;
        info->closedOn = now.closedOn;
        info->followUntil = now.followUntil;
    }
    if (!(*desk)->commitRecord(kept))
        return fail(ErrorCode::StorageFailed, QStringLiteral("draft"), QString());
    return {};
}

void Office::forgetDraft(CaseId caseId, RecordId id)
{
    if (m_drafts.removeIf([&](const auto &known) { return known.caseId == caseId && known.id == id; }) > 0)
        Q_EMIT draftsChanged();
}

Result<void> Office::dropDraft(const vault::Draft &draft)
{
    const auto result = m_session->dropDraft(draft.caseId, draft.id);
    if (!result)
        return result;
    forgetDraft(draft.caseId, draft.id);
    return {};
}

QList<vault::Draft> Office::pendingTyping() const
{
    const auto practice = m_practiceDraft.pending();
    if (!m_desk || !m_desk->hasPending())
        return practice;
    if (!m_desk->isNew())
        return practice + m_desk->pending();
    // a case that could not be made yet has no key of its own: it waits, whole, under the key of the vault's own records
    const auto file = m_desk->fileAsTyped();
    const vault::Draft whole{
        CaseId(), file.info.id, {{QStringLiteral("kind"), QLatin1StringView(wholeCase)}, {QStringLiteral("case"), dossier::toJson(file)}}};
    return practice + QList{whole};
}

void Office::startWork(const WorkWords &words, QObject *owner, LongWork::Work work, const std::function<void()> &done)
{
    Q_EMIT workBegins();
    m_practiceDraft.writeNow();
    if (m_search)
        m_search->pause();
    const auto ended = std::make_shared<bool>(false);
    connect(
        &m_work, &LongWork::done, this,
        [this, ended, guard = QPointer<QObject>(owner), done] {
            *ended = true;
            if (m_search)
                m_search->goOn();
            Q_EMIT workEnded();
            if (guard)
                done();
        },
        Qt::SingleShotConnection);
    m_work.start(*m_session, std::move(work));
    (void)m_work.endsWithin(blink);
    if (!*ended) // what came of it may have begun other work already
        Q_EMIT workShows(words);
}

void Office::headChanged(const dossier::CaseHead &head)
{
    if (m_search)
        m_search->refresh(head.id);
    const auto known = std::ranges::find(m_heads, head.id, &dossier::CaseHead::id);
    if (known == m_heads.end())
        m_heads.append(head);
    else
        *known = head;
    Q_EMIT headsChanged(head.id);
}

} // namespace vw::desk
