// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/checklisttab.h"

#include "ui/checklist/questionrow.h"
#include "ui/checklist/roundbar.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/shell/casedesk.h"
#include "ui/shell/office.h"

#include <QListWidget>
#include <QScrollBar>

namespace vw::ui {

using assessment::With;

namespace {

constexpr int listWidth = 188;
constexpr int listMargins = 44; ///< padding, frame and scroll bar beside a text
constexpr int firstPage = 0; ///< the list's first entry; domain d is entry d + 1

} // namespace

ChecklistTab::ChecklistTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_round(new RoundBar(this)), m_domains(new QListWidget(this)), m_page(new ScrollPage(this, 900, gap))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, 0, gap);
    layout->setSpacing(gap);
    m_domains->setFixedWidth(listWidth);
    m_domains->setWordWrap(true);
    m_domains->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_domains->setAccessibleName(tr("Parts of the checklist"));
    layout->addWidget(m_domains);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(gap);
    middle->addWidget(m_round);
    middle->addWidget(m_page, 1);
    layout->addLayout(middle, 1);
    fillDomains();
    connect(m_domains, &QListWidget::currentRowChanged, this, &ChecklistTab::openPage);
    connect(m_round, &RoundBar::chosen, this, &ChecklistTab::applyRound);
    connect(m_round, &RoundBar::completed, this, &ChecklistTab::focusNextOpen);
    connect(&m_desk, &CaseDesk::changed, this, [this](const QString &kind) {
        if (kind == QLatin1String("assessment"))
            refresh();
    });
    const auto list = m_desk.assessment().list;
    m_with = list.round.with;
    m_round->show(list.round, m_desk.file().current() != nullptr);
    m_domains->setCurrentRow(firstPage);
}

void ChecklistTab::fillDomains()
{
    const auto &office = m_desk.office();
    m_domains->addItem(QString());
    for (const auto &domain : office.pack().taxonomy.domains) {
        auto *item = new QListWidgetItem(office.texts().find(QStringLiteral("domains"), domain.id, QStringLiteral("title")), m_domains);
        item->setHidden(domain.id == QLatin1String("first"));
    }
}

void ChecklistTab::updateDomains(const QList<assessment::Effective> &answers)
{
    const auto &taxonomy = m_desk.office().pack().taxonomy;
    const int firstOpen = m_desk.verdict() ? m_desk.verdict()->firstOpen : static_cast<int>(taxonomy.firstQuestions.size());
    m_domains->item(firstPage)->setText(firstOpen > 0 ? tr("The first twelve\n%1 open").arg(firstOpen)
                                                              : tr("The first twelve\nall discussed"));
    for (int d = 0; d < taxonomy.domains.size(); ++d) {
        int open = 0, flags = 0;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (taxonomy.questions.at(i).domain != d)
                continue;
            open += answers.at(i).state == assessment::Effective::State::NotDiscussed ? 1 : 0;
            flags += answers.at(i).isFlag() ? 1 : 0;
        }
        QString text = m_desk.office().texts().find(QStringLiteral("domains"), taxonomy.domains.at(d).id, QStringLiteral("title"));
        QStringList counts;
        if (flags > 0)
            counts.append(tr("■ %1 yes").arg(flags));
        if (open > 0)
            counts.append(tr("%1 open").arg(open));
        m_domains->item(d + 1)->setText(counts.isEmpty() ? text : text + QLatin1Char('\n') + counts.join(QStringLiteral(" · ")));
    }
    fitDomains();
}

/// The list measures its texts before it knows about its scroll bar, and would cut off the last line.
void ChecklistTab::fitDomains()
{
    const int width = listWidth - listMargins;
    for (int i = 0; i < m_domains->count(); ++i) {
        auto *item = m_domains->item(i);
        const int height = m_domains->fontMetrics().boundingRect(0, 0, width, 1000, Qt::TextWordWrap, item->text()).height();
        item->setSizeHint(QSize(width, height + 2 * gap));
    }
}

void ChecklistTab::openPage(int index)
{
    if (index < 0)
        return;
    m_open = index;
    m_rows.clear();
    clear(m_page->content());
    m_page->verticalScrollBar()->setValue(0);
    if (m_with == With::Child)
        buildChildPage();
    else if (index == firstPage)
        buildFirstPage();
    else
        buildDomainPage(index - 1);
    m_page->content()->addStretch(1);
    refresh();
}

void ChecklistTab::buildFirstPage()
{
    const auto &taxonomy = m_desk.office().pack().taxonomy;
    m_page->content()->addWidget(mutedLabel(tr("Keys J V N W answer, arrows move on, digits tick the small buttons. \"Don't know\" is an answer too.")));
    for (qsizetype i = 0; i < taxonomy.firstQuestions.size(); ++i)
        addRow(taxonomy.firstQuestions.at(i).question, static_cast<int>(i), static_cast<int>(i) + 1);
    auto *say = frame("notice");
    column(say)->addWidget(strongLabel(tr("To say at the end")));
    QStringList sentences;
    for (const auto &text : m_desk.office().texts().list(QStringLiteral("say"), {}))
        sentences.append(wording::fill(text, m_desk.people()));
    column(say)->addWidget(listLabel(sentences, false));
    m_page->content()->addWidget(say);
}

