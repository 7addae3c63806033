// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/partslist.h"

#include "core/assessment/deepening.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/follow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = Part::Kind;

namespace {

constexpr int listWidth = 196;
constexpr int listMargins = 44; ///< padding, frame and scroll bar beside a text

} // namespace

PartsList::PartsList(CaseDesk &desk, QWidget *parent) : QListWidget(parent), m_desk(desk)
{
    setFixedWidth(inLetters(listWidth));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Parts of the checklist"));
    fill();
    followSelection(this);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_parts.at(row))
            Q_EMIT partChosen();
    });
}

void PartsList::fill()
{
    const auto &taxonomy = m_desk.pack().taxonomy;
    const auto &texts = m_desk.texts();
    add({Kind::First, 0}, {});
    for (int i = 0; i < taxonomy.paths.size(); ++i) {
        if (taxonomy.paths.at(i).roles.contains(m_desk.office().practice().role))
            add({Kind::Path, i}, texts.find(u"paths"_s, taxonomy.paths.at(i).id, u"title"_s));
    }
    addHeading(tr("Go deeper"));
    for (int i = 0; i < taxonomy.domains.size(); ++i) {
        if (taxonomy.domains.at(i).id != "first"_L1)
            add({Kind::Domain, i}, texts.find(u"domains"_s, taxonomy.domains.at(i).id, u"title"_s));
    }
    addHeading(tr("Alongside the questions"));
    if (!m_desk.pack().measures.isEmpty())
        add({Kind::Help, 0}, tr("What can help"));
    if (!m_desk.pack().recognition.isEmpty())
        add({Kind::Recognition, 0}, tr("What do you recognise?"));
    if (!taxonomy.instruments.isEmpty())
        add({Kind::Crosswalk, 0}, tr("Alongside other lists"));
}

void PartsList::remake()
{
    const QSignalBlocker quiet(this);
    clear();
    m_parts.clear();
    fill();
    setCurrentRow(0);
}

void PartsList::add(const Part &part, const QString &title)
{
    addItem(title);
    m_parts.append(part);
}

void PartsList::addHeading(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
    QFont small = font();
    small.setCapitalization(QFont::AllUppercase); // for the eye; a reader would spell it
    small.setPointSizeF(small.pointSizeF() - 1.5);
    small.setLetterSpacing(QFont::PercentageSpacing, 105);
    item->setFont(small);
    m_parts.append(std::nullopt);
}

Part PartsList::part() const
{
    return currentRow() < 0 ? Part{} : m_parts.at(currentRow()).value_or(Part{});
}

void PartsList::choose(const Part &part)
{
    if (const auto row = m_parts.indexOf(part); row >= 0)
        setCurrentRow(static_cast<int>(row));
}

QString PartsList::domainText(int domain, const QList<assessment::Effective> &answers) const
{
    const auto &taxonomy = m_desk.pack().taxonomy;
    if (domain >= taxonomy.domains.size()) // another version was just taken; the list is made anew
        return {};
    const auto page = assessment::pageOf(taxonomy, answers, domain, m_desk.office().today());
    int open = 0, flags = 0;
    for (const auto &row : page.talk)
        open += answers.at(row.question).state == assessment::Effective::State::NotDiscussed ? 1 : 0;
    for (int i = 0; i < answers.size(); ++i)
        flags += taxonomy.questions.at(i).domain == domain && answers.at(i).isFlag() ? 1 : 0;
    QStringList counts;
    if (flags > 0)
        counts.append(tr("■ %1 yes").arg(flags));
    if (!page.needed)
        counts.append(tr("not needed now"));
    else if (open > 0)
        counts.append(tr("%1 open").arg(open));
    const QString title = m_desk.texts().find(u"domains"_s, taxonomy.domains.at(domain).id, u"title"_s);
    return counts.isEmpty() ? title : title + u'\n' + counts.join(u" · "_s);
}

void PartsList::update(const QList<assessment::Effective> &answers)
{
    const auto &first = m_desk.pack().taxonomy.firstQuestions;
    const int firstOpen = m_desk.verdict() ? m_desk.verdict()->firstOpen : static_cast<int>(first.size());
    for (int row = 0; row < m_parts.size(); ++row) {
        const auto &part = m_parts.at(row);
        if (part && part->kind == Kind::First)
            item(row)->setText(firstOpen > 0 ? tr("The first twelve\n%1 open").arg(firstOpen) : tr("The first twelve\nall discussed"));
        else if (part && part->kind == Kind::Domain)
            item(row)->setText(domainText(part->index, answers));
    }
    fit();
}

/// The list measures its texts before it knows about its scroll bar, and would cut off the last line.
void PartsList::fit()
{
    for (int i = 0; i < count(); ++i) {
        const int height =
            fontMetrics().boundingRect(0, 0, inLetters(listWidth) - listMargins, 1000, Qt::TextWordWrap, item(i)->text()).height();
        item(i)->setSizeHint(QSize(inLetters(listWidth) - listMargins, height + 2 * gap));
    }
}

} // namespace vw::ui
