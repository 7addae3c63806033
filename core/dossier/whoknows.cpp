// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/whoknows.h"

#include <QSet>

#include <algorithm>

namespace vw::dossier {

namespace {

using namespace Qt::Literals::StringLiterals;

using Day = std::optional<PartialDate>;

Day dayOf(QDate day)
{
    return day.isValid() ? Day(PartialDate::day(day)) : Day();
}

/// What went on for some time was told at a moment in it that nobody knows.
Day momentOf(const Day &when)
{
    return when && !when->text().contains(u'/') ? when : Day();
}

class Counter {
public:
    explicit Counter(const CaseFile &file) : m_file(file) {}

    QList<WhoKnows> count()
    {
        for (const auto &piece : piecesIn(m_file))
            take(piece);
        for (const auto &fact : m_file.incidents) {
            if (!fact.reportedTo.isEmpty())
                knows(fact.reportedTo, fact.id, fact.when);
        }
        for (const auto &contact : m_file.contacts)
            take(contact);
        for (const auto &draft : m_file.referrals)
            take(draft);
        for (auto &each : m_all)
            each.facts = static_cast<int>(m_facts.value(each.body).size());
        std::ranges::sort(m_all, [](const WhoKnows &a, const WhoKnows &b) {
            const int one = a.facts + a.reports + a.papers, other = b.facts + b.reports + b.papers;
            return one != other ? one > other : a.body < b.body; // whatever the order of entry was
        });
        return m_all;
    }

private:
    WhoKnows &at(const QString &body)
    {
        auto found = std::ranges::find(m_all, body, &WhoKnows::body);
        if (found == m_all.end()) {
            m_all.append(WhoKnows());
            m_all.last().body = body;
            found = m_all.end() - 1;
        }
        return *found;
    }
    void knows(const QString &body, RecordId fact, const Day &day)
    {
        m_facts[body].insert(fact);
        auto &who = at(body);
        who.lastFact = laterOf(who.lastFact, day);
    }
    void take(const Piece &piece)
    {
        auto &who = at(piece.body);
        ++who.reports;
        who.lastReport = laterOf(who.lastReport, piece.when);
        for (const auto &id : piece.facts)
            knows(piece.body, id, findIn<Incident>(m_file, id)->when);
    }
    void take(const Contact &contact)
    {
        if (contact.body.isEmpty())
            return;
        auto &who = at(contact.body);
        ++who.contacts;
        who.lastContact = laterOf(who.lastContact, contact.on);
    }
    void take(const ReferralDraft &draft)
    {
        for (const auto &sent : draft.exports) {
            const QString receiver = sent.value(u"receiver"_s).toString();
            if (receiver.isEmpty())
                continue;
            auto &who = at(receiver.startsWith(u"Veilig Thuis"_s) ? u"veilig-thuis"_s : receiver);
            ++who.papers;
            who.lastPaper =
                laterOf(who.lastPaper, dayOf(QDateTime::fromString(sent.value(u"at"_s).toString(), Qt::ISODate).toLocalTime().date()));
        }
    }

    const CaseFile &m_file;
    QList<WhoKnows> m_all;
    QHash<QString, QSet<RecordId>> m_facts;
};

} // namespace

QList<Piece> piecesIn(const CaseFile &file)
{
    QSet<RecordId> known;
    for (const auto &fact : file.incidents)
        known.insert(fact.id);
    QList<Piece> all;
    QSet<std::pair<QString, RecordId>> reported;
    for (const auto &report : file.reports) {
        if (report.body.isEmpty())
            continue;
        Piece piece{report.body, report.on, {}, report.id, report.own};
        for (const auto &id : report.incidents) {
            if (known.contains(id)) {
                piece.facts.append(id);
                reported.insert({report.body, id});
            }
        }
        all.append(piece);
    }
    QHash<std::pair<QString, QString>, qsizetype> moments;
    for (const auto &fact : file.incidents) {
        if (fact.reportedTo.isEmpty() || reported.contains({fact.reportedTo, fact.id}))
            continue;
        const Day when = fact.reportedOn.isValid() ? dayOf(fact.reportedOn) : momentOf(fact.when);
        const std::pair moment{fact.reportedTo, when ? when->text() : QString()};
        if (const auto same = moments.constFind(moment); when && same != moments.cend()) {
            all[*same].facts.append(fact.id);
            continue;
        }
        moments.insert(moment, all.size());
        all.append({fact.reportedTo, when, {fact.id}, fact.id, false});
    }
    return all;
}

QList<WhoKnows> whoKnows(const CaseFile &file)
{
    return Counter(file).count();
}

} // namespace vw::dossier
