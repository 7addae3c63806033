// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/signs.h"
#include "ui/dossier/describedform.h"
#include "ui/dossier/entitycard.h"
#include "ui/parts/longtext.h"

namespace vw::ui {

/// One record that its description lays out: what it is as its title, the rest below it; the form when it is changed.
template <typename E>
class RecordCard : public EntityCard {
public:
    RecordCard(CaseDesk &desk, const E &record, QWidget *parent) : EntityCard(desk, record.id, parent), m_record(record)
    {
        auto *face = new QWidget(this);
        auto *all = new QVBoxLayout(face);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(2);
        m_title = strongLabel({}, face);
        m_title->setWordWrap(true);
        m_text = new LongText(face);
        m_remark = mutedLabel({}, face);
        all->addWidget(m_title);
        all->addWidget(m_text);
        all->addWidget(m_remark);
        start(face, desk.words().kind(dossier::kindFor<E>));
    }
    [[nodiscard]] bool isSaved() const override { return dossier::findIn<E>(desk().file(), id()) != nullptr; }

protected:
    void showFace() override
    {
        auto told = dossier::tellOf(&m_record, desk().words(), desk().office().locale());
        if (told.isEmpty()) {
            m_title->setText(EntityCard::tr("still empty"));
        } else {
            m_title->setText(capital(beginningOf(told.takeFirst().value, longestTitle)));
        }
        QStringList lines; // short ones side by side, so that the list reads as a table
        bool wasShort = false;
        for (const auto &each : told) {
            const QString line =
                each.key == QLatin1String("note") ? each.value : EntityCard::tr("%1: %2").arg(capital(each.label), each.value);
            const bool isShort = line.size() <= longestShort && !line.contains(QLatin1Char('\n'));
            if (isShort && wasShort)
                lines.last() += QStringLiteral("  ·  ") + line;
            else
                lines.append(line);
            wasShort = isShort;
        }
        m_text->setText(lines.join(QLatin1Char('\n')));
        m_text->setVisible(!lines.isEmpty());
        QStringList remarks;
        for (auto it = m_record.unread.begin(); it != m_record.unread.end(); ++it)
            remarks.append(EntityCard::tr("\"%1\" is not saved as a date").arg(plainLine(*it)));
        if (m_record.visibility == dossier::Visibility::Restricted)
            remarks.append(EntityCard::tr("part S only"));
        m_remark->setText(remarks.join(QStringLiteral(" · ")));
        m_remark->setVisible(!remarks.isEmpty());
    }
    QWidget *buildForm(QVBoxLayout *body) override
    {
        auto *form = new EntityForm(this);
        body->addWidget(form);
        DescribedForm<E>(*form, m_record, desk(), QLatin1StringView(E::recordKind)).build();
        body->addWidget(mutedLabel(EntityCard::tr("Ctrl+Enter saves and starts the next one."), this));
        connect(form, &EntityForm::typed, this, [this] {
            desk().typed(m_record);
            showWhich();
        });
        connect(form, &EntityForm::committed, this, [this] { save(); });
        return form->firstField();
    }
    bool takeFromDesk() override
    {
        const auto *known = dossier::findIn<E>(desk().file(), id());
        if (isOpen() && !m_record.unread.isEmpty()) // what is held here is nowhere else
            return false;
        if (!known || *known == m_record || dossier::toJson(*known) == dossier::toJson(m_record))
            return false;
        m_record = *known;
        return true;
    }
    [[nodiscard]] QString heldBecause() const override
    {
        return m_record.unread.isEmpty()
                   ? QString()
                   : EntityCard::tr("Not saved yet: \"%1\" is not a date yet. Check the date again, or leave it empty.")
                         .arg(plainLine(m_record.unread.first()));
    }

private:
    static constexpr qsizetype longestTitle = 160, longestShort = 44;
    void save()
    {
        if (!m_record.unread.isEmpty()) { // kept as typed; without the date that somebody meant it is not this record
            desk().typed(m_record);
        } else {
            desk().commit(m_record, isSaved() ? QStringLiteral("change") : QStringLiteral("create"));
        }
        showWhich();
    }
    E m_record;
    QLabel *m_title, *m_remark;
    LongText *m_text;
};

} // namespace vw::ui
