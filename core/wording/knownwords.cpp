// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/knownwords.h"

#include "core/base/capital.h"
#include "core/known/byword.h"
#include "core/known/pointed.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::wording {

using known::Known;
using known::Statement;
using known::Subject;
using known::Value;

namespace {

constexpr qsizetype mostRecords = 3; ///< said in words

struct SubjectWord {
    Subject subject;
    const char *word;
};
constexpr std::array subjectWords{
    SubjectWord{Subject::Weapons, QT_TRANSLATE_NOOP("Known", "weapons")},
    SubjectWord{Subject::Strangulation, QT_TRANSLATE_NOOP("Known", "strangulation")},
    SubjectWord{Subject::DeathThreat, QT_TRANSLATE_NOOP("Known", "death threat")},
    SubjectWord{Subject::ChildrenThreat, QT_TRANSLATE_NOOP("Known", "children threatened")},
    SubjectWord{Subject::SuicideThreat, QT_TRANSLATE_NOOP("Known", "threat of suicide")},
    SubjectWord{Subject::OrderBroken, QT_TRANSLATE_NOOP("Known", "restraining order breached")},
    SubjectWord{Subject::Order, QT_TRANSLATE_NOOP("Known", "restraining orders in force")},
    SubjectWord{Subject::WhereHeIs, QT_TRANSLATE_NOOP("Known", "where the presumed perpetrator is now")},
    SubjectWord{Subject::Children, QT_TRANSLATE_NOOP("Known", "where the children are now")},
    SubjectWord{Subject::Pregnancy, QT_TRANSLATE_NOOP("Known", "pregnancy")},
    SubjectWord{Subject::Separation, QT_TRANSLATE_NOOP("Known", "break-up")},
    SubjectWord{Subject::Reports, QT_TRANSLATE_NOOP("Known", "earlier reports")},
    SubjectWord{Subject::GrowingWorse, QT_TRANSLATE_NOOP("Known", "getting worse or more frequent")},
    SubjectWord{Subject::Fear, QT_TRANSLATE_NOOP("Known", "fear of death")},
};
static_assert(subjectWords.size() == known::subjectNames.size());

QString valueWord(Value value)
{
    switch (value) {
    case Value::Yes: return QCoreApplication::translate("Known", "yes");
    case Value::Suspected: return QCoreApplication::translate("Known", "suspected");
    case Value::Declined: return whyUnknownWord(assessment::WhyUnknown::Declined);
    case Value::Unknown: return QCoreApplication::translate("Known", "don't know");
    case Value::NotMentioned: return QCoreApplication::translate("Known", "not mentioned");
    case Value::No: return QCoreApplication::translate("Known", "no");
    case Value::NotAsked: return QCoreApplication::translate("Known", "not asked");
    case Value::NotFilled: return QCoreApplication::translate("Known", "not filled in");
    }
    return {};
}

QString factWords(const std::optional<PartialDate> &when, const QLocale &locale)
{
    return when ? QCoreApplication::translate("Known", "fact of %1").arg(dateWords(*when, locale))
                : QCoreApplication::translate("Known", "fact without a date");
}

/// What the facts show together points here; nobody answered it. Its sentence stands with the pattern.
bool isPointedAt(const Known &known)
{
    return std::ranges::any_of(known.statements, [](const Statement &each) { return each.from == Statement::From::Pattern; });
}

QString answerWords(Value value)
{
    return QCoreApplication::translate("Known", "answer: %1").arg(valueWord(value));
}

/// What the records of the case say in words of their own: the last ones, and how many more there are.
QString recordWords(const Known &known)
{
    QStringList words;
    for (const auto &each : known.statements) {
        if (each.from == Statement::From::Record)
            words.append(each.about.isEmpty() ? each.words : each.about + QStringLiteral(": ") + each.words);
    }
    const qsizetype more = words.size() - mostRecords;
    const QString last = words.last(std::min(words.size(), mostRecords)).join(QStringLiteral("; "));
    return more > 0 ? QCoreApplication::translate("Known", "%1; and %2 before").arg(last).arg(more) : last;
}

/// What stands behind a yes: dates, facts, and a lesser answer to the same question.
QStringList behind(const Known &known, const QLocale &locale)
{
    QStringList words;
    for (const auto &each : known.statements) {
        if (each.from == Statement::From::Fact) {
            words.append(factWords(each.when, locale));
            const auto answer = std::ranges::find_if(known.statements, [&](const Statement &other) {
                return other.from == Statement::From::Answer && other.question == each.question;
            });
            if (answer != known.statements.end() && !known::isFlag(answer->value) && answer->value < Value::NotAsked)
                words.append(answerWords(answer->value));
        } else if (known::isFlag(each.value) && each.when) {
            words.append(dateWords(*each.when, locale));
        }
    }
    words.removeDuplicates();
    return words;
}

} // namespace

QString subjectWord(Subject subject)
{
    return QCoreApplication::translate("Known", std::ranges::find(subjectWords, subject, &SubjectWord::subject)->word);
}

QString knownWord(const Known &known)
{
    return known.value == Value::No && !known.isWhole ? QCoreApplication::translate("Known", "no, as far as anyone asked")
                                                      : valueWord(known.value);
}

QString knownLine(Subject subject, const Known &known, const QLocale &locale)
{
    const QString records = recordWords(known);
    const QString line = QStringLiteral("%1: %2").arg(capital(subjectWord(subject)), records.isEmpty() ? knownWord(known) : records);
    const auto more = behind(known, locale);
    return more.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, more.join(QStringLiteral("; ")));
}

QStringList knownLines(const known::Source &source, const QLocale &locale)
{
    QStringList lines;
    known::ByWord rest;
    for (const auto &name : known::subjectNames) {
        const auto known = known::knownOf(source, name.value);
        if (known::isFlag(known.value)) {
            lines.append(knownLine(name.value, known, locale));
            continue;
        }
        if (isPointedAt(known)) {
            lines.append(QCoreApplication::translate("Known", "%1: %2. The pattern points at this.")
                             .arg(capital(subjectWord(name.value)), knownWord(known)));
            continue;
        }
        rest.add(knownWord(known), subjectWord(name.value));
    }
    lines += rest.lines();
    return lines;
}

QStringList denyLines(const known::Source &source, const std::function<QString(const QuestionId &)> &title)
{
    QStringList lines;
    for (const auto &question : known::deniedIn(source))
        lines.append(QCoreApplication::translate("Known", "The pattern says something else than the answer: %1 (%2). Look at both.")
                         .arg(title(question), answerWords(Value::No)));
    return lines;
}

QString graverLine(const known::Graver &graver, const QString &title, const QLocale &locale)
{
    return QCoreApplication::translate("Known", "A fact shows more than the answer: %1 (%2; %3). Look at both.")
        .arg(title, answerWords(graver.answer), factWords(graver.fact->when, locale));
}

} // namespace vw::wording
