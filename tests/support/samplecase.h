// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

#include <QTimeZone>

// One invented case. Nobody here exists: the names are words, the town is Verzonnenstad, the numbers are not in use.

namespace vw::test {

using namespace Qt::Literals::StringLiterals;

inline dossier::Person samplePerson(dossier::PersonRole role, const QString &surname, const QString &given)
{
    dossier::Person person;
    person.id = RecordId::create();
    person.role = role;
    person.surname = surname;
    person.givenNames = given;
    return person;
}

inline dossier::Incident sampleFact(const QString &when, const QString &what, assessment::SourceCode source)
{
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.when = PartialDate::parse(when);
    fact.place = u"thuis"_s;
    fact.who = u"B"_s;
    fact.what = what;
    fact.source = source;
    return fact;
}

/// A record of which nothing is known but words, as those of before November 2026 are.
template <typename E>
E inWords(const QString &note)
{
    E record;
    record.id = RecordId::create();
    record.note = note;
    return record;
}

inline QList<dossier::Person> samplePersons()
{
    auto a = samplePerson(dossier::PersonRole::Victim, u"Voorbeeld"_s, u"Zoë"_s);
    a.address = dossier::Address::She;
    a.born = u"1990-04-02"_s;
    a.street = u"Nergenspad"_s;
    a.houseNumber = u"1"_s;
    a.town = u"Verzonnenstad"_s;
    a.phone = u"06-00000001"_s;
    a.work = u"bakkerij De Verzonnen Korst"_s;
    a.informed = dossier::Informed::Yes;
    auto b = samplePerson(dossier::PersonRole::Perpetrator, u"Bedacht"_s, u"Łukasz Ümit"_s);
    b.address = dossier::Address::He;
    b.born = u"1985"_s;
    b.town = u"Fictiedorp"_s;
    b.relation = u"ex-partner"_s;
    b.livesWithVictim = assessment::Tri::No;
    b.informed = dossier::Informed::AfterConsultation;
    auto child = samplePerson(dossier::PersonRole::Child, u"Bedacht"_s, u"Noor"_s);
    child.born = u"2018-09-01"_s;
    child.whereNow = u"bij A"_s;
    child.school = u"basisschool De Verzonnen Zon"_s;
    auto helper = samplePerson(dossier::PersonRole::Professional, u"Hulp"_s, u"Hanna"_s);
    helper.organisation = u"wijkteam Verzonnenstad"_s;
    auto friendOfHers = samplePerson(dossier::PersonRole::Supporter, u"Steun"_s, u"Sita"_s);
    return {a, b, child, helper, friendOfHers};
}

inline assessment::Assessment sampleAnswers()
{
    assessment::Assessment list;
    list.taxonomy = TaxonomyVersion(u"2026.4"_s);
    list.assessed = QDate(2026, 11, 3);
    list.round.alone = assessment::Tri::Yes;
    list.round.channel = assessment::Channel::Here;
    assessment::Answer yes;
    yes.value = assessment::Value::Yes;
    yes.when = PartialDate::parse(u"2026-10"_s);
    yes.source = assessment::SourceCode::Statement;
    yes.who = u"A"_s;
    list.answers.insert(QuestionId(u"strangulation.event"_s), yes);
    yes.value = assessment::Value::Suspected;
    yes.when.reset();
    list.answers.insert(QuestionId(u"threat.kill"_s), yes);
    return list;
}

inline dossier::CaseFile sampleCase()
{
    dossier::CaseFile file;
    file.id = CaseId::create();
    file.info.reference = u"2026-014"_s;
    file.info.relation = u"ex-partner"_s;
    file.info.safeHow = u"bellen op 06-00000001"_s;
    file.info.safeWhen = u"tussen 10 en 11 uur"_s;
    file.info.safeNotWhom = u"B"_s;
    file.persons = samplePersons();
    file.incidents = {
        sampleFact(u"2026-10-30"_s, u"B stond twee uur voor de deur van het gezondheidscentrum."_s, assessment::SourceCode::Own),
        sampleFact(u"2026-09"_s, u"B stuurde veertig berichten op één dag."_s, assessment::SourceCode::Document),
        sampleFact(u"2026-10-12"_s, u"B kneep haar keel dicht."_s, assessment::SourceCode::Statement),
    };
    dossier::CaseAssessment assessed;
    assessed.id = RecordId::create();
    assessed.list = sampleAnswers();
    file.assessments = {assessed};
    auto &weighing = file.meldcode.weighing;
    weighing.questions[0] = {assessment::Tri::Yes, u"zie de feiten"_s};
    weighing.questions[1] = {assessment::Tri::Yes, u"zij vertelde over haar keel"_s};
    weighing.acute = true;
    weighing.report = true;
    weighing.adviceWhen = u"3 november 2026, 09.30 uur"_s;
    weighing.adviceName = u"een medewerker"_s;
    weighing.adviceText = u"vandaag melden"_s;
    return file;
}

inline dossier::Practice samplePractice()
{
    dossier::Practice practice;
    practice.name = u"M. Melder-Bedenksel"_s;
    practice.function = u"praktijkverpleegkundige"_s;
    practice.organisation = u"Gezondheidscentrum Nergens"_s;
    practice.phone = u"000-0000002"_s;
    practice.region = u"Verzonnen Regio"_s;
    return practice;
}

inline dossier::ReferralDraft sampleDraft()
{
    dossier::ReferralDraft draft;
    draft.id = RecordId::create();
    draft.kind = u"melding"_s;
    draft.fields = {
        {u"P1"_s, u"Neem vandaag contact op en beoordeel de veiligheid."_s},
        {u"G1"_s, u"B zoekt A sinds de breuk steeds op."_s},
        {u"E8"_s, u"woensdag 15.00 uur, ophaalplek bij het plein"_s},
        {u"P4"_s, u"aan de melder, telefonisch"_s},
        {u"H2"_s, u"?niet gevraagd, B kwam binnen"_s},
    };
    return draft;
}

/// Without questions and texts; only the words a paper is checked for.
inline taxonomy::Pack samplePack()
{
    taxonomy::Pack pack;
    pack.veiling = taxonomy::WordList({u"ruzie"_s, u"ruzies"_s, u"gezinsdrama*"_s});
    pack.interpreting = taxonomy::WordList({u"agressief"_s, u"duidelijk"_s});
    return pack;
}

/// Everything a ReferralInput refers to, alive together. `verdict` fires T2 and T4 as the answers do.
struct SampleReferral {
    dossier::CaseFile file = sampleCase();
    dossier::Practice practice = samplePractice();
    taxonomy::Pack pack = samplePack();
    std::optional<assessment::Verdict> verdict;
    dossier::ReferralDraft draft = sampleDraft();
    QDateTime made = QDateTime(QDate(2026, 11, 3), QTime(14, 5), QTimeZone::utc()); // a Tuesday

    void fire(const QStringList &triggers)
    {
        verdict = assessment::Verdict{};
        verdict->taxonomy = TaxonomyVersion(u"2026.4"_s);
        verdict->tempo = assessment::Tempo::Today;
        verdict->enough = true;
        verdict->band = assessment::Band::High;
        for (const QString &id : triggers) {
            assessment::FiredTrigger trigger;
            trigger.id = TriggerId(id);
            verdict->triggers.append(trigger);
        }
    }
    /// A case in which nothing asks for the shield: enough is known, nothing grave, and nobody told it.
    void unshield()
    {
        fire({});
        verdict->tempo = assessment::Tempo::Plan;
        file.meldcode.weighing.acute = false;
        file.incidents[2].source = assessment::SourceCode::Document;
    }
    [[nodiscard]] referral::ReferralInput input() const
    {
        return {file, practice, pack, verdict ? &*verdict : nullptr, draft, made, u"0.1.0"_s};
    }
    [[nodiscard]] referral::ReferralContent content() const { return referral::buildReferral(input()); }
};

} // namespace vw::test
