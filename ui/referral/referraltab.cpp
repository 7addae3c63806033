// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/referraltab.h"

#include "core/wording/paperwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/paperdraft.h"
#include "ui/parts/beside.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"
#include "ui/referral/archiveview.h"
#include "ui/referral/exportpanel.h"
#include "ui/referral/findingslist.h"
#include "ui/referral/preview.h"
#include "ui/referral/referralform.h"

#include <QKeySequence>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using desk::Place;

namespace {

using Kinds = QList<std::pair<QString, QString>>;

/// Those that this role has a ground for; Veilig Thuis reports to nobody (rules/practice-review B10).
Kinds kindsFor(const CaseDesk &desk)
{
    const auto sender = referral::senderOf(desk.office().practice().role);
    Kinds kinds;
    for (const auto &each : referral::paperKinds()) {
        if (each.senders.has(sender))
            kinds.append({nameOf(referral::kindNames, each.kind), desk.inPlace(wording::paperTitle(each.kind))});
    }
    return kinds;
}

constexpr int leastForm = 420, roomForBoth = 1000; ///< pixels
constexpr qsizetype mostChips = 3; ///< the others fold open

Kinds firstOf(const CaseDesk &desk)
{
    const auto kinds = kindsFor(desk);
    return kinds.first(std::min(kinds.size(), mostChips));
}

/// Fields that are not typed on the paper are mended where they come from.
Place outside(const Place &place)
{
    if (place.kind != Place::Kind::Field)
        return place;
    if (place.id == "G2"_L1 || place.id == "H4"_L1)
        return {Place::Kind::Fact};
    if (place.id.startsWith(u'I'))
        return {Place::Kind::Question};
    if (place.id.startsWith(u'J') || place.id == "O1"_L1)
        return {Place::Kind::Step, u"4"_s};
    return {Place::Kind::Person};
}

} // namespace

ReferralTab::ReferralTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_paper(new PaperDraft(desk, this)), m_kinds(new ChipRow(ChipRow::Mode::One, firstOf(desk), this)),
      m_others(new ChoiceBox(tr("Other documents"), this)), m_print(primaryButton(tr("Print the crisis sheet"), this)),
      m_steps(new QTabWidget(this)), m_form(new ReferralForm(*m_paper, this)), m_findings(new FindingsList(*m_paper, this)),
      m_exports(new ExportPanel(*m_paper, this)), m_right(new QStackedWidget(this)), m_preview(new Preview(*m_paper, this)),
      m_copy(new ArchiveView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_copy);
    m_beside = new Beside(m_right, buildLeft(),
                          {.where = Beside::Where::Right, .roomForBoth = roomForBoth, .name = tr("Preview"), .canBeMoved = true}, this);
    m_beside->splitter()->setStretchFactor(0, 5);
    m_beside->splitter()->setStretchFactor(1, 6);
    m_beside->splitter()->setSizes({540, 610});
    layout->addWidget(m_beside);

    connect(m_kinds, &ChipRow::changed, this, [this](const QStringList &chosen) { choose(chosen.value(0, m_paper->draft().kind)); });
    connect(m_others, &ChoiceBox::chosen, this, [this](const QString &kind) { choose(kind.isEmpty() ? m_paper->draft().kind : kind); });
    connect(m_print, &QPushButton::clicked, this, &ReferralTab::printShown);
    connect(m_findings, &FindingsList::placeChosen, this, &ReferralTab::go);
    connect(m_form, &ReferralForm::jumpRequested, this, &ReferralTab::jumpRequested);
    connect(m_exports, &ExportPanel::findingsRequested, this, [this] {
        m_steps->setCurrentWidget(m_findings);
        m_steps->setFocus(Qt::OtherFocusReason);
    });
    connect(m_exports, &ExportPanel::copyRequested, this, [this](const dossier::ArchiveCopy &copy) {
        m_right->setCurrentWidget(m_copy);
        m_beside->showAside();
        m_copy->showCopy(copy);
    });
    connect(m_copy, &ArchiveView::printRequested, this, [this](const dossier::ArchiveCopy &copy) {
        m_steps->setCurrentWidget(m_exports); // what the printer says is read there
        m_exports->printArchived(copy);
    });
    connect(m_copy, &ArchiveView::closed, this, &ReferralTab::showPreview);
    connect(m_paper, &PaperDraft::rebuilt, this, &ReferralTab::showCounts);
    auto *print = new QShortcut(QKeySequence(QKeySequence::Print), this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, &ReferralTab::printShown);
}

