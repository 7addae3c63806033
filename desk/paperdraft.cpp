// SPDX-License-Identifier: EUPL-1.2
#include "desk/paperdraft.h"

#include "core/referral/draft.h"
#include "core/referral/receiver.h"
#include "core/report/paper.h"
#include "desk/casedesk.h"
#include "desk/office.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Field;
using referral::Part;

namespace {

constexpr qint64 rebuildDelay = 300, longestDelay = 2000; ///< milliseconds after the last change
constexpr qint64 pauseFactor = 10; ///< a rebuild that takes long waits for a longer pause: who types slowly does not meet it at every key

} // namespace

PaperDraft::PaperDraft(CaseDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PaperDraft::rebuild);
    connect(&desk, &CaseDesk::changed, this, &PaperDraft::deskChanged);
    connect(&desk.office(), &Office::practiceChanged, this, &PaperDraft::schedule);
    m_draft.kind = nameOf(referral::kindNames, referral::Kind::Melding);
    m_draft.id = RecordId::create();
}

bool PaperDraft::isCrisis() const
{
    return m_draft.kind == nameOf(referral::kindNames, referral::Kind::Crisisblad);
}

bool PaperDraft::isHandOver() const
{
    return referral::isHandOver(m_content.open.kind, referral::receiverKind(receiver()));
}

const Document *PaperDraft::document(Part part) const
{
    if (part == Part::Open)
        return &m_content.open;
    return m_content.restricted ? &*m_content.restricted : nullptr;
}

/// The papers of the case with what is typed just now.
QList<dossier::ReferralDraft> PaperDraft::drafts() const
{
    dossier::CaseFile now;
    now.referrals = m_desk.file().referrals;
    Faults faults;
    for (const auto &draft : m_desk.pending()) {
        if (draft.payload.value("kind"_L1).toString() == "referral"_L1)
            dossier::putRecord(now, draft.payload, {}, faults);
    }
    return now.referrals;
}

void PaperDraft::open(const QString &kind)
{
    commit();
    m_draft = referral::draftOf(drafts(), kind);
    load();
}

void PaperDraft::load()
{
    rebuild();
    Q_EMIT opened();
}

void PaperDraft::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        rebuild();
}

void PaperDraft::schedule()
{
    m_stale = true;
    if (m_active)
        m_timer.start(static_cast<int>(std::clamp(pauseFactor * m_lastTook, rebuildDelay, longestDelay)));
}

void PaperDraft::deskChanged(RecordKind kind)
{
    // Somebody else changed a paper, for instance typing that was kept when the vault was locked.
    if (kind == RecordKind::Referral && !m_saving && !m_typed) {
        const auto now = referral::draftOf(drafts(), m_draft.kind);
        if (now.id == m_draft.id && now != m_draft) {
            m_draft = now;
            load();
        }
    }
    schedule();
}

referral::ReferralInput PaperDraft::input() const
{
    const auto &office = m_desk.office();
    return {m_desk.file(),        office.practice(),         m_desk.pack(), m_desk.verdict(), referral::asPrinted(m_draft, drafts()),
            office.clock().now(), QStringLiteral(VW_VERSION)};
}

void PaperDraft::rebuild()
{
    m_timer.stop();
    m_stale = false;
    QElapsedTimer timer;
    timer.start();
    m_content = referral::buildReferral(input());
    report::findUnprintable(m_content);
    Q_EMIT rebuilt();
    m_lastTook = timer.elapsed();
}

QString PaperDraft::summary() const
{
    return referral::shortSummary(input());
}

void PaperDraft::type(const QString &key, const QString &text)
{
    if (m_draft.fields.value(key) == text)
        return;
    if (text.isEmpty())
        m_draft.fields.remove(key);
    else
        m_draft.fields.insert(key, text);
    m_typed = true;
    m_desk.typed(m_draft);
    schedule();
}

void PaperDraft::commit()
{
    if (m_typed)
        save();
}

/// A failure is said by the window; the desk keeps the record and tries again.
bool PaperDraft::save(const QString &action, const QJsonObject &detail)
{
    m_typed = false;
    m_saving = true;
    const bool saved = m_desk.commit(m_draft, action, detail);
    m_saving = false;
    return saved;
}

/// Persons and children have blocks of their own; without a person D is about the victim.
QString PaperDraft::letterOf(const QString &key) const
{
    const QString person = key.section(u':', 1);
    if (!person.isEmpty())
        return m_desk.file().letterOf(RecordId::fromText(person));
    const auto *victim = key.startsWith(u'D') ? m_desk.file().firstWith(dossier::PersonRole::Victim) : nullptr;
    return victim ? m_desk.file().letterOf(victim->id) : QString();
}

const Field *PaperDraft::find(const Document *document, const QString &key) const
{
    if (!document)
        return nullptr;
    const QString id = key.section(u':', 0, 0), letter = letterOf(key);
    for (const auto &section : document->sections) {
        if (letter.isEmpty() ? !section.heading.isEmpty() : !section.heading.startsWith(letter + u','))
            continue;
        for (const auto &field : section.fields) {
            if (field.id == id)
                return &field;
        }
    }
    return nullptr;
}

const Field *PaperDraft::printed(const QString &key) const
{
    // Part S first: the open part may have the short words only.
    const auto *field = find(document(Part::Restricted), key);
    return field ? field : find(document(Part::Open), key);
}

