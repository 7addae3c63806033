// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/receiver.h"

#include <QRegularExpression>

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holds(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Receiver receiverKind(const QString &receiver)
{
    if (receiver.trimmed().isEmpty() || receiver.startsWith(u'?'))
        return Receiver::None;
    // Only what is one by its own name, and not "the lawyer, in consultation with Veilig Thuis".
    static const QRegularExpression point(u"^\\s*(het |de )?(Veilig Thuis|AMHK|advies- en meldpunt|Guiami)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    // The "en" of its own name joins nobody: advies- en meldpunt, Noord- en Oost-Gelderland, Gooi en Vechtstreek.
    static const QRegularExpression ownName(u"\\b[\\w-]+- en |\\bGooi en "_s, QRegularExpression::CaseInsensitiveOption);
    const QString named = QString(receiver).remove(ownName);
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

QString receiverWords(Receiver receiver)
{
    switch (receiver) {
    case Receiver::ReportingPoint: return u"Veilig Thuis"_s;
    case Receiver::Police: return u"de politie"_s;
    case Receiver::Doctor: return u"de huisarts"_s;
    case Receiver::Colleague: return u"een collega"_s;
    case Receiver::None:
    case Receiver::Other: break;
    }
    return u"een partner"_s;
}

} // namespace vw::referral
