// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/roundbar.h"

#include "ui/parts/chiprow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <QGridLayout>

namespace vw::ui {

using assessment::Channel;
using assessment::Interpreter;
using assessment::Round;
using assessment::Tri;
using assessment::With;

namespace {

using Options = QList<std::pair<QString, QString>>;

QString wordIn(const Options &options, const QString &id)
{
    for (const auto &[code, text] : options) {
        if (code == id)
            return text;
    }
    return {};
}

Options withOptions()
{
    return {{QStringLiteral("victim"), RoundBar::tr("victim")},
            {QStringLiteral("reporter"), RoundBar::tr("reporter or colleague")},
            {QStringLiteral("child"), RoundBar::tr("child")},
            {QStringLiteral("perpetrator"), RoundBar::tr("(presumed) perpetrator")},
            {QStringLiteral("file"), RoundBar::tr("nobody, I am reading a file")}};
}

Options triOptions()
{
    return {{QStringLiteral("yes"), RoundBar::tr("yes")},
            {QStringLiteral("no"), RoundBar::tr("no")},
            {QStringLiteral("unknown"), RoundBar::tr("don't know")}};
}

Options channelOptions()
{
    return {{QStringLiteral("phone"), RoundBar::tr("phone")},
            {QStringLiteral("here"), RoundBar::tr("here")},
            {QStringLiteral("online"), RoundBar::tr("online")}};
}

Options interpreterOptions()
{
    return {{QStringLiteral("none"), RoundBar::tr("no interpreter")},
            {QStringLiteral("independent"), RoundBar::tr("independent")},
            {QStringLiteral("relative"), RoundBar::tr("relative or acquaintance")}};
}

Options wordsOptions()
{
    return {{QStringLiteral("usual"), RoundBar::tr("usual")},
            {QStringLiteral("easy"), RoundBar::tr("easy: reads or understands with difficulty")}};
}

} // namespace

RoundBar::RoundBar(QWidget *parent) : QFrame(parent), m_choices(new QWidget(this)), m_line(new QWidget(this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(2 * gap);
    m_with = new ChipRow(ChipRow::Mode::One, withOptions(), m_choices);
    m_alone = new ChipRow(ChipRow::Mode::One, triOptions(), m_choices);
    m_channel = new ChipRow(ChipRow::Mode::One, channelOptions(), m_choices);
    m_words = new ChipRow(ChipRow::Mode::One, wordsOptions(), m_choices);
    m_interpreter = new ChipRow(ChipRow::Mode::One, interpreterOptions(), m_choices);
    const std::array<std::pair<QString, ChipRow *>, 5> rows{{{tr("I am speaking to"), m_with},
                                                             {tr("In private and safe"), m_alone},
                                                             {tr("How"), m_channel},
                                                             {tr("Interpreter"), m_interpreter},
                                                             {tr("Words"), m_words}}};
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        auto *caption = strongLabel(rows[static_cast<size_t>(i)].first, m_choices);
        caption->setMinimumWidth(inLetters(120));
        auto *chips = rows[static_cast<size_t>(i)].second;
        chips->setAccessibleName(caption->text());
        grid->addWidget(caption, i, 0);
        grid->addWidget(chips, i, 1);
        connect(chips, &ChipRow::changed, this, &RoundBar::give);
    }
    grid->setColumnStretch(1, 1);
    layout->addWidget(m_choices);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    m_said = textLabel({}, m_line);
    auto *change = quietButton(tr("Change"), m_line);
    auto *again = plainButton(tr("New conversation"), m_line);
    line->addWidget(m_said, 1);
    line->addWidget(change);
    line->addWidget(again);
    connect(change, &QPushButton::clicked, this, &RoundBar::openChoices);
    connect(again, &QPushButton::clicked, this, &RoundBar::beginTalk);
    layout->addWidget(m_line);
    m_warning = strongLabel({}, this);
    layout->addWidget(m_warning);
}

void RoundBar::show(const Round &round, bool started)
{
    m_round = round;
    m_with->setChosen({nameOf(assessment::withNames, round.with)});
    const bool aloneChosen = started && (!m_isOpen || !m_alone->chosen().isEmpty());
    m_alone->setChosen(aloneChosen ? QStringList{nameOf(assessment::triNames, round.alone)} : QStringList{});
    m_channel->setChosen({nameOf(assessment::channelNames, round.channel)});
    m_interpreter->setChosen({nameOf(assessment::interpreterNames, round.interpreter)});
    m_words->setChosen({round.easy ? QStringLiteral("easy") : QStringLiteral("usual")});
    QStringList words{tr("Conversation with: %1").arg(wordIn(withOptions(), nameOf(assessment::withNames, round.with))),
                      tr("in private and safe: %1").arg(wordIn(triOptions(), nameOf(assessment::triNames, round.alone)))};
    if (round.channel != Channel::Unknown)
        words.append(wordIn(channelOptions(), nameOf(assessment::channelNames, round.channel)));
    if (round.interpreter != Interpreter::None)
        words.append(tr("interpreter: %1").arg(wordIn(interpreterOptions(), nameOf(assessment::interpreterNames, round.interpreter))));
    if (round.easy)
        words.append(tr("easy words"));
    m_said->setText(words.join(QStringLiteral(" · ")));
    QString warning;
    if (round.with == With::Perpetrator)
        warning = tr(R"(Say nothing about what the victim said. A "no" counts as "don't know".)");
    else if (round.with == With::Child)
        warning = tr(R"(Ask the child nothing, and write down what the child says unprompted. A "no" counts as "don't know".)");
    else if (started && !round.noCounts())
        warning = tr(R"(Not in private or not safe: every "no" counts as "don't know". Agree on a safe moment to call back.)");
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    const bool open = m_isOpen || !started;
    m_choices->setVisible(open);
    m_line->setVisible(!open);
}

void RoundBar::openChoices()
{
    m_isOpen = true;
    m_choices->show();
    m_line->hide();
    m_with->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
}

void RoundBar::beginTalk()
{
    m_alone->setChosen({});
    m_channel->setChosen({});
    openChoices();
    Q_EMIT chosen({m_round.with, Tri::Unknown, Channel::Unknown, Interpreter::None, m_round.easy}, true);
}

void RoundBar::give()
{
    m_round.with = valueOf(assessment::withNames, m_with->chosen().value(0)).value_or(m_round.with); // a talk is always with somebody
    m_round.alone = valueOf(assessment::triNames, m_alone->chosen().value(0)).value_or(Tri::Unknown);
    m_round.channel = valueOf(assessment::channelNames, m_channel->chosen().value(0)).value_or(Channel::Unknown);
    m_round.interpreter = valueOf(assessment::interpreterNames, m_interpreter->chosen().value(0)).value_or(Interpreter::None);
    m_round.easy = m_words->chosen().value(0) == QLatin1String("easy");
    m_isOpen = m_alone->chosen().isEmpty() || m_channel->chosen().isEmpty();
    Q_EMIT chosen(m_round, false);
    if (!m_isOpen)
        Q_EMIT completed();
}

} // namespace vw::ui
