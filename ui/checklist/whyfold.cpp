// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/whyfold.h"

#include "core/wording/evidencewords.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/pieces.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Source strings are English; the translator of the language in force stands between.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyFold)
};

/// Writes the parts below each other; an empty one is left out.
class Filler {
public:
    Filler(QVBoxLayout *layout, const RowContext &context, int question)
        : m_layout(layout), m_context(context), m_index(question), m_question(context.question(question))
    {
    }

    void fill()
    {
        paragraph(Words::tr("Why"), m_context.words(m_index, u"why"_s));
        paragraph(Words::tr("How to ask safely"), m_context.words(m_index, u"how"_s));
        if (m_context.with != assessment::With::Perpetrator) // these are words for the victim; to him they would give her away
            list(m_context.with == assessment::With::Victim ? Words::tr("You can say") : Words::tr("You can say to the victim"),
                 linesOf(u"say"_s));
        list(Words::tr("Examples"), linesOf(u"examples"_s));
        list(Words::tr("What an answer does"),
             wording::effectsOf(m_context.desk.pack(), m_index, m_context.desk.texts(), m_context.desk.people()));
        paragraph(Words::tr("Who else could know this"), who());
        figures();
        for (const auto &id : m_question.sources) {
            if (const auto *source = m_context.desk.pack().taxonomy.source(id))
                m_layout->addWidget(mutedLabel(source->reference + u"  "_s + source->address));
        }
    }

private:
    void paragraph(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_layout->addWidget(strongLabel(title));
        m_layout->addWidget(textLabel(text));
    }

    void list(const QString &title, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        m_layout->addWidget(strongLabel(title));
        m_layout->addWidget(listLabel(lines, false));
    }

    QStringList linesOf(const QString &which) const
    {
        QStringList lines;
        for (const auto &text : m_context.desk.texts().list(u"questions"_s, m_question.id.text(), which))
            lines.append(m_context.filled(text));
        return lines;
    }

    QString who() const
    {
        QStringList names;
        const bool honour = honourIsOpen();
        for (const auto &code : m_question.who)
            if (!honour || !isCircle(code))
                names.append(m_context.desk.texts().find(u"who"_s, code));
        return names.join(u", "_s);
    }

    /// With signals of honour nobody from the circle is asked anything (rules/practice-review T16).
    bool honourIsOpen() const
    {
        const auto &taxonomy = m_context.desk.pack().taxonomy;
        const auto answers = assessment::effectiveAnswers(taxonomy, m_context.desk.assessment().list, m_context.desk.office().today());
        return std::ranges::any_of(taxonomy.sets.value(u"honour-signals"_s), [&](int signal) { return answers.at(signal).isFlag(); });
    }
    static bool isCircle(const QString &code) { return code == "family"_L1 || code == "neighbours"_L1 || code == "work"_L1; }

    void figures()
    {
        const auto &office = m_context.desk.office();
        const QString figure = m_question.figure.value(office.language());
        QStringList lines{figure, m_context.words(m_index, u"weight"_s)};
        lines.removeAll(QString());
        for (const auto &row : m_question.evidence) {
            const auto *source = m_context.desk.pack().taxonomy.source(row.source);
            lines.append((row.used ? Words::tr("Used for the weight: ") : QString()) + wording::evidenceLine(row, office.locale()) +
                         (source ? u" ["_s + source->reference.section(u',', 0, 0) + u']' : QString()));
        }
        const bool graded = lines.isEmpty() && m_question.grade != taxonomy::Grade::None;
        if (graded)
            lines.append(wording::gradeWord(m_question.grade));
        list(Words::tr("The figure behind it"), lines);
    }

    QVBoxLayout *m_layout;
    const RowContext &m_context;
    int m_index;
    const taxonomy::Question &m_question;
};

} // namespace

Fold *whyFold(const RowContext &context, int question, QWidget *parent)
{
    auto *fold = new Fold(Words::tr("Why do we ask this, and how?"), parent);
    QObject::connect(fold, &Fold::opened, fold, [fold, context, question] {
        if (fold->content()->count() == 0)
            Filler(fold->content(), context, question).fill();
    });
    return fold;
}

} // namespace vw::ui
