// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include "core/referral/draft.h"
#include "core/referral/heard.h"

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::Person;
using dossier::PersonRole;
using dossier::Visibility;

namespace {

/// She or somebody near her told it.
bool isTold(const dossier::Incident &fact)
{
    return fact.source == dossier::SourceCode::Statement || fact.source == dossier::SourceCode::ThirdParty;
}

/// Her fear typed for another paper, a child's words, a plan to leave, a note of what was said.
bool hasHerWords(const dossier::CaseFile &file)
{
    const auto *current = file.current();
    return (current && !current->childWords.trimmed().isEmpty()) || !file.plan.leaving.where.trimmed().isEmpty() ||
           std::ranges::any_of(file.notes, [](const auto &note) { return note.kind == dossier::NoteKind::Statement; }) ||
           std::ranges::any_of(file.referrals, [](const auto &draft) { return !draft.fields.value(u"K1"_s).trimmed().isEmpty(); });
}

/// rules/practice-review G10, rules/meldcode 16.1: any trigger, a control pattern, her fear, what was found unsafe, or anything that she or
/// somebody near her told. And while little is known: doubt goes to part S, so that not asking never opens what asking would have closed.
bool givesHerAway(const Builder &builder)
{
    const auto &in = builder.in;
    const auto &weighing = builder.file.meldcode.weighing;
    if (!in.verdict || !in.verdict->enough || !in.verdict->triggers.isEmpty() || !builder.typed(u"K1"_s).isEmpty() ||
        hasHerWords(builder.file))
        return true;
    if (weighing.acute || weighing.structural || weighing.disclosure || std::ranges::any_of(builder.file.incidents, isTold))
        return true;
    return std::ranges::any_of(in.pack.taxonomy.set(u"pattern"_s), [&](const QuestionId &question) {
        const auto *answer = builder.effectiveOf(question);
        return answer && flagWords(*answer).isFlag();
    });
}

/// Under the shield the open part holds this and nothing else: who reports, who they are, the bare answers of the weighing, and sentences of
/// the program that tell nothing. Where there is no such sentence, the gap is in part S as the typed words would be.
bool staysOpen(const FieldSpec &spec, const Field &field)
{
    const bool isOwnSentence = !field.typedByHand && !field.isEmpty();
    return known::tellsNothingOfHers(spec.tells) && (isOwnSentence || !spec.tells.has(Tell::HerWordsIfTyped));
}

/// Section D: for the presumed perpetrator nothing moves, supporters and witnesses move whole (rules/practice-review G9).
Part partForPerson(const Builder &builder, const FieldSpec &spec, const Person &person)
{
    const QLatin1StringView id(spec.id);
    switch (person.role) {
    case PersonRole::Perpetrator: {
        const bool isHers = id == "D5"_L1 && builder.livesApart && person.livesWithVictim == Tri::Yes; // another of them may not know it
        return id == "D14"_L1 || isHers ? Part::Restricted : Part::Open;
    }
    case PersonRole::Supporter:
    case PersonRole::Witness: return Part::Restricted;
    default: break;
    }
    if (id == "D5"_L1)
        return builder.livesApart ? Part::Restricted : Part::Open;
    return spec.part;
}

/// The field with words of the program in place of what was typed.
Field withOwnWords(Field field, const QString &words)
{
    field.key.clear(); // nobody typed it, and it tells nothing
    field.value = words;
    field.table = {};
    field.status = Status::Filled;
    field.typedByHand = false;
    return field;
}

} // namespace

Builder::Builder(const ReferralInput &input)
    : in(input), file(input.file), words(input.pack.texts(u"nl"_s, input.file.info.jurisdiction)), people(dossier::peopleOf(input.file)),
      receiver(receiverKind(receiverOf(*this))), kind(paperKindFor(input.draft.kind, receiver))
{
    if (const auto *current = file.current())
        effective = assessment::effectiveAnswers(in.pack.taxonomy, current->list, in.made.date());
    const auto *asking = subject();
    isSplit = kind.isSplit && !(asking && asking->role == PersonRole::Victim);
    shielded = isSplit && (kind.mayHeRead || givesHerAway(*this));
    const auto asks = [](const dossier::ReferralDraft &draft) { return isSaid(draft.fields.value(u"C4"_s)); }; // for one paper, so for all
    // whoever asks for it gets it, whatever stands in C3
    sourceHidden = isSplit && (said(*this, u"C4"_s) || std::ranges::any_of(file.referrals, asks));
    const auto perpetrators = file.allWith(PersonRole::Perpetrator);
    // one of them who does not live there is enough
    livesApart = perpetrators.isEmpty() ||
                 std::ranges::any_of(perpetrators, [](const Person *person) { return person->livesWithVictim != Tri::Yes; });
}

