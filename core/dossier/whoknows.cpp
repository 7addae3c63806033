// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/whoknows.h"

#include <QSet>

#include <algorithm>

namespace vw::dossier {

namespace {

using namespace Qt::Literals::StringLiterals;

using Day = std::optional<PartialDate>;

Day later(const Day &one, const Day &other)
{
    return !one || (other && other->last() > one->last()) ? other : one;
}

Day dayOf(QDate day)
{
    return day.isValid() ? Day(PartialDate::day(day)) : Day();
}

class Counter {
public:
    explicit Counter(const CaseFile &file) : m_file(file) {}

    QList<WhoKnows> count()
    {
        for (const auto &report : m_file.reports)
            take(report);
        for (const auto &fact : m_file.incidents)
            take(fact);
        for (const auto &contact : m_file.contacts)
            take(contact);
        for (const auto &draft : m_file.referrals)
            take(draft);
        for (auto &each : m_all)
            each.facts = static_cast<int>(m_facts.value(each.body).size());
        std::ranges::stable_sort(m_all, std::greater{}, [](const WhoKnows &each) { return each.facts + each.reports + each.papers; });
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
        who.lastFact = later(who.lastFact, day);
    }
    void take(const Report &report)
    {
        if (report.body.isEmpty())
            return;
        auto &who = at(report.body);
        ++who.reports;
        who.lastReport = later(who.lastReport, report.on);
        for (const auto &id : report.incidents) {
            if (const auto *fact = findIn<Incident>(m_file, id))
                knows(report.body, id, fact->when);
        }
    }
    void take(const Incident &fact)
    {
        if (fact.reportedTo.isEmpty())
            return;
        const bool isReported = m_facts.value(fact.reportedTo).contains(fact.id);
        knows(fact.reportedTo, fact.id, fact.when);
        if (isReported)
            return;
        auto &who = at(fact.reportedTo);
        ++who.reports;
        who.lastReport = later(who.lastReport, fact.reportedOn.isValid() ? dayOf(fact.reportedOn) : fact.when);
    }
    void take(const Contact &contact)
    {
        if (contact.body.isEmpty())
            return;
        auto &who = at(contact.body);
        ++who.contacts;
        who.lastContact = later(who.lastContact, contact.on);
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
                later(who.lastPaper, dayOf(QDateTime::fromString(sent.value(u"at"_s).toString(), Qt::ISODate).toLocalTime().date()));
        }
    }

    const CaseFile &m_file;
    QList<WhoKnows> m_all;
    QHash<QString, QSet<RecordId>> m_facts;
};

} // namespace

QList<WhoKnows> whoKnows(const CaseFile &file)
{
    return Counter(file).count();
}

} // namespace vw::dossier
