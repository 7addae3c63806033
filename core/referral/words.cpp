// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/words.h"

#include "core/base/capital.h"

#include "core/base/datewords.h"
#include "core/known/known.h"

#include <QLocale>
#include <QRegularExpression>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Effective;
using assessment::Frequency;
using assessment::Tri;
using dossier::Address;
using dossier::Informed;
using dossier::PersonRole;
using dossier::SourceCode;

namespace {

/// A full stop after a word; that of an initial or a shortening ("W.", "a.s.") stays.
bool endsASentence(const QString &text)
{
    const QString last = text.section(u' ', -1);
    return last.endsWith(u'.') && last.count(u'.') == 1 && last.size() > 3;
}

} // namespace

const QLocale &dutch()
{
    static const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return locale;
}

QString dateWords(QDate date)
{
    return date.isValid() ? vw::dateWords(date, dutch()) : QString();
}

QString dateWords(const std::optional<PartialDate> &date)
{
    return date ? vw::dateWords(*date, {dutch(), u"vóór %1"_s, u"%1 tot en met %2"_s}) : QString();
}

QString timeWords(const QDateTime &moment)
{
    return moment.isValid() ? u"%1 om %2"_s.arg(dateWords(moment.date()), moment.time().toString(u"HH.mm"_s)) : QString();
}

QString triWords(Tri tri)
{
    return tri == Tri::Yes ? u"ja"_s : tri == Tri::No ? u"nee"_s : u"weet niet"_s;
}

QString roleWords(PersonRole role)
{
    switch (role) {
    case PersonRole::Victim: return u"vermoedelijk slachtoffer"_s;
    case PersonRole::Perpetrator: return u"vermoedelijke pleger"_s;
    case PersonRole::Child: return u"kind"_s;
    case PersonRole::Witness: return u"getuige"_s;
    case PersonRole::Supporter: return u"steunfiguur"_s;
    case PersonRole::Professional: return u"hulpverlener"_s;
    case PersonRole::Unclear: break;
    }
    return u"rol onduidelijk"_s;
}

QString relationWords(const QString &code)
{
    static const QMap<QString, QString> words{
        {u"partner"_s, u"partner"_s},      {u"ex-partner"_s, u"ex-partner"_s}, {u"parent"_s, u"ouder"_s},
        {u"child"_s, u"kind"_s},           {u"sibling"_s, u"broer of zus"_s},  {u"relative"_s, u"ander familielid"_s},
        {u"housemate"_s, u"huisgenoot"_s}, {u"carer"_s, u"mantelzorger"_s},    {u"other"_s, u"anders"_s},
    };
    return words.value(code, code);
}

QString addressWords(Address address)
{
    return address == Address::She  ? u"vrouw (zij, haar)"_s
           : address == Address::He ? u"man (hij, hem)"_s
                                    : u"anders of onbekend (die, hen)"_s;
}

QString informedWords(Informed informed)
{
    switch (informed) {
    case Informed::Yes: return u"ja"_s;
    case Informed::No: return u"nee"_s;
    case Informed::AfterConsultation: return u"nog niet; eerst overleg met Veilig Thuis"_s;
    case Informed::NotAsked: break;
    }
    return u"niet gevraagd"_s;
}

QString frequencyWords(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Never: return u"nooit"_s;
    case Frequency::Sometimes: return u"soms"_s;
    case Frequency::Often: return u"vaak"_s;
    case Frequency::Always: return u"altijd"_s;
    case Frequency::Unknown: return u"weet niet"_s;
    case Frequency::NotAsked: break;
    }
    return {};
}

QString sourceWords(SourceCode source, const QString &who)
{
    switch (source) {
    case SourceCode::Own: return u"eigen waarneming"_s;
    case SourceCode::Statement: return who.isEmpty() ? u"uitspraak van betrokkene"_s : u"uitspraak van %1"_s.arg(who);
    case SourceCode::ThirdParty: return who.isEmpty() ? u"van een derde gehoord"_s : u"van %1 gehoord"_s.arg(who);
    case SourceCode::Document: return who.isEmpty() ? u"uit een stuk"_s : u"uit %1"_s.arg(who);
    case SourceCode::Interpretation: return u"indruk van de melder"_s;
    case SourceCode::None: break;
    }
    return {};
}