void ChecklistTab::buildDomainPage(int domain)
{
    const auto &office = m_desk.office();
    const auto &taxonomy = office.pack().taxonomy;
    const QString id = taxonomy.domains.at(domain).id;
    m_page->content()->addWidget(headingLabel(office.texts().find(QStringLiteral("domains"), id, QStringLiteral("title"))));
    const QString intro = wording::fill(office.texts().find(QStringLiteral("domains"), id, QStringLiteral("intro")), m_desk.people());
    if (!intro.isEmpty())
        m_page->content()->addWidget(mutedLabel(intro));
    if (id == QLatin1String("strangulation")) { // fixed text; nothing is computed from the answers on this page
        auto *alarm = frame("warning");
        column(alarm)->addWidget(strongLabel(office.texts().find(QStringLiteral("alarm"), QStringLiteral("title"))));
        QStringList items;
        for (const auto &text : office.texts().list(QStringLiteral("alarm"), QStringLiteral("items")))
            items.append(wording::fill(text, m_desk.people()));
        column(alarm)->addWidget(listLabel(items, false));
        m_page->content()->addWidget(alarm);
    }
    for (qsizetype i = 0; i < taxonomy.questions.size(); ++i) {
        if (taxonomy.questions.at(i).domain == domain)
            addRow(static_cast<int>(i), -1, 0);
    }
}

void ChecklistTab::buildChildPage()
{
    auto *card = frame("notice");
    for (const auto &line : m_desk.office().texts().list(QStringLiteral("lines"), QStringLiteral("child")))
        column(card)->addWidget(strongLabel(wording::fill(line, m_desk.people())));
    m_page->content()->addWidget(card);
    auto *words = new TextEntry(tr("What the child says itself, word for word"), TextEntry::Kind::Area);
    words->setText(m_desk.assessment().childWords);
    m_page->content()->addWidget(words);
    const auto withWords = [this](const QString &text) {
        auto record = m_desk.assessment();
        record.childWords = text;
        if (text.trimmed().isEmpty())
            return record;
        assessment::Answer told; // a child that tells is a trigger of its own (T17)
        told.value = assessment::Value::Yes;
        told.source = assessment::SourceCode::Statement;
        told.when = PartialDate::day(m_desk.office().today());
        record.list.answers.insert(QuestionId(QStringLiteral("child.told")), told);
        return record;
    };
    connect(words, &TextEntry::typed, this, [this, withWords](const QString &text) { m_desk.typed(withWords(text)); });
    connect(words, &TextEntry::left, this, [this, withWords](const QString &text) { m_desk.commit(withWords(text)); });
    words->focus();
}

QuestionRow *ChecklistTab::addRow(int question, int first, int number)
{
    auto *row = new QuestionRow({m_desk.office(), m_desk.people(), m_with}, question, first, number);
    m_page->content()->addWidget(row);
    m_rows.append(row);
    connect(row, &QuestionRow::answered, this, &ChecklistTab::store);
    connect(row, &QuestionRow::typed, this, [this](const QuestionId &id, const assessment::Answer &answer) {
        auto record = m_desk.assessment();
        record.list.answers.insert(id, answer);
        m_desk.typed(record);
    });
    connect(row, &QuestionRow::cleared, this, [this](const QuestionId &id) {
        auto record = m_desk.assessment();
        record.list.answers.remove(id);
        m_desk.commit(record);
    });
    connect(row, &QuestionRow::moveRequested, this, [this, row](int step) { moveFrom(row, step); });
    return row;
}

void ChecklistTab::refresh()
{
    const auto &office = m_desk.office();
    const auto list = m_desk.assessment().list;
    const auto answers = assessment::effectiveAnswers(office.pack().taxonomy, list, office.today());
    for (auto *row : std::as_const(m_rows)) {
        const auto found = list.answers.constFind(row->id());
        const auto answer = found == list.answers.constEnd() ? std::nullopt : std::optional(*found);
        row->show(answer, answers.at(office.pack().taxonomy.indexOf(row->id())));
    }
    updateDomains(answers);
    m_round->show(list.round, m_desk.file().current() != nullptr);
}

void ChecklistTab::store(const QuestionId &id, const assessment::Answer &answer)
{
    auto record = m_desk.assessment();
    record.list.answers.insert(id, answer);
    m_desk.commit(record);
}

void ChecklistTab::applyRound(const assessment::Round &round, bool isNewTalk)
{
    auto record = m_desk.assessment();
    if (isNewTalk) {
        record.talkBegan = m_desk.office().clock().now(); // what was done after an earlier talk closes nothing in this one
        assessment::beginRound(record.list, m_desk.office().pack().taxonomy, round, m_desk.office().today());
    } else {
        record.list.round = round;
    }
    const bool otherWords = round.with != m_with;
    m_with = round.with;
    m_desk.commit(record);
    if (otherWords)
        openPage(m_open); // other wording for another person
}

void ChecklistTab::moveFrom(QuestionRow *row, int step)
{
    const auto next = m_rows.indexOf(row) + step;
    if (next < 0 || next >= m_rows.size())
        return;
    m_rows.at(next)->takeFocus();
    m_page->ensureWidgetVisible(m_rows.at(next), 0, 60);
}

void ChecklistTab::goTo(const QuestionId &id)
{
    const auto &taxonomy = m_desk.office().pack().taxonomy;
    const int question = taxonomy.indexOf(id);
    if (question < 0)
        return;
    const int first = taxonomy.firstOf(question);
    const bool isRow = first >= 0 && taxonomy.firstQuestions.at(first).question == question;
    m_domains->setCurrentRow(isRow ? firstPage : taxonomy.questions.at(question).domain + 1);
    for (auto *row : std::as_const(m_rows)) {
        if (row->id() == id) {
            m_page->ensureWidgetVisible(row, 0, 60);
            row->takeFocus();
            return;
        }
    }
}

void ChecklistTab::beginCall()
{
    m_domains->setCurrentRow(firstPage);
    m_round->openChoices();
}

void ChecklistTab::focusNextOpen()
{
    const auto list = m_desk.assessment().list;
    for (auto *row : std::as_const(m_rows)) {
        if (!list.answers.contains(row->id())) {
            row->takeFocus();
            return;
        }
    }
}

} // namespace vw::ui
