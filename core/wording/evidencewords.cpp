// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/evidencewords.h"

#include "core/assessment/conditions.h"
#include "core/base/filled.h"
#include "core/base/languages.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace vw::wording {

using taxonomy::Evidence;
using taxonomy::Question;
using taxonomy::Taxonomy;
using taxonomy::Weight;

namespace {

/// Source strings are English; the translator of the language in force stands between.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

struct Word {
    const char *code;
    const char *source;
};
constexpr std::array versusWords{
    Word{"abused", QT_TRANSLATE_NOOP("Evidence", "compared with women who were abused and not killed")},
    Word{"population", QT_TRANSLATE_NOOP("Evidence", "compared with the general population")},
    Word{"non-lethal", QT_TRANSLATE_NOOP("Evidence", "compared with violence that did not kill")},
    Word{"cases-only", QT_TRANSLATE_NOOP("Evidence", "only cases, without a comparison")},
    Word{"meta", QT_TRANSLATE_NOOP("Evidence", "several studies taken together")},
};
constexpr std::array outcomeWords{
    Word{"homicide", QT_TRANSLATE_NOOP("Evidence", "outcome: killed")},
    Word{"attempt", QT_TRANSLATE_NOOP("Evidence", "outcome: attempt to kill")},
    Word{"both", QT_TRANSLATE_NOOP("Evidence", "outcome: killed, or an attempt")},
    Word{"femicide-suicide", QT_TRANSLATE_NOOP("Evidence", "outcome: killed, followed by suicide")},
    Word{"re-assault", QT_TRANSLATE_NOOP("Evidence", "outcome: new violence, not death")},
};

template <size_t N>
QString wordFor(const std::array<Word, N> &words, const QString &code)
{
    for (const auto &word : words) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("Evidence", word.source);
    }
    return {};
}

/// Does the condition look at this question at all?
bool looksAt(const taxonomy::Expression &condition, int question)
{
    bool found = false;
    condition.visitQuestions([&](int seen) { found = found || seen == question; });
    return found;
}

/// Works out what a yes alone would do, by trying it.
class Effects {
public:
    Effects(const taxonomy::Pack &pack, int question, const taxonomy::Texts &texts, const People &people)
        : m_taxonomy(pack.taxonomy), m_index(question), m_question(m_taxonomy.questions.at(question)), m_texts(texts), m_people(people),
          m_alone(m_taxonomy.questions.size())
    {
        m_alone[question] = assessment::fullYes({}, m_question);
    }

    QStringList all()
    {
        addPoints();
        addTriggers();
        addTempo();
        if (!m_question.isFlag)
            m_list.append(
                m_question.kind == taxonomy::AnswerKind::Date
                    ? Words::tr("Scores no points. A date that lies ahead is a high-risk moment: it can bring the time to act forward.")
                    : Words::tr("Scores no points and raises nothing on its own. It makes the picture and the file complete."));
        const QString remark = m_texts.find(QStringLiteral("questions"), m_question.id.text(), QStringLiteral("remark"));
        if (!remark.isEmpty())
            m_list.append(fill(remark, m_people));
        return m_list;
    }

private:
    void addPoints()
    {
        if (m_question.points == 0) {
            if (m_question.isFlag)
                m_list.append(Words::tr("Scores no points."));
            return;
        }
        m_list.append(Words::tr("A yes scores %n point(s), suspected half.", nullptr, m_question.points));
        if (m_question.cap >= 0)
            m_list.append(Words::tr("Group: %1, at most %2 points together.")
                              .arg(m_texts.find(QStringLiteral("capGroups"), m_taxonomy.capGroups.at(m_question.cap).id),
                                   points(m_taxonomy.capGroups.at(m_question.cap).halfPoints)));
        if (m_question.weight == Weight::Context)
            m_list.append(
                Words::tr("It is a circumstance: it counts only alongside a core flag, such as control, stalking, violence or threats."));
    }

    QString titleOf(const taxonomy::Trigger &trigger) const
    {
        const QString title = m_texts.find(QStringLiteral("triggers"), trigger.id.text(), QStringLiteral("title"));
        return fill(title, m_people);
    }

    void addTriggers()
    {
        QStringList alone, together;
        for (const auto &trigger : m_taxonomy.triggers) {
            if (assessment::holds(trigger.when, m_alone, QDate(longAgoYear, 1, 1)))
                alone.append(titleOf(trigger));
            else if (looksAt(trigger.when, m_index))
                together.append(titleOf(trigger));
        }
        if (!alone.isEmpty())
            m_list.append(Words::tr("Weighs heavily in its own right, even if suspected: %1.").arg(alone.join(QStringLiteral("; "))));
        if (!together.isEmpty())
            m_list.append(Words::tr("Together with other answers it makes: %1.").arg(together.join(QStringLiteral("; "))));
    }

    void addTempo()
    {
        bool moves = false;
        for (const auto &trigger : m_taxonomy.triggers) {
            for (const auto &rule : trigger.tempo)
                moves = moves || (rule.when && looksAt(*rule.when, m_index));
        }
        for (const auto &rule : m_taxonomy.tempoRules)
            moves = moves || (rule.when && looksAt(*rule.when, m_index));
        if (moves && m_question.kind != taxonomy::AnswerKind::Date)
            m_list.append(Words::tr("It can bring the time to act forward."));
    }

    const Taxonomy &m_taxonomy;
    int m_index;
    const Question &m_question;
    const taxonomy::Texts &m_texts;
    const People &m_people;
    QList<assessment::Effective> m_alone;
    QStringList m_list;
};

/// "4.53-12.35" as people of this language write it.
QString localised(QString figure, const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? figure.replace(QLatin1Char('.'), QLatin1Char(',')) : figure;
}

/// OR and aOR are what the studies write, in every language.
QString measureWord(const QString &measure)
{
    if (measure == QLatin1String("finding"))
        return {};
    if (measure == QLatin1String("pooled OR"))
        return Words::tr("pooled OR");
    return measure == QLatin1String("rate") ? Words::tr("share") : measure;
}

} // namespace

QStringList effectsOf(const taxonomy::Pack &pack, int question, const taxonomy::Texts &texts, const People &people)
{
    return Effects(pack, question, texts, people).all();
}

QString provisionalMark(taxonomy::Grade grade)
{
    return grade == taxonomy::Grade::R ? Words::tr("provisional") : QString();
}

QString evidenceLine(const Evidence &evidence, const QLocale &locale)
{
    QString figure = QStringList{measureWord(evidence.measure), localised(evidence.value, locale)}.join(QLatin1Char(' ')).trimmed();
    if (!evidence.interval.isEmpty())
        figure += QStringLiteral(" (%1)").arg(localised(evidence.interval, locale));
    return joinFilled({figure, wordFor(versusWords, evidence.versus), wordFor(outcomeWords, evidence.outcome),
                       evidence.note.value(languageOf(locale)), gradeWord(evidence.grade)},
                      QStringLiteral(" · "));
}

} // namespace vw::wording
