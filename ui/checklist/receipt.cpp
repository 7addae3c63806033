// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/receipt.h"

#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

Receipt::Receipt(CaseDesk &desk, const assessment::Verdict &verdict, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(
        textLabel(tr("Known: %1 points. If every open question were yes: %2. The whole list: %3.")
                      .arg(wording::points(verdict.known), wording::points(verdict.ifAllYes), wording::points(verdict.possible))));
    layout->addWidget(mutedLabel(tr(
        "The points show what needs attention first. They are not a probability and not a measured risk. A single point means little.")));
    for (const auto &contribution : verdict.contributions)
        layout->addWidget(line(desk, contribution));
    layout->addWidget(mutedLabel(tr("Taxonomy version %1").arg(verdict.taxonomy.text())));
}

QWidget *Receipt::line(CaseDesk &desk, const assessment::Contribution &contribution) const
{
    const auto &office = desk.office();
    const auto *question = desk.pack().taxonomy.question(contribution.flag);
    const auto list = desk.assessment().list;
    auto *card = frame("soft");
    const QString title = desk.texts().find(QStringLiteral("questions"), contribution.flag.text(), QStringLiteral("title"));
    const QString weight = contribution.grade == taxonomy::Grade::R ? tr("%1 of %2 (provisional)") : tr("%1 of %2");
    column(card)->addWidget(
        strongLabel(title + QStringLiteral("  ·  ") + weight.arg(wording::points(contribution.halfPoints)).arg(contribution.ofPoints)));
    QStringList facts;
    if (const auto answer = list.answers.constFind(contribution.flag); answer != list.answers.constEnd()) {
        facts.append(wording::answerWord(answer->value));
        if (answer->when)
            facts.append(wording::dateWords(*answer->when, office.locale()));
        if (answer->source != assessment::SourceCode::None)
            facts.append(wording::sourceWord(answer->source));
        if (!answer->who.isEmpty())
            facts.append(answer->who);
    } else {
        facts.append(tr("from the first questions"));
    }
    column(card)->addWidget(textLabel(facts.join(QStringLiteral(" · "))));
    QStringList rules;
    if (contribution.suspected)
        rules.append(tr("suspected counts half"));
    if (contribution.silent)
        rules.append(tr("a circumstance: counts only alongside violence, control, stalking or threats"));
    if (contribution.capped)
        rules.append(tr("its group is full"));
    rules.append(wording::gradeWord(contribution.grade));
    column(card)->addWidget(mutedLabel(rules.join(QStringLiteral(" · "))));
    if (question) {
        if (const QString figure = question->figure.value(office.language()); !figure.isEmpty())
            column(card)->addWidget(mutedLabel(figure));
        for (const auto &id : question->sources) {
            if (const auto *source = desk.pack().taxonomy.source(id))
                column(card)->addWidget(mutedLabel(source->reference));
        }
    }
    return card;
}

} // namespace vw::ui
