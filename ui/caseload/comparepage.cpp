// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/comparepage.h"

#include "core/base/filled.h"
#include "core/base/signs.h"
#include "core/wording/casewords.h"
#include "core/wording/picture.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/twocases.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/form.h"
#include "ui/parts/longtext.h"
#include "ui/parts/pieces.h"

#include <QGridLayout>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using desk::Trait;
using dossier::PersonRole;

namespace {

constexpr int pageWidth = 1500;         ///< pixels; two cases need the whole screen
constexpr qsizetype mostFacts = 25, longestFact = 160;

QString traitWord(Trait::Of of)
{
    switch (of) {
    case Trait::Of::Surname: return ComparePage::tr("surname");
    case Trait::Of::GivenNames: return ComparePage::tr("first names");
    case Trait::Of::Born: return ComparePage::tr("date of birth");
    case Trait::Of::Phone: return ComparePage::tr("phone");
    case Trait::Of::Address: return ComparePage::tr("address");
    case Trait::Of::Work: return ComparePage::tr("work");
    }
    return {};
}

QString traitLine(const Trait &trait, QDate today)
{
    const auto born = trait.of == Trait::Of::Born ? readDate(trait.words, today) : std::nullopt;
    return ComparePage::tr("%1: %2").arg(traitWord(trait.of), born ? showDate(*born) : plainLine(trait.words));
}

QStringList perpetratorLines(const CaseDesk &desk)
{
    QStringList lines;
    for (const auto *person : desk.file().allWith(PersonRole::Perpetrator)) {
        lines.append(wording::personLine(desk.file(), *person, desk.words(), desk.office().today()));
        for (const auto &trait : desk::traitsOf(*person)) {
            if (trait.of != Trait::Of::Surname && trait.of != Trait::Of::GivenNames)
                lines.append(traitLine(trait, desk.office().today()));
        }
    }
    return lines;
}

QStringList pictureLines(const CaseDesk &desk)
{
    const auto *verdict = desk.verdict();
    if (!verdict)
        return {};
    QStringList words{wording::bandChip(verdict->enough ? nameOf(taxonomy::bandNames, verdict->band) : QString(), desk.texts()),
                      desk.texts().find(u"tempoWords"_s, nameOf(taxonomy::tempoNames, verdict->tempo)),
                      wording::kindsLine(*verdict, desk.texts(), desk.people())};
    words.removeAll(QString());
    return words;
}

QStringList patternLines(const CaseDesk &desk)
{
    QStringList lines;
    for (const auto &pattern : desk.patterns())
        lines.append(pattern::sentenceOf(pattern, desk.words(), desk.office().locale()));
    return lines;
}

/// The latest first.
QStringList factLines(const CaseDesk &desk)
{
    auto facts = desk.file().incidents;
    std::ranges::stable_sort(facts, std::ranges::greater(), [](const auto &fact) { return fact.when ? fact.when->last() : QDate(); });
    QStringList lines;
    for (const auto &fact : facts.first(std::min(facts.size(), mostFacts))) {
        const QString day = fact.when ? wording::dateWords(*fact.when, desk.office().locale()) : ComparePage::tr("no date");
        lines.append(ComparePage::tr("%1: %2").arg(day, beginningOf(plainLine(fact.what), longestFact)));
    }
    if (facts.size() > mostFacts)
        lines.append(ComparePage::tr("and %n earlier fact(s)", nullptr, static_cast<int>(facts.size() - mostFacts)));
    return lines;
}

} // namespace

ComparePage::ComparePage(Office &office, CaseId one, CaseId other, QWidget *parent)
    : QWidget(parent), m_office(office), m_page(new ScrollPage(this, pageWidth))
{
    setObjectName(u"page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gap, 2 * gap, 3 * gap, 0);
    layout->setSpacing(gap);
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("Two cases side by side")), 1);
    auto *back = wayBack(plainButton(tr("Back to the cases")));
    head->addWidget(back);
    layout->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * gap);
    for (int side = 0; side < 2; ++side) {
        addChooser(side, side == 0 ? one : other);
        row->addWidget(m_choosers.at(static_cast<size_t>(side)), 1);
    }
    layout->addLayout(row);
    layout->addWidget(m_page, 1);
    connect(back, &QPushButton::clicked, this, &ComparePage::left);
    showBoth();
}