QWidget *ReferralTab::buildLeft()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(inLetters(leastForm));
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(gap, gap, 0, 0);
    layout->addWidget(m_kinds);
    m_kinds->setAccessibleName(tr("Kind of document"));
    layout->addWidget(m_others);
    m_others->add(tr("Other documents"), {});
    for (const auto &[kind, title] : kindsFor(m_desk).mid(mostChips))
        m_others->add(title, kind);
    m_print->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_print->setMinimumHeight(6 * gap);
    setPlainTip(m_print, tr("Print (Ctrl+P)"));
    layout->addWidget(m_print);
    m_steps->setFocusPolicy(Qt::NoFocus); // its tabs have it
    m_steps->addTab(m_form, tr("1 Fill in"));
    m_steps->addTab(m_findings, tr("2 Check"));
    m_steps->addTab(m_exports, tr("3 Send"));
    layout->addWidget(m_steps, 1);
    return left;
}

void ReferralTab::showKind(const QString &kind)
{
    choose(kind);
    if (m_paper->kind().isOnePage)
        m_print->setFocus(Qt::OtherFocusReason);
}

void ReferralTab::showPreview()
{
    m_right->setCurrentWidget(m_preview);
    m_beside->showMain();
}

void ReferralTab::choose(const QString &kind)
{
    showPreview();
    const auto kinds = kindsFor(m_desk);
    const auto asked = std::ranges::find(kinds, kind, &std::pair<QString, QString>::first);
    const QString allowed = asked == kinds.end() ? kinds.first().first : kind;
    m_kinds->setChosen({allowed});
    const auto first = firstOf(m_desk);
    const bool isFirst = std::ranges::find(first, allowed, &std::pair<QString, QString>::first) != first.end();
    m_others->showChosen(isFirst ? QString() : allowed);
    if (m_isOpen && m_paper->draft().kind == allowed)
        return; // the same paper again: form and focus stay as they are
    m_isOpen = true;
    m_paper->open(allowed);
    m_print->setVisible(m_paper->kind().isOnePage);
    m_steps->setTabVisible(m_steps->indexOf(m_findings), m_paper->kind().isChecked());
    m_steps->setCurrentWidget(m_form);
    showCounts();
}

void ReferralTab::go(const Place &place)
{
    if (place.kind == Place::Kind::Field) {
        m_steps->setCurrentWidget(m_form);
        if (m_form->focusField(place.id))
            return;
        m_steps->setCurrentWidget(m_findings);
    }
    Q_EMIT jumpRequested(outside(place));
}

void ReferralTab::showCounts()
{
    const auto count = m_paper->content().findings.size();
    m_steps->setTabText(m_steps->indexOf(m_findings), count == 0 ? tr("2 Check") : tr("2 Check (%1)").arg(count));
}

void ReferralTab::printShown()
{
    showPreview(); // what is printed is what is seen
    m_steps->setCurrentWidget(m_exports); // what the printer says is read there
    m_exports->print(m_preview->part());
}

void ReferralTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isOpen) // made when it is first looked at
        choose({});
    m_paper->setActive(true);
}

void ReferralTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_paper->setActive(false);
}

QString ReferralTab::kindNow() const
{
    return m_paper->draft().kind;
}

} // namespace vw::ui
