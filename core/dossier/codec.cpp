// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"

#include "core/dossier/letters.h"
#include "core/dossier/olderrecords.h"
#include "core/dossier/readfields.h"
#include "core/dossier/writefields.h"

namespace vw::dossier {

namespace {

constexpr int caseFormat = 1;

/// The id of a record; one that is absent is made, one that is no id is a fault.
RecordId readHead(JsonReader &r)
{
    (void)r.number(QStringLiteral("v"), 1);
    (void)r.text(QStringLiteral("kind"));
    const QString written = r.text(QStringLiteral("id"));
    if (written.isEmpty())
        return RecordId::create();
    const auto id = RecordId::fromText(written);
    if (id.isNull())
        r.badValue(QStringLiteral("id"), written);
    return id;
}

template <typename E>
E readRecord(JsonReader &r)
{
    E entity{};
    entity.id = readHead(r);
    readFields(r, entity);
    if constexpr (std::is_same_v<E, Person>) {
        if (!entity.letter.isEmpty() && !isLetter(entity.letter))
            r.badValue(QStringLiteral("letter"), std::exchange(entity.letter, {}));
    }
    return entity;
}

template <size_t Index = 0>
std::optional<Record> readKind(RecordKind kind, JsonReader &r)
{
    if constexpr (Index == std::variant_size_v<Record>)
        return {};
    else if (static_cast<RecordKind>(Index) == kind)
        return readRecord<std::variant_alternative_t<Index, Record>>(r);
    else
        return readKind<Index + 1>(kind, r);
}

/// Nothing was ever written in it.
bool isEmpty(const SafetyPlan &plan)
{
    auto bare = plan;
    bare.id = {};
    return bare == SafetyPlan();
}

/// What goes with a case that is written as one object.
template <typename E>
inline constexpr bool travels = !std::is_same_v<E, ArchiveCopy>;

} // namespace

QJsonObject toJson(RecordRef record)
{
    return std::visit(
        [](const auto *entity) {
            using E = std::remove_cvref_t<decltype(*entity)>;
            auto object = jsonOf(*entity).toObject();
            object.insert(QStringLiteral("v"), 1);
            object.insert(QStringLiteral("kind"), QLatin1StringView(E::recordKind));
            object.insert(QStringLiteral("id"), entity->id.text());
            return object;
        },
        record);
}

QJsonObject toJson(const Record &record)
{
    return std::visit([](const auto &entity) { return toJson(entity); }, record);
}

QList<QJsonObject> recordsOf(const CaseFile &file)
{
    QList<QJsonObject> records{toJson(file.info), toJson(file.meldcode)};
    if (!isEmpty(file.plan))
        records.append(toJson(file.plan));
    const auto add = [&](const auto &list) {
        for (const auto &entry : list)
            records.append(toJson(entry));
    };
    std::apply([&](const auto &...list) { (add(list), ...); }, file.lists());
    return records;
}

std::optional<Record> recordFrom(const QJsonObject &object, const QString &path, Faults &faults)
{
    const auto kind = valueOf(recordKindNames, object.value(QStringLiteral("kind")).toString());
    if (!kind)
        return {};
    JsonReader r(object, path, faults);
    return readKind(*kind, r);
}

void putRecord(CaseFile &file, const QJsonObject &object, const QString &path, Faults &faults)
{
    const auto today = asToday(object);
    for (const auto &each : QList{today.record} + today.more) {
        if (const auto record = recordFrom(each, path, faults))
            put(file, *record);
    }
}

QJsonObject toJson(const CaseFile &file)
{
    QJsonObject object{{QStringLiteral("format"), caseFormat},
                       {QStringLiteral("caseId"), file.id.text()},
                       {QLatin1StringView(CaseInfo::listKey), toJson(file.info)},
                       {QLatin1StringView(Meldcode::listKey), toJson(file.meldcode)}};
    if (!isEmpty(file.plan))
        object.insert(QLatin1StringView(SafetyPlan::listKey), toJson(file.plan));
    const auto fill = [&]<typename E>(const QList<E> &list) {
        if constexpr (travels<E>) {
            QJsonArray array;
            for (const auto &entry : list)
                array.append(toJson(entry));
            if (!array.isEmpty())
                object.insert(QLatin1StringView(E::listKey), array);
        }
    };
    std::apply([&](const auto &...list) { (fill(list), ...); }, file.lists());
    return object;
}

std::expected<CaseFile, Faults> caseFrom(const QByteArray &bytes, const QString &place)
{
    const auto object = parseJson(bytes, place);
    return object ? caseFrom(*object) : std::unexpected(Faults{object.error()});
}

std::expected<CaseFile, Faults> caseFrom(const QJsonObject &given)
{
    const auto object = caseAsToday(given);
    Faults faults;
    CaseFile file;
    JsonReader r(object, {}, faults);
    r.mustHave(QStringLiteral("format"));
    if (const int format = r.number(QStringLiteral("format"), caseFormat); format != caseFormat)
        r.report(ErrorCode::UnsupportedVersion, {QStringLiteral("format"), QString::number(format), QString::number(caseFormat)});
    const QString id = r.text(QStringLiteral("caseId"));
    file.id = id.isEmpty() ? CaseId::create() : CaseId::fromText(id);
    if (file.id.isNull())
        r.badValue(QStringLiteral("caseId"), id);
    r.mustHave(QLatin1StringView(CaseInfo::listKey));
    const auto readOne = [&]<typename E>(E &one) {
        if (std::is_same_v<E, SafetyPlan> && !r.has(QLatin1StringView(E::listKey)))
            return; // nobody began one
        JsonReader nested(r.object(QLatin1StringView(E::listKey)), QLatin1StringView(E::listKey), faults);
        one = readRecord<E>(nested);
    };
    const auto readList = [&]<typename E>(QList<E> &list) {
        if constexpr (travels<E>)
            r.each(QLatin1StringView(E::listKey), [&](JsonReader &each) { list.append(readRecord<E>(each)); });
    };
    std::apply([&](auto &...one) { (readOne(one), ...); }, file.ones());
    std::apply([&](auto &...list) { (readList(list), ...); }, file.lists());
    r.refuseRest();
    faults += doubleLetters(file);
    giveLetters(file);
    if (!faults.isEmpty())
        return std::unexpected(faults);
    return file;
}

QJsonObject toJson(const DangerLog &log)
{
    return jsonOf(log).toObject();
}

DangerLog dangerLogFrom(JsonReader &reader)
{
    DangerLog log{};
    readFields(reader, log);
    return log;
}

QJsonObject toJson(const CaseHead &head)
{
    auto object = jsonOf(head).toObject();
    object.insert(QStringLiteral("v"), 1);
    return object;
}

CaseHead headFrom(const QJsonObject &object, CaseId id)
{
    Faults faults; // a head that reads badly still lists its case
    JsonReader r(headAsToday(object), {}, faults);
    CaseHead head;
    head.id = id;
    readFields(r, head);
    return head;
}

QJsonObject toJson(const Practice &practice)
{
    auto object = jsonOf(practice).toObject();
    object.insert(QStringLiteral("v"), 1);
    return object;
}

Practice practiceFrom(const QJsonObject &object)
{
    Faults faults;
    JsonReader r(object, {}, faults);
    (void)r.number(QStringLiteral("v"));
    Practice practice;
    readFields(r, practice);
    return practice;
}

} // namespace vw::dossier
