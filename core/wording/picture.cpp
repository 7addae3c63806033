// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/picture.h"

#include <QCoreApplication>

namespace vw::wording {

using assessment::Band;
using assessment::Verdict;
using taxonomy::Texts;

namespace {

constexpr int oldFactDays = 365;

class Painter {
public:
    Painter(const Verdict &verdict, const PictureContext &context)
        : m_verdict(verdict), m_context(context), m_texts(context.pack.texts(context.language))
    {
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
        picture.tempo = filled(m_texts.find(QStringLiteral("tempo"), nameOf(taxonomy::tempoNames, m_verdict.tempo)));
        picture.tempoBecause = because();
        for (const auto &trigger : m_verdict.triggers)
            picture.triggers.append(words(trigger));
        const QString panel = m_verdict.enough ? nameOf(taxonomy::bandNames, m_verdict.band) : QStringLiteral("none");
        picture.intro = lines("intro", panel);
        picture.steps = steps(panel);
        picture.close = lines("close", panel);
        picture.band = bandChip(m_verdict, m_texts);
        if (m_verdict.enough)
            picture.range = rangeLine();
        picture.extra = extraLines();
        return picture;
    }

private:
    QString filled(const QString &text) const { return fill(text, m_context.people, m_values); }

    QStringList filled(const QStringList &list) const
    {
        QStringList out;
        for (const auto &text : list)
            out.append(filled(text));
        return out;
    }

    QString bandWord(Band band) const { return m_texts.find(QStringLiteral("bands"), nameOf(taxonomy::bandNames, band)); }

    QString named(const QString &name) const { return name.isEmpty() ? QCoreApplication::translate("Picture", "a colleague by name") : name; }

    QString triggerTitles() const
    {
        QStringList titles;
        for (const auto &trigger : m_verdict.triggers)
            titles.append(m_texts.find(QStringLiteral("triggers"), trigger.id.text(), QStringLiteral("title")).toLower());
        return titles.isEmpty() ? QCoreApplication::translate("Picture", "several flags together") : titles.join(QStringLiteral(", "));
    }

    QString riskMoment() const
    {
        const QuestionId id(QStringLiteral("risk.moment"));
        if (m_context.assessment && m_context.assessment->answers.contains(id)) {
            const auto &when = m_context.assessment->answers.value(id).when;
            if (when && when->last() >= m_context.today)
                return m_context.locale.toString(when->first(), QStringLiteral("d MMMM"));
        }
        return QCoreApplication::translate("Picture", "a hearing, release, contact or birth");
    }

    TriggerWords words(const assessment::FiredTrigger &trigger) const
    {
        const auto key = QStringLiteral("triggers");
        const QString id = trigger.id.text();
        QString title = m_texts.find(key, id, QStringLiteral("title"));
        if (trigger.suspected)
            title += QCoreApplication::translate("Picture", " (suspected)");
        return {trigger.id, filled(title), m_texts.find(QStringLiteral("tempoWords"), nameOf(taxonomy::tempoNames, trigger.tempo)),
                filled(m_texts.list(key, id, QStringLiteral("do"))), filled(m_texts.list(key, id, QStringLiteral("dont")))};
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

    QStringList lines(const char *which, const QString &panel) const
    {
        return filled(m_texts.list(QStringLiteral("panel"), panel, QLatin1StringView(which)));
    }

    /// At Veilig Thuis the first two lines are its own: it cannot be told to call itself.
    QStringList steps(const QString &panel) const
    {
        auto list = lines("steps", panel);
        const bool heavy = m_verdict.enough && m_verdict.band >= Band::High;
        if (!heavy || m_context.role != QLatin1String("veilig-thuis"))
            return list;
        const auto own = filled(m_texts.list(QStringLiteral("panelVeiligThuis"), panel, QStringLiteral("steps")));
        return own + list.mid(2);
    }

    QString line(const char *id) const { return m_texts.find(QStringLiteral("lines"), QLatin1StringView(id)); }

    QString rangeLine() const
    {
        auto values = m_values;
        values.insert(QStringLiteral("x"), bandWord(m_verdict.bandIfAllYes));
        return fill(line("range"), m_context.people, values);
    }

    bool isFlag(const char *id) const
    {
        if (!m_context.assessment)
            return false;
        const auto answer = m_context.assessment->answers.constFind(QuestionId(QLatin1StringView(id)));
        return answer != m_context.assessment->answers.constEnd()
               && (answer->value == assessment::Value::Yes || answer->value == assessment::Value::Suspected);
    }

    bool saysNo(const char *id) const
    {
        const auto *assessment = m_context.assessment;
        const auto key = QuestionId(QLatin1StringView(id));
        return assessment && assessment->answers.contains(key) && assessment->answers.value(key).value == assessment::Value::No;
    }

    bool anyOldFact() const
    {
        if (!m_context.assessment)
            return false;
        for (const auto &answer : m_context.assessment->answers) {
            const bool flag = answer.value == assessment::Value::Yes || answer.value == assessment::Value::Suspected;
            if (flag && answer.when && !answer.when->canBeWithin(oldFactDays, m_context.today))
                return true;
        }
        return false;
    }

    QStringList extraLines() const
    {
        const bool anyAnswer = m_context.assessment && !m_context.assessment->answers.isEmpty();
        const bool noViolence = saysNo("violence.recent") && saysNo("violence.injury");
        const std::array<std::pair<bool, const char *>, 9> list{{
            {!m_verdict.noCounted && anyAnswer, "not-alone"},
            {m_verdict.underReport, "minimising"},
            {anyOldFact(), "old-fact"},
            {isFlag("separation.reunited"), "reunited"},
            {isFlag("withdrawn.statement"), "withdrawn"},
            {m_verdict.onlyContext, "only-context"},
            {noViolence, "no-earlier-violence"},
            {saysNo("fear.death"), "not-afraid"},
            {isFlag("care.exhaustion"), "older-care"},
        }};
        QStringList out;
        for (const auto &[applies, id] : list) {
            if (applies)
                out.append(filled(line(id)));
        }
        return out;
    }

    const Verdict &m_verdict;
    const PictureContext &m_context;
    const Texts &m_texts;
    QMap<QString, QString> m_values;
};

} // namespace

QString Picture::asText() const
{
    QStringList all{tempo};
    all += tempoBecause;
    for (const auto &trigger : triggers)
        all += QStringList{trigger.title, trigger.tempo} + trigger.doing + trigger.notDoing;
    all += QStringList{band} + intro + steps + close + QStringList{range} + extra;
    return all.join(QLatin1Char('\n'));
}

Picture pictureOf(const Verdict &verdict, const PictureContext &context)
{
    return Painter(verdict, context).paint();
}

QString bandChip(const QString &bandId, const Texts &texts)
{
    if (bandId.isEmpty())
        return QCoreApplication::translate("Picture", "No picture yet");
    QString word = texts.find(QStringLiteral("bands"), bandId);
    if (bandId == QLatin1String("few")) {
        word.replace(0, 1, word.left(1).toUpper());
        return word;
    }
    return QCoreApplication::translate("Picture", "Attention: %1").arg(word);
}

QString bandChip(const Verdict &verdict, const Texts &texts)
{
    return bandChip(verdict.enough ? nameOf(taxonomy::bandNames, verdict.band) : QString(), texts);
}

} // namespace vw::wording
