// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/picture.h"

#include "core/assessment/conditions.h"
#include "core/base/capital.h"
#include "core/dossier/role.h"
#include "core/wording/choosewords.h"
#include "core/wording/knownwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::wording {

using assessment::Band;
using assessment::Verdict;
using taxonomy::Texts;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOpen = 3; ///< questions that can still change the picture most
constexpr int oldFactDays = 365;

class Painter {
public:
    Painter(const Verdict &verdict, const PictureContext &context)
        : m_verdict(verdict), m_context(context), m_texts(context.pack.texts(context.language, context.jurisdiction))
    {
        m_answers = effective();
        m_holds = wordConditions();
        m_values = {{QStringLiteral("n"), QString::number(verdict.notDiscussed)},
                    {QStringLiteral("m"), QString::number(verdict.unknown)},
                    {QStringLiteral("band"), bandWord(verdict.band)},
                    {QStringLiteral("vlag"), triggerTitles()},
                    {QStringLiteral("naam"), named(context.responsible)},
                    {QStringLiteral("datum"), riskMoment()}};
    }

    Picture paint()
    {
        Picture picture;
        picture.tempo = tempoWords();
        picture.tempoBecause = because();
        auto byTempo = m_verdict.triggers;
        std::ranges::stable_sort(byTempo, std::ranges::greater(), &assessment::FiredTrigger::tempo);
        for (const auto &trigger : std::as_const(byTempo))
            picture.triggers.append(words(trigger));
        const QString panel = m_verdict.enough ? nameOf(taxonomy::bandNames, m_verdict.band) : QStringLiteral("none");
        picture.intro = lines("intro", panel);
        picture.steps = steps(panel);
        picture.close = lines("close", panel);
        picture.band = bandChip(m_verdict, m_texts);
        picture.kinds = kindsLine(m_verdict, m_texts, m_context.people);
        if (m_verdict.enough)
            picture.range = rangeLine();
        picture.framed = framed();
        picture.pattern = patternLines();
        picture.extra = extraLines();
        return picture;
    }

private:
    QString filled(const QString &text) const { return fill(chooseWords(text, m_holds), m_context.people, m_values); }

    QStringList filled(const QStringList &list) const
    {
        QStringList out;
        for (const auto &text : list)
            out.append(filled(text));
        out.removeAll(QString());
        return out;
    }

    /// With whom one talks; without a checklist the victim.
    assessment::With talk() const { return m_context.assessment ? m_context.assessment->round.with : assessment::With::Victim; }
    bool isGuarded() const { return assessment::isGuarded(talk()); }
    /// As the texts name it.
    QString with() const { return nameOf(assessment::withNames, talk()); }

    QList<assessment::Effective> effective() const
    {
        const auto &taxonomy = m_context.pack.taxonomy;
        return m_context.assessment ? assessment::effectiveAnswers(taxonomy, *m_context.assessment, m_context.today)
                                    : assessment::ownAnswers(taxonomy, nullptr);
    }

    /// What parts of the texts depend on: with whom one talks, when to act, and the answers; what was not asked may be so.
    QMap<QString, bool> wordConditions() const
    {
        QMap<QString, bool> holding{
            {with(), true}, {u"now"_s, m_verdict.tempo == taxonomy::Tempo::Now}, {u"days"_s, m_verdict.tempo >= taxonomy::Tempo::Days}};
        const auto &conditions = m_context.pack.taxonomy.wordsIf;
        for (auto it = conditions.begin(); it != conditions.end(); ++it)
            holding.insert(it.key(), assessment::holds(*it, m_answers, m_context.today));
        return holding;
    }

    QString bandWord(Band band) const { return m_texts.find(QStringLiteral("bands"), nameOf(taxonomy::bandNames, band)); }

    QString named(const QString &name) const
    {
        return name.isEmpty() ? QCoreApplication::translate("Picture", "a colleague by name") : name;
    }

    QString triggerTitles() const
    {
        QStringList titles;
        for (const auto &trigger : m_verdict.triggers) {
            QString title = fill(m_texts.find(QStringLiteral("triggers"), trigger.id.text(), QStringLiteral("title")), m_context.people);
            title.replace(0, 1, title.left(1).toLower());
            titles.append(title);
        }
        return titles.isEmpty() ? QCoreApplication::translate("Picture", "several flags together") : titles.join(QStringLiteral(", "));
    }