bool PaperDraft::factRestricted(const QString &id) const
{
    const auto &incidents = m_desk.file().incidents;
    const auto fact = std::ranges::find(incidents, RecordId::fromText(id), &dossier::Incident::id);
    if (fact == incidents.end())
        return false;
    if (fact->visibility == dossier::Visibility::Restricted)
        return true;
    const auto *moved = find(document(Part::Restricted), u"S1"_s);
    return moved && std::ranges::any_of(moved->table.rows, [&](const QStringList &row) {
               return std::ranges::any_of(row, [&](const QString &cell) { return !fact->what.isEmpty() && cell.contains(fact->what); });
           });
}

bool PaperDraft::isRestricted(const QString &key) const
{
    if (const QString chosen = m_draft.visibility.value(key); !chosen.isEmpty())
        return chosen != "open"_L1;
    if (key.startsWith("incident:"_L1))
        return factRestricted(key.section(u':', 1));
    if (find(document(Part::Restricted), key))
        return true;
    const auto *spec = referral::fieldSpec(key.section(u':', 0, 0));
    return !find(document(Part::Open), key) && spec && spec->part == Part::Restricted;
}

void PaperDraft::setRestricted(const QString &key, bool restricted)
{
    m_draft.visibility.remove(key);
    rebuild(); // only now the default is known; the choice is kept where it differs from that
    if (isRestricted(key) != restricted)
        m_draft.visibility.insert(key, nameOf(referral::partNames, restricted ? Part::Restricted : Part::Open));
    save();
    schedule();
}

void PaperDraft::setLeftOut(const QString &incident, bool leftOut)
{
    m_draft.leftOut.removeAll(incident);
    if (leftOut)
        m_draft.leftOut.append(incident);
    save();
}

void PaperDraft::setSigned(bool isSigned)
{
    rebuild(); // what is signed is what stands there now
    if (m_content.isSigned == isSigned)
        return;
    m_draft.isSigned = isSigned;
    m_draft.signedOn = isSigned ? m_desk.office().today() : QDate();
    m_draft.signedFor = isSigned ? m_content.signedFor : QString();
    save();
    rebuild();
}

QString PaperDraft::ownRegion() const
{
    const QString region = m_desk.office().practice().region.trimmed();
    return region.isEmpty() || region.startsWith("Veilig Thuis"_L1) ? region : u"Veilig Thuis "_s + region;
}

QString PaperDraft::receiver() const
{
    const auto *field = find(&m_content.open, u"A5"_s);
    if (field && field->status == referral::Status::Filled)
        return field->value;
    return text(u"A5"_s);
}

QString PaperDraft::ground() const
{
    const auto *field = find(&m_content.open, u"V1"_s);
    if (field && field->status == referral::Status::Filled)
        return field->value;
    return text(u"V1"_s);
}

QJsonObject PaperDraft::exportDetail(const Document &document, const QString &channel) const
{
    // What goes into one's own registration reaches no receiver and needs no ground.
    const bool ownFile = channel == "summary"_L1;
    return {{u"kind"_s, nameOf(referral::kindNames, document.kind)},
            {u"part"_s, nameOf(referral::partNames, document.part)},
            {u"receiver"_s, ownFile ? QString() : receiver()},
            {u"ground"_s, ownFile ? QString() : ground()},
            {u"leftOut"_s, QJsonArray::fromStringList(m_draft.leftOut)},
            {u"checksum"_s, document.checksum},
            {u"channel"_s, channel}};
}

/// One web form is many copies: the log has each, the list of exports has one, so that the version does not jump.
bool PaperDraft::repeatsLastExport(const QJsonObject &detail) const
{
    if (m_draft.exports.isEmpty())
        return false;
    const auto &last = m_draft.exports.last();
    const QDateTime at = QDateTime::fromString(last.value("at"_L1).toString(), Qt::ISODate);
    return last.value("channel"_L1) == detail.value("channel"_L1) && last.value("part"_L1) == detail.value("part"_L1) &&
           at.secsTo(m_desk.office().clock().now()) < 3600;
}

bool PaperDraft::record(const QString &action, const Document &document, const QString &channel)
{
    const QJsonObject detail = exportDetail(document, channel);
    if (action == "copy"_L1 && repeatsLastExport(detail))
        return m_desk.log(action, detail);
    QJsonObject entry{{u"at"_s, m_desk.office().clock().now().toUTC().toString(Qt::ISODate)}};
    for (const auto &key : {u"kind"_s, u"part"_s, u"receiver"_s, u"ground"_s, u"checksum"_s, u"channel"_s})
        entry.insert(key, detail.value(key));
    m_draft.exports.append(entry);
    if (save(action, detail))
        return true;
    m_draft.exports.removeLast();
    (void)save(); // what waits to be saved must not tell of a paper that did not leave
    return false;
}

bool PaperDraft::failed(const Document &document, const QString &channel, bool nothingLeft)
{
    const QJsonObject detail = exportDetail(document, channel);
    if (!nothingLeft)
        return m_desk.log(u"export-failed"_s, detail);
    m_draft.exports.removeLast();
    return save(u"export-failed"_s, detail);
}

} // namespace vw::desk
