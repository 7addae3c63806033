// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/weighedpaper.h"

#include <QJsonDocument>

#include <type_traits>

// Each field says what it can tell; from that follows where it may print. A canary is typed into every field, one at a time.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;

static_assert(!std::is_default_constructible_v<Tells>); // a field that does not say so does not compile

namespace {

constexpr auto canary = u"kanarie in deze woorden";

/// Whatever leaves as the open part: the paper, its data, and the text to copy.
QString everythingOpen(const ReferralContent &content)
{
    QString all = toText(content.open) + QString::fromUtf8(QJsonDocument(toJson(content.open)).toJson());
    for (const auto &[tab, text] : copyBlocks(content.open))
        all += tab + text;
    return all;
}

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
        CHECK(tells.nothingOfHers());
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
        CHECK(fieldSpec(id)->tells.nothingOfHers());
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
        if (!spec.typed || spec.tells.nothingOfHers() || id == "A4"_L1 || id == "C4"_L1)
            continue;
        const auto fields = sample.draft.fields;
        sample.draft.fields.insert(id, QString::fromUtf16(canary));
        INFO(id.toStdString());
        CHECK(everythingOpen(sample.content()) == before);
        sample.draft.fields = fields;
    }
}
