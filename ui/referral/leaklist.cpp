// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/leaklist.h"

#include "core/base/signs.h"
#include "core/wording/paperwords.h"
#include "desk/paperdraft.h"
#include "desk/place.h"
#include "ui/parts/pieces.h"

#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using desk::Place;
using referral::Told;

namespace {

constexpr int rowsInSight = 3;

QString lineOf(const Told &leak)
{
    constexpr qsizetype longest = 70;
    const QString words = plainLine(leak.words);
    const QString brief = words.size() > longest ? words.left(longest - 1) + u'…' : words;
    return LeakList::tr("%1: %2\nTells: %3")
        .arg(leak.label.isEmpty() ? LeakList::tr("Fact") : leak.label, brief, wording::tellWords(leak.tells));
}

/// The key under which the draft knows it.
QString keyOf(const Told &leak)
{
    const auto place = Place::fromText(leak.place);
    return place && place->kind == Place::Kind::Fact ? leak.place : leak.place.section(u':', 1);
}

std::optional<QString> factOf(const Told &leak)
{
    const auto place = Place::fromText(leak.place);
    return place && place->kind == Place::Kind::Fact ? std::optional(place->id) : std::nullopt;
}

} // namespace

LeakList::LeakList(PaperDraft &paper, QWidget *parent)
    : QWidget(parent), m_paper(paper), m_words(textLabel({}, this)), m_list(new QListWidget(this)), m_toS(plainButton({}, this)),
      m_out(plainButton(tr("Leave out (Delete)"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_words);
    m_list->setAccessibleName(tr("What this reader should not learn"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_toS);
    row->addWidget(m_out);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_toS, &QPushButton::clicked, this, &LeakList::moveToS);
    connect(m_out, &QPushButton::clicked, this, &LeakList::leaveOut);
    connect(m_list, &QListWidget::currentRowChanged, this, &LeakList::showActions);
    const auto onKey = [this](Qt::Key key, void (LeakList::*act)()) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_S, &LeakList::moveToS);
    onKey(Qt::Key_Delete, &LeakList::leaveOut);
}

void LeakList::showFor(referral::Reader reader)
{
    setVisible(reader != referral::Reader::VeiligThuis);
    if (reader != referral::Reader::VeiligThuis)
        show(referral::leaksTo(m_paper.content(), reader));
}

void LeakList::show(const QList<Told> &leaks)
{
    // Part S never goes along with some papers: there it is out of the paper altogether.
    m_toS->setText(m_paper.kind().partS == referral::PartS::Stays ? tr("Not in this document (S)") : tr("To part S (S)"));
    m_words->setText(leaks.isEmpty() ? tr("The program finds nothing here that this reader should not learn. Read it yourself as well.")
                                     : tr("This reader can read %n thing(s) that may tell too much. Each has a bar beside it.", nullptr,
                                          static_cast<int>(leaks.size())));
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_toS), static_cast<QWidget *>(m_out)})
        each->setVisible(!leaks.isEmpty());
    if (m_shown == leaks)
        return;
    m_shown = leaks;
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &leak : leaks)
        m_list->addItem(lineOf(leak));
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    const int height = m_list->sizeHintForRow(0) * std::min(rowsInSight, std::max(1, m_list->count())) + 2 * m_list->frameWidth() + 2;
    m_list->setFixedHeight(height);
    showActions();
}

const Told *LeakList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void LeakList::showActions()
{
    const auto *leak = chosen();
    m_toS->setEnabled(leak != nullptr);
    m_out->setEnabled(leak && factOf(*leak).has_value()); // a field has its own words to empty
}

/// Some of what stands in the open part is what it is for, and has its words changed instead.
void LeakList::moveToS()
{
    const auto *leak = chosen();
    if (!leak)
        return;
    const QString place = leak->place;
    m_paper.setRestricted(keyOf(*leak), true);
    m_paper.rebuild();
    if (std::ranges::any_of(m_paper.content().told, [&](const Told &told) { return told.place == place; }))
        m_words->setText(tr("This always stands in the open part. Change its words in the form."));
}

void LeakList::leaveOut()
{
    const auto *leak = chosen();
    if (const auto fact = leak ? factOf(*leak) : std::nullopt)
        m_paper.setLeftOut(*fact, true);
}

} // namespace vw::ui
