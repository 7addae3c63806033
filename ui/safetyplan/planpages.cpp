// SPDX-License-Identifier: EUPL-1.2
#include "ui/safetyplan/planpages.h"

#include "core/base/capital.h"
#include "core/dossier/tell.h"
#include "desk/office.h"
#include "ui/dossier/describedform.h"
#include "ui/parts/clipboard.h"

#include <QApplication>

namespace vw::ui {

using dossier::SafetyPlan;

PlanPage::PlanPage(CaseDesk &desk, QWidget *parent) : ScrollPage(parent), m_desk(desk)
{
    take();
    connect(&m_desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        const bool isTyping = m_built && m_built->isAncestorOf(QApplication::focusWidget());
        if (kind == RecordKind::Plan && !isTyping && m_desk.file().plan != m_plan) {
            take();
            rebuild();
        }
    });
}

void PlanPage::take()
{
    m_plan = m_desk.file().plan;
    if (m_plan.id.isNull())
        m_plan.id = dossier::planIdOf(m_desk.file().id);
}

void PlanPage::rebuild()
{
    if (m_built) {
        content()->removeWidget(m_built);
        m_built->deleteLater();
    }
    m_built = new QWidget(this);
    auto *layout = new QVBoxLayout(m_built);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gap);
    build(layout);
    content()->insertWidget(content()->count(), m_built);
    content()->setStretch(content()->count() - 1, 1);
    layout->addStretch(1);
}

EntityForm *PlanPage::form(QVBoxLayout *layout, const QString &title)
{
    auto *card = frame("card", layout->parentWidget());
    if (!title.isEmpty())
        column(card)->addWidget(headingLabel(title, card));
    auto *form = new EntityForm(card);
    column(card)->addWidget(form);
    layout->addWidget(card);
    connect(form, &EntityForm::typed, this, [this] { m_desk.typed(m_plan); });
    connect(form, &EntityForm::committed, this, &PlanPage::save);
    return form;
}

void PlanPage::save()
{
    m_desk.commit(m_plan);
}

WholePlanPage::WholePlanPage(CaseDesk &desk, QWidget *parent) : PlanPage(desk, parent), m_clipboard(new SecretClipboard(this))
{
    content()->addWidget(titleLabel(tr("The plan as a whole"), this));
    content()->addWidget(mutedLabel(tr("Why, what must change, what follows if it does not, and who keeps watch."), this));
    rebuild();
}

void WholePlanPage::build(QVBoxLayout *layout)
{
    auto *fields = form(layout, {});
    DescribedForm<SafetyPlan>(*fields, plan(), desk(), QStringLiteral("plan")).build();
    auto *card = frame("card", layout->parentWidget());
    column(card)->addWidget(headingLabel(tr("A copy for the victim"), card));
    column(card)->addWidget(mutedLabel(
        tr("Only if the victim can keep it where the presumed perpetrator does not look. It holds the agreements of the victim and the "
           "children, and who to call. Read all of it before you give it. Take out: names of organisations, addresses, and everything "
           "about leaving."),
        card));
    auto *copy = plainButton(tr("Copy as text"), card);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (desk().log(QStringLiteral("copy"), {{QStringLiteral("kind"), QStringLiteral("plan")}})) // without a line nothing leaves
            m_clipboard->copy(copyForHer());
    });
    column(card)->addWidget(copy, 0, Qt::AlignLeft);
    column(card)->addWidget(clipboardNote(*m_clipboard, card));
    layout->addWidget(card);
}

QString WholePlanPage::copyForHer() const
{
    const auto words = desk().words();
    QStringList lines;
    for (const auto &agreement : desk().file().agreements) {
        const bool isHers = agreement.side == dossier::Side::Victim || agreement.side == dossier::Side::Children;
        if (!isHers || agreement.state != dossier::AgreementState::InForce)
            continue;
        if (agreement.what.isEmpty()) // words of before can tell anything
            continue;
        QStringList parts{agreement.what};
        if (!agreement.who.isEmpty())
            parts.append(tr("who: %1").arg(agreement.who));
        if (agreement.until.isValid())
            parts.append(tr("up to and including %1").arg(showDate(agreement.until)));
        if (!agreement.ifBroken.isEmpty())
            parts.append(tr("if it goes wrong: %1").arg(agreement.ifBroken));
        lines.append(QStringLiteral("- ") + parts.join(QStringLiteral("; ")));
    }
    const auto &contact = desk().file().info.team.contact;
    if (contact.isNamed())
        lines.append(tr("To call: %1").arg(QStringList{contact.name, contact.phone}.join(QLatin1Char(' ')).trimmed()));
    lines.append(tr("Danger now: %1").arg(desk().inPlace(QStringLiteral("112"))));
    return lines.join(QLatin1Char('\n'));
}

LeavingPage::LeavingPage(CaseDesk &desk, QWidget *parent) : PlanPage(desk, parent)
{
    content()->addWidget(titleLabel(tr("Plan for leaving"), this));
    content()->addWidget(mutedLabel(
        tr("Leaving is the most dangerous moment. On paper only \"where to\" is printed, and only in part S. Write down the kind of place "
           "or the organisation there, never an address."),
        this));
    rebuild();
}

void LeavingPage::build(QVBoxLayout *layout)
{
    auto *fields = form(layout, {});
    DescribedForm<dossier::LeavingPlan>(*fields, plan().leaving, desk(), QStringLiteral("leaving")).build();
    auto *count = strongLabel({}, fields);
    const auto show = [this, count] {
        const auto known = static_cast<int>(plan().leaving.knows.size());
        count->setText(known == 0 ? tr("Nobody is named who knows of this plan.") : tr("%n person(s) know of this plan.", nullptr, known));
    };
    connect(fields, &EntityForm::typed, count, show);
    connect(fields, &EntityForm::committed, count, show);
    fields->add(count);
    show();
}

ArrangementPage::ArrangementPage(CaseDesk &desk, QWidget *parent) : PlanPage(desk, parent)
{
    content()->addWidget(titleLabel(tr("Arrangement for intimate terror"), this));
    content()->addWidget(
        mutedLabel(tr("For each phase: which protection, which care, by whom, and what rather not. Your organisation or region "
                      "can have an arrangement of its own: follow that one."),
                   this));
    rebuild();
}

void ArrangementPage::build(QVBoxLayout *layout)
{
    constexpr std::array phases{dossier::Phase::Safety, dossier::Phase::Risk, dossier::Phase::Recovery};
    const auto words = desk().words();
    for (size_t at = 0; at < phases.size(); ++at) {
        auto *fields = form(layout, capital(words.word(dossier::oneOf(dossier::phaseNames, "phases"), phases.at(at))));
        DescribedForm<dossier::ArrangementPhase>(*fields, plan().arrangement.at(at), desk(), QStringLiteral("arrangement")).build();
    }
    auto *last = form(layout, {});
    last->line(capital(words.field(QStringLiteral("plan"), QStringLiteral("arrangementWith"))), plan().arrangementWith);
}

} // namespace vw::ui
