// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/weighingpage.h"

#include "core/assessment/verdict.h"
#include "core/wording/picture.h"
#include "core/wording/sentences.h"
#include "core/wording/weighingwords.h"
#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/meldcode/questionbox.h"
#include "ui/meldcode/remarklist.h"
#include "ui/parts/tickbox.h"

#include <algorithm>

namespace vw::ui {

using assessment::Tri;
using dossier::Weighing;

namespace {

struct Ground {
    bool Weighing::*member;
    QString words;
};

QList<Ground> grounds()
{
    return {{&Weighing::acute, WeighingPage::tr("acute lack of safety")},
            {&Weighing::structural, WeighingPage::tr("structural lack of safety")},
            {&Weighing::disclosure, WeighingPage::tr("disclosure: somebody has told about it and asks for help")}};
}

} // namespace

WeighingPage::WeighingPage(MeldcodeSheet &sheet, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_first(new QuestionBox(sheet, 0, this)), m_second(new QuestionBox(sheet, 1, this)),
      m_remarks(new RemarkList(sheet, {QStringLiteral("Q2"), QStringLiteral("B2"), QStringLiteral("B3"), QStringLiteral("B5")}, this)),
      m_deviate(plainButton(tr("Fill in \"I deviate\""), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    layout->addWidget(m_first);
    layout->addWidget(buildPointers());
    layout->addWidget(m_second);
    m_grounds = buildGrounds();
    m_second->content()->addWidget(m_grounds);
    layout->addWidget(m_remarks);
    layout->addWidget(m_deviate);
    layout->addWidget(buildBand());
    connect(m_deviate, &QPushButton::clicked, this, &WeighingPage::deviationWanted);
    connect(&sheet, &MeldcodeSheet::changed, this, &WeighingPage::refresh);
    refresh();
}

QFrame *WeighingPage::buildPointers()
{
    auto *box = frame("soft", this);
    column(box)->addWidget(headingLabel(tr("Facts to look at for question 2"), box));
    column(box)->addWidget(
        mutedLabel(tr("The program does not answer this question. These facts are examples from the lists of the professions."), box));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(3 * gap);
    const auto side = [&](const QString &title) {
        auto *half = new QVBoxLayout;
        half->addWidget(strongLabel(title, box));
        auto *list = new QVBoxLayout;
        half->addLayout(list);
        half->addStretch(1);
        sides->addLayout(half, 1);
        return list;
    };
    m_acute = side(tr("May point to acute"));
    m_structural = side(tr("May point to structural"));
    column(box)->addLayout(sides);
    return box;
}

QWidget *WeighingPage::buildGrounds()
{
    auto *holder = new QWidget(m_second);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(mutedLabel(tr("What is the yes based on? You can choose more than one."), holder));
    for (const auto &ground : grounds()) {
        auto *tick = new TickBox(ground.words, holder);
        connect(tick, &TickBox::ticked, this, [this, member = ground.member](bool on) {
            m_sheet.weighing().*member = on;
            m_sheet.commit();
        });
        layout->addWidget(tick);
        m_ticks.append(tick);
    }
    return holder;
}

QFrame *WeighingPage::buildBand()
{
    auto *box = frame("soft", this);
    column(box)->addWidget(headingLabel(tr("Alongside your weighing: the list"), box));
    m_band = strongLabel({}, box);
    column(box)->addWidget(m_band);
    column(box)->addWidget(textLabel(wording::bandIsNoReason(), box));
    return box;
}

QStringList WeighingPage::lines(const QList<QuestionId> &questions) const
{
    auto &desk = m_sheet.desk();
    const auto &taxonomy = desk.pack().taxonomy;
    const auto answers = assessment::effectiveAnswers(taxonomy, desk.assessment().list, desk.office().today());
    QStringList words;
    for (const auto &id : questions) {
        const auto &answer = answers.at(taxonomy.indexOf(id));
        QString line = wording::fill(desk.texts().find(QStringLiteral("questions"), id.text(), QStringLiteral("title")), desk.people());
        if (answer.value == assessment::Value::Suspected)
            line = tr("%1 (suspected)").arg(line);
        line += QStringLiteral(": ") + (answer.when ? wording::dateWords(*answer.when, desk.office().locale()) : tr("date not known"));
        words.append(line);
    }
    return words;
}

void WeighingPage::refresh()
{
    auto &desk = m_sheet.desk();
    const auto &weighing = m_sheet.weighing();
    const auto pointers = meldcode::pointers(desk.pack().taxonomy, desk.assessment().list, desk.office().today());
    const auto fill = [this](QVBoxLayout *list, const QStringList &facts) {
        clear(list);
        list->addWidget(facts.isEmpty() ? mutedLabel(tr("Nothing noted. That does not mean it is not there."), this)
                                        : listLabel(facts, false, this));
    };
    fill(m_acute, lines(pointers.acute));
    fill(m_structural, lines(pointers.structural));
    m_grounds->setVisible(weighing.questions[1].answer == Tri::Yes);
    const auto all = grounds();
    for (int i = 0; i < all.size(); ++i)
        m_ticks.at(i)->showTicked(weighing.*all.at(i).member);
    // question 2 comes after question 1, and only after a yes
    m_second->setVisible(weighing.questions[0].answer == Tri::Yes);
    if (!meldcode::bandMayShow(weighing))
        m_band->setText(tr("You see the outcome of the list after your own answer to question 2."));
    else
        m_band->setText(desk.verdict() ? wording::bandChip(*desk.verdict(), desk.texts()) : tr("No checklist was filled in."));
    const auto remarks = meldcode::remarks(desk.weighingInput());
    m_deviate->setVisible(std::ranges::any_of(remarks, [](const auto &remark) { return remark.id == QLatin1String("B3"); }));
}

} // namespace vw::ui
