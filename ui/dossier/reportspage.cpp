// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/reportspage.h"

#include "core/meldcode/casedays.h"
#include "core/wording/daywords.h"

namespace vw::ui {

using dossier::ProcedureKind;

namespace {

constexpr int belowIntro = 2; ///< title and introduction stand first

} // namespace

ReportsPage::ReportsPage(CaseDesk &desk, QWidget *parent) : RecordsPage(desk, parent), m_proposals(new QVBoxLayout)
{
    m_proposals->setSpacing(gap);
    content()->insertLayout(belowIntro, m_proposals);
}

void ReportsPage::synced()
{
    clear(m_proposals);
    for (const auto &own : meldcode::ownReports(desk().file())) {
        if (!own.record.isNull())
            continue;
        auto *card = frame("notice", this);
        column(card)->addWidget(textLabel(
            tr("Your own report left on %1 (%2). Record here what you hear back; on working day 5 and in week 10 it stands on Today.")
                .arg(showDate(own.on), wording::daysAway(own.on, desk().office().today())),
            card));
        auto *add = plainButton(tr("Record this report"), card);
        connect(add, &QPushButton::clicked, this, [this, own] {
            dossier::Report report;
            report.own = true;
            report.body = own.body;
            report.on = PartialDate::day(own.on);
            report.by = desk().office().practice().name;
            addRecord(report);
        });
        column(card)->addWidget(add, 0, Qt::AlignLeft);
        m_proposals->addWidget(card);
    }
}

ProceduresPage::ProceduresPage(CaseDesk &desk, QWidget *parent) : RecordsPage(desk, parent), m_both(frame("notice", this))
{
    column(m_both)->addWidget(textLabel(tr("A criminal and a family case run beside each other. Tell the public prosecutor or the Zorg- en "
                                           "Veiligheidshuis. In some regions one judge can hear them together: a combizitting."),
                                        m_both));
    content()->insertWidget(belowIntro, m_both);
}

void ProceduresPage::synced()
{
    const auto has = [this](ProcedureKind law) {
        return std::ranges::any_of(desk().file().procedures, [law](const auto &each) { return each.law == law; });
    };
    m_both->setVisible(has(ProcedureKind::Criminal) && has(ProcedureKind::Family));
}

} // namespace vw::ui
