// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype summaryLength = 1500;

QString tableText(const Table &table)
{
    QStringList lines;
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row.at(i).isEmpty())
                cells.append(u"%1: %2"_s.arg(table.columns.value(i), joined(row.at(i).split(u'\n'), u", "_s)));
        }
        lines.append("  - "_L1 + cells.join("; "_L1));
    }
    return lines.join(u'\n');
}

QString fieldText(const Field &field)
{
    const QString words = printed(field);
    QString text = field.label + u':'; // no codes: a gap in them would tell that there is another part
    if (!words.isEmpty())
        text += u' ' + QString(words).replace(u'\n', "\n    "_L1);
    if (!field.table.rows.isEmpty())
        text += u'\n' + tableText(field.table);
    return text;
}

/// Headings only where they change: persons share one section title.
QString sectionsText(const QList<const Section *> &sections)
{
    QStringList lines;
    QString last;
    for (const Section *section : sections) {
        if (section->id != last)
            lines.append(u'\n' + section->title.toUpper());
        last = section->id;
        if (!section->heading.isEmpty())
            lines.append(u"[%1]"_s.arg(section->heading));
        for (const Field &field : section->fields)
            lines.append(fieldText(field));
    }
    return lines.join(u'\n').trimmed();
}

const QList<std::pair<QString, QString>> &tabs()
{
    // rules/meldcode 16.4. O is listed with the meldcode, the letters are in reading order.
    static const QList<std::pair<QString, QString>> list{
        {u"Meldcode"_s, u"AJON"_s},       {u"Melder gegevens"_s, u"BC"_s},       {u"Betrokkenen"_s, u"DEF"_s},
        {u"Melding"_s, u"0GHIK"_s},       {u"Ondersteunend netwerk"_s, u"LM"_s}, {u"Overige informatie"_s, u"QRPST"_s},
        {u"Melding afronden"_s, u"UV"_s},
    };
    return list;
}

QString factLine(const dossier::Incident &fact)
{
    return u"- %1 (bron: %2)."_s.arg(joined({dateWords(fact.when), deedOf(fact), fact.consequence}, u", "_s), sourceWords(fact));
}

QString openValue(const Document &document, const QString &id)
{
    for (const Section &section : document.sections) {
        for (const Field &field : section.fields) {
            if (field.id == id && field.status == Status::Filled)
                return field.value;
        }
    }
    return {};
}

/// Lines by weight; the facts may drop out from the oldest, the rest stays.
QString fitted(const QStringList &head, QStringList facts, const QStringList &tail)
{
    const QString more = u"- (oudere feiten: zie het dossier)"_s;
    bool dropped = false;
    while (true) {
        QStringList lines = head;
        if (dropped)
            lines.append(more);
        lines += facts + tail;
        const QString text = lines.join(u'\n');
        if (text.size() <= summaryLength)
            return text;
        if (facts.isEmpty())
            return text.left(summaryLength - 1) + u'…';
        facts.removeFirst();
        dropped = true;
    }
}

} // namespace

QString printed(const Field &field)
{
    switch (field.status) {
    case Status::NotAsked: return u"niet gevraagd"_s;
    case Status::NotFilled: return u"niet ingevuld"_s;
    case Status::Unknown: return field.value.isEmpty() ? u"niet bekend"_s : u"niet bekend, reden: %1"_s.arg(field.value);
    case Status::Filled: break;
    }
    return field.value;
}

QList<Section> printedSections(const Document &document)
{
    QList<Section> sections = document.sections;
    for (auto &section : sections)
        section.fields.removeIf([](const Field &field) { return field.isTold; });
    sections.removeIf([](const Section &section) { return section.fields.isEmpty(); });
    return sections;
}

QString headLine(const Document &document)
{
    const QString version = document.version.isEmpty() ? QString() : u"versie %1"_s.arg(document.version);
    return joined({u"Dossier %1"_s.arg(document.caseCode), version, timeWords(document.made)}, u", "_s);
}