void ComparePage::addChooser(int side, CaseId chosen)
{
    auto *chooser = new ChoiceBox(side == 0 ? tr("The one case") : tr("The other case"), this);
    chooser->add(tr("choose a case"), {});
    for (const auto &head : m_office.heads())
        chooser->add(joinFilled({plainLine(head.reference), plainLine(head.label)}, u"  ·  "_s), head.id.text());
    chooser->showChosen(chosen.isNull() ? QString() : chosen.text());
    connect(chooser, &ChoiceBox::chosen, this, &ComparePage::showBoth);
    m_choosers.at(static_cast<size_t>(side)) = chooser;
}

ComparePage::Both ComparePage::read(QGridLayout *grid)
{
    Both desks;
    for (size_t side = 0; side < desks.size(); ++side) {
        const auto id = CaseId::fromText(m_choosers.at(side)->code());
        if (id.isNull())
            continue;
        if (auto one = m_office.readCase(id)) {
            desks.at(side) = std::move(*one);
        } else {
            auto *error = errorLabel();
            error->setText(wording::sentence(one.error()));
            error->show();
            grid->addWidget(error, 0, static_cast<int>(side));
        }
    }
    return desks;
}

void ComparePage::addSame(const Both &desks)
{
    if (!desks[0] || !desks[1]) {
        m_page->content()->addWidget(
            mutedLabel(tr("Choose two cases above. Nothing can be changed here; what you look at is in the log of both cases.")));
        return;
    }
    QStringList same;
    for (const auto &trait : desk::sameInBoth(desks[0]->file(), desks[1]->file()))
        same.append(traitLine(trait, m_office.today()));
    auto *card = frame("notice");
    column(card)->addWidget(strongLabel(tr("The same in both, of the presumed perpetrators")));
    column(card)->addWidget(textLabel(same.isEmpty() ? tr("Nothing that is known is the same. That does not say that it is somebody else.")
                                                     : same.join(u'\n')));
    m_page->content()->addWidget(card);
}

void ComparePage::addRow(QGridLayout *grid, const Both &desks, const QString &title, QStringList (*lines)(const CaseDesk &))
{
    const int row = grid->rowCount();
    for (size_t side = 0; side < desks.size(); ++side) {
        if (!desks.at(side))
            continue;
        auto *card = frame("card");
        column(card)->addWidget(headingLabel(title));
        const auto words = lines(*desks.at(side));
        if (words.size() > 1)
            column(card)->addWidget(listLabel(words, false));
        else
            column(card)->addWidget(words.isEmpty() ? mutedLabel(tr("not known yet")) : textLabel(words.first()));
        column(card)->addStretch(1);
        grid->addWidget(card, row, static_cast<int>(side));
    }
}

void ComparePage::addOpeners(QGridLayout *grid, const Both &desks)
{
    const int row = grid->rowCount();
    for (size_t side = 0; side < desks.size(); ++side) {
        if (!desks.at(side))
            continue;
        const auto &file = desks.at(side)->file();
        auto *open = quietButton(tr("Open %1").arg(plainLine(file.info.reference)));
        connect(open, &QPushButton::clicked, this, [this, id = file.id] { Q_EMIT caseChosen(id); });
        grid->addWidget(open, row, static_cast<int>(side), Qt::AlignLeft);
    }
}

void ComparePage::showBoth()
{
    clear(m_page->content());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * gap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto desks = read(grid);
    addSame(desks);
    addRow(grid, desks, tr("Picture now"), pictureLines);
    addRow(grid, desks, tr("Presumed perpetrator"), perpetratorLines);
    addRow(grid, desks, tr("Pattern"), patternLines);
    addRow(grid, desks, tr("Facts"), factLines);
    addOpeners(grid, desks);
    m_page->content()->addLayout(grid);
    m_page->content()->addStretch(1);
}

} // namespace vw::ui
