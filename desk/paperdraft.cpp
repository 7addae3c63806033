// SPDX-License-Identifier: EUPL-1.2
#include "desk/paperdraft.h"

#include "core/dossier/caseregion.h"
#include "core/referral/draft.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/place.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

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

PaperDraft::PaperDraft(CaseDesk &desk, QObject *parent) : QObject(parent), m_papers(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PaperDraft::rebuild);
    connect(&desk, &CaseDesk::changed, this, &PaperDraft::deskChanged);
    connect(&desk.office(), &Office::practiceChanged, this, &PaperDraft::schedule);
    m_paper.draft.kind = nameOf(referral::kindNames, m_paper.content.open.kind);
    m_paper.draft.id = RecordId::create();
}

void PaperDraft::open(const QString &kind)
{
    commit();
    m_paper.draft = referral::draftOf(m_papers.drafts(), kind);
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

void PaperDraft::deskChanged(dossier::RecordKind kind)
{
    // Somebody else changed a paper, for instance typing that was kept when the vault was locked.
    if (kind == RecordKind::Referral && !m_saving && !m_typed) {
        const auto now = referral::draftOf(m_papers.drafts(), m_paper.draft.kind);
        if (now.id == m_paper.draft.id && now != m_paper.draft) {
            m_paper.draft = now;
            load();
        }
    }
    schedule();
}

void PaperDraft::rebuild()
{
    m_timer.stop();
    m_stale = false;
    QElapsedTimer timer;
    timer.start();
    m_paper.content = m_papers.content(m_paper.draft);
    Q_EMIT rebuilt();
    m_lastTook = timer.elapsed();
}

void PaperDraft::type(const QString &key, const QString &text)
{
    if (m_paper.draft.fields.value(key) == text)
        return;
    if (text.isEmpty())
        m_paper.draft.fields.remove(key);
    else
        m_paper.draft.fields.insert(key, text);
    m_typed = true;
    desk().typed(m_paper.draft);
    schedule();
}

void PaperDraft::commit()
{
    if (m_typed)
        save();
}

/// A failure is said by the window; the desk keeps the record and tries again.
void PaperDraft::save()
{
    m_typed = false;
    const QScopedValueRollback saving(m_saving, true);
    (void)desk().commit(m_paper.draft);
}

const Field *PaperDraft::find(const Document *document, const QString &key)
{
    if (!document)
        return nullptr;
    for (const auto &section : document->sections) {
        for (const auto &field : section.fields) {
            if (field.key == key)
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
    const auto &incidents = desk().file().incidents;
    const auto fact = std::ranges::find(incidents, RecordId::fromText(id), &dossier::Incident::id);
    if (fact == incidents.end())
        return false;
    if (fact->visibility == dossier::Visibility::Restricted)
        return true;
    const auto *moved = find(document(Part::Restricted), u"S1"_s);
    return moved && moved->table.places.contains(Place{Place::Kind::Fact, id}.text());
}

bool PaperDraft::isRestricted(const QString &key) const
{
    if (const QString chosen = m_paper.draft.visibility.value(key); !chosen.isEmpty())
        return chosen != "open"_L1;
    if (const auto place = Place::fromText(key); place && place->kind == Place::Kind::Fact)
        return factRestricted(place->id);
    if (find(document(Part::Restricted), key))
        return true;
    const auto *spec = referral::fieldSpec(FieldKey::fromText(key).field);
    return !find(document(Part::Open), key) && spec && spec->part == Part::Restricted;
}

void PaperDraft::setRestricted(const QString &key, bool restricted)
{
    m_paper.draft.visibility.remove(key);
    rebuild(); // only now the default is known; the choice is kept where it differs from that
    if (isRestricted(key) != restricted)
        m_paper.draft.visibility.insert(key, nameOf(referral::partNames, restricted ? Part::Restricted : Part::Open));
    save();
    schedule();
}

void PaperDraft::setLeftOut(const QString &incident, bool leftOut)
{
    m_paper.draft.leftOut.removeAll(incident);
    if (leftOut)
        m_paper.draft.leftOut.append(incident);
    save();
}

void PaperDraft::setSigned(bool isSigned)
{
    rebuild(); // what is signed is what stands there now
    if (m_paper.content.isSigned == isSigned)
        return;
    m_paper.draft.isSigned = isSigned;
    m_paper.draft.signedOn = isSigned ? desk().office().today() : QDate();
    m_paper.draft.signedFor = isSigned ? m_paper.content.signedFor : QString();
    save();
    rebuild();
}

QString PaperDraft::ownRegion() const
{
    return dossier::reportingPointOf(desk().file(), desk().office().practice(), desk().pack().regions);
}

bool PaperDraft::hasLog()
{
    return m_papers.hasLog();
}

bool PaperDraft::enter(const QString &action, const Document &document, const QString &channel)
{
    const QScopedValueRollback saving(m_saving, true);
    return m_papers.enter(m_paper, action, document, channel);
}

bool PaperDraft::failed(const Document &document, const QString &channel, bool nothingLeft)
{
    const QScopedValueRollback saving(m_saving, true);
    return m_papers.failed(m_paper, document, channel, nothingLeft);
}

Sent PaperDraft::send(const Sheet &sheet)
{
    const QScopedValueRollback saving(m_saving, true);
    return m_papers.send(m_paper, {sheet});
}

Sent PaperDraft::keep(const QList<Document> &documents)
{
    return m_papers.keep(m_paper, documents);
}

} // namespace vw::desk
