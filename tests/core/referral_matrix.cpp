// SPDX-License-Identifier: EUPL-1.2
// Every kind of paper as one table: who may make it, on what ground, what it holds where. Read it when it changes: tests/papers/golden/matrix.txt.
#include "core/referral/build.h"
#include "core/referral/draft.h"
#include "tests/support/weighedpaper.h"

#include <QFile>

using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList roles{u"care"_s, u"veilig-thuis"_s, u"police"_s};

QString canary(const QString &field)
{
    return u"kanarie-%1-"_s.arg(QString(field).replace(u'.', u'_'));
}

/// A case with a word of its own in every field that somebody can type, a report that left, and everything that shields.
struct Full : Weighed {
    explicit Full(Kind kind)
    {
        answer("threat.death", assessment::Value::Yes, u"2026-11-01"_s);
        for (const auto &spec : fieldSpecs()) {
            if (spec.typed)
                draft.fields.insert(QLatin1StringView(spec.id), canary(QLatin1StringView(spec.id)));
        }
        draft.fields.remove(u"C4"_s); // the melder may be named
        draft.fields.remove(u"A5"_s);
        draft.fields.insert(u"C7"_s, u"nee"_s);
        for (const auto &ground : {u"V1"_s, u"V4"_s})
            draft.fields.insert(ground, u"toestemming"_s);
        if (kind == Kind::Overdracht)
            draft.fields.insert(u"A5"_s, u"collega"_s);
        dossier::ReferralDraft report;
        report.id = RecordId::create();
        report.kind = u"melding"_s;
        report.exports.append({{u"at"_s, u"2026-10-01T10:00:00Z"_s}, {u"kind"_s, u"melding"_s}, {u"receiver"_s, u"Veilig Thuis"_s}});
        file.referrals.append(report);
        dossier::Coercion coercion;
        coercion.id = RecordId::create();
        coercion.forced = u"mocht niet bellen"_s;
        file.coercions.append(coercion);
        draft.kind = nameOf(kindNames, kind);
    }
};

QString fieldsOf(const Document *document)
{
    QStringList ids;
    for (const auto &section : document ? document->sections : QList<Section>()) {
        for (const auto &field : section.fields) {
            if (!ids.contains(field.id))
                ids.append(field.id);
        }
    }
    return ids.isEmpty() ? u"-"_s : ids.join(u' ');
}

QString stopsFor(Kind kind, const QString &role)
{
    Full paper(kind);
    paper.practice.role = role;
    QStringList stops;
    for (const auto &finding : paper.weighed().findings) {
        if (finding.hardStop && !stops.contains(finding.code))
            stops.append(finding.code);
    }
    return stops.isEmpty() ? u"-"_s : stops.join(u' ');
}

