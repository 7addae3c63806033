// SPDX-License-Identifier: EUPL-1.2
#include "ui/evidence/recognitionpage.h"

#include "core/wording/evidencewords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QVBoxLayout *listColumn(const QString &title, const QStringList &lines)
{
    auto *layout = new QVBoxLayout;
    layout->addWidget(strongLabel(title));
    layout->addWidget(listLabel(lines, false));
    layout->addStretch(1);
    return layout;
}

} // namespace

RecognitionPage::RecognitionPage(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    layout->addWidget(headingLabel(tr("What do you recognise?")));
    layout->addWidget(mutedLabel(tr("Cards that help you see. They give no points and make no flag lighter.")));
    for (const auto &group : desk.pack().recognition)
        addGroup(group);
}

void RecognitionPage::addGroup(const taxonomy::RecognitionGroup &group)
{
    static const QMap<QString, const char *> titles{{u"profiles"_s, QT_TR_NOOP("Five family profiles")},
                                                    {u"types"_s, QT_TR_NOOP("Five pictures from files, to learn from")},
                                                    {u"stages"_s, QT_TR_NOOP("Eight stages over time")}};
    layout()->addWidget(headingLabel(titles.contains(group.id) ? tr(titles.value(group.id)) : group.id));
    layout()->addWidget(textLabel(m_desk.texts().find(u"patterns"_s, group.id, u"intro"_s)));
    for (const auto &recognition : group.cards)
        layout()->addWidget(card(recognition));
}

QWidget *RecognitionPage::card(const taxonomy::Recognition &recognition)
{
    const auto text = [&](const QString &which) {
        return wording::fill(m_desk.texts().find(u"patterns"_s, recognition.id, which), m_desk.people());
    };
    const auto lines = [&](const QString &which) {
        QStringList filled;
        for (const auto &line : m_desk.texts().list(u"patterns"_s, recognition.id, which))
            filled.append(wording::fill(line, m_desk.people()));
        return filled;
    };
    auto *card = frame("card");
    const QString mark = wording::provisionalMark(recognition.grade);
    column(card)->addWidget(strongLabel(mark.isEmpty() ? text(u"title"_s) : u"%1 (%2)"_s.arg(text(u"title"_s), mark)));
    column(card)->addWidget(textLabel(text(u"core"_s)));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    row->addLayout(listColumn(tr("Fits"), lines(u"fits"_s)), 1);
    row->addLayout(listColumn(tr("Does not fit, or is misleading"), lines(u"fitsNot"_s)), 1);
    column(card)->addLayout(row);
    column(card)->addWidget(strongLabel(text(u"lesson"_s)));
    if (!recognition.choosable)
        return card;
    auto *chips = new ChipRow(ChipRow::Mode::One,
                              {{u"fits"_s, tr("fits here")}, {u"fits-not"_s, tr("does not fit")}, {u"unknown"_s, tr("don't know")}}, card);
    chips->setAccessibleName(text(u"title"_s));
    chips->setChosen({m_desk.assessment().recognised.value(recognition.id)});
    connect(chips, &ChipRow::changed, this, [this, id = recognition.id](const QStringList &chosen) {
        auto record = m_desk.assessment();
        chosen.isEmpty() ? static_cast<void>(record.recognised.remove(id))
                         : static_cast<void>(record.recognised.insert(id, chosen.first()));
        m_desk.commit(record);
    });
    column(card)->addWidget(chips);
    return card;
}

} // namespace vw::ui
