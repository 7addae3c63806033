// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/known/known.h"
#include "core/pattern/pattern.h"
#include "core/referral/content.h"
#include "core/referral/receiver.h"
#include "core/referral/words.h"

// Private to core/referral: the parts from which buildReferral() makes its content.

namespace vw::referral {

/// A field with its place, before it is dealt to the open part or part S.
struct Item {
    QString section, heading;
    Field field;
    Part part = Part::Open;
};

/// What the builders share: the input, what the case moves to part S, and the items so far.
class Builder {
public:
    explicit Builder(const ReferralInput &input);
    explicit Builder(const ReferralInput &&) = delete; ///< it must outlive the builder

    const ReferralInput &in;
    const dossier::CaseFile &file;
    const taxonomy::Texts &words;
    const dossier::People people; ///< their letters, for the texts
    const Receiver receiver;
    const PaperKind &kind;
    bool isSplit = false;    ///< what tells of her or the melder is a file of its own. Not where she herself asks to read
    bool shielded = false;   ///< rules/practice-review G10: the open part holds only what tells nothing of her (givesHerAway, staysOpen)
    bool sourceHidden = false; ///< rules/practice-review G8: the melder must not be named
    bool livesApart = true;  ///< her address is a secret unless it is known that he lives there
    QList<assessment::Effective> effective; ///< per taxonomy question; empty without an assessment
    QList<Item> items;
    QList<Finding> findings;

    [[nodiscard]] QString letter(const dossier::Person &person) const { return file.letterOf(person.id); }
    /// What was typed: for this person ("D9:<id>"), or for the case.
    [[nodiscard]] QString typed(const QString &id, const dossier::Person *who = nullptr) const;
    [[nodiscard]] Field field(const QString &id, const QString &automatic, const dossier::Person *who = nullptr) const;
    [[nodiscard]] Part defaultPart(const Field &field, const FieldSpec &spec, const dossier::Person *who) const;
    /// The default, or what the professional chose; an item made open against the default is remembered as a finding.
    [[nodiscard]] Part partOf(const Field &field, const dossier::Person *who);

    /// Typed by hand, else automatic, else what the checklist holds, else empty. Empty fields that need not be there are left out.
    void put(const QString &id, const QString &automatic = {}, const dossier::Person *who = nullptr, const QString &heading = {});
    void putTable(const QString &id, const Table &table, const QString &note = {});
    /// The field where it goes; when that is part S, the open part gets the short words, which are the program's own.
    void placeWithShort(const Field &field, Part part, const QString &shortWords);
    /// So with the full words, when there are any.
    void putWithShort(const QString &id, const QString &full, const QString &shortWords);
    void place(const Field &field, Part part, const QString &heading = {});
    /// What is there to look up, and not to be read first.
    void makeSmall(const QString &id);
    [[nodiscard]] bool wanted(const QString &id) const;
    /// Letters of everybody with this role: "B, C en D".
    [[nodiscard]] QString lettersOf(dossier::PersonRole role) const;
    /// The marks that stand, by the list or by a trigger that makes one; none without a checklist.
    [[nodiscard]] QStringList patternMarks() const;

    /// The program's own words with the names and numbers of the place of the case.
    [[nodiscard]] QString inPlace(const QString &text) const;

