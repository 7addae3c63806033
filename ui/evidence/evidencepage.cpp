// SPDX-License-Identifier: EUPL-1.2
#include "ui/evidence/evidencepage.h"

#include "core/wording/evidencewords.h"
#include "core/wording/sentences.h"
#include "desk/office.h"
#include "ui/evidence/lawpage.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

EvidencePage::EvidencePage(Office &office, QWidget *parent) : ScrollPage(parent), m_office(office) {}

void EvidencePage::showEvent(QShowEvent *event)
{
    if (!m_isBuilt)
        build();
    m_isBuilt = true;
    ScrollPage::showEvent(event);
}

void EvidencePage::build()
{
    const auto &taxonomy = m_office.pack().taxonomy;
    content()->addWidget(titleLabel(tr("What it is based on"), this));
    const QString rests = u"rests"_s, law = u"law"_s;
    auto *pages =
        new ChipRow(ChipRow::Mode::One, {{rests, tr("The list and its sources")}, {law, tr("What is law, and what is not yet")}}, this);
    pages->setAccessibleName(tr("Which page"));
    pages->setChosen({rests});
    content()->addWidget(pages);
    auto *list = new QWidget(this);
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(content()->spacing());
    content()->addWidget(list);
    connect(pages, &ChipRow::changed, this, [this, pages, list, rests, law](const QStringList &chosen) {
        const bool isLaw = chosen.value(0) == law;
        if (chosen.isEmpty())
            pages->setChosen({rests}); // one of them always shows
        if (isLaw && !m_law)
            content()->addWidget(m_law = new LawPage(m_office, this));
        list->setVisible(!isLaw);
        if (m_law)
            m_law->setVisible(isLaw);
    });
    m_list->addWidget(textLabel(m_office.texts().find(u"evidence"_s, u"page"_s, u"intro"_s), this));
    const QString origin = taxonomy.origin.value(m_office.language());
    m_list->addWidget(mutedLabel(tr("Version %1 of %2. To be checked again before %3. %4")
                                     .arg(taxonomy.version.text(), showDate(taxonomy.made), showDate(taxonomy.checkBefore), origin),
                                 this));
    addLines(tr("The honest limits"), u"limits"_s);
    addMarks();
    addLines(tr("How points are made"), u"rules"_s);
    addWeights();
    addTriggers();
    addLines(tr("Dutch figures"), u"baseFigures"_s);
    addLines(tr("Not verified yet"), u"unverified"_s);
    addSources();
}

/// A list of sentences, or of { text, source }.
void EvidencePage::addLines(const QString &title, const QString &which)
{
    QStringList lines;
    const auto page = m_office.texts().all().value(u"evidence"_s).toObject().value(u"page"_s).toObject();
    for (const auto &entries = page.value(which).toArray(); const auto &entry : entries) {
        const auto object = entry.toObject();
        const QString source = referenceOf(object.value(u"source"_s).toString());
        lines.append(entry.isString() ? entry.toString()
                                      : object.value(u"text"_s).toString() + (source.isEmpty() ? QString() : u" ["_s + source + u']'));
    }
    if (lines.isEmpty())
        return;
    auto *card = frame("card", this);
    column(card)->addWidget(headingLabel(title));
    column(card)->addWidget(listLabel(lines, false));
    m_list->addWidget(card);
}

void EvidencePage::addMarks()
{
    auto *card = frame("card", this);
    column(card)->addWidget(headingLabel(tr("How sure: the marks")));
    QStringList lines;
    for (const auto &name : taxonomy::gradeNames)
        lines.append(QLatin1StringView(name.text) + u": "_s +
                     m_office.texts().find(u"evidence"_s, u"marks"_s, QLatin1StringView(name.text)));
    column(card)->addWidget(listLabel(lines, false));
    m_list->addWidget(card);
}

QString EvidencePage::referenceOf(const QString &id) const
{
    const auto *source = m_office.pack().taxonomy.source(id);
    return source ? source->reference : QString();
}

void EvidencePage::addWeights()
{
    m_list->addWidget(headingLabel(tr("Every weight and its studies"), this));
    const auto &questions = m_office.pack().taxonomy.questions;
    for (int i = 0; i < questions.size(); ++i) {
        if (questions.at(i).points > 0 || !questions.at(i).factor.isEmpty())
            m_list->addWidget(weightCard(i));
    }
}

QWidget *EvidencePage::weightCard(int index) const
{
    const auto &question = m_office.pack().taxonomy.questions.at(index);
    const auto text = [&](const QString &which) {
        return wording::fill(m_office.texts().find(u"questions"_s, question.id.text(), which), {});
    };
    auto *card = frame("soft");
    const QString mark = wording::provisionalMark(question.grade);
    const QString weight = tr("%n point(s)", nullptr, question.points) + (mark.isEmpty() ? QString() : u", "_s + mark);
    column(card)->addWidget(strongLabel(text(u"title"_s) + u"  ·  "_s + weight));
    if (const QString why = text(u"weight"_s); !why.isEmpty())
        column(card)->addWidget(textLabel(why));
    QStringList lines;
    for (const auto &row : question.evidence)
        lines.append((row.used ? tr("Used: ") : QString()) + wording::evidenceLine(row, m_office.locale()) + u" ["_s +
                     referenceOf(row.source) + u']');
    if (lines.isEmpty()) {
        lines.append(question.figure.value(m_office.language()));
        for (const auto &id : question.sources)
            lines.append(referenceOf(id));
        lines.removeAll(QString());
    }
    column(card)->addWidget(listLabel(lines, false));
    return card;
}

void EvidencePage::addTriggers()
{
    auto *fold = new Fold(tr("Flags that are serious in their own right, and their sources"), this);
    for (const auto &trigger : m_office.pack().taxonomy.triggers) {
        QStringList names;
        for (const auto &id : trigger.sources)
            names.append(referenceOf(id));
        fold->content()->addWidget(strongLabel(trigger.id.text() + u"  "_s +
                                               wording::fill(m_office.texts().find(u"triggers"_s, trigger.id.text(), u"title"_s), {})));
        fold->content()->addWidget(listLabel(names, false));
    }
    m_list->addWidget(fold);
}

void EvidencePage::addSources()
{
    auto *fold = new Fold(tr("All sources"), this);
    QStringList lines;
    for (const auto &source : m_office.pack().taxonomy.sources)
        lines.append(source.reference + u"  "_s + source.address +
                     (source.seen ? QString() : u" ("_s + tr("not seen, from memory") + u')'));
    fold->content()->addWidget(listLabel(lines, false));
    m_list->addWidget(fold);
}

} // namespace vw::ui
