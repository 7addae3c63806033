// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/keepingterms.h"

#include "core/wording/retentionwords.h"
#include "core/wording/sentences.h"
#include "desk/office.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/numberbox.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

KeepingTerms::KeepingTerms(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_remark(mutedLabel({}, this)), m_logRemark(mutedLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    addCopy(layout);
    addTerm(layout);
    addLog(layout);
    showTerms();
    connect(&office, &Office::practiceChanged, this, &KeepingTerms::showTerms); // another role has other terms
}

void KeepingTerms::addCopy(QVBoxLayout *layout)
{
    layout->addWidget(mutedLabel(tr("A working copy, once the case is in your organisation's file, is erased after"), this));
    auto *days = new NumberBox(tr("Days after closing"), 1, 3650, tr(" days"), this);
    days->showNumber(m_office.practice().workingCopyDays);
    layout->addWidget(days, 0, Qt::AlignLeft);
    connect(days, &NumberBox::chosen, this,
            [this](int value) { change([&](dossier::Practice &practice) { practice.workingCopyDays = value; }); });
}

void KeepingTerms::addTerm(QVBoxLayout *layout)
{
    layout->addWidget(mutedLabel(tr("A case that is in no other file is kept for"), this));
    auto *row = new QHBoxLayout;
    m_term = new ChoiceBox(tr("Period"), this);
    for (const auto &each : dossier::retentionTerms)
        m_term->add(wording::termWord(each), QString::fromUtf8(each.id.data(), static_cast<qsizetype>(each.id.size())));
    m_years = new NumberBox(tr("Years of our own period"), 0, 100, tr(" years"), this);
    m_years->showNumber(m_office.practice().retentionYears);
    m_years->setSpecialValueText(tr("not filled in yet"));
    row->addWidget(m_term);
    row->addWidget(m_years);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_remark);
    connect(m_years, &NumberBox::chosen, this, [this](int value) {
        change([&](dossier::Practice &practice) {
            practice.retentionTerm = u"own"_s;
            practice.retentionYears = value;
        });
    });
    connect(m_term, &ChoiceBox::chosen, this,
            [this](const QString &code) { change([&](dossier::Practice &practice) { practice.retentionTerm = code; }); });
}

void KeepingTerms::addLog(QVBoxLayout *layout)
{
    layout->addWidget(mutedLabel(tr("What stays of the log of an erased case, without content, is who did what and when, for"), this));
    m_logYears = new NumberBox(tr("Years that the log of an erased case is kept"), 0, dossier::mostLogYears, tr(" years"), this);
    m_logYears->setSpecialValueText(tr("nothing is kept"));
    layout->addWidget(m_logYears, 0, Qt::AlignLeft);
    layout->addWidget(m_logRemark);
    connect(m_logYears, &NumberBox::chosen, this,
            [this](int value) { change([&](dossier::Practice &practice) { practice.logYears = value; }); });
}

void KeepingTerms::showTerms()
{
    const auto &practice = m_office.practice();
    const auto &term = dossier::termOf(practice);
    m_term->showChosen(QString::fromUtf8(term.id.data(), static_cast<qsizetype>(term.id.size())));
    m_years->setVisible(term.years == 0);
    m_remark->setText(wording::termRemark(term));
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (const int years = dossier::logYearsOf(practice); m_logYears->value() != years) // nobody is typing in it then
        m_logYears->showNumber(years);
    m_logRemark->setText(wording::logTermRemark(practice));
}

void KeepingTerms::change(const std::function<void(dossier::Practice &)> &what)
{
    const auto result = m_office.changePractice(what);
    Q_EMIT saved(result ? QString() : wording::sentence(result.error()));
}

} // namespace vw::ui
