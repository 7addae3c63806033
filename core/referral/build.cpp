// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include <QSet>

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::Person;
using dossier::PersonRole;
using dossier::Visibility;

namespace {

/// rules/practice-review G10: any trigger, a control pattern or her fear. Without a verdict any known flag counts: doubt goes to part S.
bool givesHerAway(const Builder &builder)
{
    const auto &in = builder.in;
    if ((in.verdict && !in.verdict->triggers.isEmpty()) || !builder.typed(u"K1"_s).isEmpty())
        return true;
    using assessment::Value;
    const auto *current = builder.file.current();
    if (!in.verdict && current) {
        const auto &answers = current->list.answers;
        return std::ranges::any_of(answers,
                                   [](const auto &answer) { return answer.value == Value::Yes || answer.value == Value::Suspected; });
    }
    const int control = in.pack.taxonomy.indexOf(QuestionId(u"control.pattern"_s));
    return control >= 0 && control < builder.effective.size() && flagWords(builder.effective.at(control)).isFlag();
}

bool isNo(const QString &text)
{
    return text.trimmed().startsWith("nee"_L1, Qt::CaseInsensitive);
}

/// Fields beside H, I and K that show what only she, or a child, can have told.
bool tellsOnHer(const QString &id)
{
    static const QSet<QString> ids{u"0.5"_s, u"D9"_s, u"D12"_s, u"E5"_s, u"E6"_s, u"G4"_s, u"N1"_s, u"N2"_s,
                                   u"N3"_s,  u"N4"_s, u"N5"_s,  u"N6"_s, u"R2"_s, u"U3"_s, u"J1"_s, u"J2"_s,
                                   u"J3"_s,  u"J4"_s, u"J5"_s,  u"J6"_s, u"J7"_s, u"O1"_s, u"O2"_s, u"A4"_s};
    return ids.contains(id);
}

/// Fields that name the melder, a colleague, or what only the melder can have seen.
bool namesReporter(const FieldSpec &spec)
{
    static const QSet<QString> ids{u"A3"_s, u"A4"_s, u"C3"_s, u"C4"_s, u"G6"_s, u"I8"_s, u"J6"_s, u"J7"_s, u"J8"_s, u"N1"_s,
                                   u"N2"_s, u"N6"_s, u"O1"_s, u"O2"_s, u"P4"_s, u"U1"_s, u"U2"_s, u"U3"_s, u"M4"_s, u"E1"_s};
    return spec.section[0] == 'B' || ids.contains(QLatin1StringView(spec.id));
}

/// Section D: for the presumed perpetrator nothing moves, supporters and witnesses move whole (rules/practice-review G9).
Part partForPerson(const Builder &builder, const FieldSpec &spec, PersonRole role)
{
    const QLatin1StringView id(spec.id);
    switch (role) {
    case PersonRole::Perpetrator: return id == "D14"_L1 ? Part::Restricted : Part::Open;
    case PersonRole::Supporter:
    case PersonRole::Witness: return Part::Restricted;
    default: break;
    }
    if (id == "D5"_L1)
        return builder.livesApart || builder.shielded ? Part::Restricted : Part::Open;
    return spec.part;
}

QString firstLineOf(const Builder &builder)
{
    QStringList letters;
    for (const Person *person : builder.file.allWith(PersonRole::Perpetrator)) {
        if (person->informed != dossier::Informed::Yes)
            letters.append(builder.letter(*person));
    }
    if (letters.isEmpty())
        return {};
    const bool one = letters.size() == 1;
    const QString who = letters.join(" en "_L1);
    return (one ? u"%1 weet niet van deze melding. Informeer %1 pas na overleg met de melder en het slachtoffer."_s
                : u"%1 weten niet van deze melding. Informeer %1 pas na overleg met de melder en het slachtoffer."_s)
        .arg(who);
}

/// Fields in the order of the paper: sections as listed, blocks as they came, fields as listed.
QList<Section> sectionsOf(const QList<Item> &items, Part part)
{
    QList<Section> sections;
    for (const auto &spec : sectionSpecs()) {
        const QLatin1StringView id(spec.id);
        for (const Item &item : items) {
            if (item.part != part || item.section != id)
                continue;
            if (sections.isEmpty() || sections.last().id != id || sections.last().heading != item.heading)
                sections.append({id, QString::fromUtf16(spec.title), item.heading, {}});
            sections.last().fields.append(item.field);
        }
    }
    return sections;
}

bool holdsSomething(const QList<Item> &items)
{
    return std::ranges::any_of(items,
                               [](const Item &item) { return item.part == Part::Restricted && item.field.status != Status::NotAsked; });
}

/// The numbers of the place: in the Caribbean Netherlands 112 reaches nobody.
QString alarmLineOf(const taxonomy::Jurisdiction &place)
{
    const auto *alarm = place.number(u"alarm"_s);
    const auto *advice = place.number(u"veilig-thuis"_s);
    QString line = alarm ? u"Direct gevaar: bel %1."_s.arg(alarm->number) : QString();
    if (advice)
        line += u"   Advies of melden: %1, %2."_s.arg(advice->number, advice->name.value(u"nl"_s));
    return line.trimmed();
}

Document documentOf(const Builder &builder, Part part)
{
    const auto place = builder.in.pack.jurisdiction(builder.file.info.jurisdiction);
    Document document;
    document.kind = builder.crisis ? Kind::Crisisblad : Kind::Melding;
    document.part = part;
    document.title = builder.crisis ? u"Spoedblad (crisisblad)"_s : u"Melding en overdracht huiselijk geweld en kindermishandeling"_s;
    if (!builder.crisis) {
        const QString kind = builder.typed(u"A1"_s);
        document.subtitle = part == Part::Restricted ? u"deel S: informatie met beperking"_s
                            : kind.isEmpty()         ? u"melding bij Veilig Thuis"_s
                                                     : kind;
        document.firstLine = firstLineOf(builder);
    }
    document.caseCode = builder.file.info.reference;
    document.version = QString::number(versionOf(builder.in.draft, part));
    document.made = builder.in.made;
    document.exercise = builder.in.practice.exercise;
    document.concept_ = !builder.in.draft.isSigned;
    document.sections = sectionsOf(builder.items, part);
    if (builder.crisis)
        document.alarmLine = alarmLineOf(place);
    speakInPlace(document, place);
    document.checksum = checksumOf(document);
    return document;
}

} // namespace

