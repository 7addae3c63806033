// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/practice/practicevault.h"
#include "core/assessment/verdict.h"
#include "core/dossier/codec.h"
#include "core/meldcode/overview.h"
#include "core/taxonomy/packshelf.h"
#include "core/vault/casestore.h"
#include "tests/bench/benchvault.h"
#include "tests/support/filled.h"

#include <random>

// Vaults of invented people, as many or as large as a benchmark needs.

namespace vw::bench {

inline const QString bigReference = u"2026-GROOT"_s;

/// A case like those of the practice vault, with ids of its own.
inline dossier::CaseFile inventedCase(const dossier::CaseFile &pattern, int number)
{
    auto file = pattern;
    file.id = CaseId::create();
    file.info.id = RecordId::create();
    file.meldcode.id = RecordId::create();
    std::apply(
        [](auto &...lists) {
            const auto renew = [](auto &list) {
                for (auto &each : list)
                    each.id = RecordId::create();
            };
            (renew(lists), ...);
        },
        file.lists());
    file.info.lettersGiven.clear(); // it names those of before
    file.info.reference = u"V-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    return file;
}

/// What the list knows of it: a third of the cases is open, as in a vault of some years.
inline dossier::CaseHead inventedHead(const dossier::CaseFile &file, QDate today, std::mt19937 &random)
{
    const auto chance = [&random](unsigned percent) { return random() % 100 < percent; };
    dossier::CaseHead head;
    head.id = file.id;
    head.reference = file.info.reference;
    head.opened = today.addDays(-static_cast<int>(random() % 800));
    head.lastChange = head.opened.addDays(3);
    head.state = chance(33) ? dossier::CaseState::Open : dossier::CaseState::Closed;
    head.step = 1 + static_cast<int>(random() % 5);
    const auto share = random() % 100;
    head.tempo = share < 3 ? u"now"_s : share < 15 ? u"today"_s : share < 50 ? u"days"_s : u"plan"_s;
    head.band = head.highestBand = share < 15 ? u"very-high"_s : share < 40 ? u"high"_s : share < 60 ? u"raised"_s : u"few"_s;
    if (head.state == dossier::CaseState::Open && chance(40)) {
        head.openActions = 2;
        head.openTriggers = {u"T2"_s, u"T4"_s};
    }
    if (head.state == dossier::CaseState::Open)
        head.lookAgain = today.addDays(static_cast<int>(random() % 60) - 5);
    return head;
}

inline const QStringList &inventedSentences()
{
    static const QStringList sentences{u"B stond om half acht voor de deur en bleef roepen tot de buren kwamen."_s,
                                       u"B stuurde in de nacht berichten en belde daarna steeds."_s,
                                       u"B hield A vast bij haar arm en liet haar niet naar buiten."_s,
                                       u"A vertelde dat B haar telefoon heeft nagekeken en haar wachtwoord weet."_s,
                                       u"B zei dat hij weet waar zij werkt en dat hij daar zal wachten."_s,
                                       u"De huisarts zag een blauwe plek op de bovenarm, ongeveer vier centimeter."_s};
    return sentences;
}

inline dossier::Incident inventedFact(int number, int of, QDate today, std::mt19937 &random)
{
    const auto &sentences = inventedSentences();
    const auto sentence = [&] { return sentences.at(static_cast<qsizetype>(random() % static_cast<unsigned>(sentences.size()))); };
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.when = PartialDate::day(today.addDays(-1700 + number * 1690 / of));
    fact.time = u"%1:%2"_s.arg(7 + random() % 16, 2, 10, QLatin1Char('0')).arg(random() % 60, 2, 10, QLatin1Char('0'));
    fact.place = u"thuis"_s;
    fact.who = u"B"_s;
    fact.what = u"%1. %2 %3"_s.arg(number + 1).arg(sentence(), sentence());
    fact.source = random() % 2 == 0 ? assessment::SourceCode::Own : assessment::SourceCode::Document;
    if (random() % 2 == 0)
        fact.consequence = u"A durfde die nacht niet te slapen."_s;
    return fact;
}

/// So many of each kind that stands on a page of its own, every field filled in.
inline void fillRecords(dossier::CaseFile &file, int count)
{
    test::Filler filler;
    const auto fill = [&](auto &list) {
        list.clear();
        for (int i = 0; i < count; ++i) {
            auto &record = list.emplaceBack();
            filler.fill(record);
            record.id = RecordId::create();
            record.rest = {};
            record.unread.clear();
        }
    };
    fill(file.reports);
    fill(file.contacts);
    fill(file.measures);
    fill(file.procedures);
    fill(file.otherAssessments);
    fill(file.agreements);
    fill(file.coercions);
}

/// A case of so many facts, a tenth of each other kind of records, notes for four of ten, and with `longNote` one note of a million signs.
inline dossier::CaseFile bigCase(const dossier::CaseFile &pattern, int facts, bool longNote, QDate today)
{
    std::mt19937 random(7);
    auto file = inventedCase(pattern, 0);
    file.info.reference = bigReference;
    file.info.lookAgain = today.addDays(9);
    file.incidents.clear();
    file.notes.clear();
    for (int i = 0; i < facts; ++i)
        file.incidents.append(inventedFact(i, facts, today, random));
    for (int i = 0; i < facts * 4 / 10; ++i) {
        dossier::Note note;
        note.id = RecordId::create();
        note.at = QDateTime(today.addDays(-i - 1), QTime(9, 0));
        note.author = u"O. Oefenaar"_s;
        note.text = u"Notitie %1. "_s.arg(i + 1) + inventedSentences().join(u' ');
        file.notes.append(note);
    }
    fillRecords(file, facts / 10);
    if (longNote) {
        dossier::Note note;
        note.id = RecordId::create();
        note.at = QDateTime(today, QTime(8, 0));
        while (note.text.size() < 1'000'000)
            note.text += inventedSentences().at(note.text.size() % inventedSentences().size()) + (note.text.size() % 7 == 0 ? u'\n' : u' ');
        file.notes.append(note);
    }
    return file;
}

/// A vault with `cases` small cases and, when `facts` is not 0, the large one.
inline void makeInventedVault(const QString &path, int cases, int facts, bool longNote)
{
    const BenchVault vault(path);
    const QDate today = vault.clock.today();
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    vault::CaseStore store(*vault.session);
    dossier::Practice practice;
    practice.name = u"O. Oefenaar"_s;
    practice.role = u"zorg"_s;
    must(store.savePractice(practice), "practice");
    const auto pattern = practice::practiceCase(u"hals"_s, today);
    if (!pattern || !pack)
        stop(u"practice case"_s);
    std::mt19937 random(5);
    for (int i = 0; i < cases; ++i) {
        const auto file = inventedCase(*pattern, i);
        must(store.create(file, inventedHead(file, today, random)), "case");
    }
    if (facts == 0)
        return;
    const auto file = bigCase(*pattern, facts, longNote, today);
    const auto verdict = assessment::score(pack->taxonomy, file.current()->list, today);
    auto head = meldcode::headOf(file, practice, &verdict, pack->taxonomy, {}, today);
    must(store.create(file, head), "large case");
}

} // namespace vw::bench
