// SPDX-License-Identifier: EUPL-1.2
#include "core/known/known.h"
#include "tests/support/weighedpaper.h"

#include <type_traits>

// Each field says what it can tell; from that follows where it may print. A canary is typed into every field, one at a time.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;

static_assert(!std::is_default_constructible_v<Tells>); // a field that does not say so does not compile

namespace {

constexpr auto canary = u"kanarie in deze woorden";

/// The fields whose typed words stand in the open part.
QStringList openFor(SampleReferral sample)
{
    QStringList ids;
    for (const auto &spec : fieldSpecs()) {
        const QString id = QLatin1StringView(spec.id);
        if (!spec.typed)
            continue;
        const auto before = sample.draft.fields;
        sample.draft.fields.insert(id, QString::fromUtf16(canary));
        if (everythingOpen(sample.content()).contains(QString::fromUtf16(canary)))
            ids.append(id);
        sample.draft.fields = before;
    }
    return ids;
}

} // namespace

TEST_CASE("under the shield no field that tells something of hers opens its typed words", "[tells]")
{
    const SampleReferral sample;
    const auto open = openFor(sample);
    CHECK(open.contains(u"B8"_s)); // the canary does sing: who reports stands there
    CHECK(open.contains(u"G7"_s));
    for (const auto &id : open) {
        INFO(id.toStdString());
        const auto tells = fieldSpec(id)->tells;
        CHECK(known::tellsNothingOfHers(tells));
        CHECK_FALSE(tells.has(Tell::HerWordsIfTyped));
    }
}

TEST_CASE("to a partner that takes over the shield holds as well", "[tells]")
{
    SampleReferral sample;
    sample.draft.fields.insert(u"A5"_s, u"huisarts"_s);
    sample.draft.fields.insert(u"V1"_s, u"toestemming"_s);
    for (const auto &id : openFor(sample)) {
        INFO(id.toStdString());
        CHECK(known::tellsNothingOfHers(fieldSpec(id)->tells));
    }
}

TEST_CASE("when the melder must not be named no field that names the melder opens", "[tells]")
{
    SampleReferral sample;
    sample.draft.fields.insert(u"C3"_s, u"nee"_s);
    sample.draft.fields.insert(u"C4"_s, u"bedreiging van de melder"_s);
    for (const auto &id : openFor(sample)) {
        INFO(id.toStdString());
        CHECK_FALSE(fieldSpec(id)->tells.has(Tell::Reporter));
    }
}

TEST_CASE("what the open part holds does not depend on what part S holds", "[tells]")
{
    SampleReferral sample;
    const QString before = everythingOpen(sample.content());
    for (const auto &spec : fieldSpecs()) {
        const QString id = QLatin1StringView(spec.id);
        // Of A4 the bare "ja" or "nee" stands open; C4 is the request not to name the melder.
        if (!spec.typed || known::tellsNothingOfHers(spec.tells) || id == "A4"_L1 || id == "C4"_L1)
            continue;
        const auto fields = sample.draft.fields;
        sample.draft.fields.insert(id, QString::fromUtf16(canary));
        INFO(id.toStdString());
        CHECK(everythingOpen(sample.content()) == before);
        sample.draft.fields = fields;
    }
}

namespace {

/// A fact from each source, and one that the professional keeps out of every open part; its words name what it is.
SampleReferral withCanaryFacts()
{
    using enum assessment::SourceCode;
    SampleReferral sample;
    sample.unshield();
    sample.file.incidents.clear();
    for (const auto source : {Own, Statement, ThirdParty, Document, Interpretation})
        sample.file.incidents.append(
            sampleFact(u"2026-10-30"_s, u"%1 %2"_s.arg(QString::fromUtf16(canary)).arg(static_cast<int>(source)), source));
    auto kept = sampleFact(u"2026-10-30"_s, QString::fromUtf16(canary) + u" achtergehouden"_s, Document);
    kept.visibility = dossier::Visibility::Restricted;
    sample.file.incidents.append(kept);
    return sample;
}

/// The canaries that sing in these words, by what comes behind them.
QStringList singingIn(const QString &words, const SampleReferral &sample)
{
    QStringList found;
    for (const auto &fact : sample.file.incidents) {
        if (words.contains(fact.what))
            found.append(fact.what.section(u' ', -1));
    }
    return found;
}

QStringList openFacts(const SampleReferral &sample)
{
    return singingIn(everythingOpen(sample.content()), sample);
}

} // namespace

TEST_CASE("a fact tells by who it comes from, and where it stands follows from that for every receiver", "[tells]")
{
    SampleReferral sample = withCanaryFacts();
    const QString receiver = GENERATE(u"Veilig Thuis Verzonnen Regio"_s, u"huisarts"_s, u"politie"_s);
    INFO(receiver.toStdString());
    sample.draft.fields.insert(u"A5"_s, receiver);
    SECTION("she or somebody else told it: all of hers is shielded")
    {
        CHECK(openFacts(sample).isEmpty());
        CHECK(singingIn(shortSummary(sample.input()), sample).isEmpty());
    }
    SECTION("nobody told it: what was seen and read is open, what is kept back is not")
    {
        sample.file.incidents.removeIf([](const auto &fact) {
            return fact.source == assessment::SourceCode::Statement || fact.source == assessment::SourceCode::ThirdParty;
        });
        CHECK(openFacts(sample) == QStringList{u"1"_s, u"4"_s, u"5"_s});
        sample.draft.fields.insert(u"C4"_s, u"bedreiging van de melder"_s); // only the melder can have seen or thought it
        CHECK(openFacts(sample) == QStringList{u"4"_s});
        CHECK(singingIn(shortSummary(sample.input()), sample) == QStringList{u"4"_s});
    }
}

TEST_CASE("no fact goes along to the door: that page says what is needed there", "[tells]")
{
    SampleReferral sample = withCanaryFacts();
    sample.draft.kind = u"crisisblad"_s;
    CHECK(openFacts(sample).isEmpty());
    CHECK(singingIn(shortSummary(sample.input()), sample).isEmpty()); // it tells of the report, whichever paper is open
}

TEST_CASE("every kind of statement says what it tells, and a record says about whom", "[tells]")
{
    SampleReferral sample;
    sample.file.measures = {test::inWords<dossier::Measure>(u"contactverbod"_s)};
    const auto source = known::Source{sample.file, sample.pack.taxonomy, {}, sample.made.date()};
    const auto order = known::knownOf(source, known::Subject::Order);
    REQUIRE(order.statements.size() == 1);
    CHECK(order.statements.first().tells == Tells(Tell::Protection));
    CHECK(order.statements.first().about.isEmpty());
    const auto children = known::knownOf(source, known::Subject::Children);
    REQUIRE(children.statements.size() == 1);
    CHECK(children.statements.first().tells == Tells(Tell::FindablePlaces));
    CHECK(children.statements.first().about == u"C"_s);
    CHECK(children.statements.first().words == u"bij A"_s);
}