qsizetype versionOf(const dossier::ReferralDraft &draft, Part part)
{
    const auto own = part == Part::Open ? "open"_L1 : "restricted"_L1;
    return 1 + std::ranges::count_if(draft.exports, [&](const QJsonObject &entry) {
               const auto written = entry.value("part"_L1).toString();
               return written.isEmpty() || written == own;
           });
}

Builder::Builder(const ReferralInput &input)
    : in(input), file(input.file), words(input.pack.texts(u"nl"_s, input.file.info.jurisdiction)),
      crisis(input.draft.kind == nameOf(kindNames, Kind::Crisisblad))
{
    if (const auto *current = file.current())
        effective = assessment::effectiveAnswers(in.pack.taxonomy, current->list, in.made.date());
    shielded = !crisis && givesHerAway(*this);
    sourceHidden = !crisis && !typed(u"C4"_s).isEmpty() && isNo(typed(u"C3"_s));
    const auto perpetrators = file.allWith(PersonRole::Perpetrator);
    livesApart = std::ranges::none_of(perpetrators, [](const Person *person) { return person->livesWithVictim == Tri::Yes; });
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
    Field made{id, spec ? QString::fromUtf16(spec->label) : id, Status::NotAsked, {}, {}, false};
    const QString own = spec && spec->typed ? typed(id, who) : QString();
    if (own.startsWith(u'?')) {
        made.status = Status::Unknown;
        made.value = own.sliced(1).trimmed();
        made.typedByHand = true;
    } else if (!own.isEmpty() || !automatic.trimmed().isEmpty()) {
        made.status = Status::Filled;
        made.value = own.isEmpty() ? automatic.trimmed() : own;
        made.typedByHand = !own.isEmpty();
    }
    return made;
}

Part Builder::defaultPart(const FieldSpec &spec, const Person *who) const
{
    if (crisis)
        return Part::Open;
    const QLatin1StringView section(spec.section);
    const bool aboutPerpetrator = who && who->role == PersonRole::Perpetrator;
    if (sourceHidden && namesReporter(spec))
        return Part::Restricted;
    if (shielded && !aboutPerpetrator &&
        (section == "H"_L1 || section == "I"_L1 || section == "K"_L1 || tellsOnHer(QLatin1StringView(spec.id))))
        return Part::Restricted;
    // "Who lives where" names her new place.
    if (livesApart && QLatin1StringView(spec.id) == "F1"_L1)
        return Part::Restricted;
    return who && section == "D"_L1 ? partForPerson(*this, spec, who->role) : spec.part;
}

Part Builder::partOf(const Field &field, const Person *who)
{
    const FieldSpec *spec = fieldSpec(field.id);
    if (!spec)
        return Part::Restricted;
    const Part byDefault = defaultPart(*spec, who);
    QString chosen = who ? in.draft.visibility.value(u"%1:%2"_s.arg(field.id, who->id.text())) : QString();
    if (chosen.isEmpty())
        chosen = in.draft.visibility.value(field.id);
    if (crisis || chosen.isEmpty())
        return byDefault;
    if (chosen != "open"_L1)
        return Part::Restricted;
    if (byDefault == Part::Restricted && field.status == Status::Filled)
        findings.append({u"restricted-in-open"_s, !file.allWith(PersonRole::Perpetrator).isEmpty(), u"field:"_s + field.id, {field.label}});
    return Part::Open;
}

