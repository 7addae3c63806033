// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/picturepanel.h"

#include "core/base/filled.h"
#include "core/wording/dangerwords.h"
#include "core/wording/sentences.h"
#include "core/wording/weighingwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/checklist/judgementform.h"
#include "ui/checklist/receipt.h"
#include "ui/checklist/triggercard.h"
#include "ui/parts/pieces.h"
#include "ui/parts/rangebar.h"
#include "ui/parts/staleuntilshown.h"
#include "ui/parts/theme.h"

#include <algorithm>
#include <utility>

namespace vw::ui {

namespace {

constexpr int widestLink = 290; ///< pixels of the panel for the words of a button
constexpr int proposals = 5;

} // namespace

PicturePanel::PicturePanel(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_page(new ScrollPage(this, 480, gap)), m_tempo(headingLabel({})), m_because(mutedLabel({})),
      m_triggers(new QWidget), m_chip(new BandChip), m_bar(new RangeBar), m_bandWords(new QVBoxLayout), m_steps(new QVBoxLayout),
      m_pattern(new QVBoxLayout), m_next(new QVBoxLayout), m_extra(new QVBoxLayout),
      m_receipt(new Fold(tr("All points, with source and weight")))
{
    setAccessibleName(tr("The picture so far"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    const auto &texts = m_desk.texts();
    auto *content = m_page->content();
    content->setSpacing(gap);
    content->addWidget(headingLabel(texts.find(QStringLiteral("lines"), QStringLiteral("title"))));
    content->addWidget(mutedLabel(texts.find(QStringLiteral("lines"), QStringLiteral("fixed"))));
    auto *tempo = frame("card");
    column(tempo)->addWidget(m_tempo);
    column(tempo)->addWidget(m_because);
    content->addWidget(tempo);
    auto *steps = frame("card");
    column(steps)->addLayout(m_steps);
    content->addWidget(steps);
    auto *triggers = new QVBoxLayout(m_triggers);
    triggers->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_triggers);
    auto *band = frame("card");
    column(band)->addWidget(m_chip, 0, Qt::AlignLeft);
    column(band)->addWidget(m_bar);
    column(band)->addLayout(m_bandWords);
    content->addWidget(band);
    content->addLayout(m_pattern);
    content->addLayout(m_next);
    m_judgement = new QVBoxLayout;
    content->addLayout(m_judgement);
    m_judgement->addWidget(new JudgementForm(m_desk));
    content->addLayout(m_extra);
    content->addWidget(m_receipt);
    connect(m_receipt, &Fold::opened, this, &PicturePanel::showReceipt);
    m_look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&m_desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        constexpr std::array speaking{RecordKind::Assessment, RecordKind::Person,  RecordKind::Incident, RecordKind::Report,
                                      RecordKind::Contact,    RecordKind::Measure, RecordKind::Procedure};
        if (std::ranges::find(speaking, kind) != speaking.end())
            refresh();
    });
}

void PicturePanel::refresh()
{
    m_look->touch();
}

void PicturePanel::rebuild()
{
    const auto picture = m_desk.picture();
    showTempo(picture);
    showTriggers(picture);
    showBand(picture);
    showNext();
    showReceipt();
}

void PicturePanel::showTempo(const wording::Picture &picture)
{
    const auto *done = m_desk.dangerRecord(); // then it says what was done, and shouts no more
    m_tempo->setText(done ? m_desk.dangerDone(*done) : picture.tempo);
    QStringList lines{picture.tempoBecause.join(QStringLiteral(" · "))};
    if (done)
        lines += wording::dangerFollowUp(*done);
    m_because->setText(joinFilled(lines, QStringLiteral("\n")));
    m_because->setVisible(!lines.isEmpty());
}

void PicturePanel::showTriggers(const wording::Picture &picture)
{
    // cards stay while their trigger stays: somebody may be typing in one
    QList<TriggerId> present;
    auto actions = picture.triggers;
    const auto *verdict = m_desk.verdict();
    if (verdict && verdict->tempo < assessment::Tempo::Now && meldcode::hasTempoAction(*verdict)) // of "now" the bar on top asks
        actions.append({TriggerId(QLatin1StringView(meldcode::tempoAction)),
                        wording::tempoActionTitle(),
                        m_desk.texts().find(QStringLiteral("tempoWords"), nameOf(taxonomy::tempoNames, verdict->tempo)),
                        {picture.tempo},
                        {}});
    const auto isNow = [verdict](const TriggerId &id) {
        const auto found = std::ranges::find(verdict->triggers, id, &assessment::FiredTrigger::id);
        return found != verdict->triggers.end() && found->tempo == assessment::Tempo::Now;
    };
    for (auto &words : actions) {
        if (m_desk.dangerRecord() && isNow(words.id))
            words.tempo = m_desk.inPlace(tr("112: recorded"));
        present.append(words.id);
        if (!m_cards.contains(words.id)) {
            auto *card = new TriggerCard(m_desk, words.id);
            m_cards.insert(words.id, card);
            connect(card, &TriggerCard::opened, this, [this, card] { // one at a time
                for (auto *other : std::as_const(m_cards)) {
                    if (other != card)
                        other->setOpen(false);
                }
            });
            m_triggers->layout()->addWidget(card);
        }
        m_cards.value(words.id)->show(words);
    }
    for (const auto &ids = m_cards.keys(); const auto &id : ids) {
        if (!present.contains(id))
            m_cards.take(id)->deleteLater();
    }
    m_triggers->setVisible(!present.isEmpty());
}

void PicturePanel::showBand(const wording::Picture &picture)
{
    const auto *verdict = m_desk.verdict();
    const bool enough = verdict && verdict->enough;
    m_chip->show(enough ? static_cast<int>(verdict->band) + 1 : 0, picture.band);
    const bool hasRange = enough && !m_desk.pack().taxonomy.namesKinds(); // with kinds the reach says nothing: it is always the highest
    m_bar->setVisible(hasRange);
    if (hasRange)
        m_bar->show(verdict->band, verdict->bandIfAllYes, picture.range);
    showBandWords(picture, enough);
}

/// Words that stayed the same stay as they are: setting them again costs a layout of every list.
void PicturePanel::showBandWords(const wording::Picture &picture, bool enough)
{
    const QList<QStringList> words{{picture.kinds, enough ? picture.range : QString()},
                                   picture.intro,
                                   picture.steps,
                                   picture.close,
                                   {picture.framed},
                                   picture.pattern,
                                   picture.extra};
    if (std::exchange(m_shownBand, words) == words)
        return;
    clear(m_bandWords);
    for (const auto &line : {picture.kinds, enough ? picture.range : QString()}) {
        if (!line.isEmpty())
            m_bandWords->addWidget(strongLabel(line));
    }
    if (!picture.framed.isEmpty()) {
        auto *framed = frame("warning");
        column(framed)->addWidget(strongLabel(picture.framed));
        m_bandWords->addWidget(framed);
    }
    clear(m_steps);
    for (const auto &line : picture.intro)
        m_steps->addWidget(textLabel(line));
    if (!picture.steps.isEmpty())
        m_steps->addWidget(listLabel(picture.steps, true));
    for (const auto &line : picture.close)
        m_steps->addWidget(textLabel(line));
    clear(m_pattern);
    if (!picture.pattern.isEmpty()) {
        auto *card = frame("card");
        column(card)->addWidget(strongLabel(tr("The facts together")));
        for (const auto &line : picture.pattern)
            column(card)->addWidget(textLabel(line));
        m_pattern->addWidget(card);
    }
    clear(m_extra);
    for (const auto &line : picture.extra) {
        m_extra->addWidget(ruler());
        m_extra->addWidget(strongLabel(line));
    }
}

void PicturePanel::showNext()
{
    const auto *verdict = m_desk.verdict();
    const auto &texts = m_desk.texts();
    QList<Proposal> now;
    for (const auto &next :
         verdict ? verdict->next.first(std::min<qsizetype>(proposals, verdict->next.size())) : QList<assessment::NextQuestion>()) {
        const QString title = texts.find(QStringLiteral("questions"), next.flag.text(), QStringLiteral("title"));
        now.append({next.flag, wording::fill(title, m_desk.people()),
                    tr("If yes: %1").arg(wording::changeWords(next, *verdict, texts, m_desk.people()))});
    }
    if (std::exchange(m_shownNext, now) == now)
        return;
    clear(m_next);
    if (!now.isEmpty())
        m_next->addWidget(headingLabel(tr("Ask this first")));
    for (const auto &proposal : now) {
        auto *button = quietButtonWithin(inLetters(widestLink), QStringLiteral("→ ") + proposal.title);
        connect(button, &QPushButton::clicked, this, [this, id = proposal.flag] { Q_EMIT questionChosen(id); });
        m_next->addWidget(button, 0, Qt::AlignLeft);
        auto *changes = mutedLabel(proposal.changes);
        changes->setContentsMargins(3 * gap, 0, 0, 0);
        m_next->addWidget(changes);
    }
}

void PicturePanel::showReceipt()
{
    clear(m_receipt->content());
    if (const auto *verdict = m_desk.verdict(); verdict && m_receipt->isOpen())
        m_receipt->content()->addWidget(new Receipt(m_desk, *verdict));
}

} // namespace vw::ui
