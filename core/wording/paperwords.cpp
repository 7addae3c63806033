// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/paperwords.h"

#include "core/base/capital.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vw::wording {

using referral::Kind;

namespace {

struct Words {
    Kind kind;
    const char *title, *word;
};
constexpr std::array words{
    Words{Kind::Melding, QT_TRANSLATE_NOOP("Paper", "Report to Veilig Thuis"), QT_TRANSLATE_NOOP("Paper", "report")},
    Words{Kind::Overdracht, QT_TRANSLATE_NOOP("Paper", "Hand-over"), QT_TRANSLATE_NOOP("Paper", "hand-over")},
    Words{Kind::Crisisblad, QT_TRANSLATE_NOOP("Paper", "Crisis sheet (urgent)"), QT_TRANSLATE_NOOP("Paper", "crisis sheet")},
    Words{Kind::Aanvulling, QT_TRANSLATE_NOOP("Paper", "Further report"), QT_TRANSLATE_NOOP("Paper", "further report")},
    Words{Kind::Actieoverleg, QT_TRANSLATE_NOOP("Paper", "Input for the Actieoverleg"),
          QT_TRANSLATE_NOOP("Paper", "input for the Actieoverleg")},
    Words{Kind::Zsm, QT_TRANSLATE_NOOP("Paper", "Input for ZSM"), QT_TRANSLATE_NOOP("Paper", "input for ZSM")},
    Words{Kind::Mda, QT_TRANSLATE_NOOP("Paper", "Application to MDA++"), QT_TRANSLATE_NOOP("Paper", "application to MDA++")},
    Words{Kind::Zvh, QT_TRANSLATE_NOOP("Paper", "Input for the Zorg- en Veiligheidshuis"),
          QT_TRANSLATE_NOOP("Paper", "input for the Zorg- en Veiligheidshuis")},
    Words{Kind::Politie, QT_TRANSLATE_NOOP("Paper", "Preparation for the police"),
          QT_TRANSLATE_NOOP("Paper", "preparation for the police")},
    Words{Kind::Rechter, QT_TRANSLATE_NOOP("Paper", "Facts for a court"), QT_TRANSLATE_NOOP("Paper", "facts for a court")},
    Words{Kind::Huisarts, QT_TRANSLATE_NOOP("Paper", "Message to the GP"), QT_TRANSLATE_NOOP("Paper", "message to the GP")},
    Words{Kind::Client, QT_TRANSLATE_NOOP("Paper", "Copy for the client"), QT_TRANSLATE_NOOP("Paper", "copy for the client")},
    Words{Kind::Inzage, QT_TRANSLATE_NOOP("Paper", "Access by the person concerned"),
          QT_TRANSLATE_NOOP("Paper", "access by the person concerned")}};
static_assert(words.size() == referral::kindNames.size());

struct Telling {
    referral::Tell tell;
    const char *source;
};
constexpr std::array tellings{Telling{referral::Tell::HerPlans, QT_TRANSLATE_NOOP("Paper", "plans of the victim")},
                              Telling{referral::Tell::HerWhereabouts, QT_TRANSLATE_NOOP("Paper", "where the victim can be found")},
                              Telling{referral::Tell::FindablePlaces, QT_TRANSLATE_NOOP("Paper", "where the victim can be found")},
                              Telling{referral::Tell::ChildWords, QT_TRANSLATE_NOOP("Paper", "words of a child")},
                              Telling{referral::Tell::HerWords, QT_TRANSLATE_NOOP("Paper", "what the victim told or went through")},
                              Telling{referral::Tell::HerWordsIfTyped, QT_TRANSLATE_NOOP("Paper", "what the victim told or went through")},
                              Telling{referral::Tell::Reporter, QT_TRANSLATE_NOOP("Paper", "who reports")},
                              Telling{referral::Tell::OtherPerson, QT_TRANSLATE_NOOP("Paper", "data or words of somebody else")},
                              Telling{referral::Tell::Medical, QT_TRANSLATE_NOOP("Paper", "health of the victim")},
                              Telling{referral::Tell::Helpers, QT_TRANSLATE_NOOP("Paper", "who helps the victim")},
                              Telling{referral::Tell::Protection, QT_TRANSLATE_NOOP("Paper", "what protects the victim")},
                              Telling{referral::Tell::Appointments, QT_TRANSLATE_NOOP("Paper", "appointments")},
                              Telling{referral::Tell::ListOutcome, QT_TRANSLATE_NOOP("Paper", "answers and outcome of the checklist")}};

const Words &wordsOf(Kind kind)
{
    return *std::ranges::find(words, kind, &Words::kind);
}

} // namespace

QString paperTitle(Kind kind)
{
    return QCoreApplication::translate("Paper", wordsOf(kind).title);
}

QString paperWord(Kind kind)
{
    return QCoreApplication::translate("Paper", wordsOf(kind).word);
}

QString partWord(Kind kind, referral::Part part)
{
    if (!referral::paperKind(kind).isSplit)
        return paperWord(kind);
    return part == referral::Part::Restricted ? QCoreApplication::translate("Paper", "part S")
                                              : QCoreApplication::translate("Paper", "open part");
}

QString partTitle(Kind kind, referral::Part part)
{
    return capital(partWord(kind, part));
}

QString tellWords(referral::Tells tells)
{
    QStringList said;
    for (const auto &[tell, source] : tellings) {
        const QString each = QCoreApplication::translate("Paper", source);
        if (tells.has(tell) && !said.contains(each))
            said.append(each);
    }
    return said.join(QStringLiteral(", "));
}

} // namespace vw::wording