    /// The first day ahead that any answer of kind date names.
    QString riskMoment() const
    {
        QDate next;
        for (const auto &question : m_context.pack.taxonomy.questions) {
            if (question.kind != taxonomy::AnswerKind::Date || !m_context.assessment)
                continue;
            const auto when = m_context.assessment->answers.value(question.id).when;
            if (when && when->last() >= m_context.today && (next.isNull() || when->first() < next))
                next = std::max(when->first(), m_context.today);
        }
        return next.isNull() ? QCoreApplication::translate("Picture", "a hearing, release, contact or birth")
                             : m_context.locale.toString(next, QStringLiteral("d MMMM"));
    }

    TriggerWords words(const assessment::FiredTrigger &trigger) const
    {
        auto words = triggerWords(trigger.id, m_texts, m_context.role, m_context.people, m_holds);
        if (trigger.suspected)
            words.title += QCoreApplication::translate("Picture", " (suspected)");
        words.tempo = m_texts.find(QStringLiteral("tempoWords"), nameOf(taxonomy::tempoNames, trigger.tempo));
        // What was long ago asks for other things than to see a doctor today.
        if (const auto calm = m_texts.list(QStringLiteral("triggers"), trigger.id.text(), QStringLiteral("days/do"));
            trigger.tempo == taxonomy::Tempo::Days && !calm.isEmpty())
            words.doing = filled(calm);
        if (isGuarded() && !words.doing.isEmpty() && !line("after-talk").isEmpty())
            words.doing.prepend(line("after-talk"));
        return words;
    }

    /// The form that was found, at every tempo: a pattern that does not look acute sinks in a waiting list (rules/systems B4). The words of
    /// earlier versions say that it does not look acute, so they stand only where that is so.
    QString framed() const
    {
        const bool looksAcute = m_context.foundAcute || m_verdict.tempo >= taxonomy::Tempo::Today;
        if (looksAcute && !m_context.pack.taxonomy.namesKinds())
            return {};
        QStringList lines;
        for (const auto &mark : m_verdict.marks)
            lines.append(filled(m_texts.find(QStringLiteral("marks"), mark)));
        return lines.join(QLatin1Char('\n'));
    }

    /// Nobody who must hear or see nothing of it sits beside this screen.
    QStringList patternLines() const
    {
        if (isGuarded() || m_context.patterns.isEmpty())
            return {};
        return pattern::sentencesOf(m_context.patterns, dossier::Vocabulary(m_texts), m_context.locale);
    }

    QStringList because() const
    {
        QStringList list;
        for (const auto &rule : m_verdict.tempoRules) {
            const QString text = m_texts.find(QStringLiteral("tempoRules"), rule);
            list.append(filled(text.isEmpty() ? m_texts.find(QStringLiteral("triggers"), rule, QStringLiteral("title")) : text));
        }
        list.removeDuplicates();
        return list;
    }

    /// Veilig Thuis cannot be told to call itself, and the police have no meldcode: such a role has words of its own
    /// (rules/practice-review B10).
    QString tempoWords() const
    {
        const QString tempo = nameOf(taxonomy::tempoNames, m_verdict.tempo);
        QStringList keys{tempo};
        if (m_verdict.tempo == taxonomy::Tempo::Now && m_verdict.tempoRules == QStringList{u"danger-unknown"_s})
            keys.prepend(u"now-unknown"_s); // asking goes before calling (rules/verdict 6)
        for (const auto &key : std::as_const(keys)) {
            for (const auto &words : {m_texts.find(u"panelTalks"_s, with(), u"tempo/"_s + key),
                                      m_texts.find(u"tempoRoles"_s, m_context.role, key), m_texts.find(u"tempo"_s, key)}) {
                if (!words.isEmpty())
                    return filled(words);
            }
        }
        return {};
    }

    /// In a talk with the presumed perpetrator or a child other things are done, whatever the role; then a role has words of its own.
    QStringList lines(const char *which, const QString &panel) const
    {
        if (const auto talk = m_texts.list(u"panelTalks"_s, with(), panel + u'/' + QLatin1StringView(which)); !talk.isEmpty())
            return filled(talk);
        const auto own = m_texts.list(QStringLiteral("panelRoles"), m_context.role, panel + QLatin1Char('/') + QLatin1StringView(which));
        if (!own.isEmpty())
            return filled(own);
        return filled(m_texts.list(QStringLiteral("panel"), panel, QLatin1StringView(which)));
    }

    /// At Veilig Thuis the first two lines are its own: it cannot be told to call itself.
    QStringList steps(const QString &panel) const
    {
        auto list = lines("steps", panel);
        const bool heavy = m_verdict.enough && m_verdict.band >= Band::High;
        if (!heavy || m_context.role != QLatin1String("veilig-thuis") || isGuarded())
            return list;
        const auto own = filled(m_texts.list(QStringLiteral("panelVeiligThuis"), panel, QStringLiteral("steps")));
        return own + list.mid(2);
    }