    /// Facts in order of time, without those left out.
    [[nodiscard]] QList<const dossier::Incident *> facts() const;
    /// Of these what this kind of paper tells: of a further report what came after the last one, of her own copy what she said.
    [[nodiscard]] QList<const dossier::Incident *> printedFacts() const;
    /// Whose data the paper is made of; null for a paper about the whole case.
    [[nodiscard]] const dossier::Person *subject() const;
    /// Somebody of whom this paper may tell.
    [[nodiscard]] bool tells(const dossier::Person &person) const;
    [[nodiscard]] Part partOf(const dossier::Incident &fact) const;
    /// By its place ("incident:<id>"), what the professional chose for it, and what it tells.
    [[nodiscard]] Part partOfFact(const QString &place, bool isRestricted, Tells tells) const;
    [[nodiscard]] known::Source source() const { return {file, in.pack.taxonomy, effective, in.made.date(), vocabulary()}; }
    /// The paper is Dutch.
    [[nodiscard]] dossier::Vocabulary vocabulary() const { return dossier::Vocabulary(QStringLiteral("nl"), words); }
    /// What is made for this field of hers stands in part S alone: under the shield, unless the professional opened it.
    [[nodiscard]] bool isInside(const QString &id) const;
    /// Who reads the words that are made for this field: a fact of part S is known to part S alone, one that is left out to nobody.
    [[nodiscard]] known::Audience readersOf(const QString &id) const;
    [[nodiscard]] const assessment::Answer *answerOf(int question) const;
    /// What the checklist holds on this question; nothing without an assessment, and for a question that is not in the taxonomy.
    [[nodiscard]] const assessment::Effective *effectiveOf(const QuestionId &question) const;
};

void addUrgency(Builder &builder);
/// About whom, the strongest facts, what is asked before when.
void addWhoAndWhat(Builder &builder);
/// When there is a part S: names, places and safe contact, as its first lines. After everything else.
void addFrontOfPartS(Builder &builder);
/// The three strongest facts of one part: by trigger, then by how far it went, then the latest; the newest first.
[[nodiscard]] QStringList strongestFacts(const Builder &builder, Part part);
/// How she can be reached, and who must not hear it.
[[nodiscard]] QString safeContact(const Builder &builder);
void addDocumentKind(Builder &builder);
void addReporter(Builder &builder);
void addContact(Builder &builder);
void addPersons(Builder &builder);
void addChildren(Builder &builder);
void addHousing(Builder &builder);
void addFacts(Builder &builder);
void addPattern(Builder &builder);
void addFlags(Builder &builder);
void addDeepening(Builder &builder);
void addProposedRoutes(Builder &builder);
void addWeighing(Builder &builder);
void addFearAndHelp(Builder &builder);
void addInforming(Builder &builder);
void addSteps(Builder &builder);
void addRequestAndMeasures(Builder &builder);
void addSigning(Builder &builder);

// From the records (buildrecords.cpp): a line for each. One that is for part S alone is in no open file, and leaves no trace there.
void putReports(Builder &builder); ///< H1
void putEarlierCases(Builder &builder); ///< H5
void putOtherAssessments(Builder &builder); ///< K2
void putAgreements(Builder &builder); ///< M1, M2, M3
void putPerpetratorSide(Builder &builder); ///< L4: his side of the plan, and nothing of hers
void putMeasures(Builder &builder); ///< Q1, Q2
void putProcedures(Builder &builder); ///< R1
/// Who reads a part: of what is for part S the open part counts nothing, and of what was left out no paper does.
[[nodiscard]] pattern::Sees readersOf(const Builder &builder, Part part);
/// By their letters; AA comes after Z.
[[nodiscard]] QList<const dossier::Person *> inOrderOfLetters(const Builder &builder,
                                                              const std::function<bool(const dossier::Person &)> &isMeant);
/// Where honour is at stake, an interpreter of the own circle is one of those who must not know (rules/systems A7); else empty.
[[nodiscard]] QString honourRule(const Builder &builder);
/// The moment of the last report or further report of which this part left, to somebody; invalid before the first.
[[nodiscard]] QDateTime lastReportOf(const Builder &builder, Part part);
/// A row for each time that she was followed or bothered.
[[nodiscard]] Table stalkingTable(const Builder &builder);
/// The facts of psychological violence, as a case file for the court needs them.
[[nodiscard]] QString coercionLines(const Builder &builder);
/// The fixed contact person and who else has a task, a line each.
[[nodiscard]] QString teamLines(const Builder &builder);
/// For Veilig Thuis and police: the assessment per person, the decision and its route.
[[nodiscard]] QString reviewLines(const Builder &builder);

void addFindings(Builder &builder);
void stop(Builder &builder, const QString &code, const QString &place, const QStringList &args = {});
void warn(Builder &builder, const QString &code, const QString &place, const QStringList &args = {});
// Of them, what a reader may come to know (readerfindings.cpp).
void checkReader(Builder &builder);
void checkBystanders(Builder &builder);
void checkHiddenSource(Builder &builder);
/// What stands in the open part and tells something of her, the reporter or somebody else (leaks.cpp).
[[nodiscard]] QList<Told> toldInOpenPart(const Builder &builder);

/// Names of the case's jurisdiction instead of those of the Netherlands; a citizen number only where there is one.
void speakInPlace(Document &document, const taxonomy::Jurisdiction &place);

[[nodiscard]] QString fullName(const dossier::Person &person);
[[nodiscard]] QString addressOf(const dossier::Person &person);
/// "A, vermoedelijk slachtoffer"
[[nodiscard]] QString headingOf(const Builder &builder, const dossier::Person &person);
/// The how-manieth paper of its own part: the open file must not show that there is another. An entry without a part was both.
[[nodiscard]] qsizetype versionOf(const dossier::ReferralDraft &draft, Part part);
/// The receiver as it prints: typed, else Veilig Thuis of the region.
[[nodiscard]] QString receiverOf(const Builder &builder);
/// "melding bij Veilig Thuis", "overdracht aan de huisarts".
[[nodiscard]] QString documentKind(const Builder &builder);
/// Words, and not "unknown".
[[nodiscard]] bool isSaid(const QString &typed);
/// The same of what was typed for this field.
[[nodiscard]] bool said(const Builder &builder, const QString &id);
/// Typed words that are a ground: not "geen", and not the right to report for somebody else than Veilig Thuis (rules/meldcode 16.5).
[[nodiscard]] bool isGround(const Builder &builder, const QString &id);
/// There is something that only part S may say.
[[nodiscard]] bool holdsRestricted(const Builder &builder);
/// Part S goes along: to Veilig Thuis, and to a partner on a ground of its own.
[[nodiscard]] bool mayGiveRestricted(const Builder &builder);
/// The field with a table, and words of its own above it.
[[nodiscard]] Field tableField(const Builder &builder, const QString &id, const Table &table, const QString &note = {});
/// What stands in U1 until the paper is signed.
[[nodiscard]] QString notSigned();
/// "ja", "nee" or words: was there direct danger?
[[nodiscard]] bool dangerNow(const Builder &builder);
/// "hees, pijn bij slikken": what was ticked at this question.
[[nodiscard]] QString choiceWords(const Builder &builder, int question);
/// SHA-256 over the canonical form.
[[nodiscard]] QString checksumOf(const Document &document);
/// What a signature stands for: everything the paper says but its number, its moment and the signing itself.
[[nodiscard]] QString signedContent(const ReferralContent &content);

} // namespace vw::referral
