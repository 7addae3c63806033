// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/recordwords.h"

#include <QCoreApplication>

namespace vw::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vw::ui::RecordWords)
};

} // namespace

RecordWords recordWords(dossier::RecordKind kind)
{
    using enum dossier::RecordKind;
    switch (kind) {
    case Report:
        return {
            Words::tr(
                "Who was told, when, and what came of it. Also what did not look serious then. Three reports of one event are one fact "
                "with three reports."),
            Words::tr("Add report"), Words::tr("No reports yet"),
            Words::tr("Ask: was anything reported before, by anybody, even when it did not seem serious? Write down every report here.")};
    case Contact:
        return {
            Words::tr(
                "Every conversation, every consultation, every attempt: with whom, when, whether it could be said freely, and what was "
                "agreed."),
            Words::tr("Add contact"), Words::tr("No contacts yet"),
            Words::tr("Advice from Veilig Thuis belongs here: date, time, the name or number of who answered, the advice, and what you did "
                      "with it.")};
    case Measure:
        return {
            Words::tr(
                "Bans and devices that are in force, with their dates. An end of a ban is a dangerous moment: it stands on Today by its "
                "own name."),
            Words::tr("Add measure"), Words::tr("No measures yet"),
            Words::tr("Ask: is there a ban, and do the police on the street know of it? A breach is a fact with this measure chosen.")};
    case Procedure:
        return {Words::tr("Reports to the police, hearings, custody, contact with the children. A date at court can set something off."),
                Words::tr("Add procedure"), Words::tr("No procedures yet"),
                Words::tr("Ask about every date: a hearing, a release, a decision about the children.")};
    case OtherAssessment:
        return {
            Words::tr("Assessments by others: which instrument, by whom, when, and the outcome as it was told. Their questions are not "
                      "copied here."),
            Words::tr("Add assessment"), Words::tr("No assessments by others yet"),
            Words::tr(
                "With stalking the police do a SASH, also without a report to the police. Ask for the outcome and the contact person.")};
    case Agreement:
        return {Words::tr("Conditions, agreements and actions: who, what, until when, what if it is broken, who checks."),
                Words::tr("Add agreement"), Words::tr("No agreements yet"),
                Words::tr("Begin with what must be so at the very least tonight.")};
    case Coercion:
        return {
            Words::tr(
                "Facts of psychological violence as a case file for the court needs them: what was forced or forbidden, by which means, "
                "with which words, how long, and what it did to the victim's health. \"May fit\" is no legal judgement."),
            Words::tr("Add a fact of psychological violence"), Words::tr("Nothing recorded yet"),
            Words::tr("One fact for each thing that was forced or forbidden. The victim's words, as literal as possible.")};
    default: return {};
    }
}

} // namespace vw::ui
