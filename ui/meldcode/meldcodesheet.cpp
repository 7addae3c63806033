// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/meldcodesheet.h"

#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/staleuntilshown.h"

#include <QApplication>

namespace vw::ui {

using dossier::MeldcodeStep;

MeldcodeSheet::MeldcodeSheet(CaseDesk &desk, QWidget *screen) : QObject(screen), m_desk(desk), m_data(desk.file().meldcode)
{
    if (m_data.id.isNull())
        m_data.id = RecordId::create();
    auto *look = new StaleUntilShown(screen, [this] { Q_EMIT changed(); });
    connect(&desk, &CaseDesk::changed, this, [this, look](RecordKind kind) {
        // own saves come back as they went; anything else was written elsewhere and goes before
        if (kind == RecordKind::Meldcode)
            m_data = m_desk.file().meldcode;
        look->touch();
    });
}

void MeldcodeSheet::watch(EntityForm *form)
{
    connect(form, &EntityForm::typed, this, &MeldcodeSheet::typed);
    connect(form, &EntityForm::committed, this, &MeldcodeSheet::commit);
}

bool MeldcodeSheet::hasSafetyException() const
{
    return m_data.steps[2].state == MeldcodeStep::State::Skipped &&
           m_data.steps[2].reason.startsWith(m_desk.inPlace(tr("Safety: first consult Veilig Thuis.")));
}

void MeldcodeSheet::recordSafetyException()
{
    auto &weighing = m_data.weighing;
    const auto now = m_desk.office().clock().now();
    if (weighing.adviceWhen.isEmpty())
        weighing.adviceWhen = m_desk.office().locale().toString(now, QStringLiteral("d-M-yyyy HH:mm"));
    auto &talk = m_data.steps[2];
    talk.state = MeldcodeStep::State::Skipped;
    talk.date = now.date();
    if (talk.who.isEmpty())
        talk.who = m_desk.office().practice().name;
    talk.reason = m_desk.inPlace(tr("Safety: first consult Veilig Thuis."));
    const QString name = weighing.adviceName.isEmpty() ? tr("name follows") : weighing.adviceName;
    talk.reason += QLatin1Char(' ') + tr("Advice: %1, %2.").arg(weighing.adviceWhen, name);
    commit();
}

bool MeldcodeSheet::adviceIsNeeded() const
{
    return meldcode::following(m_data.weighing).adviceMust || meldcode::veiligThuisFirst(m_desk.weighingInput());
}

QStringList MeldcodeSheet::missingInContent(int step) const
{
    const auto &w = m_data.weighing;
    QStringList missing;
    if (step == 0 && !m_data.childCheckDone && m_data.childCheckWhy.isEmpty())
        missing.append(tr("kindcheck"));
    if (step == 1 && adviceIsNeeded() && (w.adviceWhen.isEmpty() || w.adviceName.isEmpty() || w.adviceText.isEmpty()))
        missing.append(m_desk.inPlace(tr("advice from Veilig Thuis")));
    const int next = meldcode::following(w).next;
    const bool belongs = (step == 3 && next >= 0 && next < 2) || (step == 4 && next >= 2);
    if (belongs)
        missing.append(tr("question %1").arg(next + 1));
    if (step == 4) {
        if (!w.report)
            missing.append(tr("decision 1"));
        if (!w.help)
            missing.append(tr("decision 2"));
        if (w.decidedBy.isEmpty())
            missing.append(tr("who decides"));
        for (const auto &remark : meldcode::remarks(m_desk.weighingInput())) {
            if (remark.mustBeAnswered && (remark.id == QLatin1String("B3") || remark.id == QLatin1String("B9")))
                missing.append(tr("\"I deviate\""));
        }
        missing.removeDuplicates();
    }
    return missing;
}

QStringList MeldcodeSheet::missing(int step) const
{
    const auto &s = m_data.steps.at(static_cast<size_t>(step));
    QStringList missing;
    if (s.state == MeldcodeStep::State::Skipped && s.reason.isEmpty())
        missing.append(tr("reason"));
    if (s.state == MeldcodeStep::State::Done) {
        if (s.date.isNull())
            missing.append(tr("date"));
        if (s.who.isEmpty())
            missing.append(tr("who"));
        if (s.outcome.isEmpty() && step < 3) // what comes out of 4 and 5 stands in the questions
            missing.append(tr("outcome"));
    }
    return missing + missingInContent(step);
}

void showUnlessTyped(TextEntry *entry, const QString &text)
{
    if (!entry->isAncestorOf(QApplication::focusWidget()) && entry->text() != text)
        entry->setText(text);
}

void showUnlessTyped(TextEntry *entry, QDate day, const DateField &field)
{
    if (!entry->isAncestorOf(QApplication::focusWidget()))
        showDayIn(*entry, day, field);
}

} // namespace vw::ui