QString sourceWords(const dossier::Incident &fact)
{
    const QString words = sourceWords(fact.source, fact.toldBy);
    if (!fact.origin.isElsewhere())
        return words;
    const QString &sender = fact.origin.sender;
    if (fact.source == SourceCode::Own)
        return u"waarneming van %1"_s.arg(sender);
    if (fact.source == SourceCode::Interpretation)
        return u"indruk van %1"_s.arg(sender);
    return joined({words, u"volgens %1"_s.arg(sender)}, u", "_s);
}

QString bandWords(const QString &bandName, const taxonomy::Texts &texts)
{
    const QString text = texts.find(u"bands"_s, bandName).toLower();
    if (text.isEmpty())
        return bandName;
    return bandName == "few"_L1 || text.startsWith("aandacht"_L1) ? text : u"aandacht "_s + text;
}

QString bandWords(taxonomy::Band band, const taxonomy::Texts &texts)
{
    return bandWords(nameOf(taxonomy::bandNames, band), texts);
}

QString flagTitle(const taxonomy::Question &question, const taxonomy::Texts &texts, const dossier::People &people)
{
    const QString title = dossier::fillLetters(texts.find(u"questions"_s, question.id.text(), u"title"_s), people);
    return title.isEmpty() ? question.id.text() : title;
}

QString triggerTitle(const TriggerId &id, const taxonomy::Texts &texts, const dossier::People &people)
{
    const QString title = dossier::fillLetters(texts.find(u"triggers"_s, id.text(), u"title"_s), people);
    return title.isEmpty() ? id.text() : title;
}

QString bareAnswer(const QString &typed)
{
    static const QRegularExpression answer(u"^\\s*(ja|nee)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return answer.match(typed).captured(1).toLower();
}

QString joined(const QStringList &pieces, const QString &separator)
{
    const bool goesOn = separator.startsWith(u',') || separator.startsWith(u';');
    QString text;
    for (const QString &piece : pieces) {
        const QString next = piece.trimmed();
        if (next.isEmpty())
            continue;
        if (goesOn && endsASentence(text))
            text.chop(1);
        text += (text.isEmpty() ? QString() : separator) + next;
    }
    return text;
}

QString inSentences(QStringList pieces)
{
    pieces.removeAll(QString());
    if (pieces.size() < 2)
        return pieces.value(0);
    for (auto &piece : pieces)
        piece = capital(QStringView(u".?!").contains(piece.back()) ? piece : piece + u'.');
    return pieces.join(u' ');
}

QString deedOf(const dossier::Incident &fact)
{
    const bool begins = !fact.who.isEmpty() && fact.what.startsWith(fact.who) &&
                        !fact.what.mid(fact.who.size()).left(1).contains(QRegularExpression(u"\\w"_s));
    return begins ? fact.what : joined({fact.who, fact.what}, u": "_s);
}

QString enumerated(const QStringList &letters)
{
    if (letters.size() < 2)
        return letters.value(0);
    return letters.first(letters.size() - 1).join(u", "_s) + u" en "_s + letters.last();
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString dateForTable(const std::optional<PartialDate> &date)
{
    static const QRegularExpression day(u"(\\d) (?=[a-z])"_s);
    return dateWords(date).replace(day, u"\\1\u00a0"_s);
}

FlagWords flagWords(const Effective &effective)
{
    if (effective.state == Effective::State::NotApplicable)
        return {5, u"n.v.t."_s};
    if (effective.state == Effective::State::NotDiscussed)
        return {4, u"niet besproken"_s};
    if (effective.noTakenAsUnknown)
        return {3, u"weet niet (gesprek was niet alleen)"_s};
    switch (known::valueOf(effective)) {
    case known::Value::Yes: return {0, u"■ JA"_s};
    case known::Value::Suspected: return {1, u"■ VERMOEDEN"_s};
    case known::Value::No: return {2, u"nee"_s};
    default: return {3, u"weet niet"_s};
    }
}

} // namespace vw::referral
