// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/factshows.h"

#include "core/known/suggest.h"
#include "desk/casedesk.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/choicebox.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

FactShows::FactShows(const CaseDesk &desk, QList<QuestionId> &shows, const QString &words, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_shows(shows), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(mutedLabel(tr("What does this fact show? You choose; you can copy it to the question."), this));
    auto *others = new ChoiceBox(tr("Another question of the checklist"), this);
    others->add(tr("Another question of the checklist"), QString());
    for (const auto &question : m_desk.pack().taxonomy.questions) {
        if (question.isSign)
            others->add(titleOf(question.id), question.id.text());
    }
    connect(others, &ChoiceBox::chosen, this, [this, others](const QString &id) {
        others->showChosen(QString());
        const QuestionId question(id);
        if (id.isEmpty() || m_shows.contains(question))
            return;
        m_shows.append(question);
        propose(m_words);
        Q_EMIT chosen();
    });
    m_layout->addWidget(others);
    setFocusProxy(others);
    propose(words);
}

QString FactShows::titleOf(const QuestionId &question) const
{
    return wording::fill(m_desk.texts().find(u"questions"_s, question.text(), u"title"_s), m_desk.people());
}

void FactShows::propose(const QString &words)
{
    m_words = words;
    QList<std::pair<QString, QString>> options;
    auto questions = known::suggestedBy(words, m_desk.pack());
    for (const auto &each : m_shows) {
        if (!questions.contains(each))
            questions.append(each);
    }
    QStringList now;
    for (const auto &each : questions) {
        if (m_desk.pack().taxonomy.indexOf(each) < 0)
            continue; // of another version; it stays in the fact
        options.append({each.text(), titleOf(each)});
        if (m_shows.contains(each))
            now.append(each.text());
    }
    delete m_chips;
    m_chips = nullptr;
    if (options.isEmpty())
        return;
    auto *row = new ChipRow(ChipRow::Mode::Any, options, this);
    row->setAccessibleName(tr("What does this fact show?"));
    row->setChosen(now);
    connect(row, &ChipRow::changed, this, &FactShows::choose);
    m_layout->insertWidget(1, row);
    m_chips = row;
}

void FactShows::choose(const QStringList &ids)
{
    QList<QuestionId> kept;
    for (const auto &each : m_shows) {
        if (m_desk.pack().taxonomy.indexOf(each) < 0 || ids.contains(each.text()))
            kept.append(each);
    }
    for (const auto &id : ids) {
        if (!kept.contains(QuestionId(id)))
            kept.append(QuestionId(id));
    }
    m_shows = kept;
    Q_EMIT chosen();
}

} // namespace vw::ui