QString footHead(const Document &document)
{
    QStringList parts{u"Dossier %1"_s.arg(document.caseCode)};
    if (!document.version.isEmpty())
        parts.append(u"versie %1"_s.arg(document.version));
    parts.append(document.made.toString(u"dd-MM-yyyy HH.mm"_s));
    if (!document.checksum.isEmpty())
        parts.append(u"controlegetal %1"_s.arg(shortChecksum(document.checksum)));
    return parts.join(u", "_s);
}

QString coverLine(const ReferralContent &content)
{
    const QString phone = openValue(content.open, u"B4"_s).section(u',', 0, 0), name = openValue(content.open, u"B1"_s);
    const QString whom = phone.isEmpty() || name.isEmpty() ? u"de afzender"_s : u"%1 (%2)"_s.arg(phone, name);
    return u"Dit bestand is versleuteld. Bel %1 voor de wachtzin van zes woorden. Typ de woorden in kleine letters, met een streepje of "
           u"een "
           "spatie ertussen, en niets aan het einde. Bewaar de wachtzin niet bij het bestand, en geef haar niet door in een bericht."_s.arg(
               whom);
}

QString toText(const Document &document)
{
    QStringList lines{document.title};
    if (!document.subtitle.isEmpty())
        lines.append(document.subtitle);
    if (document.exercise)
        lines.append(u"OEFENING. Niet versturen."_s);
    if (document.concept_)
        lines.append(u"CONCEPT, nog niet ondertekend"_s);
    if (!document.alarmLine.isEmpty())
        lines.append(document.alarmLine);
    if (!document.firstLine.isEmpty())
        lines.append(document.firstLine);
    lines.append(headLine(document));
    const auto all = printedSections(document);
    QList<const Section *> sections;
    for (const Section &section : all)
        sections.append(&section);
    const QString foot = document.footLine.isEmpty() ? QString() : u'\n' + document.footLine + u'\n';
    return lines.join(u'\n') + "\n\n"_L1 + sectionsText(sections) + u'\n' + foot;
}

QString shortSummary(const ReferralInput &input)
{
    // Another system's file may be read in a portal: only what the open part of a report says, without names.
    ReferralInput melding = input;
    melding.draft.kind = nameOf(kindNames, Kind::Melding);
    const Builder builder(melding);
    const Document open = buildReferral(melding).open;
    QStringList head{u"Signalering huiselijk geweld, dossier %1, %2."_s.arg(input.file.info.reference, dateWords(input.made.date()))};
    for (const auto &id : {u"A6"_s, u"0.2"_s, u"0.3"_s, u"G1"_s}) {
        if (const QString words = openValue(open, id); !words.isEmpty())
            head.append(words.section(u'\n', 0, 0));
    }
    QStringList facts;
    for (const auto *fact : builder.facts()) {
        if (builder.partOf(*fact) == Part::Open && fact->source != dossier::SourceCode::None)
            facts.append(factLine(*fact));
    }
    if (!facts.isEmpty())
        head.append(u"Feiten:"_s);
    QStringList tail;
    const auto add = [&](const QString &label, const QString &id) {
        if (const QString words = openValue(open, id); !words.isEmpty())
            tail.append(u"%1: %2"_s.arg(label, words.section(u'\n', 0, 0)));
    };
    add(u"Melden noodzakelijk"_s, u"J6"_s);
    add(u"Hulp (ook) mogelijk"_s, u"J7"_s);
    add(u"Verzoek"_s, u"P1"_s);
    tail.append(u"Signaleringslijst, geen risicotaxatie. Vertel de vermoedelijke pleger niets zonder overleg."_s);
    return fitted(head, facts, tail);
}

QList<std::pair<QString, QString>> copyBlocks(const Document &document)
{
    QList<std::pair<QString, QString>> blocks;
    for (const auto &[tab, letters] : tabs()) {
        QList<const Section *> sections;
        for (const QChar letter : letters) {
            for (const Section &section : document.sections) {
                if (section.id == letter)
                    sections.append(&section);
            }
        }
        if (!sections.isEmpty())
            blocks.append({tab, sectionsText(sections)});
    }
    if (!blocks.isEmpty() && !document.firstLine.isEmpty())
        blocks.first().second.prepend(document.firstLine + "\n\n"_L1);
    return blocks;
}

} // namespace vw::referral
