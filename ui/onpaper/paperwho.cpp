// SPDX-License-Identifier: EUPL-1.2
#include "ui/onpaper/paperwho.h"

#include "core/dossier/letters.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/talk.h"
#include "ui/checklist/roundbar.h"
#include "ui/dossier/options.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::Person;
using dossier::PersonRole;

namespace {

constexpr int victim = 0, perpetrator = 1, firstChild = 2;

QString paperLetter(int place)
{
    return QString(QChar(u'A' + static_cast<char16_t>(place)));
}

/// What was written for the weeks, as an answer: a no, a question mark, or anything that says how long.
assessment::Answer pregnancyFrom(const QString &text)
{
    assessment::Answer answer;
    const QString said = text.trimmed().toLower();
    if (said == "nee"_L1 || said == "no"_L1 || said == "0"_L1 || said == "-"_L1)
        answer.value = assessment::Value::No;
    else if (said.startsWith(u'?') || said == "weet niet"_L1 || said == "don't know"_L1)
        answer.value = assessment::Value::Unknown;
    else
        answer.value = assessment::Value::Yes;
    answer.note = answer.value == assessment::Value::Yes ? text.trimmed() : QString();
    return answer;
}

} // namespace

PaperWho::PaperWho(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this)), m_info(desk.file().info), m_meldcode(desk.file().meldcode)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap + gap / 2);
    m_talk.id = RecordId::create();
    m_next.id = RecordId::create();
    m_order.id = RecordId::create();
    m_end.id = RecordId::create();
    m_end.nature = dossier::Nature::Separation;
    m_end.what = u"Einde van de relatie."_s; // it prints, and paper is Dutch
    m_end.source = dossier::SourceCode::Statement; // the paper has no box for it: who was spoken to said so
    for (int i = 0; i < static_cast<int>(m_people.size()); ++i)
        m_people.at(static_cast<size_t>(i)) = personFor(i == victim        ? PersonRole::Victim
                                                        : i == perpetrator ? PersonRole::Perpetrator
                                                                           : PersonRole::Child,
                                                        i);
    addTalk();
    addContact();
    addPersons();
    addDates();
    addStrip();
    connect(&desk, &CaseDesk::changed, this, &PaperWho::takeAlong);
}

/// What other parts of the program wrote meanwhile must not come back as it was.
void PaperWho::takeAlong(dossier::RecordKind kind)
{
    const auto &file = m_desk.file();
    if (kind == dossier::RecordKind::Case || kind == dossier::RecordKind::Person)
        m_info = file.info;
    if (kind == dossier::RecordKind::Meldcode)
        m_meldcode = file.meldcode;
    for (auto &person : m_people) {
        if (const auto *saved = dossier::findIn<Person>(file, person.id))
            person = *saved;
    }
}

template <typename E>
EntityForm *PaperWho::formOf(E &entity)
{
    auto *form = new EntityForm(this);
    connect(form, &EntityForm::typed, this, [this, &entity] { m_desk.typed(entity); });
    connect(form, &EntityForm::committed, this, [this, &entity] { m_desk.commit(entity); });
    m_layout->addWidget(form);
    return form;
}

/// Who stands at this letter of the paper: somebody of the case, or somebody new.
Person PaperWho::personFor(PersonRole role, int place) const
{
    const auto all = m_desk.file().allWith(role);
    const int which = role == PersonRole::Child ? place - firstChild : 0;
    if (which < all.size())
        return *all.at(which);
    Person person;
    person.id = RecordId::create();
    person.role = role;
    person.letter = paperLetter(place);
    person.address = role == PersonRole::Victim        ? dossier::Address::She
                     : role == PersonRole::Perpetrator ? dossier::Address::He
                                                       : dossier::Address::They;
    return person;
}

/// As on paper; where somebody else has that letter in the case, both stand here.
QString PaperWho::letterOf(int place) const
{
    const QString paper = paperLetter(place), here = dossier::letterFor(m_desk.file(), m_people.at(static_cast<size_t>(place)));
    return paper == here ? paper : tr("%1 on paper, %2 here").arg(paper, here);
}

void PaperWho::addTalk()
{
    m_layout->addWidget(mutedLabel(tr("Code of this case: %1. Is it the code on the paper?").arg(m_info.reference), this));
    auto *form = formOf(m_talk);
    form->beginRow();
    auto *first = form->date(tr("Date"), m_talk.on, {m_talk.unread, u"on"_s, m_desk.office().today()});
    form->line(tr("Time"), m_talk.time);
    form->line(tr("Place"), m_talk.note);
    form->line(tr("Filled in by"), m_talk.by);
    form->endRow();
    setFocusProxy(first);
    auto *round = new RoundBar(this);
    const auto show = [this, round] { round->show(m_desk.assessment().list.round, m_desk.file().current() != nullptr); };
    connect(round, &RoundBar::chosen, this,
            [this](const assessment::Round &chosen, bool isNewTalk) { desk::takeRound(m_desk, chosen, isNewTalk); });
    connect(&m_desk, &CaseDesk::changed, round, [show](dossier::RecordKind kind) {
        if (kind == dossier::RecordKind::Assessment)
            show();
    });
    show();
    m_layout->addWidget(round);
    formOf(m_info)->line(tr("Which language"), m_info.interpreter);
}