bool Builder::wanted(const QString &id) const
{
    const FieldSpec *spec = fieldSpec(id);
    return spec && (!crisis || spec->inCrisisSheet);
}

void Builder::place(const Field &field, Part part, const QString &heading)
{
    const FieldSpec *spec = fieldSpec(field.id);
    if (spec && wanted(field.id))
        items.append({QLatin1StringView(spec->section), heading, field, part});
}

void Builder::put(const QString &id, const QString &automatic, const Person *who, const QString &heading)
{
    const FieldSpec *spec = fieldSpec(id);
    if (!spec || !wanted(id))
        return;
    const Field made = field(id, automatic, who);
    const bool mustShow = crisis || spec->need == Need::Mandatory || spec->need == Need::MandatoryOrUnknown;
    if (made.status != Status::NotAsked || mustShow)
        place(made, partOf(made, who), heading);
}

void Builder::putTable(const QString &id, const Table &table, const QString &note)
{
    Field made = field(id, note);
    if (!table.rows.isEmpty()) {
        made.status = Status::Filled;
        made.table = table;
    }
    const FieldSpec *spec = fieldSpec(id);
    if (made.status != Status::NotAsked || (spec && (spec->need == Need::Mandatory || spec->need == Need::MandatoryOrUnknown)))
        place(made, partOf(made, nullptr));
}

void Builder::putWithShort(const QString &id, const QString &full, const QString &shortWords)
{
    const Field made = field(id, full);
    if (made.status == Status::NotAsked) {
        put(id);
        return;
    }
    const Part part = partOf(made, nullptr);
    place(made, part);
    if (part == Part::Restricted && !shortWords.isEmpty()) {
        Field brief = made;
        brief.value = shortWords;
        brief.typedByHand = false;
        place(brief, Part::Open);
    }
}

QList<const dossier::Incident *> Builder::facts() const
{
    QList<const dossier::Incident *> list;
    for (const auto &incident : file.incidents) {
        if (!in.draft.leftOut.contains(incident.id.text()))
            list.append(&incident);
    }
    // Newest last; facts without a date stand first, so that the last line is the last thing known.
    std::ranges::stable_sort(list, [](const auto *a, const auto *b) {
        const QDate left = a->when ? a->when->first() : QDate(1, 1, 1), right = b->when ? b->when->first() : QDate(1, 1, 1);
        return left != right ? left < right : a->time < b->time;
    });
    return list;
}

Part Builder::partOf(const dossier::Incident &incident) const
{
    using dossier::SourceCode;
    if (crisis)
        return Part::Open;
    const QString chosen = in.draft.visibility.value(u"incident:"_s + incident.id.text());
    if (!chosen.isEmpty())
        return chosen == "open"_L1 ? Part::Open : Part::Restricted;
    if (incident.visibility == Visibility::Restricted)
        return Part::Restricted;
    // 16.1: her statements are not for him until it was talked through; with a pattern or trigger that is the default.
    if (shielded && incident.source == SourceCode::Statement)
        return Part::Restricted;
    if (sourceHidden && (incident.source == SourceCode::Own || incident.source == SourceCode::Interpretation))
        return Part::Restricted;
    return Part::Open;
}

const assessment::Answer *Builder::answerOf(int question) const
{
    const auto *current = file.current();
    if (!current || question < 0 || question >= effective.size())
        return nullptr;
    const auto &taxonomy = in.pack.taxonomy;
    auto found = current->list.answers.constFind(taxonomy.questions.at(question).id);
    const int first = effective.at(question).fromFirst;
    if (found == current->list.answers.constEnd() && first >= 0 && first < taxonomy.firstQuestions.size())
        found = current->list.answers.constFind(taxonomy.questions.at(taxonomy.firstQuestions.at(first).question).id);
    return found == current->list.answers.constEnd() ? nullptr : &*found;
}

ReferralContent buildReferral(const ReferralInput &input)
{
    Builder builder(input);
    for (const auto add : {addUrgency, addDocumentKind, addReporter, addContact, addPersons, addChildren, addHousing, addFacts, addPattern,
                           addFlags, addDeepening, addWeighing, addFearAndHelp, addInforming, addSteps, addRequestAndMeasures, addSigning})
        add(builder);
    if (!builder.crisis)
        addFindings(builder);

    ReferralContent content;
    content.open = documentOf(builder, Part::Open);
    if (holdsSomething(builder.items))
        content.restricted = documentOf(builder, Part::Restricted);
    content.findings = builder.findings;
    return content;
}

} // namespace vw::referral
