// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::dossier {

// The plain text fields of each entity under the key they have in JSON: one table writes, reads and builds forms.

template <typename T>
struct TextField {
    const char *key;
    QString T::*member;
};

inline constexpr std::array infoFields{TextField{"reference", &CaseInfo::reference},
                                       TextField{"relation", &CaseInfo::relation},
                                       TextField{"lookAgainWho", &CaseInfo::lookAgainWho},
                                       TextField{"safeHow", &CaseInfo::safeHow},
                                       TextField{"safeWhen", &CaseInfo::safeWhen},
                                       TextField{"safeNotWhom", &CaseInfo::safeNotWhom},
                                       TextField{"codeWord", &CaseInfo::codeWord},
                                       TextField{"interpreter", &CaseInfo::interpreter},
                                       TextField{"household", &CaseInfo::household},
                                       TextField{"entry", &CaseInfo::entry},
                                       TextField{"agreements", &CaseInfo::agreements},
                                       TextField{"measures", &CaseInfo::measures},
                                       TextField{"procedures", &CaseInfo::procedures},
                                       TextField{"earlierReports", &CaseInfo::earlierReports},
                                       TextField{"otherAssessments", &CaseInfo::otherAssessments},
                                       TextField{"heldWhy", &CaseInfo::heldWhy}};

inline constexpr std::array personFields{TextField{"surname", &Person::surname},
                                         TextField{"givenNames", &Person::givenNames},
                                         TextField{"born", &Person::born},
                                         TextField{"street", &Person::street},
                                         TextField{"houseNumber", &Person::houseNumber},
                                         TextField{"postcode", &Person::postcode},
                                         TextField{"town", &Person::town},
                                         TextField{"municipality", &Person::municipality},
                                         TextField{"phone", &Person::phone},
                                         TextField{"email", &Person::email},
                                         TextField{"relation", &Person::relation},
                                         TextField{"work", &Person::work},
                                         TextField{"guardian", &Person::guardian},
                                         TextField{"whereNow", &Person::whereNow},
                                         TextField{"school", &Person::school},
                                         TextField{"seen", &Person::seen},
                                         TextField{"custody", &Person::custody},
                                         TextField{"organisation", &Person::organisation},
                                         TextField{"remark", &Person::remark},
                                         TextField{"informedWhen", &Person::informedWhen},
                                         TextField{"informedBy", &Person::informedBy},
                                         TextField{"informedReaction", &Person::informedReaction},
                                         TextField{"informedWhyNot", &Person::informedWhyNot}};

inline constexpr std::array incidentFields{TextField{"time", &Incident::time},
                                           TextField{"place", &Incident::place},
                                           TextField{"who", &Incident::who},
                                           TextField{"what", &Incident::what},
                                           TextField{"consequence", &Incident::consequence},
                                           TextField{"toldBy", &Incident::toldBy}};

inline constexpr std::array noteFields{TextField{"who", &Note::who}, TextField{"text", &Note::text}, TextField{"author", &Note::author}};

inline constexpr std::array actionFields{TextField{"who", &TriggerAction::who}, TextField{"text", &TriggerAction::text}};

inline constexpr std::array dangerFields{TextField{"by", &DangerLog::by}, TextField{"when", &DangerLog::when},
                                         TextField{"why", &DangerLog::why}, TextField{"safeNow", &DangerLog::safe},
                                         TextField{"watch", &DangerLog::watch}};

inline constexpr std::array judgementFields{TextField{"band", &Judgement::band}, TextField{"reason", &Judgement::reason},
                                            TextField{"secondReader", &Judgement::secondReader}};

inline constexpr std::array archiveFields{TextField{"archiveKind", &ArchiveCopy::kind}, TextField{"part", &ArchiveCopy::part},
                                          TextField{"checksum", &ArchiveCopy::checksum}};

inline constexpr std::array practiceFields{TextField{"retentionTerm", &Practice::retentionTerm},
                                           TextField{"name", &Practice::name},
                                           TextField{"function", &Practice::function},
                                           TextField{"organisation", &Practice::organisation},
                                           TextField{"sector", &Practice::sector},
                                           TextField{"region", &Practice::region},
                                           TextField{"phone", &Practice::phone},
                                           TextField{"email", &Practice::email},
                                           TextField{"address", &Practice::address},
                                           TextField{"jurisdiction", &Practice::jurisdiction},
                                           TextField{"role", &Practice::role},
                                           TextField{"attentionOfficer", &Practice::attentionOfficer},
                                           TextField{"attentionOfficerPhone", &Practice::attentionOfficerPhone},
                                           TextField{"decider", &Practice::decider},
                                           TextField{"deciderFunction", &Practice::deciderFunction},
                                           TextField{"responsible", &Practice::responsible},
                                           TextField{"phoneCard", &Practice::phoneCard}};

inline void putWord(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(key), text);
}

inline void putMoment(QJsonObject &object, const char *key, const QDateTime &moment)
{
    if (moment.isValid())
        object.insert(QLatin1StringView(key), moment.toString(Qt::ISODate));
}

inline void putArray(QJsonObject &object, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(QLatin1StringView(key), array);
}

/// What every record begins with; `rest` is what this version does not know.
inline QJsonObject beginRecord(const QJsonObject &rest, const char *kind, RecordId id)
{
    QJsonObject object = rest;
    object.insert(QStringLiteral("v"), 1);
    object.insert(QStringLiteral("kind"), QLatin1StringView(kind));
    object.insert(QStringLiteral("id"), id.text());
    return object;
}

template <typename T, size_t N>
void writeFields(const std::array<TextField<T>, N> &fields, const T &entity, QJsonObject &object)
{
    for (const auto &field : fields)
        putWord(object, field.key, entity.*field.member);
}

template <typename T, size_t N>
void readFields(const std::array<TextField<T>, N> &fields, JsonReader &reader, T &entity)
{
    for (const auto &field : fields)
        entity.*field.member = reader.text(QLatin1StringView(field.key), entity.*field.member);
}

[[nodiscard]] QJsonObject dangerLogJson(const DangerLog &log);
[[nodiscard]] DangerLog dangerLogFrom(JsonReader &reader);
/// A checklist and what was done with it; the record's head was read by the caller.
[[nodiscard]] CaseAssessment assessmentRecordFrom(JsonReader &reader, RecordId id);
/// The five steps, weighing and decisions; the record's head was read by the caller.
[[nodiscard]] Meldcode meldcodeFrom(JsonReader &reader, RecordId id);

} // namespace vw::dossier
