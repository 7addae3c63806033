// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/erasecard.h"

#include "core/base/signs.h"
#include "core/report/sheet.h"
#include "core/wording/sentences.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/keeping/keepingterms.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/screenfuls.h"
#include "ui/parts/staleuntilshown.h"
#include "ui/parts/tickbox.h"
#include "ui/system/sheetout.h"

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using dossier::ClockState;

namespace {

/// The code as a person can type it: what is shown of it, without signs that no key has.
QString typeable(const QString &reference)
{
    return plainLine(reference).remove(QChar(QChar::ReplacementCharacter)).simplified();
}

/// Due first, then the nearest day; the held last.
bool comesFirst(const dossier::RetentionClock &a, const dossier::RetentionClock &b)
{
    const auto rank = [](const dossier::RetentionClock &clock) {
        return clock.state == ClockState::Due ? 0 : clock.state == ClockState::Running ? 1 : clock.state == ClockState::NoTerm ? 2 : 3;
    };
    return std::pair(rank(a), a.due) < std::pair(rank(b), b.due);
}

} // namespace

EraseCard::EraseCard(Office &office, Preferences &preferences, QWidget *parent)
    : QFrame(parent), m_office(office), m_preferences(preferences), m_said(mutedLabel({}, this)), m_error(errorLabel(this)),
      m_state(textLabel({}, this)), m_part(new Screenfuls(tr("Closed cases"), office.locale(), this)), m_place(new QVBoxLayout),
      m_out(new SheetOut(this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Keeping and erasing"), this));
    layout->addWidget(textLabel(tr("The retention period of a case starts when it is closed. The program proposes, your organisation "
                                   "decides: no case is ever erased automatically."),
                                this));
    auto *terms = new KeepingTerms(office, this);
    layout->addWidget(terms);
    layout->addWidget(strongLabel(tr("Closed cases"), this));
    layout->addWidget(m_state);
    m_part->rows()->setSpacing(4);
    layout->addWidget(m_part);
    connect(m_part, &Screenfuls::moved, this, &EraseCard::fill);
    layout->addWidget(m_said);
    layout->addWidget(m_error);
    layout->addLayout(m_place);
    m_said->hide();
    connect(m_out, &SheetOut::done, this, [this](const QString &sentence) { say(sentence); });
    connect(m_out, &SheetOut::failed, this, [this](const QString &sentence) { say(sentence, true); });
    auto *look = new StaleUntilShown(this, [this] { list(); });
    connect(terms, &KeepingTerms::saved, this, [this, look](const QString &failure) {
        say(failure, true);
        look->touch();
    });
    connect(&office, &Office::headsChanged, look, &StaleUntilShown::touch);
}

void EraseCard::say(const QString &sentence, bool isError)
{
    m_said->setText(isError ? QString() : sentence);
    m_error->setText(isError ? sentence : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    m_error->setVisible(!m_error->text().isEmpty());
}

void EraseCard::list()
{
    m_closed.clear();
    for (const auto &head : m_office.heads()) {
        const auto clock = dossier::retentionClock(head, m_office.practice(), m_office.today());
        if (clock.state != ClockState::Open)
            m_closed.append({clock, head});
    }
    std::ranges::stable_sort(m_closed, [](const auto &a, const auto &b) { return comesFirst(a.first, b.first); });
    const auto due = std::ranges::count_if(m_closed, [](const auto &each) { return each.first.state == ClockState::Due; });
    m_state->setText(m_closed.isEmpty() ? tr("No case is closed yet.")
                     : due > 0          ? tr("%n case(s) may be erased now.", nullptr, static_cast<int>(due))
                                        : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_part->setTotal(m_closed.size());
    fill();
}

void EraseCard::fill()
{
    clear(m_part->rows());
    for (qsizetype place = m_part->from(); place < m_part->to(); ++place)
        addRow(m_closed.at(place).second, m_closed.at(place).first);
}

void EraseCard::addRow(const dossier::CaseHead &head, const dossier::RetentionClock &clock)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    const QString reference = plainLine(head.reference);
    row->addWidget(strongLabel(reference, this));
    row->addWidget(mutedLabel(wording::clockSentence(clock, m_office.locale()), this), 1);
    auto *erase = quietButton(tr("Erase"), this);
    erase->setAccessibleName(tr("Erase case %1").arg(reference));
    erase->setEnabled(clock.state != ClockState::Held && !m_office.session().isReadOnly());
    connect(erase, &QPushButton::clicked, this, [this, head, clock] { ask(head, clock); });
    row->addWidget(erase);
    m_part->rows()->addWidget(holder);
}

void EraseCard::ask(const dossier::CaseHead &head, const dossier::RetentionClock &clock)
{
    say({});
    clear(m_place);
    auto *card = frame("notice", this);
    column(card)->setSpacing(gap);
    column(card)->addWidget(strongLabel(tr("Erase case %1 for good").arg(plainLine(head.reference)), card));
    QString why = wording::clockSentence(clock, m_office.locale());
    if (clock.state != ClockState::Due)
        why += u' ' + tr("The retention period has not passed. Only your organisation can decide this.");
    column(card)->addWidget(textLabel(why, card));
    column(card)->addWidget(textLabel(
        tr("Everything in it goes: persons, facts, notes, answers, documents and the words in its log. That cannot be undone."), card));
    if (const int years = dossier::logYearsOf(m_office.practice()); years > 0)
        column(card)->addWidget(textLabel(
            tr("What stays of its log is who did what and when, without content, until %n year(s) after the last line.", nullptr, years),
            card));
    QList<std::pair<QString, QString>> grounds;
    for (const char *ground : wording::eraseGrounds)
        grounds.append({QLatin1StringView(ground), wording::groundWord(QLatin1StringView(ground))});
    auto *chips = new ChipRow(ChipRow::Mode::One, grounds, card);
    chips->setAccessibleName(tr("Why"));
    if (clock.state == ClockState::Due)
        chips->setChosen({u"term"_s});
    column(card)->addWidget(mutedLabel(tr("Why"), card));
    column(card)->addWidget(chips);
    auto *backups = new TickBox(tr("Delete the older backups too, and make a new one: this case is still in them"), card);
    backups->showTicked(m_preferences.makesBackups() && !m_office.practice().exercise);
    column(card)->addWidget(backups);
    auto *code = new TextEntry(tr("Type the code of the case to confirm"), TextEntry::Kind::Line, card);
    column(card)->addWidget(code);
    auto *row = new QHBoxLayout;
    auto *go = plainButton(tr("Erase for good"), card), *no = quietButton(tr("Keep the case"), card);
    go->setEnabled(false);
    row->addWidget(go);
    row->addWidget(no);
    row->addStretch(1);
    column(card)->addLayout(row);
    m_place->addWidget(card);
    const auto check = [=, wanted = typeable(head.reference)] {
        const bool same = code->text().trimmed() == head.reference || (!wanted.isEmpty() && typeable(code->text()) == wanted);
        go->setEnabled(same && !chips->chosen().isEmpty());
    };
    connect(code, &TextEntry::typed, go, check);
    connect(chips, &ChipRow::changed, go, check);
    connect(no, &QPushButton::clicked, this, [this] { clear(m_place); });
    connect(go, &QPushButton::clicked, this, [=, this] { erase(head, clock.workingCopy, chips->chosen().value(0), backups->isChecked()); });
    code->focus();
}

void EraseCard::erase(const dossier::CaseHead &head, bool workingCopy, const QString &ground, bool backupsToo)
{
    const auto &heads = m_office.heads();
    const auto now = std::ranges::find(heads, head.id, &dossier::CaseHead::id);
    const auto state = now == heads.end() ? ClockState::Open : dossier::retentionClock(*now, m_office.practice(), m_office.today()).state;
    if (state == ClockState::Open || state == ClockState::Held) { // it was opened again, or held, since the question was asked
        clear(m_place);
        say(tr("This case was reopened or must not be erased. Nothing was erased."), true);
        return;
    }
    const desk::Erasure erasure{*now,       workingCopy,
                                ground,     dossier::logYearsOf(m_office.practice()),
                                backupsToo, m_preferences.backupFolderFor(m_office.session().path())};
    m_office.erase(erasure, this, [this](const Result<desk::Erased> &erased) {
        if (!erased) {
            say(wording::sentence(erased.error()), true);
            return;
        }
        if (erased->olderBackups)
            say(tr("The case has been erased. The older backups are still there, and will go with the next one: %1")
                    .arg(wording::sentence(*erased->olderBackups)),
                true);
        showReceipt(erased->receipt);
    });
}

void EraseCard::showReceipt(const wording::Erasure &erasure)
{
    clear(m_place);
    const auto lines = wording::receiptLines(erasure), survival = wording::survivalLines(erasure);
    const auto sheet = report::receiptSheet(lines, survival, m_office.practice().exercise);
    auto *card = frame("notice", this);
    column(card)->addWidget(strongLabel(sheet.title, card));
    for (const QString &line : lines)
        column(card)->addWidget(textLabel(line, card));
    column(card)->addWidget(strongLabel(sheet.pointsTitle, card));
    column(card)->addWidget(listLabel(survival, false, card));
    auto *row = new QHBoxLayout;
    auto *print = primaryButton(tr("Print the receipt"), card), *save = plainButton(tr("Save the receipt as PDF"), card),
         *ready = quietButton(tr("Ready"), card);
    for (auto *button : {print, save, ready})
        row->addWidget(button);
    row->addStretch(1);
    column(card)->addLayout(row);
    m_place->addWidget(card);
    print->setFocus();
    connect(print, &QPushButton::clicked, this, [this, sheet] { m_out->print(sheet); });
    connect(save, &QPushButton::clicked, this,
            [this, sheet, number = erasure.number] { m_out->save(sheet, u"bewijs-van-wissen-%1.pdf"_s.arg(number)); });
    connect(ready, &QPushButton::clicked, this, [this] { clear(m_place); });
}

} // namespace vw::ui
