// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/factpicker.h"

#include "core/base/signs.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/longtext.h"
#include "ui/parts/pieces.h"

#include <ranges>

namespace vw::ui {

namespace {

constexpr qsizetype shownSigns = 90; ///< of what happened

QString wordsOf(const dossier::Incident &fact, const CaseDesk &desk)
{
    const QString when = fact.when ? wording::dateWords(*fact.when, desk.office().locale()) : FactPicker::tr("date not known");
    return when + QStringLiteral(": ") + beginningOf(plainLine(fact.what), shownSigns);
}

} // namespace

FactPicker::FactPicker(CaseDesk &desk, const QString &label, QList<RecordId> &chosen, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_chosen(chosen), m_rows(new QVBoxLayout), m_add(new ChoiceBox(label, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(mutedLabel(label, this));
    m_rows->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_add);
    connect(m_add, &ChoiceBox::chosen, this, [this](const QString &code) {
        if (const auto id = RecordId::fromText(code); !id.isNull() && !m_chosen.contains(id)) {
            m_chosen.append(id);
            rebuild();
            Q_EMIT changed();
        }
    });
    rebuild();
}

void FactPicker::rebuild()
{
    clear(m_rows);
    m_add->clear();
    m_add->add(tr("Add a fact of this case"), {});
    const auto facts = m_desk.file().inOrderOfTime();
    for (const auto *each : std::ranges::reverse_view(facts)) {
        const auto &fact = *each;
        if (!m_chosen.contains(fact.id)) {
            m_add->add(wordsOf(fact, m_desk), fact.id.text());
            continue;
        }
        auto *holder = new QWidget(this);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(textLabel(wordsOf(fact, m_desk), holder), 1);
        auto *off = quietButton(tr("Remove"), holder);
        off->setAccessibleName(tr("Remove the fact %1").arg(wordsOf(fact, m_desk)));
        row->addWidget(off, 0, Qt::AlignTop);
        connect(off, &QPushButton::clicked, this, [this, id = fact.id] {
            m_chosen.removeAll(id);
            rebuild();
            m_add->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
        m_rows->addWidget(holder);
    }
    m_add->showChosen({});
    m_add->setVisible(!facts.isEmpty());
}

} // namespace vw::ui
