// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/stepextras.h"

#include "core/assessment/verdict.h"
#include "core/base/filled.h"
#include "core/wording/lawwords.h"
#include "core/wording/weighingwords.h"
#include "desk/office.h"
#include "ui/meldcode/contactproposals.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/form.h"

namespace vw::ui {

using dossier::PersonRole;

AdviceBox::AdviceBox(MeldcodeSheet &sheet, QWidget *parent) : QFrame(parent), m_sheet(sheet)
{
    setProperty("role", QLatin1StringView("soft"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    const auto &desk = sheet.desk();
    layout->addWidget(headingLabel(desk.inPlace(tr("Advice from Veilig Thuis")), this));
    const auto &practice = desk.office().practice();
    const auto place = desk.pack().jurisdiction(desk.file().info.jurisdiction);
    const bool isDuty = place.adviceDuty(practice.role, practice.doctor) == taxonomy::AdviceDuty::Required;
    layout->addWidget(strongLabel(
        isDuty ? tr("For you, asking advice before a report is required.") : tr("Asking advice is recommended, not required."), this));
    layout->addWidget(
        mutedLabel(wording::seenUntilWords(place.seenUntil, place.checkBefore, desk.office().today(), desk.office().locale()), this));
    layout->addWidget(mutedLabel(desk.inPlace(tr("Not sure? Ask Veilig Thuis for advice. You do not have to give names.")), this));
    auto *form = new EntityForm(this);
    auto &weighing = sheet.weighing();
    form->beginRow();
    m_when = form->line(tr("When (date and time)"), weighing.adviceWhen);
    m_name = form->line(desk.inPlace(tr("Who you spoke to at Veilig Thuis (name or number)")), weighing.adviceName);
    form->endRow();
    m_text = form->area(tr("The advice, and what you did with it"), weighing.adviceText);
    layout->addWidget(form);
    const auto take = [&weighing](const dossier::Contact &contact, const QString &day) {
        if (weighing.adviceWhen.isEmpty())
            weighing.adviceWhen = joinFilled({day, contact.time});
        if (weighing.adviceName.isEmpty())
            weighing.adviceName = contact.with;
        weighing.adviceText = joinFilled({weighing.adviceText, contact.said, contact.agreed}, QStringLiteral("\n"));
    };
    layout->addWidget(new ContactProposals(sheet, dossier::ContactPurpose::Advice, weighing.adviceText, take, this));
    sheet.watch(form);
    connect(form, &EntityForm::committed, this, [this] {
        if (m_sheet.hasSafetyException())
            m_sheet.recordSafetyException(); // name and time stand in its reason too
    });
    connect(&sheet, &MeldcodeSheet::changed, this, &AdviceBox::refresh);
}

void AdviceBox::refresh()
{
    const auto &weighing = m_sheet.weighing();
    showUnlessTyped(m_when, weighing.adviceWhen);
    showUnlessTyped(m_name, weighing.adviceName);
    showUnlessTyped(m_text, weighing.adviceText);
}

void AdviceBox::focusEmpty()
{
    for (auto *entry : {m_when, m_name, m_text}) {
        if (entry->text().isEmpty()) {
            entry->focus();
            return;
        }
    }
}

SignalsBox::SignalsBox(MeldcodeSheet &sheet, QWidget *parent) : QWidget(parent), m_sheet(sheet)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    auto *known = frame("soft", this);
    column(known)->addWidget(headingLabel(tr("Known so far"), known));
    m_known = textLabel({}, known);
    column(known)->addWidget(m_known);
    layout->addWidget(known);
    layout->addWidget(buildChildCheck());
    connect(&sheet, &MeldcodeSheet::changed, this, &SignalsBox::refresh);
    refresh();
}

QFrame *SignalsBox::buildChildCheck()
{
    auto *card = frame("card", this);
    column(card)->addWidget(headingLabel(tr("Kindcheck"), card));
    column(card)->addWidget(
        textLabel(tr("Are there minor children? How old are they? Who is with them now? Is somebody helping them?"), card));
    m_children = mutedLabel({}, card);
    column(card)->addWidget(m_children);
    auto *form = new EntityForm(card);
    form->check(tr("Kindcheck done"), m_sheet.data().childCheckDone);
    m_why = form->line(tr("What came of it; or why it was not done"), m_sheet.data().childCheckWhy);
    m_sheet.watch(form);
    column(card)->addWidget(form);
    return card;
}

void SignalsBox::refresh()
{
    auto &desk = m_sheet.desk();
    const auto &file = desk.file();
    QStringList lines{tr("Dated facts in the case file: %1").arg(file.incidents.size())};
    if (desk.verdict()) {
        const auto &taxonomy = desk.pack().taxonomy;
        const auto answers = assessment::effectiveAnswers(taxonomy, desk.assessment().list, desk.office().today());
        lines.append(tr("Signs with yes or suspected: %1").arg(assessment::knownSigns(taxonomy, answers)));
        lines.append(tr("Questions not discussed yet: %1. Answer \"don't know\": %2")
                         .arg(desk.verdict()->notDiscussed)
                         .arg(desk.verdict()->unknown));
    } else {
        lines.append(tr("The checklist is still empty. Begin with the twelve first questions."));
    }
    m_known->setText(lines.join(QLatin1Char('\n')));
    QStringList children;
    for (const auto *child : file.allWith(PersonRole::Child))
        children.append(file.letterOf(child->id) + (child->born.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(child->born)));
    m_children->setText(children.isEmpty() ? tr("No child is recorded in the case file.")
                                           : tr("Children in the case file: %1").arg(children.join(QStringLiteral(", "))));
    showUnlessTyped(m_why, m_sheet.data().childCheckWhy);
}

VeiligThuisFirstBox::VeiligThuisFirstBox(MeldcodeSheet &sheet, QWidget *parent) : QFrame(parent), m_sheet(sheet)
{
    setProperty("role", QLatin1StringView("warning"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    const auto &desk = sheet.desk();
    layout->addWidget(headingLabel(desk.inPlace(tr("Veilig Thuis first")), this));
    const QString wait = tr("Do not talk about your concerns yet, and never to the presumed perpetrator. First ask Veilig Thuis who says "
                            "what, to whom and when. A conversation at the wrong moment can make it more dangerous.");
    layout->addWidget(textLabel(desk.inPlace(wait), this));
    layout->addWidget(
        mutedLabel(tr("Record the safety exception with the name and time of the advice. That protects your organisation too."), this));
    m_record = primaryButton(tr("Record: the conversation waits, for safety"), this);
    layout->addWidget(m_record);
    m_recorded = strongLabel({}, this);
    layout->addWidget(m_recorded);
    m_advice = new AdviceBox(sheet, this);
    layout->addWidget(m_advice);
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_sheet.recordSafetyException();
        m_advice->focusEmpty();
    });
    connect(&sheet, &MeldcodeSheet::changed, this, &VeiligThuisFirstBox::refresh);
    refresh();
}

void VeiligThuisFirstBox::refresh()
{
    const bool isRecorded = m_sheet.hasSafetyException();
    setVisible(isRecorded || meldcode::veiligThuisFirst(m_sheet.desk().weighingInput()));
    m_record->setVisible(!isRecorded);
    m_recorded->setVisible(isRecorded);
    const QString open = m_sheet.desk().inPlace(tr("Recorded. Fill in who you spoke to at Veilig Thuis."));
    m_recorded->setText(m_sheet.weighing().adviceName.isEmpty() ? open : tr("Recorded."));
}

} // namespace vw::ui
