// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "core/referral/signs.h"

#include <algorithm>

// From the items to the files: the open part, part S, their heads, and the signature.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Person;
using dossier::PersonRole;

namespace {

/// Whoever gets the paper must know before storing it (rules/verdict 14). How, and who said so, is for part S.
QString accessLineOf(const Builder &builder)
{
    const auto &taxonomy = builder.in.pack.taxonomy;
    const auto letters = builder.file.allWith(PersonRole::Perpetrator);
    const auto questions = taxonomy.sets.value(u"file-access"_s);
    const bool reaches = std::ranges::any_of(questions, [&](int question) {
        const auto *answer = builder.effectiveOf(taxonomy.questions.at(question).id);
        return answer && answer->isFlag();
    });
    if (!reaches || letters.isEmpty())
        return {};
    return u"Let op: %1 kan mogelijk bij dit dossier. Bewaar dit afgeschermd."_s.arg(builder.letter(*letters.first()));
}

QString informLineOf(const Builder &builder)
{
    const QString noun = QString::fromUtf16(builder.kind.noun);
    QStringList letters;
    for (const Person *person : builder.file.allWith(PersonRole::Perpetrator)) {
        if (person->informed != dossier::Informed::Yes)
            letters.append(builder.letter(*person));
    }
    if (noun.isEmpty() || letters.isEmpty())
        return {};
    return u"%1 %2 niet van deze %3. Informeer %1 pas na overleg met de melder en het slachtoffer."_s.arg(
        enumerated(letters), letters.size() == 1 ? u"weet"_s : u"weten"_s, noun);
}

QString firstLineOf(const Builder &builder)
{
    if (builder.kind.mayHeRead || builder.kind.isPlain) // not on a paper that he may come to read
        return {};
    return joined({accessLineOf(builder), informLineOf(builder)}, u" "_s);
}

/// Sections as listed; after its first lines part S begins with its facts, so that they are not the last thing read. At the door whoever is to be
/// called back stands high.
QList<SectionSpec> sectionsInOrder(Part part, bool isOnePage)
{
    auto specs = sectionSpecs();
    const char next = isOnePage ? 'B' : 'S';
    if (isOnePage || part == Part::Restricted)
        std::ranges::stable_partition(specs, [&](const SectionSpec &spec) { return spec.id[0] == '0' || spec.id[0] == next; });
    return specs;
}

/// Fields in the order of the paper: sections in order, blocks as they came, fields as listed.
QList<Section> sectionsOf(const QList<Item> &items, Part part, bool isOnePage)
{
    QList<Section> sections;
    for (const auto &spec : sectionsInOrder(part, isOnePage)) {
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

/// Whom to call for what is not on it: who reports, unless nobody may say who that is.
QString footLineOf(const Builder &builder)
{
    const QString words = QString::fromUtf16(builder.kind.footLine);
    return words.contains(u"%1"_s) ? words.arg(builder.sourceHidden ? u"Veilig Thuis"_s : u"de melder"_s) : words;
}

/// The receiver decides it: what goes to a partner is no report, whatever was typed for a report.
QString subtitleOf(const Builder &builder, Part part)
{
    if (part == Part::Restricted)
        return u"deel S: informatie met beperking"_s;
    const QString kind = documentKind(builder); // not what the title says
    return QString::fromUtf16(builder.kind.title).compare(kind, Qt::CaseInsensitive) == 0 ? QString() : kind;
}

/// Found at home it must not tell that there was a report.
void speakPlainly(Document &document)
{
    for (auto &section : document.sections) {
        if (section.id == "B"_L1)
            section.title = u"Uw contact"_s;
        if (section.id == "A"_L1)
            section.title = u"Dit papier"_s;
        for (auto &field : section.fields) {
            if (field.id == "B1"_L1)
                field.label = u"Naam"_s;
            if (field.id == "A5"_L1)
                field.label = u"Voor"_s;
        }
    }
}

Document documentOf(const Builder &builder, Part part)
{
    const auto place = builder.in.pack.jurisdiction(builder.file.info.jurisdiction);
    Document document;
    becomes(document, builder.kind.kind);
    document.part = part;
    document.title = QString::fromUtf16(builder.kind.title);
    document.subtitle = subtitleOf(builder, part);
    document.firstLine = firstLineOf(builder);
    if (part == Part::Open)
        document.footLine = footLineOf(builder);
    document.caseCode = builder.file.info.reference;
    document.version = QString::number(versionOf(builder.in.draft, part));
    document.made = builder.in.made;
    document.exercise = builder.in.practice.exercise;
    document.concept_ = builder.kind.isSigned;
    document.sections = sectionsOf(builder.items, part, builder.kind.isOnePage);
    if (builder.kind.isOnePage)
        document.alarmLine = alarmLineOf(place);
    if (document.isPlain)
        speakPlainly(document);
    speakInPlace(document, place);
    finishWords(document);
    return document;
}

/// A signature stands for what was signed. When a fact, an answer or a word has changed since, the paper is a draft again.
void sign(const Builder &builder, ReferralContent &content)
{
    const auto &draft = builder.in.draft;
    content.signedFor = signedContent(content);
    content.isSigned = draft.isSigned && draft.signedFor == content.signedFor;
    const auto eachDocument = [&](auto &&change) {
        change(content.open);
        if (content.restricted)
            change(*content.restricted);
    };
    eachDocument([&](Document &document) {
        document.concept_ = document.concept_ && !content.isSigned;
        for (auto &section : document.sections) {
            for (auto &field : section.fields) {
                if (content.isSigned && field.id == "U1"_L1)
                    field.value.replace(notSigned(), u"Ondertekend op %1."_s.arg(dateWords(draft.signedOn)));
            }
        }
        document.checksum = checksumOf(document);
    });
    if (draft.isSigned && !content.isSigned && builder.kind.isSigned)
        content.findings.append({u"signature-lapsed"_s, false, u"field:U1"_s, {}});
}

} // namespace

void becomes(Document &document, Kind kind)
{
    document.kind = kind;
    const auto &row = paperKind(kind);
    document.name = row.isPlain ? u"overzicht"_s : nameOf(kindNames, kind);
    document.isOnePage = row.isOnePage;
    document.isPlain = row.isPlain;
}

qsizetype versionOf(const dossier::ReferralDraft &draft, Part part)
{
    const QString own = nameOf(partNames, part);
    return 1 + std::ranges::count_if(draft.exports, [&](const QJsonObject &entry) {
               const auto written = entry.value("part"_L1).toString();
               return written.isEmpty() || written == own;
           });
}

ReferralContent buildReferral(const ReferralInput &input)
{
    Builder builder(input);
    for (const auto add : {addUrgency, addDocumentKind, addReporter, addContact, addPersons, addChildren, addHousing, addPattern, addFacts,
                           addFlags, addDeepening, addWeighing, addFearAndHelp, addInforming, addSteps, addRequestAndMeasures, addSigning})
        add(builder);
    addFrontOfPartS(builder);
    if (builder.kind.isChecked())
        addFindings(builder);

    ReferralContent content;
    content.open = documentOf(builder, Part::Open);
    // rules/meldcode 16.5: to a partner part S goes only on a ground of its own.
    if (holdsRestricted(builder) && mayGiveRestricted(builder))
        content.restricted = documentOf(builder, Part::Restricted);
    content.findings = builder.findings;
    content.told = toldInOpenPart(builder);
    sign(builder, content);
    return content;
}

} // namespace vw::referral
