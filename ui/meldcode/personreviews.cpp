// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/personreviews.h"

#include "core/wording/casewords.h"
#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <algorithm>

namespace vw::ui {

using dossier::PersonReview;
using dossier::PersonRole;

namespace {

/// The review of this letter; one that is not there yet is made when something is written in it.
PersonReview reviewOf(MeldcodeSheet &sheet, const QString &letter)
{
    const auto &all = sheet.data().review.persons;
    const auto found = std::ranges::find(all, letter, &PersonReview::letter);
    if (found != all.end())
        return *found;
    PersonReview fresh;
    fresh.letter = letter;
    return fresh;
}

void keep(MeldcodeSheet &sheet, const PersonReview &review)
{
    auto &all = sheet.data().review.persons;
    const auto found = std::ranges::find(all, review.letter, &PersonReview::letter);
    if (found != all.end())
        *found = review;
    else
        all.append(review);
}

template <typename V, size_t N>
QWidget *chipsFor(MeldcodeSheet &sheet, const QString &letter, const QString &name, const dossier::OneOf<V, N> &oneOf,
                  V PersonReview::*member)
{
    auto *row = new ChipRow(ChipRow::Mode::One, sheet.desk().words().options(oneOf));
    row->setAccessibleName(name);
    row->setChosen({nameOf(oneOf.names, reviewOf(sheet, letter).*member)});
    QObject::connect(row, &ChipRow::changed, row, [&sheet, letter, oneOf, member](const QStringList &chosen) {
        auto review = reviewOf(sheet, letter);
        review.*member = valueOf(oneOf.names, chosen.value(0)).value_or(V{});
        keep(sheet, review);
        sheet.commit();
    });
    return row;
}

} // namespace

PersonReviews::PersonReviews(MeldcodeSheet &sheet, QWidget *parent) : QWidget(parent), m_sheet(sheet), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    connect(&m_sheet, &MeldcodeSheet::changed, this, &PersonReviews::refresh);
    refresh();
}

void PersonReviews::refresh()
{
    const auto &desk = m_sheet.desk();
    const auto &file = desk.file();
    QList<const dossier::Person *> persons;
    for (const auto role : {PersonRole::Victim, PersonRole::Child, PersonRole::Perpetrator})
        persons += file.allWith(role);
    QStringList letters;
    for (const auto *person : std::as_const(persons))
        letters.append(file.letterOf(person->id));
    if (letters == m_letters && !letters.isEmpty())
        return; // the rows write for themselves
    m_letters = letters;
    clear(m_layout);
    for (const auto *person : std::as_const(persons))
        addRow(file.letterOf(person->id), wording::personLine(file, *person, desk.words(), desk.office().today()));
    if (persons.isEmpty())
        m_layout->addWidget(mutedLabel(tr("Record the persons in the case file first: each gets an assessment of their own."), this));
}

void PersonReviews::addRow(const QString &letter, const QString &title)
{
    auto *card = frame("soft", this);
    column(card)->addWidget(strongLabel(title, card));
    const auto add = [&](const QString &label, QWidget *row) {
        auto *line = new QHBoxLayout;
        auto *caption = mutedLabel(label, card);
        constexpr int captionWidth = 110;
        caption->setFixedWidth(inLetters(captionWidth));
        line->addWidget(caption, 0, Qt::AlignTop);
        line->addWidget(row, 1);
        column(card)->addLayout(line);
    };
    add(tr("How soon"), chipsFor(m_sheet, letter, tr("%1: how soon").arg(letter), dossier::oneOf(dossier::urgencyNames, "urgencies"),
                                 &PersonReview::urgency));
    add(tr("Which lack of safety"), chipsFor(m_sheet, letter, tr("%1: which lack of safety").arg(letter),
                                             dossier::oneOf(dossier::unsafetyNames, "unsafeties"), &PersonReview::unsafety));
    auto *why = new TextEntry(tr("What is this based on?"), TextEntry::Kind::Line, card);
    why->setText(reviewOf(m_sheet, letter).words);
    const auto take = [this, letter](const QString &text) {
        auto review = reviewOf(m_sheet, letter);
        review.words = text;
        keep(m_sheet, review);
    };
    connect(why, &TextEntry::typed, this, [this, take](const QString &text) {
        take(text);
        m_sheet.typed();
    });
    connect(why, &TextEntry::left, this, [this, take](const QString &text) {
        take(text);
        m_sheet.commit();
    });
    column(card)->addWidget(why);
    m_layout->addWidget(card);
}

} // namespace vw::ui