    QString line(const char *id) const { return m_texts.find(QStringLiteral("lines"), QLatin1StringView(id)); }

    QString rangeLine() const
    {
        auto values = m_values;
        if (!m_context.pack.taxonomy.namesKinds()) {
            values.insert(QStringLiteral("x"), bandWord(m_verdict.bandIfAllYes));
            return fill(line("range"), m_context.people, values);
        }
        QStringList open;
        for (const auto &next : m_verdict.next.first(std::min(m_verdict.next.size(), mostOpen)))
            open.append(filled(m_texts.find(QStringLiteral("questions"), next.flag.text(), QStringLiteral("title"))));
        values.insert(QStringLiteral("x"), open.join(QStringLiteral("; ")));
        return open.isEmpty() ? QString() : fill(line("range"), m_context.people, values);
    }

    /// A no about the danger of this day, from somebody who did not say how and from what time it is known.
    bool lacksHeard() const
    {
        const auto &questions = m_context.pack.taxonomy.questions;
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            if (questions.at(i).noForDay && m_answers.at(i).noTakenAsUnknown)
                return true;
        }
        return false;
    }

    bool anyOldFact() const
    {
        if (!m_context.assessment)
            return false;
        for (const auto &answer : m_context.assessment->answers) {
            if (assessment::isFlag(answer.value) && answer.when && !answer.when->canBeWithin(oldFactDays, m_context.today))
                return true;
        }
        return false;
    }

    QStringList extraLines() const
    {
        const bool anyAnswer = m_context.assessment && !m_context.assessment->answers.isEmpty();
        const std::array<std::pair<bool, const char *>, 5> list{{
            {!m_verdict.noCounted && anyAnswer && !isGuarded(), "not-alone"},
            {!m_verdict.noCounted && anyAnswer && isGuarded(), "not-her-own"},
            {m_verdict.noCounted && anyAnswer && lacksHeard(), "not-heard"},
            {m_verdict.underReport, "minimising"},
            {anyOldFact(), "old-fact"},
        }};
        QStringList out;
        for (const auto &[applies, id] : list) {
            if (applies)
                out.append(filled(line(id)));
        }
        return linesOfFacts() + out + linesOfTaxonomy();
    }

    /// A fact or a pattern counts for nothing here: somebody looks at the question.
    QStringList linesOfFacts() const
    {
        QStringList out;
        const auto shows = [](const auto &fact) { return !fact.shows.isEmpty(); };
        if (!m_context.file || (m_context.patterns.isEmpty() && std::ranges::none_of(m_context.file->incidents, shows)))
            return out; // so with every key of most cases
        const known::Source source{*m_context.file, m_context.pack.taxonomy,      m_answers,
                                   m_context.today, dossier::Vocabulary(m_texts), m_context.patterns};
        const auto title = [this](const QuestionId &question) {
            return filled(m_texts.find(QStringLiteral("questions"), question.text(), QStringLiteral("title")));
        };
        for (const auto &graver : known::graverFacts(source))
            out.append(graverLine(graver, title(graver.question), m_context.locale));
        if (!isGuarded())
            out += denyLines(source, title);
        return out;
    }

    /// By what was answered, as it was answered: a "no" that does not count is still what was said.
    QStringList linesOfTaxonomy() const
    {
        const auto answers = assessment::ownAnswers(m_context.pack.taxonomy, m_context.assessment);
        QStringList out, shown;
        for (const auto &each : m_context.pack.taxonomy.lines) {
            const bool holds = !each.when || assessment::holds(*each.when, answers, m_context.today);
            if (!holds || (each.onlyContext && !m_verdict.onlyContext) || shown.contains(each.unless))
                continue;
            shown.append(each.id);
            out.append(filled(m_texts.find(QStringLiteral("lines"), each.id)));
        }
        return out;
    }

    const Verdict &m_verdict;
    const PictureContext &m_context;
    const Texts &m_texts;
    QList<assessment::Effective> m_answers; ///< as they count
    QMap<QString, bool> m_holds; ///< chooseWords()
    QMap<QString, QString> m_values;
};

} // namespace

QString Picture::asText() const
{
    QStringList all{tempo};
    all += tempoBecause + intro + steps + close;
    for (const auto &trigger : triggers)
        all += QStringList{trigger.title, trigger.tempo} + trigger.doing + trigger.notDoing;
    all += QStringList{band, kinds, range, framed} + pattern + extra;
    return all.join(QLatin1Char('\n'));
}

Picture pictureOf(const Verdict &verdict, const PictureContext &context)
{
    return Painter(verdict, context).paint();
}

} // namespace vw::wording
