// SPDX-License-Identifier: EUPL-1.2
#include "ui/safetyplan/helppage.h"

#include "core/dossier/caseregion.h"

#include "core/wording/advicegroups.h"
#include "core/wording/advicewords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/pieces.h"
#include "ui/parts/staleuntilshown.h"

namespace vw::ui {

using assessment::Advice;

HelpPage::HelpPage(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap + gap / 2);
    auto *look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&m_desk, &CaseDesk::changed, look, [look](RecordKind kind) {
        if (kind == RecordKind::Assessment || kind == RecordKind::Case)
            look->touch();
    });
}

void HelpPage::rebuild()
{
    clear(m_layout);
    m_layout->addWidget(headingLabel(tr("What can help")));
    m_layout->addWidget(mutedLabel(tr("Worked out from the answers, with the reason. Measures can protect in one case and make things "
                                      "worse in another: you decide, together with others.")));
    const auto list = m_desk.assessment().list;
    const auto &pack = m_desk.pack();
    const auto answers = assessment::effectiveAnswers(pack.taxonomy, list, m_desk.office().today());
    const auto verdict = m_desk.verdict() ? *m_desk.verdict() : assessment::Verdict{};
    const auto region = dossier::regionOf(m_desk.file(), m_desk.office().practice(), pack.regions);
    const assessment::AdviceContext context{m_desk.office().practice().role, m_desk.file().info.jurisdiction, region.rules(),
                                            m_desk.office().today()};
    const auto routes = assessment::adviceOf(pack.routes, answers, verdict, context);
    const auto measures = assessment::adviceOf(pack.measures, answers, verdict, context);
    addRegion(region);
    for (const auto &group : wording::adviceGroups(routes, measures))
        addGroup(group);
    if (routes.isEmpty() && measures.isEmpty())
        m_layout->addWidget(textLabel(
            m_desk.inPlace(tr("Nothing follows from the answers yet. Advice from Veilig Thuis is always possible, without names."))));
}

/// Whose rules hold here, and that hers is not known yet.
void HelpPage::addRegion(const dossier::CaseRegion &region)
{
    const auto *rules = region.rules();
    if (!rules)
        return;
    const QString name = dossier::reportingPointOf(m_desk.file(), m_desk.office().practice(), m_desk.pack().regions);
    const QString note = rules->note.value(m_desk.office().language());
    const QString words = region.persons
                              ? tr("Region of the person concerned: %1. %2")
                              : tr("The municipality of the victim is not filled in. Until then your own region stands here: %1. %2");
    m_layout->addWidget(mutedLabel(words.arg(name, note).trimmed()));
}

/// What is not needed first is made when it is opened.
void HelpPage::addGroup(const wording::AdviceGroup &group)
{
    const auto fill = [this, group](QVBoxLayout *layout) {
        if (!group.intro.isEmpty())
            layout->addWidget(mutedLabel(group.intro));
        for (const auto &one : group.advice)
            layout->addWidget(card(one));
    };
    if (!group.isFolded) {
        m_layout->addWidget(headingLabel(group.title));
        fill(m_layout);
        return;
    }
    auto *fold = new Fold(tr("%1 (%2)").arg(group.title).arg(group.advice.size()));
    fold->content()->setSpacing(gap + gap / 2);
    connect(fold, &Fold::opened, fold, [fold, fill] {
        if (fold->content()->count() == 0)
            fill(fold->content());
    });
    m_layout->addWidget(fold);
}

QWidget *HelpPage::card(const Advice &advice) const
{
    const auto words = wording::adviceWords(
        advice, {m_desk.pack(), m_desk.office().language(), m_desk.file().info.jurisdiction, m_desk.people(), m_desk.office().today()});
    auto *card = frame("card");
    auto *layout = column(card);
    auto *head = new QHBoxLayout;
    head->addWidget(strongLabel(words.title), 1);
    if (!words.number.isEmpty())
        head->addWidget(strongLabel(words.number), 0, Qt::AlignRight);
    layout->addLayout(head);
    for (const auto &line : {words.blocked, words.why, words.via})
        if (!line.isEmpty())
            layout->addWidget(textLabel(line));
    QStringList fails;
    for (const auto &line : words.fails)
        fails.append(line.left(1).toUpper() + line.mid(1));
    for (const auto &lines : {fails, words.asks})
        if (!lines.isEmpty())
            layout->addWidget(listLabel(lines, false));
    for (const auto &line : {words.instead, words.caution})
        if (!line.isEmpty())
            layout->addWidget(strongLabel(line));
    if (!words.later.isEmpty())
        layout->addWidget(mutedLabel(words.later));
    auto *more = new Fold(tr("What it is, who decides, what limits it"));
    connect(more, &Fold::opened, more, [more, words] {
        if (more->content()->count() > 0)
            return;
        for (const auto &[title, text] :
             {std::pair{tr("What"), words.what}, std::pair{tr("When it fits"), words.criteria}, std::pair{tr("Who decides"), words.decides},
              std::pair{tr("Frame"), words.frame}, std::pair{tr("Limits"), words.limits}}) {
            if (text.isEmpty())
                continue;
            more->content()->addWidget(strongLabel(title));
            more->content()->addWidget(textLabel(text));
        }
        if (!words.law.isEmpty()) {
            more->content()->addWidget(strongLabel(tr("Not law yet, or only tried")));
            more->content()->addWidget(listLabel(words.law, false));
        }
        if (!words.because.isEmpty()) {
            more->content()->addWidget(strongLabel(tr("Because of")));
            more->content()->addWidget(listLabel(words.because, false));
        }
    });
    layout->addWidget(more);
    return card;
}

} // namespace vw::ui
