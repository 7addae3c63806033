// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/factfilter.h"

#include "core/base/capital.h"
#include "core/dossier/tell.h"
#include "core/search/folding.h"
#include "desk/office.h"
#include "ui/dossier/bodybox.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

#include <QSet>

#include <algorithm>

namespace vw::ui {

using dossier::Incident;

namespace {

const QString noKind = QStringLiteral("none"), noBody = QStringLiteral("-");

} // namespace

FactFilter::FactFilter(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_kind(new ChoiceBox(tr("Kind"), this)), m_body(new BodyBox(tr("all facts"), desk.words(), this)),
      m_group(new ChoiceBox(tr("In groups"), this)), m_words(new TextEntry(tr("With these words"), TextEntry::Kind::Line, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gap);
    const auto add = [&](const QString &label, QWidget *box) {
        auto *holder = new QVBoxLayout;
        holder->setSpacing(3);
        holder->addWidget(mutedLabel(label, this));
        holder->addWidget(box);
        row->addLayout(holder, 1);
    };
    add(tr("Kind"), m_kind);
    add(tr("Known to"), m_body);
    row->addWidget(m_words, 1);
    add(tr("In groups"), m_group);
    m_kind->add(tr("all kinds"), {});
    for (const auto &kind : dossier::deedKindNames)
        m_kind->add(desk.words().word(QStringLiteral("deedKinds"), QLatin1StringView(kind.text)), QLatin1StringView(kind.text));
    m_kind->add(tr("without a kind"), noKind);
    m_group->add(tr("by date"), QString());
    m_group->add(tr("by who knows it"), QStringLiteral("body"));
    m_group->add(tr("by kind"), QStringLiteral("kind"));
    m_group->add(tr("by month"), QStringLiteral("month"));
    m_body->offerNobody(tr("nobody yet"), noBody);
    refresh();
    for (ChoiceBox *box : {m_kind, static_cast<ChoiceBox *>(m_body), m_group})
        connect(box, &ChoiceBox::chosen, this, &FactFilter::changed);
    connect(m_words, &TextEntry::typed, this, &FactFilter::changed);
}

void FactFilter::refresh()
{
    QStringList bodies;
    for (const auto &fact : m_desk.file().incidents)
        bodies.append(fact.reportedTo);
    m_body->showBodies(bodies);
}

bool FactFilter::isOn() const
{
    return !m_kind->code().isEmpty() || !m_body->code().isEmpty() || !m_words->text().trimmed().isEmpty();
}

bool FactFilter::lets(const Incident &fact) const
{
    const QString kind = m_kind->code(), body = m_body->code();
    if (kind == noKind) {
        if (!kindsOf(fact).isEmpty())
            return false;
    } else if (const auto wanted = valueOf(dossier::deedKindNames, kind); wanted && dossier::stepOf(fact, *wanted) == 0) {
        return false;
    }
    if (!body.isEmpty() && fact.reportedTo != (body == noBody ? QString() : body))
        return false;
    const QString words = search::folded(m_words->text().trimmed());
    return words.isEmpty() ||
           search::folded(
               QStringList{fact.what, fact.who, fact.whom, fact.place, fact.consequence, fact.toldBy, fact.quote, fact.witness}.join(
                   QLatin1Char(' ')))
               .contains(words);
}

FactFilter::Group FactFilter::group() const
{
    const QString code = m_group->code();
    return code == QLatin1String("body")    ? Group::Body
           : code == QLatin1String("kind")  ? Group::Kind
           : code == QLatin1String("month") ? Group::Month
                                            : Group::None;
}

QString FactFilter::kindsOf(const Incident &fact) const
{
    QStringList kinds;
    for (const auto &kind : dossier::deedKindNames) {
        if (dossier::stepOf(fact, kind.value) > 0)
            kinds.append(m_desk.words().word(QStringLiteral("deedKinds"), QLatin1StringView(kind.text)));
    }
    return kinds.join(QStringLiteral(", "));
}

QString FactFilter::groupKey(const Incident &fact) const
{
    if (group() == Group::Month)
        return fact.when ? fact.when->first().toString(QStringLiteral("yyyy-MM")) : QStringLiteral("~");
    const QString name = groupOf(fact);
    return name.isEmpty() ? QStringLiteral("~") : name; // who has no group comes last
}

QString FactFilter::groupOf(const Incident &fact) const
{
    switch (group()) {
    case Group::Body:
        return fact.reportedTo.isEmpty() ? tr("Known to nobody yet")
                                         : capital(m_desk.words().word(QStringLiteral("bodies"), fact.reportedTo));
    case Group::Kind: {
        const QString kinds = kindsOf(fact);
        return kinds.isEmpty() ? tr("Without a kind") : capital(kinds);
    }
    case Group::Month:
        return fact.when ? capital(m_desk.office().locale().toString(fact.when->first(), QStringLiteral("MMMM yyyy")))
                         : tr("Date not known");
    case Group::None: break;
    }
    return {};
}

} // namespace vw::ui
