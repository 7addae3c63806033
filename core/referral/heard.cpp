// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/heard.h"

#include <algorithm>
#include <array>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Effective;
using taxonomy::AnswerKind;

namespace {

/// The set of the taxonomy that says which questions stand behind a field (core/taxonomy/olderpack.h).
QString setBehind(const QString &field)
{
    return u"paper-"_s + field;
}

/// A grave subject of the urgency block: what the paper calls it, and the set of its questions.
struct Grave {
    const char16_t *label;
    const char *set;
};
constexpr std::array graveSubjects{
    Grave{u"Wapens", "paper-grave-weapons"},
    Grave{u"Verwurging", "paper-grave-strangulation"},
    Grave{u"Doodsbedreiging", "paper-grave-death"},
    Grave{u"Kinderen bedreigd", "paper-grave-children"},
    Grave{u"Zelfdodingsdreiging", "paper-grave-suicide"},
    Grave{u"Overtreding verbod", "paper-grave-order"},
};

bool isDiscussed(const Effective *answer)
{
    return answer && answer->state == Effective::State::Answered;
}

QString answerWords(const Builder &builder, int index)
{
    const auto &question = builder.in.pack.taxonomy.questions.at(index);
    const auto &answer = builder.effective.at(index);
    if (question.kind == AnswerKind::Date)
        return answer.when ? dateWords(answer.when) : flagWords(answer).answer;
    if (question.kind == AnswerKind::Number && answer.count >= 0)
        return QString::number(answer.count);
    QString words = flagWords(answer).answer.remove(u"■ "_s).toLower();
    if (question.kind == AnswerKind::Frequency && !frequencyWords(answer.frequency).isEmpty())
        words = frequencyWords(answer.frequency);
    const QString choices = choiceWords(builder, index);
    if (question.kind == AnswerKind::Choices && !choices.isEmpty())
        return choices;
    return joined({words, choices, dateWords(answer.when)}, u", "_s);
}

/// The first question that this one hangs on was answered: it was asked, and this was not said.
bool rowWasAsked(const Builder &builder, const QuestionId &question)
{
    const auto &taxonomy = builder.in.pack.taxonomy;
    const int first = taxonomy.firstOf(taxonomy.indexOf(question));
    return first >= 0 && isDiscussed(builder.effectiveOf(taxonomy.questions.at(taxonomy.firstQuestions.at(first).question).id));
}

/// Only asked after another one, and that had a no: nothing is left to ask.
bool isSettled(const Builder &builder, const QuestionId &question)
{
    const int index = builder.in.pack.taxonomy.indexOf(question);
    return std::ranges::any_of(builder.in.pack.taxonomy.questions, [&](const taxonomy::Question &before) {
        const auto *answer = builder.effectiveOf(before.id);
        return before.follow.contains(index) && isDiscussed(answer) && flagWords(*answer).rank == 2;
    });
}

/// What is known of one grave subject, or the word for why nothing is.
struct Known {
    QString lines, others;
};

Known knownOf(const Builder &builder, const Grave &grave)
{
    QStringList known;
    QString unknown, notMentioned, no;
    bool isWhole = true; ///< every question behind it was asked
    for (const auto &question : builder.in.pack.taxonomy.set(QLatin1StringView(grave.set))) {
        const auto *answer = builder.effectiveOf(question);
        if (!isDiscussed(answer)) {
            if (rowWasAsked(builder, question))
                notMentioned = u"niet genoemd"_s;
            else if (!isSettled(builder, question))
                isWhole = false;
            continue;
        }
        const auto words = flagWords(*answer);
        const QString detail = builder.words.find(u"paper"_s, question.text(), u"detail"_s);
        if (words.isFlag())
            known.append(joined({words.answer, detail, dateWords(answer->when)}, u", "_s));
        else if (QString &word = words.rank == 3 ? unknown : no; word.isEmpty())
            word = words.answer;
    }
    if (!no.isEmpty() && !isWhole)
        no += u", voor zover gevraagd"_s;
    // What leaves the most open goes first: unknown is never no, and a no to one question is none to what was not mentioned.
    const QStringList byDoubt{unknown, notMentioned, no, u"niet gevraagd"_s};
    return {known.join(u"; "_s), *std::ranges::find_if_not(byDoubt, &QString::isEmpty)};
}

} // namespace

QString choiceWords(const Builder &builder, int index)
{
    const auto &question = builder.in.pack.taxonomy.questions.at(index);
    QStringList words;
    for (const auto &choice : builder.effective.at(index).choices)
        words.append(dossier::fillLetters(builder.words.find(u"questions"_s, question.id.text(), u"choices/"_s + choice), builder.people));
    words.removeAll(QString());
    return words.join(", "_L1);
}

Heard heardFor(const Builder &builder, const QString &field)
{
    Heard heard;
    QStringList lines;
    const auto &taxonomy = builder.in.pack.taxonomy;
    for (const auto &question : taxonomy.set(setBehind(field))) {
        if (!isDiscussed(builder.effectiveOf(question)))
            continue;
        heard.asked = true;
        const int index = taxonomy.indexOf(question);
        const QString line = flagTitle(taxonomy.questions.at(index), builder.words, builder.people) + u": "_s + answerWords(builder, index);
        if (!lines.contains(line))
            lines.append(line);
    }
    if (heard.asked)
        heard.words = lines.join(u"; "_s) + u" (vragenlijst)"_s;
    return heard;
}

bool hasQuestions(const Builder &builder, const QString &field)
{
    return !builder.in.pack.taxonomy.set(setBehind(field)).isEmpty();
}

QStringList graveLines(const Builder &builder)
{
    QStringList lines;
    QList<std::pair<QString, QStringList>> rest; // by the word, in the order in which the words come up
    for (const auto &grave : graveSubjects) {
        const QString label = QString::fromUtf16(grave.label);
        const auto known = knownOf(builder, grave);
        if (!known.lines.isEmpty()) {
            lines.append(u"%1: %2"_s.arg(label, known.lines));
            continue;
        }
        auto group = std::ranges::find(rest, known.others, &std::pair<QString, QStringList>::first);
        if (group == rest.end())
            group = rest.insert(rest.end(), {known.others, {}});
        group->second.append(label.toLower());
    }
    for (const auto &[word, subjects] : rest)
        lines.append(u"%1: %2"_s.arg(word.left(1).toUpper() + word.mid(1), subjects.join(u", "_s)));
    return lines;
}

} // namespace vw::referral
