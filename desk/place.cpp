// SPDX-License-Identifier: EUPL-1.2
#include "desk/place.h"

#include "core/base/names.h"

namespace vw::desk {

namespace {

/// The first word of a kind is the one that is written.
constexpr std::array kindNames{
    Name{Place::Kind::Question, "question"},  Name{Place::Kind::Step, "step"},         Name{Place::Kind::Field, "field"},
    Name{Place::Kind::Referral, "referral"},  Name{Place::Kind::Person, "person"},     Name{Place::Kind::Person, "persons"},
    Name{Place::Kind::Fact, "incident"},      Name{Place::Kind::Fact, "facts"},        Name{Place::Kind::Note, "note"},
    Name{Place::Kind::Note, "notes"},         Name{Place::Kind::Record, "record"},     Name{Place::Kind::Plan, "plan"},
    Name{Place::Kind::WhoKnows, "who-knows"}, Name{Place::Kind::Timeline, "timeline"}, Name{Place::Kind::Info, "info"},
    Name{Place::Kind::Received, "received"},  Name{Place::Kind::OnPaper, "on-paper"}};

std::pair<QString, QString> splitAtColon(const QString &text)
{
    return {text.section(QLatin1Char(':'), 0, 0), text.section(QLatin1Char(':'), 1)};
}

} // namespace

std::optional<Place> Place::fromText(const QString &text)
{
    const auto [word, id] = splitAtColon(text);
    const auto kind = valueOf(kindNames, word);
    return kind ? std::optional(Place{*kind, id}) : std::nullopt;
}

QString Place::text() const
{
    const QString word = nameOf(kindNames, kind);
    return id.isEmpty() ? word : word + QLatin1Char(':') + id;
}

FieldKey FieldKey::fromText(const QString &text)
{
    const auto [field, person] = splitAtColon(text);
    return {field, person};
}

} // namespace vw::desk