QString matrix()
{
    QStringList lines;
    for (const auto &row : paperKinds()) {
        Full paper(row.kind);
        const auto content = paper.weighed();
        lines.append(u"%1: %2 -> %3%4"_s.arg(nameOf(kindNames, row.kind), QString::fromUtf16(row.title), content.open.subtitle,
                                             row.mayHeRead ? u" (hij kan het lezen)"_s : QString()));
        for (const auto &role : roles)
            lines.append(u"  stops, %1: %2"_s.arg(role, stopsFor(row.kind, role)));
        lines.append(u"  open: "_s + fieldsOf(&content.open));
        lines.append(u"  deel S: "_s + fieldsOf(content.restricted ? &*content.restricted : nullptr));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

TEST_CASE("kind, ground, fields and parts are what the table says that they were", "[kinds][matrix]")
{
    QFile file(QStringLiteral(VW_SOURCE_DIR "/tests/papers/golden/matrix.txt"));
    const QByteArray now = matrix().toUtf8();
    if (qEnvironmentVariableIsSet("VW_WRITE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now);
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == QString::fromUtf8(now));
}

TEST_CASE("what tells of her stands in no open file that he may come to read, whatever the kind", "[kinds][matrix]")
{
    for (const auto &row : paperKinds()) {
        if (!row.isSplit || row.kind == Kind::Inzage) // that one holds for her what is hers
            continue;
        for (const bool isCalm : {false, true}) {
            Full paper(row.kind);
            if (isCalm) { // nothing shields but that he reads it
                paper.file.incidents.clear();
                paper.draft.fields.remove(u"K1"_s);
                paper.answer("threat.death", assessment::Value::No);
            }
            if (isCalm && !row.mayHeRead)
                continue;
            const QString open = everythingOpen(paper.weighed());
            for (const auto &spec : fieldSpecs()) {
                INFO(nameOf(kindNames, row.kind).toStdString() << ' ' << spec.id << (isCalm ? " calm" : ""));
                if (open.contains(canary(QLatin1StringView(spec.id))))
                    CHECK(known::tellsNothingOfHers(spec.tells));
            }
        }
    }
}

TEST_CASE("the stalking log of a police paper is part S, with what is kept apart or without", "[kinds]")
{
    Full paper(Kind::Politie);
    paper.draft.fields.remove(u"I3"_s);
    auto hunted = sampleFact(u"2026-10-01"_s, u"zender onder haar auto"_s, assessment::SourceCode::Own);
    hunted.hunt = dossier::HuntStep::Follows;
    hunted.visibility = dossier::Visibility::Restricted;
    paper.file.incidents = {hunted};
    paper.draft.visibility.insert(u"I3"_s, u"open"_s);
    CHECK_FALSE(everythingOpen(paper.weighed()).contains(u"zender"_s));
    CHECK(inPartS(paper.weighed(), u"I3"_s).contains(u"zender"_s));
}

TEST_CASE("a role without a ground for a kind is stopped, and the paper says so", "[kinds]")
{
    for (const auto &row : paperKinds()) {
        for (const auto &role : roles) {
            INFO(nameOf(kindNames, row.kind).toStdString() << ' ' << role.toStdString());
            Full paper(row.kind);
            paper.practice.role = role;
            const bool isStopped = has(paper.weighed(), u"no-ground-for-role"_s, true);
            CHECK(isStopped == (row.isChecked() && !row.senders.has(senderOf(role))));
        }
    }
}

TEST_CASE("a further report tells what came after the report, and without a report there is none", "[kinds]")
{
    Full paper(Kind::Aanvulling);
    paper.file.incidents = {sampleFact(u"2026-09-01"_s, u"stond al in de melding"_s, assessment::SourceCode::Own),
                            sampleFact(u"2026-09-02"_s, u"kwam er later bij"_s, assessment::SourceCode::Own)};
    paper.file.incidents[0].entered = QDateTime(QDate(2026, 9, 20), QTime(9, 0), QTimeZone::utc());
    paper.file.incidents[1].entered = QDateTime(QDate(2026, 10, 20), QTime(9, 0), QTimeZone::utc());
    const QString told = inOpen(paper.weighed(), u"G2"_s) + inPartS(paper.weighed(), u"S1"_s);
    CHECK(told.contains(u"kwam er later bij"_s));
    CHECK_FALSE(told.contains(u"stond al in de melding"_s));
    paper.file.incidents.removeLast();
    CHECK(has(paper.weighed(), u"nothing-new"_s, false));
    paper.file.referrals.clear();
    CHECK(has(paper.weighed(), u"no-report-yet"_s, true));
}

TEST_CASE("the parts of one further report leave one after the other, and what stayed in part S is told when that leaves", "[kinds]")
{
    Full paper(Kind::Aanvulling);
    auto fact = sampleFact(u"2026-10-02"_s, u"kwam er later bij"_s, assessment::SourceCode::Statement);
    fact.entered = QDateTime(QDate(2026, 10, 20), QTime(9, 0), QTimeZone::utc());
    paper.file.incidents = {fact};
    const auto left = [&](const QDateTime &at, const QString &part) {
        return QJsonObject{{u"at"_s, at.toUTC().toString(Qt::ISODate)},
                           {u"kind"_s, u"aanvulling"_s},
                           {u"part"_s, part},
                           {u"receiver"_s, u"Veilig Thuis"_s}};
    };
    paper.draft.id = RecordId::create();
    paper.draft.exports = {left(paper.made, u"open"_s)};
    paper.file.referrals.append(paper.draft);
    CHECK(inPartS(paper.weighed(), u"S1"_s).contains(u"kwam er later bij"_s));
    paper.made = paper.made.addDays(2); // only the open file left then
    CHECK(inPartS(paper.weighed(), u"S1"_s).contains(u"kwam er later bij"_s));
    paper.file.referrals.last().exports.append(left(paper.made.addDays(-1), u"restricted"_s));
    CHECK_FALSE(inPartS(paper.weighed(), u"S1"_s).contains(u"kwam er later bij"_s));
    paper.draft.fields.insert(u"A5"_s, u"Advocaat mr. De Vries"_s);
    CHECK(has(paper.weighed(), u"further-to-other"_s, true));
    CHECK_FALSE(paper.weighed().restricted);
}

TEST_CASE("what was kept apart or left out for the report is so on the next paper", "[kinds]")
{
    dossier::ReferralDraft report;
    report.id = RecordId::create();
    report.kind = u"melding"_s;
    report.visibility = {{u"R2"_s, u"restricted"_s}, {u"G1"_s, u"open"_s}};
    report.leftOut = {u"een-feit"_s};
    report.fields = {{u"N3"_s, u"gegeven voor de melding"_s}, {u"L2"_s, u"eerder hulp"_s}};
    const auto next = asPrinted(draftOf({report}, u"mda"_s), {report});
    CHECK(next.visibility == QMap<QString, QString>{{u"R2"_s, u"restricted"_s}});
    CHECK(next.leftOut == report.leftOut);
    CHECK(next.fields.keys() == QStringList{u"L2"_s}); // consent for one paper is none for another
}

TEST_CASE("her own copy holds what she said, and goes along only when nobody can find it", "[kinds]")
{
    Full paper(Kind::Client);
    paper.file.incidents = {sampleFact(u"2026-09-01"_s, u"dat vertelde zij"_s, assessment::SourceCode::Statement),
                            sampleFact(u"2026-09-02"_s, u"dat zei de buurvrouw"_s, assessment::SourceCode::ThirdParty),
                            sampleFact(u"2026-09-03"_s, u"dat zei het kind"_s, assessment::SourceCode::Statement)};
    paper.file.incidents[2].toldBy = u"C"_s;
    paper.draft.fields.remove(u"Q1"_s);
    const auto content = paper.weighed();
    CHECK_FALSE(toText(content.open).contains(u"dat zei het kind"_s));
    CHECK_FALSE(toText(content.open).contains(u"vragenlijst"_s));
    CHECK_FALSE(content.hasHardStop());
    CHECK(inOpen(content, u"G2"_s).contains(u"dat vertelde zij"_s));
    CHECK_FALSE(toText(content.open).contains(u"buurvrouw"_s));
    CHECK_FALSE(toText(content.open).contains(u"vlag"_s, Qt::CaseInsensitive));
    CHECK_FALSE(toText(content.open).contains(u"vlagwijzer"_s, Qt::CaseInsensitive));
    for (const auto &answer : {u"ja"_s, u"weet niet"_s, QString()}) {
        paper.draft.fields.insert(u"C7"_s, answer);
        CHECK(has(paper.weighed(), u"copy-can-be-found"_s, true));
    }
}

TEST_CASE("access holds the data of the one who asks and nobody else's, and he gets none while there is a flag", "[kinds]")
{
    Full paper(Kind::Inzage);
    paper.file.incidents = {sampleFact(u"2026-09-01"_s, u"dat vertelde zij"_s, assessment::SourceCode::Statement),
                            sampleFact(u"2026-09-02"_s, u"dat zei de buurvrouw"_s, assessment::SourceCode::ThirdParty)};
    const auto hers = paper.weighed();
    CHECK_FALSE(hers.restricted);
    CHECK(toText(hers.open).contains(u"Zoë"_s));
    CHECK_FALSE(toText(hers.open).contains(u"Łukasz"_s));
    CHECK(inOpen(hers, u"G2"_s).contains(u"dat vertelde zij"_s));
    CHECK_FALSE(has(hers, u"copy-can-be-found"_s, true));
    CHECK_FALSE(toText(hers.open).contains(u"buurvrouw"_s));
    paper.draft.fields.insert(u"A5"_s, u"B"_s);
    CHECK(has(paper.weighed(), u"access-while-flag"_s, true));
    paper.draft.fields.insert(u"A5"_s, u"Q"_s);
    CHECK(has(paper.weighed(), u"access-by-nobody"_s, true));
}
