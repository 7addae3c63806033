// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/judgementform.h"

#include "core/base/capital.h"
#include "core/dossier/danger.h"
#include "core/meldcode/overview.h"
#include "core/wording/picture.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

JudgementForm::JudgementForm(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(headingLabel(tr("Your own judgement")));
    QList<std::pair<QString, QString>> bands;
    for (const auto &name : taxonomy::bandNames)
        bands.append({QLatin1StringView(name.text), wording::bandChip(QLatin1StringView(name.text), desk.texts())});
    m_bands = new ChipRow(ChipRow::Mode::One, bands, this);
    m_bands->setAccessibleName(tr("Your own judgement"));
    m_reason = new TextEntry(tr("Reason"), TextEntry::Kind::Area, this);
    m_reader = new TextEntry(tr("Second reader"), TextEntry::Kind::Line, this);
    m_line = strongLabel({}, this);
    m_remark = mutedLabel({}, this);
    for (auto *widget : std::initializer_list<QWidget *>{m_bands, m_reason, m_reader, m_remark, m_line})
        layout->addWidget(widget);
    connect(m_bands, &ChipRow::changed, this, [this](const QStringList &chosen) { choose(chosen.value(0)); });
    for (const auto &[entry, member] :
         {std::pair{m_reason, &dossier::Judgement::reason}, std::pair{m_reader, &dossier::Judgement::secondReader}}) {
        connect(entry, &TextEntry::typed, this, [this, member = member](const QString &text) {
            m_judgement.*member = text;
            auto record = m_desk.assessment();
            record.judgement = m_judgement;
            m_desk.typed(record);
        });
        connect(entry, &TextEntry::left, this, [this] { save(); });
    }
    addMoment();
    connect(&m_desk, &CaseDesk::changed, this, &JudgementForm::refresh);
    if (const auto *current = m_desk.file().current()) {
        m_judgement = current->judgement;
        m_reason->setText(m_judgement.reason);
        m_reader->setText(m_judgement.secondReader);
    }
    refresh();
}

/// When the list is used: with each list its own, so that a later one can be laid beside it.
void JudgementForm::addMoment()
{
    const auto words = m_desk.words();
    const QString title = capital(words.field(QStringLiteral("assessment"), QStringLiteral("moment")));
    layout()->addWidget(mutedLabel(title, this));
    m_moments = new ChipRow(ChipRow::Mode::One, words.options(dossier::useMoments), this);
    m_moments->setAccessibleName(title);
    layout()->addWidget(m_moments);
    connect(m_moments, &ChipRow::changed, this, [this](const QStringList &chosen) {
        auto record = m_desk.assessment();
        record.moment = valueOf(dossier::useMomentNames, chosen.value(0)).value_or(dossier::UseMoment::NotSaid);
        m_desk.commit(record);
    });
}

void JudgementForm::choose(const QString &band)
{
    m_judgement.band = band;
    save();
}

void JudgementForm::save()
{
    auto record = m_desk.assessment();
    record.judgement = m_judgement;
    record.judgement.at = m_desk.office().clock().now();
    const auto *verdict = m_desk.verdict();
    if (verdict && !meldcode::judgementStands(record.judgement, m_desk.file(), *verdict))
        record.judgement.band.clear(); // what was written stays; the judgement itself waits for its reason and reader
    m_desk.commit(record);
}

void JudgementForm::refresh()
{
    const auto *verdict = m_desk.verdict();
    const auto *current = m_desk.file().current();
    const bool dangerOpen = verdict && current && dossier::dangerIsOpen(current, *verdict);
    const bool possible = verdict && verdict->enough && !dangerOpen;
    for (auto *widget : std::initializer_list<QWidget *>{m_bands, m_reason, m_reader})
        widget->setEnabled(possible);
    m_moments->setChosen({nameOf(dossier::useMomentNames, m_desk.assessment().moment)});
    m_line->clear();
    if (!possible) {
        m_remark->setText(dangerOpen ? m_desk.inPlace(tr("First close the bar at the top: has 112 been called?"))
                                     : tr("Can be given once the twelve first questions have been discussed."));
        m_line->hide();
        return;
    }
    m_bands->setChosen({m_judgement.band});
    const auto own = valueOf(taxonomy::bandNames, m_judgement.band);
    QString remark = tr("Your judgement stands alongside the list. A more cautious judgement needs no explanation.");
    if (own && *own < assessment::floorOf(*verdict))
        remark = tr("This is lower than a trigger allows. It is not recorded. Choose at least \"%1\".")
                     .arg(wording::bandChip(nameOf(taxonomy::bandNames, assessment::floorOf(*verdict)), m_desk.texts()));
    else if (own && !meldcode::judgementStands(m_judgement, m_desk.file(), *verdict))
        remark = m_desk.inPlace(
            tr("Lower than the list: write the reason and the second reader. Advice from Veilig Thuis counts as second reader."));
    m_remark->setText(remark);
    if (current && meldcode::judgementStands(current->judgement, m_desk.file(), *verdict)) {
        const auto &texts = m_desk.texts();
        m_line->setText(wording::fill(texts.find(QStringLiteral("lines"), QStringLiteral("own-judgement")), m_desk.people(),
                                      {{QStringLiteral("band"), wording::bandChip(*verdict, texts)},
                                       {QStringLiteral("tekst"), wording::bandChip(current->judgement.band, texts)}}));
    }
    m_line->setVisible(!m_line->text().isEmpty());
}

} // namespace vw::ui