QString Builder::typed(const QString &id, const Person *who) const
{
    const auto &fields = in.draft.fields;
    if (!who)
        return fields.value(id).trimmed();
    const QString own = fields.value(u"%1:%2"_s.arg(id, who->id.text())).trimmed();
    // A word typed without a person is about the victim; children's common words stand once, in the general block.
    return own.isEmpty() && who->role == PersonRole::Victim ? fields.value(id).trimmed() : own;
}

Field Builder::field(const QString &id, const QString &automatic, const Person *who) const
{
    const FieldSpec *spec = fieldSpec(id);
    Field made;
    made.id = id;
    made.key = fieldKey(id, file, who);
    made.label = spec ? QString::fromUtf16(spec->label) : id;
    const QString own = spec && spec->typed ? typed(id, who) : QString();
    if (own.startsWith(u'?')) {
        made.status = Status::Unknown;
        made.value = own.sliced(1).trimmed();
        made.typedByHand = true;
    } else if (!own.isEmpty() || !automatic.trimmed().isEmpty()) {
        made.status = Status::Filled;
        made.value = own.isEmpty() ? automatic.trimmed() : own;
        made.typedByHand = !own.isEmpty();
    } else if (!kind.isPlain && hasQuestions(*this, id) && (!who || who->role == PersonRole::Victim || id == "E3"_L1)) {
        const auto heard = heardFor(*this, id);
        made.status = heard.asked ? Status::Filled : Status::NotAsked;
        made.value = heard.words;
        made.fromList = true;
    }
    return made;
}

Part Builder::defaultPart(const Field &field, const FieldSpec &spec, const Person *who) const
{
    if (!isSplit)
        return Part::Open;
    const QLatin1StringView section(spec.section);
    const bool aboutPerpetrator = who && who->role == PersonRole::Perpetrator;
    if (sourceHidden && spec.tells.has(Tell::Reporter))
        return Part::Restricted;
    // What the checklist holds is mostly what she told; where it was not asked, the open part does not say so either.
    if (field.fromList || (shielded && !aboutPerpetrator && !staysOpen(spec, field)))
        return Part::Restricted;
    // "Who lives where" names her new place.
    if (livesApart && QLatin1StringView(spec.id) == "F1"_L1)
        return Part::Restricted;
    return who && section == "D"_L1 ? partForPerson(*this, spec, *who) : spec.part;
}

Part Builder::partOf(const Field &field, const Person *who)
{
    const FieldSpec *spec = fieldSpec(field.id);
    if (!spec)
        return Part::Restricted;
    const Part byDefault = defaultPart(field, *spec, who); // whoever wants it otherwise says so
    QString chosen = who ? in.draft.visibility.value(u"%1:%2"_s.arg(field.id, who->id.text())) : QString();
    if (chosen.isEmpty())
        chosen = in.draft.visibility.value(field.id);
    if (!isSplit || chosen.isEmpty())
        return byDefault;
    if (chosen != "open"_L1)
        return Part::Restricted;
    if (byDefault == Part::Restricted && !field.value.isEmpty())
        findings.append({u"restricted-in-open"_s, !file.allWith(PersonRole::Perpetrator).isEmpty(), u"field:"_s + field.id, {field.label}});
    return Part::Open;
}

bool Builder::wanted(const QString &id) const
{
    const FieldSpec *spec = fieldSpec(id);
    return spec && spec->kinds.has(kind.kind);
}

void Builder::place(const Field &field, Part part, const QString &heading)
{
    if (wanted(field.id))
        items.append({QLatin1StringView(fieldSpec(field.id)->section), heading, field, part});
}

void Builder::makeSmall(const QString &id)
{
    for (auto &item : items)
        item.field.isSmall = item.field.isSmall || item.field.id == id;
}

void Builder::put(const QString &id, const QString &automatic, const Person *who, const QString &heading)
{
    if (!wanted(id))
        return;
    const FieldSpec *spec = fieldSpec(id);
    const Field made = field(id, automatic, who);
    // One page is read with danger at the door: there a gap shows as a gap.
    const bool mustShow = kind.isOnePage || spec->need == Need::Mandatory || spec->need == Need::MandatoryOrUnknown;
    if (made.isEmpty() && !mustShow)
        return;
    const Part part = partOf(made, who);
    place(made, part, heading);
    // Typed words that go to part S leave the program's own sentence where it would have stood.
    if (part == Part::Open || !made.typedByHand || !spec->tells.has(Tell::HerWordsIfTyped))
        return;
    const Field own = withOwnWords(made, automatic);
    if (!automatic.isEmpty() && partOf(own, who) == Part::Open)
        place(own, Part::Open, heading);
}

