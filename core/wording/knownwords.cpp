// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/knownwords.h"

#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::wording {

using known::Known;
using known::Statement;
using known::Subject;
using known::Value;

namespace {

struct SubjectWord {
    Subject subject;
    const char *word;
};
constexpr std::array subjectWords{
    SubjectWord{Subject::Danger, QT_TRANSLATE_NOOP("Known", "danger now")},
    SubjectWord{Subject::Weapons, QT_TRANSLATE_NOOP("Known", "weapons")},
    SubjectWord{Subject::Strangulation, QT_TRANSLATE_NOOP("Known", "strangulation")},
    SubjectWord{Subject::DeathThreat, QT_TRANSLATE_NOOP("Known", "death threat")},
    SubjectWord{Subject::ChildrenThreat, QT_TRANSLATE_NOOP("Known", "children threatened")},
    SubjectWord{Subject::SuicideThreat, QT_TRANSLATE_NOOP("Known", "threat of suicide")},
    SubjectWord{Subject::OrderBroken, QT_TRANSLATE_NOOP("Known", "ban broken")},
    SubjectWord{Subject::Order, QT_TRANSLATE_NOOP("Known", "bans in force")},
    SubjectWord{Subject::WhereHeIs, QT_TRANSLATE_NOOP("Known", "where the presumed perpetrator is now")},
    SubjectWord{Subject::Children, QT_TRANSLATE_NOOP("Known", "where the children are now")},
    SubjectWord{Subject::Pregnancy, QT_TRANSLATE_NOOP("Known", "pregnancy")},
    SubjectWord{Subject::Separation, QT_TRANSLATE_NOOP("Known", "break-up")},
    SubjectWord{Subject::Reports, QT_TRANSLATE_NOOP("Known", "earlier reports")},
    SubjectWord{Subject::GrowingWorse, QT_TRANSLATE_NOOP("Known", "growing worse or more often")},
    SubjectWord{Subject::Fear, QT_TRANSLATE_NOOP("Known", "fear of death")},
};
static_assert(subjectWords.size() == known::subjectNames.size());

QString tr(const char *source)
{
    return QCoreApplication::translate("Known", source);
}

QString capital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString valueWord(Value value)
{
    switch (value) {
    case Value::Yes: return tr(QT_TRANSLATE_NOOP("Known", "yes"));
    case Value::Suspected: return tr(QT_TRANSLATE_NOOP("Known", "suspected"));
    case Value::Declined: return tr(QT_TRANSLATE_NOOP("Known", "did not want to answer"));
    case Value::Unknown: return tr(QT_TRANSLATE_NOOP("Known", "don't know"));
    case Value::NotMentioned: return tr(QT_TRANSLATE_NOOP("Known", "not mentioned"));
    case Value::No: return tr(QT_TRANSLATE_NOOP("Known", "no"));
    case Value::NotAsked: return tr(QT_TRANSLATE_NOOP("Known", "not asked"));
    case Value::NotFilled: return tr(QT_TRANSLATE_NOOP("Known", "not filled in"));
    }
    return {};
}

QString factWords(const std::optional<PartialDate> &when, const QLocale &locale)
{
    return when ? tr(QT_TRANSLATE_NOOP("Known", "fact of %1")).arg(dateWords(*when, locale))
                : tr(QT_TRANSLATE_NOOP("Known", "fact without a date"));
}

QString answerWords(Value value)
{
    return tr(QT_TRANSLATE_NOOP("Known", "answer: %1")).arg(valueWord(value));
}

/// What stands behind a yes: dates, facts, words of a record, and a lesser answer to the same question.
QStringList behind(const Known &known, const QLocale &locale)
{
    QStringList words;
    for (const auto &each : known.statements) {
        if (each.from == Statement::From::Record) {
            words.append(each.words);
        } else if (each.from == Statement::From::Fact) {
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
    return tr(std::ranges::find(subjectWords, subject, &SubjectWord::subject)->word);
}

QString knownWord(const Known &known)
{
    return known.value == Value::No && !known.isWhole ? tr(QT_TRANSLATE_NOOP("Known", "no, as far as was asked")) : valueWord(known.value);
}

QString knownLine(Subject subject, const Known &known, const QLocale &locale)
{
    const QString line = QStringLiteral("%1: %2").arg(capital(subjectWord(subject)), knownWord(known));
    const auto more = behind(known, locale);
    return more.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, more.join(QStringLiteral("; ")));
}

QStringList knownLines(const known::Source &source, const QLocale &locale)
{
    QStringList lines;
    QList<std::pair<QString, QStringList>> rest; // by the word, in the order in which the words come up
    for (const auto &name : known::subjectNames) {
        const auto known = known::knownOf(source, name.value);
        if (known::isFlag(known.value)) {
            lines.append(knownLine(name.value, known, locale));
            continue;
        }
        const QString word = knownWord(known);
        auto group = std::ranges::find(rest, word, &std::pair<QString, QStringList>::first);
        if (group == rest.end())
            group = rest.insert(rest.end(), {word, {}});
        group->second.append(subjectWord(name.value));
    }
    for (const auto &[word, subjects] : rest)
        lines.append(QStringLiteral("%1: %2").arg(capital(word), subjects.join(QStringLiteral(", "))));
    return lines;
}

QString graverLine(const known::Graver &graver, const QString &title, const QLocale &locale)
{
    return tr(QT_TRANSLATE_NOOP("Known", "A fact shows more than the answer: %1 (%2; %3). Look at both."))
        .arg(title, answerWords(graver.answer), factWords(graver.fact->when, locale));
}

} // namespace vw::wording
