// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/retentionwords.h"

#include <QCoreApplication>

namespace vw::wording {

using dossier::ClockState;
using dossier::RetentionTerm;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TermWords {
    const char *id, *name, *remark;
};

constexpr std::array termWords{
    TermWords{"vt", QT_TRANSLATE_NOOP("Retention", "Veilig Thuis"),
              QT_TRANSLATE_NOOP(
                  "Retention",
                  "15 years, or as much longer as careful duty requires; with children, until the youngest is of age. The privacy "
                  "regulations of one Veilig Thuis say 20 years at most. A bill of 2024 would shorten the period for Wmo clients.")},
    TermWords{"wmo", QT_TRANSLATE_NOOP("Retention", "Wmo body (support, community team)"),
              QT_TRANSLATE_NOOP("Retention", "15 years, or as much longer as careful duty requires. A bill of 2024 would shorten it.")},
    TermWords{"youth", QT_TRANSLATE_NOOP("Retention", "Youth services"),
              QT_TRANSLATE_NOOP("Retention", "15 years, and the rule Veilig Thuis uses for the youngest child.")},
    TermWords{"medical", QT_TRANSLATE_NOOP("Retention", "Medical file"),
              QT_TRANSLATE_NOOP("Retention",
                                "20 years after the last change; records of abuse of minors at least until their 39th year. Erased earlier "
                                "only at the request of the victim from the age of 16, never at the request of the perpetrator (KNMG).")},
    TermWords{"school", QT_TRANSLATE_NOOP("Retention", "School"),
              QT_TRANSLATE_NOOP("Retention", "Usually 2 years after the pupil has left; the school sets the period itself. Attendance and "
                                             "enrolment 5 years, a referral to special education 3.")},
    TermWords{"huisverbod", QT_TRANSLATE_NOOP("Retention", "Huisverbod decision (municipality)"),
              QT_TRANSLATE_NOOP("Retention", "5 years, then destroyed.")},
    TermWords{"own", QT_TRANSLATE_NOOP("Retention", "Our own period"), ""}};

constexpr std::array groundWords{std::pair{"term", QT_TRANSLATE_NOOP("Retention", "the retention period has passed")},
                                 std::pair{"request", QT_TRANSLATE_NOOP("Retention", "at the request of the person concerned")},
                                 std::pair{"mistake", QT_TRANSLATE_NOOP("Retention", "recorded by mistake")},
                                 std::pair{"other", QT_TRANSLATE_NOOP("Retention", "decided by the organisation")}};

QString tr(const char *source)
{
    return QCoreApplication::translate("Retention", source);
}

const TermWords *wordsOf(const RetentionTerm &term)
{
    for (const TermWords &words : termWords) {
        if (term.id == words.id)
            return &words;
    }
    return nullptr;
}

QString dutchDate(QDate day)
{
    return QLocale(QLocale::Dutch).toString(day, u"d MMMM yyyy"_s);
}

/// Documents are Dutch whatever the window speaks.
QString dutchGround(const QString &id)
{
    if (id == "term"_L1)
        return u"de bewaartermijn is voorbij"_s;
    if (id == "request"_L1)
        return u"op verzoek van de betrokkene"_s;
    return id == "mistake"_L1 ? u"per vergissing vastgelegd"_s : u"besluit van de organisatie"_s;
}

} // namespace

QString termWord(const RetentionTerm &term)
{
    const auto *words = wordsOf(term);
    const QString name = words != nullptr ? tr(words->name) : QString();
    return term.years == 0 ? name : QCoreApplication::translate("Retention", "%1: %n year(s)", nullptr, term.years).arg(name);
}

QString termRemark(const RetentionTerm &term)
{
    const auto *words = wordsOf(term);
    if (words == nullptr || *words->remark == '\0')
        return {};
    return tr(words->remark) + u' ' +
           QCoreApplication::translate("Retention", "Source: %1.")
               .arg(QString::fromUtf8(term.source.data(), static_cast<qsizetype>(term.source.size())));
}

QString logTermRemark(const dossier::Practice &practice)
{
    if (practice.role == "care"_L1)
        return QCoreApplication::translate(
            "Retention", "Care providers keep the lines of a log for at least five years, counted from the day of writing. Source: Besluit "
                         "elektronische gegevensverwerking door zorgaanbieders, art. 5, and Stcrt. 2019, 38007 (NEN 7513). Ask your "
                         "organisation whether that applies to this program too.");
    return QCoreApplication::translate("Retention", "No period was found for your sector. Ask your organisation; 0 keeps nothing.");
}

QString groundWord(const QString &id)
{
    for (const auto &[known, word] : groundWords) {
        if (id == QLatin1StringView(known))
            return tr(word);
    }
    return id;
}

