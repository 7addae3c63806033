// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/stepcard.h"

#include "core/base/filled.h"
#include "desk/office.h"
#include "ui/meldcode/contactproposals.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"

namespace vw::ui {

using dossier::MeldcodeStep;

namespace {

constexpr int consultation = 1, talk = 2;

QString outcomeLabel(int step)
{
    switch (step) {
    case 0: return StepCard::tr("Which signs, in short");
    case consultation: return StepCard::tr("What you asked, and what came of it");
    case talk: return StepCard::tr("Who was there, what was said by whom, reaction and objections");
    case 3: return StepCard::tr("Your own weighing in words");
    default: return StepCard::tr("Who was told about the decision, and agreements");
    }
}

} // namespace

StepCard::StepCard(MeldcodeSheet &sheet, int step, QWidget *parent) : QFrame(parent), m_sheet(sheet), m_step(step)
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    m_state = new ChipRow(ChipRow::Mode::One,
                          {{QStringLiteral("open"), tr("Still open")},
                           {QStringLiteral("done"), tr("Done")},
                           {QStringLiteral("skipped"), tr("Skip step, with reason")}},
                          this);
    m_state->setAccessibleName(tr("How far is this step?"));
    layout->addWidget(m_state);
    auto &record = sheet.step(step);
    auto *form = new EntityForm(this);
    form->beginRow();
    m_date = form->day(tr("Date"), record.date, dateField());
    m_who = form->line(tr("Who took this step"), record.who);
    form->endRow();
    m_outcome = form->area(outcomeLabel(step), record.outcome);
    m_reason = form->area(tr("Why is this step skipped?"), record.reason);
    layout->addWidget(form);
    if (step == talk)
        buildReasons();
    if (step == consultation)
        layout->addWidget(new ContactProposals(
            sheet, dossier::ContactPurpose::Consultation, record.outcome,
            [this](const auto &contact, const QString &) { takeOver(contact); }, this));
    sheet.watch(form);
    connect(m_state, &ChipRow::changed, this, [this](const QStringList &chosen) { choose(chosen.value(0)); });
    connect(&sheet, &MeldcodeSheet::changed, this, &StepCard::refresh);
    refresh();
}

DateField StepCard::dateField()
{
    return {m_sheet.step(m_step).unread, QStringLiteral("date"), m_sheet.desk().office().today()};
}

void StepCard::buildReasons()
{
    m_reasons = new QWidget(this);
    auto *layout = new QVBoxLayout(m_reasons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        mutedLabel(tr("The conversation may be skipped or postponed when there is a compelling reason. Choose one and add your own words."),
                   m_reasons));
    const QStringList reasons{tr("Danger for the victim, a child or somebody at home."), tr("Danger for myself or colleagues."),
                              tr("Good reason to fear that contact with the client will be lost."),
                              tr("No contact, despite enough attempts.")};
    for (const auto &reason : reasons) {
        auto *choose = quietButton(QStringLiteral("+ ") + reason, m_reasons);
        connect(choose, &QPushButton::clicked, this, [this, reason] {
            auto &text = m_sheet.step(m_step).reason;
            if (text.contains(reason))
                return;
            text = text.isEmpty() ? reason : text + QLatin1Char(' ') + reason;
            m_sheet.commit();
        });
        layout->addWidget(choose);
    }
    this->layout()->addWidget(m_reasons);
}

void StepCard::takeOver(const dossier::Contact &contact)
{
    auto &record = m_sheet.step(m_step);
    if (record.date.isNull() && contact.on && contact.on->first() == contact.on->last())
        record.date = contact.on->first();
    if (record.who.isEmpty())
        record.who = joinFilled({contact.by, contact.with});
    record.outcome = joinFilled({record.outcome, contact.said, contact.agreed}, QStringLiteral("\n"));
}

void StepCard::choose(const QString &code)
{
    auto &record = m_sheet.step(m_step);
    record.state = valueOf(MeldcodeStep::stateNames, code).value_or(MeldcodeStep::State::Open);
    if (record.state != MeldcodeStep::State::Open) { // what is nearly always right, to be changed at will
        if (record.date.isNull())
            record.date = m_sheet.desk().office().today();
        if (record.who.isEmpty())
            record.who = m_sheet.desk().office().practice().name;
    }
    m_sheet.commit();
}

void StepCard::refresh()
{
    const auto &record = m_sheet.step(m_step);
    m_state->setChosen({nameOf(MeldcodeStep::stateNames, record.state)});
    showUnlessTyped(m_date, record.date, dateField());
    showUnlessTyped(m_who, record.who);
    showUnlessTyped(m_outcome, record.outcome);
    showUnlessTyped(m_reason, record.reason);
    const bool isSkipped = record.state == MeldcodeStep::State::Skipped;
    m_outcome->setVisible(!isSkipped);
    m_reason->setVisible(isSkipped);
    if (m_reasons)
        m_reasons->setVisible(isSkipped);
}

void StepCard::focusFirst()
{
    if (auto *chip = m_state->findChild<QPushButton *>())
        chip->setFocus(Qt::OtherFocusReason);
}

} // namespace vw::ui