void Builder::putTable(const QString &id, const Table &table, const QString &note)
{
    Field made = field(id, note);
    if (!table.rows.isEmpty()) {
        made.status = Status::Filled;
        made.table = table;
        if (made.fromList)
            made.value.clear(); // the rows say it
    } else if (made.isEmpty() && id.startsWith(u'I')) {
        made.status = Status::NotAsked; // the list fills these; nobody writes them
    }
    const FieldSpec *spec = fieldSpec(id);
    if (!made.isEmpty() || spec->need == Need::Mandatory || spec->need == Need::MandatoryOrUnknown)
        place(made, partOf(made, nullptr));
}

void Builder::placeWithShort(const Field &field, Part part, const QString &shortWords)
{
    place(field, part);
    if (part == Part::Open || shortWords.isEmpty())
        return;
    place(withOwnWords(field, shortWords), Part::Open);
}

void Builder::putWithShort(const QString &id, const QString &full, const QString &shortWords)
{
    if (!wanted(id))
        return;
    const Field made = field(id, full);
    if (made.isEmpty()) {
        put(id);
        return;
    }
    placeWithShort(made, partOf(made, nullptr), shortWords);
}

QString Builder::lettersOf(PersonRole role) const
{
    QStringList letters;
    for (const Person *person : file.allWith(role))
        letters.append(letter(*person));
    return enumerated(letters);
}

QStringList Builder::patternMarks() const
{
    if (!in.verdict)
        return {};
    QStringList marks = in.verdict->marks;
    for (const auto &fired : in.verdict->triggers) {
        if (const auto *trigger = in.pack.taxonomy.trigger(fired.id); trigger && !trigger->patternLine.isEmpty())
            marks.append(trigger->patternLine);
    }
    return marks;
}

QString Builder::inPlace(const QString &text) const
{
    return in.pack.jurisdiction(file.info.jurisdiction).inPlace(text, u"nl"_s);
}

QList<const dossier::Incident *> Builder::facts() const
{
    auto list = file.inOrderOfTime();
    list.removeIf([&](const auto *incident) { return in.draft.leftOut.contains(incident->id.text()); });
    return list;
}

Part Builder::partOfFact(const QString &place, bool isRestricted, Tells tells) const
{
    if (!isSplit)
        return Part::Open;
    const QString chosen = in.draft.visibility.value(place);
    if (!chosen.isEmpty())
        return chosen == "open"_L1 ? Part::Open : Part::Restricted;
    if (isRestricted)
        return Part::Restricted;
    // 16.1: her statements are not for him until it was talked through; with a pattern or trigger that is the default, and nobody but the
    // professional opens a fact.
    if (shielded && !known::tellsNothingOfHers(tells))
        return Part::Restricted;
    return sourceHidden && tells.has(Tell::Reporter) ? Part::Restricted : Part::Open;
}

Part Builder::partOf(const dossier::Incident &fact) const
{
    return partOfFact(u"incident:"_s + fact.id.text(), fact.visibility == Visibility::Restricted, known::tellsOf(fact));
}

bool Builder::isInside(const QString &id) const
{
    const auto &chosen = in.draft.visibility;
    bool isOpened = false; // by the professional, for the case or for one person
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        isOpened = isOpened || (it.key().section(u':', 0, 0) == id && *it == "open"_L1);
    return shielded && !isOpened;
}

known::Audience Builder::readersOf(const QString &id) const
{
    return [this, inside = isInside(id)](const known::Statement &statement) {
        if (statement.from != known::Statement::From::Fact)
            return true;
        const bool isLeftOut = in.draft.leftOut.contains(statement.place.section(u':', 1));
        return !isLeftOut && (inside || partOfFact(statement.place, statement.isRestricted, statement.tells) == Part::Open);
    };
}

const assessment::Answer *Builder::answerOf(int question) const
{
    const auto *current = file.current();
    if (!current || question < 0 || question >= effective.size())
        return nullptr;
    const auto &taxonomy = in.pack.taxonomy;
    auto found = current->list.answers.constFind(taxonomy.questions.at(question).id);
    const int first = effective.at(question).fromFirst;
    if (found == current->list.answers.constEnd() && first >= 0)
        found = current->list.answers.constFind(taxonomy.questions.at(taxonomy.firstQuestions.at(first).question).id);
    return found == current->list.answers.constEnd() ? nullptr : &*found;
}

const assessment::Effective *Builder::effectiveOf(const QuestionId &question) const
{
    return known::effectiveOf(in.pack.taxonomy, effective, question);
}

} // namespace vw::referral
