// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/receiver.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holds(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Receiver receiverKind(const QString &receiver)
{
    if (receiver.trimmed().isEmpty() || receiver.startsWith(u'?'))
        return Receiver::None;
    // Only what is one by its own name, and not "the lawyer, in consultation with Veilig Thuis".
    static const QRegularExpression point(u"^\\s*(het |de )?(Veilig Thuis|AMHK|advies- en meldpunt|Guiami)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString named = QString(receiver).remove(u"advies- en meldpunt"_s, Qt::CaseInsensitive); // the "en" of its own name joins nobody
    const bool alsoOther = holds(named, {"advocaat"_L1, "huisarts"_L1, "politie"_L1, "collega"_L1, "school"_L1, "familie"_L1, "moeder"_L1,
                                         "vader"_L1, " en "_L1, "cc "_L1});
    if (point.match(receiver).hasMatch() && !alsoOther)
        return Receiver::ReportingPoint;
    if (holds(receiver, {"politie"_L1, "112"_L1}))
        return Receiver::Police;
    if (holds(receiver, {"huisarts"_L1}))
        return Receiver::Doctor;
    return holds(receiver, {"collega"_L1}) ? Receiver::Colleague : Receiver::Other;
}

bool isHandOver(Kind kind, Receiver receiver)
{
    return kind != Kind::Crisisblad && receiver != Receiver::None && receiver != Receiver::ReportingPoint;
}

QString handOverWords(Receiver receiver)
{
    switch (receiver) {
    case Receiver::Police: return u"overdracht aan de politie"_s;
    case Receiver::Doctor: return u"overdracht aan de huisarts"_s;
    case Receiver::Colleague: return u"overdracht aan een collega"_s;
    default: break;
    }
    return u"overdracht aan een partner"_s;
}

bool goesToPartner(const FieldSpec &spec)
{
    // rules/meldcode 16.5: D and E minimal, section I in short, and nothing of the way to a report.
    static const QSet<QString> persons{u"D1"_s, u"D2"_s, u"D3"_s, u"D4"_s, u"D7"_s, u"D8"_s, u"E2"_s, u"E3"_s, u"E6"_s, u"E9"_s};
    static const QSet<QString> list{u"I6"_s, u"I7"_s, u"I8"_s};
    static const QSet<QString> account{u"A1"_s, u"A2"_s, u"A5"_s, u"A6"_s};
    const QString id = QLatin1StringView(spec.id);
    switch (spec.section[0]) {
    case 'A': return account.contains(id);
    case 'D':
    case 'E': return persons.contains(id);
    case 'I': return list.contains(id);
    case 'J':
    case 'O': return false;
    default: return true;
    }
}

} // namespace vw::referral
