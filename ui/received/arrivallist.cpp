// SPDX-License-Identifier: EUPL-1.2
#include "ui/received/arrivallist.h"

#include "core/base/capital.h"
#include "core/wording/arrivalwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/pieces.h"
#include "ui/parts/tickbox.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using dossier::Arrival;

ArrivalList::ArrivalList(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void ArrivalList::showArrivals(const QList<Arrival> &arrivals)
{
    clear(m_rows);
    m_arrivals = arrivals;
    m_ticks.clear();
    if (arrivals.isEmpty())
        m_rows->addWidget(
            textLabel(tr("No persons or facts travelled with this paper. The paper itself can still be kept in the case."), this));
    for (const auto &arrival : arrivals)
        addRow(arrival);
    Q_EMIT changed();
}

void ArrivalList::addRow(const Arrival &arrival)
{
    const auto words = m_desk.words();
    const auto locale = m_desk.office().locale();
    const bool isHere = arrival.beside == Arrival::Beside::Same;
    const QString kind = capital(words.kind(dossier::kindOf(arrival.record)));
    const QString line = wording::arrivalLine(arrival.record, words, locale), beside = wording::besideWords(arrival.beside);
    m_rows->addWidget(ruler(this));
    auto *tick = isHere ? nullptr : new TickBox(kind + u": "_s + beside, this);
    m_ticks.append(tick);
    if (tick) {
        tick->showTicked(arrival.isProposed());
        tick->setAccessibleName(u"%1: %2. %3"_s.arg(kind, beside, line));
        connect(tick, &TickBox::ticked, this, &ArrivalList::changed);
        m_rows->addWidget(tick);
    } else {
        m_rows->addWidget(mutedLabel(kind + u": "_s + beside, this));
    }
    m_rows->addWidget(textLabel(line, this));
    const auto different = wording::differences(arrival, m_desk.file(), words, locale);
    if (!different.isEmpty())
        m_rows->addWidget(listLabel(different, false, this));
    if (arrival.isOurs && !isHere)
        m_rows->addWidget(mutedLabel(tr("Your own fact stays as it is. This one is put beside it."), this));
    if (arrival.beside == Arrival::Beside::Alike) {
        if (const auto *fact = dossier::findIn<dossier::Incident>(m_desk.file(), arrival.here))
            m_rows->addWidget(mutedLabel(tr("In the case: %1").arg(wording::arrivalLine(*fact, words, locale)), this));
    }
    if (!arrival.otherLetters.isEmpty())
        m_rows->addWidget(mutedLabel(tr("Other letters than here: %1").arg(arrival.otherLetters), this));
}

QList<Arrival> ArrivalList::ticked() const
{
    QList<Arrival> chosen;
    for (qsizetype i = 0; i < m_arrivals.size(); ++i) {
        if (m_ticks.at(i) && m_ticks.at(i)->isChecked())
            chosen.append(m_arrivals.at(i));
    }
    return chosen;
}

} // namespace vw::ui