QString clockSentence(const dossier::RetentionClock &clock, const QLocale &locale)
{
    const QString day = locale.toString(clock.due, u"d MMMM yyyy"_s);
    switch (clock.state) {
    case ClockState::Open: return QCoreApplication::translate("Retention", "The period for erasing starts when the case is closed.");
    case ClockState::NoTerm:
        return QCoreApplication::translate("Retention", "Nobody has said how long this case is kept. Choose the period under Vault.");
    case ClockState::Held:
        return QCoreApplication::translate("Retention", "This case will not be erased: somebody else has an interest in it.");
    case ClockState::Due: return QCoreApplication::translate("Retention", "May be erased since %1.").arg(day);
    case ClockState::Running: break;
    }
    if (clock.workingCopy)
        return QCoreApplication::translate("Retention", "This working copy may be erased from %1. The file of your organisation stays.")
            .arg(day);
    if (clock.forChild)
        return QCoreApplication::translate("Retention", "May be erased from %1, because of the age of the youngest child.").arg(day);
    return QCoreApplication::translate("Retention", "May be erased from %1.").arg(day);
}

QStringList receiptLines(const Erasure &erasure)
{
    QStringList lines{u"Gewist op %1."_s.arg(QLocale(QLocale::Dutch).toString(erasure.at.toLocalTime(), u"d MMMM yyyy, HH.mm 'uur'"_s)),
                      u"Dossiercode: %1"_s.arg(erasure.reference.isEmpty() ? u"(geen)"_s : erasure.reference)};
    if (erasure.opened.isValid())
        lines.append(u"Geopend op: %1"_s.arg(dutchDate(erasure.opened)));
    if (erasure.closedOn.isValid())
        lines.append(u"Gesloten op: %1"_s.arg(dutchDate(erasure.closedOn)));
    lines.append(u"Grond: %1"_s.arg(dutchGround(erasure.ground)));
    lines.append(u"Gewist uit de kluis: %1 onderdelen en de inhoud van %2 regels van het logboek. De sleutel van dit dossier is weg."_s
                     .arg(erasure.records)
                     .arg(erasure.lines));
    if (erasure.keptLines > 0)
        lines.append(
            u"Zonder inhoud blijven %1 regels van het logboek in de kluis, tot %2. Er staat in wie iets deed, wanneer, wat er gedaan is, "
            u"en met welk soort "
            "onderdeel (zoals een notitie of een persoon). Er staat niet in wat er stond, geen naam uit het dossier en ook niet de dossiercode. Ze staan onder het nummer van dit bewijs."_s
                .arg(erasure.keptLines)
                .arg(dutchDate(erasure.keptUntil)));
    lines.append(u"Nummer van dit bewijs: %1. Onder dit nummer staat het wissen in het logboek van de kluis, met wie het deed."_s.arg(
        erasure.number));
    return lines;
}

QStringList survivalLines(const Erasure &erasure)
{
    QStringList lines;
    if (erasure.workingCopy)
        lines.append(u"Het dossier van de organisatie zelf. Gewist is alleen de werkkopie."_s);
    if (erasure.backupsRemoved >= 0)
        lines.append(
            u"Reservekopieën: %1 oudere kopieën in de ingestelde map zijn verwijderd. Kopieën die u zelf elders bewaart, staan er nog."_s
                .arg(erasure.backupsRemoved));
    else if (erasure.lastBackupGoes.isValid())
        lines.append(u"Reservekopieën van de kluis: de laatste die dit dossier nog bevat, wordt opgeruimd na %1, als het programma dan "
                     u"gebruikt wordt. "
                     "Kopieën die u zelf elders bewaart, staan er nog."_s.arg(dutchDate(erasure.lastBackupGoes)));
    else
        lines.append(u"Reservekopieën die u zelf bewaart, en reservekopieën van de hele computer."_s);
    if (!erasure.oldFiles.isEmpty())
        lines.append(
            u"Oude kluisbestanden naast de kluis: %1. Daar staat deze casus misschien nog in. Verwijder ze als u ze niet meer nodig heeft."_s
                .arg(erasure.oldFiles.join(u", "_s)));
    lines.append(u"De kluis van voor \"Alle sleutels nieuw\", als die nog ergens staat, en reservekopieën in een map die u eerder koos."_s);
    lines.append(u"PDF-bestanden die zijn opgeslagen, en papier dat is afgedrukt; ook wat printers en afdrukservers bewaren."_s);
    lines.append(u"Wat aan anderen is verstuurd: Veilig Thuis, hulpdiensten, collega's."_s);
    lines.append(u"Versleutelde resten op een SSD of in een momentopname van de schijf. Die zijn zonder de wachtzin niet te lezen."_s);
    return lines;
}

} // namespace vw::wording
