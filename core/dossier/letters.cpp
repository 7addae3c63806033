// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/letters.h"

#include "core/dossier/codec.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace vw::dossier {

namespace {

constexpr int alphabet = 26;

QString signAt(int place)
{
    return QString(QChar(u'A' + static_cast<char16_t>(place)));
}

/// A ... Z, AA, AB ...
QString letterAt(int place)
{
    QString letter;
    for (int rest = place; rest >= 0; rest = rest / alphabet - 1)
        letter.prepend(signAt(rest % alphabet));
    return letter;
}

/// As cases showed it before letters were stored: Z1, Z2 ... after Z.
QString formerLetterAt(int place)
{
    return place < alphabet ? signAt(place) : QStringLiteral("Z%1").arg(place - alphabet + 1);
}

/// Victims first, then presumed perpetrators, then the rest; entry order within.
int formerRank(const Person *person)
{
    if (person->role == PersonRole::Victim)
        return 0;
    return person->role == PersonRole::Perpetrator ? 1 : 2;
}

/// Somebody else has it, or had it.
bool isTaken(const CaseFile &file, const QString &letter, RecordId by)
{
    const auto has = [&](const Person &person) { return person.letter == letter && person.id != by; };
    if (std::ranges::any_of(file.persons, has))
        return true;
    const auto &given = file.info.lettersGiven;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (*it == letter && it.key() != by)
            return true;
    }
    return false;
}

QString known(const CaseFile &file, RecordId id)
{
    const auto person = std::ranges::find(file.persons, id, &Person::id);
    return person != file.persons.end() && !person->letter.isEmpty() ? person->letter : file.info.lettersGiven.value(id);
}

} // namespace

bool isLetter(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(?:[A-Z]{1,3}|Z[1-9][0-9]{0,4})$"));
    return shape.match(text).hasMatch();
}

static const QRegularExpression &letterInWords()
{
    static const QRegularExpression letter(QStringLiteral(R"((?<![\w.])(?:[A-Z]{1,3}|Z[1-9][0-9]{0,4})(?![\w]|\.\s*[A-Z]))"));
    return letter;
}

QStringList lettersIn(const QString &words)
{
    QStringList letters;
    for (auto found = letterInWords().globalMatch(words); found.hasNext();) {
        if (const QString letter = found.next().captured(); !letters.contains(letter))
            letters.append(letter);
    }
    return letters;
}

QString withOtherLetters(const QString &words, const QMap<QString, QString> &others)
{
    QString result;
    qsizetype done = 0;
    for (auto found = letterInWords().globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        result += words.sliced(done, match.capturedStart() - done) + others.value(match.captured(), match.captured());
        done = match.capturedEnd();
    }
    return result + words.sliced(done);
}

QString letterFor(const CaseFile &file, const Person &person)
{
    if (const QString own = known(file, person.id); !own.isEmpty())
        return own;
    if (!person.letter.isEmpty() && !isTaken(file, person.letter, person.id))
        return person.letter;
    const auto reserved = person.role == PersonRole::Victim        ? QStringLiteral("A")
                          : person.role == PersonRole::Perpetrator ? QStringLiteral("B")
                                                                   : QString();
    if (!reserved.isEmpty() && !isTaken(file, reserved, person.id))
        return reserved;
    int place = 2;
    while (isTaken(file, letterAt(place), person.id))
        ++place;
    return letterAt(place);
}

QList<RecordId> giveLetters(CaseFile &file)
{
    QList<RecordId> changed;
    QList<Person *> without;
    for (auto &person : file.persons) {
        if (!person.letter.isEmpty())
            continue;
        person.letter = file.info.lettersGiven.value(person.id);
        if (person.letter.isEmpty())
            without.append(&person);
        else
            changed.append(person.id);
    }
    std::ranges::stable_sort(without, {}, formerRank);
    int place = file.firstWith(PersonRole::Victim) ? 0 : 1;
    for (auto *person : std::as_const(without)) {
        while (isTaken(file, formerLetterAt(place), person->id))
            ++place;
        person->letter = formerLetterAt(place);
        changed.append(person->id);
    }
    const auto before = file.info.lettersGiven;
    for (const auto &person : std::as_const(file.persons))
        file.info.lettersGiven.insert(person.id, person.letter);
    if (file.info.lettersGiven != before)
        changed.prepend(file.info.id);
    return changed;
}

Record keepLetters(const CaseFile &file, Record record)
{
    if (auto *person = std::get_if<Person>(&record)) {
        person->letter = letterFor(file, *person);
    } else if (auto *info = std::get_if<CaseInfo>(&record)) {
        info->lettersGiven.insert(file.info.lettersGiven);
    }
    return record;
}

Faults doubleLetters(const CaseFile &file)
{
    Faults faults;
    const auto hasIt = [&](const Person &person) { // somebody else was given it, also one who is gone
        const auto &given = file.info.lettersGiven;
        return std::ranges::any_of(given.keys(person.letter), [&](RecordId other) { return other != person.id; });
    };
    for (qsizetype i = 0; i < file.persons.size(); ++i) {
        const auto &person = file.persons.at(i);
        const auto earlier = std::span(file.persons).first(static_cast<size_t>(i));
        const bool isSecond = std::ranges::find(earlier, person.letter, &Person::letter) != earlier.end();
        if (!person.letter.isEmpty() && (isSecond || hasIt(person)))
            faults.append({ErrorCode::DuplicateLetter, {QStringLiteral("persons[%1].letter").arg(i), person.letter}});
    }
    return faults;
}

} // namespace vw::dossier