void PaperWho::addContact()
{
    m_layout->addWidget(headingLabel(tr("Contact"), this));
    auto *form = formOf(m_info);
    form->beginRow();
    form->line(tr("How and when to reach"), m_info.safeHow);
    form->line(tr("Code word"), m_info.codeWord);
    form->endRow();
    form->choice(tr("Does somebody look along in the phone?"), m_desk.words().options(dossier::triAnswers),
                 nameOf(assessment::triNames, m_info.phoneWatched),
                 [this](const QString &code) { m_info.phoneWatched = valueOf(assessment::triNames, code).value_or(Tri::Unknown); });
}

void PaperWho::addPersons()
{
    m_layout->addWidget(headingLabel(tr("Who"), this));
    const QString age = tr("age or date of birth");
    auto *her = formOf(m_people[victim]);
    her->line(u"%1: %2"_s.arg(letterOf(victim), age), m_people[victim].born);
    auto *him = formOf(m_people[perpetrator]);
    him->beginRow();
    him->line(u"%1: %2"_s.arg(letterOf(perpetrator), age), m_people[perpetrator].born);
    him->coded(tr("%1 is to %2").arg(letterOf(perpetrator), letterOf(victim)), m_people[perpetrator].relation,
               relationOptions(m_desk.words()));
    him->endRow();
    him->choice(tr("A and B at one address"), m_desk.words().options(dossier::triAnswers),
                nameOf(assessment::triNames, m_people[perpetrator].livesWithVictim), [this](const QString &code) {
                    m_people[perpetrator].livesWithVictim = valueOf(assessment::triNames, code).value_or(Tri::Unknown);
                });
    for (int i = firstChild; i < static_cast<int>(m_people.size()); ++i) {
        auto &child = m_people.at(static_cast<size_t>(i));
        auto *form = formOf(child);
        form->beginRow();
        form->line(u"%1: %2"_s.arg(letterOf(i), age), child.born);
        form->line(tr("%1: where now").arg(letterOf(i)), child.whereNow);
        form->endRow();
    }
    auto *more = formOf(m_meldcode);
    more->line(tr("More children"), m_meldcode.childCheckWhy);
    addPregnancy(more);
}

void PaperWho::addPregnancy(EntityForm *form)
{
    const QuestionId id(u"pregnancy.now"_s);
    auto *entry = new TextEntry(tr("Pregnant: weeks"), TextEntry::Kind::Line, this);
    entry->setHint(tr("for example 14, no, or ?"));
    const auto keep = [this, id](const QString &text, bool left) {
        auto record = m_desk.assessment();
        text.trimmed().isEmpty() ? static_cast<void>(record.list.answers.remove(id))
                                 : static_cast<void>(record.list.answers.insert(id, pregnancyFrom(text)));
        left ? static_cast<void>(m_desk.commit(record)) : m_desk.typed(record);
    };
    connect(entry, &TextEntry::typed, this, [keep](const QString &text) { keep(text, false); });
    connect(entry, &TextEntry::left, this, [keep](const QString &text) { keep(text, true); });
    form->add(entry);
}

void PaperWho::addDates()
{
    m_layout->addWidget(headingLabel(tr("Dates"), this));
    const QDate today = m_desk.office().today();
    formOf(m_end)->date(tr("End of relationship"), m_end.when, {m_end.unread, u"when"_s, today, Toward::Ahead});
    auto *next = formOf(m_next);
    next->beginRow();
    next->day(tr("Next appointment or hearing: date"), m_next.next, {m_next.unread, u"next"_s, today, Toward::Ahead});
    next->line(tr("What it is"), m_next.what);
    next->endRow();
    formOf(m_order)->coded(tr("Orders in force now"), m_order.measure, m_desk.words().options("measures", dossier::measureCodes));
}

void PaperWho::addStrip()
{
    m_layout->addWidget(headingLabel(tr("The strip with the names"), this));
    for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
        auto &person = m_people.at(static_cast<size_t>(i));
        auto *form = formOf(person);
        form->beginRow();
        form->line(tr("%1: given names").arg(letterOf(i)), person.givenNames);
        form->line(tr("%1: surname").arg(letterOf(i)), person.surname);
        form->endRow();
    }
}

} // namespace vw::ui
