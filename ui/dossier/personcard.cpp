// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/personcard.h"

#include "core/base/capital.h"
#include "core/base/signs.h"
#include "core/dossier/caseregion.h"
#include "desk/office.h"
#include "ui/dossier/describedform.h"
#include "ui/dossier/options.h"
#include "ui/parts/form.h"
#include "ui/parts/municipalitybox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

using dossier::Informed;
using dossier::Person;
using dossier::PersonRole;

PersonCard::PersonCard(CaseDesk &desk, const Person &person, QWidget *parent) : EntityCard(desk, person.id, parent), m_person(person)
{
    auto *face = new QWidget(this);
    auto *row = new QHBoxLayout(face);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gap);
    m_letter = titleLabel({}, face);
    m_letter->setMinimumWidth(inLetters(28));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = strongLabel({}, face);
    m_line = mutedLabel({}, face);
    words->addWidget(m_title);
    words->addWidget(m_line);
    row->addWidget(m_letter, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    start(face, desk.words().word(u"roles"_s, nameOf(dossier::personRoleNames, person.role)));
}

const Person *PersonCard::inDesk() const
{
    const auto &persons = desk().file().persons;
    const auto found = std::ranges::find(persons, id(), &Person::id);
    return found == persons.end() ? nullptr : &*found;
}

bool PersonCard::isSaved() const
{
    return inDesk() != nullptr;
}

bool PersonCard::takeFromDesk()
{
    const auto *known = inDesk();
    if (!known || *known == m_person || dossier::toJson(*known) == dossier::toJson(m_person))
        return false;
    m_person = *known;
    return true;
}

QString PersonCard::line() const
{
    QStringList words;
    const QString relation = dossier::relationOf(desk().file(), m_person);
    if (m_person.role != PersonRole::Victim && !relation.isEmpty())
        words.append(desk().words().word(u"relations"_s, relation));
    if (!m_person.born.isEmpty()) {
        const auto born = readDate(m_person.born, desk().office().today()); // an age in words stays as it was written
        words.append(born ? tr("born %1").arg(showDate(*born)) : tr("birth or age: %1").arg(m_person.born));
    }
    if (m_person.role != PersonRole::Victim && m_person.livesWithVictim != dossier::Tri::Unknown)
        words.append(m_person.livesWithVictim == dossier::Tri::Yes ? tr("lives with the victim") : tr("lives elsewhere"));
    if (!m_person.whereNow.isEmpty())
        words.append(tr("now: %1").arg(m_person.whereNow));
    if (!m_person.organisation.isEmpty())
        words.append(m_person.organisation);
    if (!m_person.phone.isEmpty())
        words.append(m_person.phone);
    if (m_person.informed != Informed::NotAsked) {
        const QString told = desk().words().word(u"informed"_s, nameOf(dossier::informedNames, m_person.informed));
        words.append(tr("knows about the report: %1").arg(told));
    }
    if (m_person.origin.isElsewhere())
        words.append(originWords(m_person.origin));
    return plainLine(words.join(QStringLiteral(" · ")));
}

void PersonCard::showFace()
{
    m_letter->setText(desk().file().letterOf(id()));
    const QString name = plainLine(QStringList{m_person.givenNames, m_person.surname}.join(QLatin1Char(' '))).trimmed();
    const QString role = capital(desk().words().word(u"roles"_s, nameOf(dossier::personRoleNames, m_person.role)));
    m_title->setText(role + QStringLiteral(" · ") + (name.isEmpty() ? tr("without a name") : name));
    m_line->setText(line());
    m_line->setVisible(!m_line->text().isEmpty());
}

EntityForm *PersonCard::group(QVBoxLayout *body, const QString &title)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(headingLabel(title, holder));
    auto *form = new EntityForm(holder);
    layout->addWidget(form);
    body->addWidget(holder);
    connect(form, &EntityForm::typed, this, [this] { desk().typed(m_person); });
    connect(form, &EntityForm::committed, this, &PersonCard::save);
    return form;
}

QWidget *PersonCard::buildForm(QVBoxLayout *body)
{
    for (auto *list : {&m_onlyChild, &m_onlyAdult, &m_onlyProfessional, &m_notVictim, &m_onlyVictim, &m_ifInformed})
        list->clear();
    auto *who = group(body, tr("Who"));
    buildWho(who);
    auto *child = group(body, tr("The child"));
    m_onlyChild.append(child->parentWidget());
    buildChild(child);
    buildReach(group(body, tr("Contact details")));
    buildWhere(group(body, tr("Where")));
    buildInformed(group(body, tr("Informed about the concerns or the report")));
    showGroups();
    return who;
}

void PersonCard::buildWho(EntityForm *form)
{
    form->beginRow();
    auto *first = form->line(tr("First names"), m_person.givenNames);
    form->line(tr("Surname"), m_person.surname);
    auto *born = form->line(tr("Born"), m_person.born, tr("date, or approximate age"));
    if (const auto day = readDate(m_person.born, desk().office().today())) // as on the card, whatever it was read from
        born->setText(showDate(*day));
    form->endRow();
    form->setFocusProxy(first);
    form->beginRow();
    form->choice(tr("Role"), desk().words().options(dossier::personRoles), nameOf(dossier::personRoleNames, m_person.role),
                 [this](const QString &code) { m_person.role = valueOf(dossier::personRoleNames, code).value_or(PersonRole::Unclear); });
    m_person.relation = dossier::relationOf(desk().file(), m_person); // of the case while this record says nothing
    auto *relation = new EntityForm(form);
    relation->choice(tr("Relationship to the victim"), relationOptions(desk().words()), m_person.relation,
                     [this](const QString &code) { m_person.relation = code; });
    connect(relation, &EntityForm::committed, form, &EntityForm::committed);
    form->add(relation);
    form->endRow();
    form->chips(tr("How the texts refer to this person"), desk().words().options(dossier::addresses),
                nameOf(dossier::addressNames, m_person.address), [this](const QString &code) {
                    m_person.address = valueOf(dossier::addressNames, code).value_or(dossier::Address::They);
                    return nameOf(dossier::addressNames, m_person.address);
                });
    auto *together = new EntityForm(form);
    together->chips(tr("Lives with the victim"), desk().words().options(dossier::triAnswers),
                    nameOf(assessment::triNames, m_person.livesWithVictim), [this](const QString &code) {
                        m_person.livesWithVictim = valueOf(assessment::triNames, code).value_or(dossier::Tri::Unknown);
                        return nameOf(assessment::triNames, m_person.livesWithVictim);
                    });
    connect(together, &EntityForm::committed, form, &EntityForm::committed);
    form->add(together);
    m_notVictim = {relation, together};
    m_onlyProfessional.append(form->line(tr("Organisation and job title"), m_person.organisation));
    DescribedForm<Person>(*form, m_person, desk(), QLatin1StringView(Person::recordKind)).build();
    form->area(tr("Other"), m_person.remark);
}

void PersonCard::buildReach(EntityForm *form)
{
    form->beginRow();
    form->line(tr("Telephone"), m_person.phone);
    form->line(tr("Email"), m_person.email);
    form->endRow();
}

void PersonCard::buildWhere(EntityForm *form)
{
    form->beginRow();
    form->line(tr("Street"), m_person.street);
    form->line(tr("Number"), m_person.houseNumber);
    form->line(tr("Postcode"), m_person.postcode);
    form->line(tr("Town"), m_person.town);
    form->endRow();
    buildMunicipality(form);
    if (m_person.role == PersonRole::Victim || m_person.role == PersonRole::Child)
        form->add(mutedLabel(tr("Do not write down the address of a shelter here."), form));
    auto *work = form->line(tr("Work or daytime activity, and where"), m_person.work);
    m_guardian = form->line(tr("Legal representative, curator or mentor"), m_person.guardian);
    auto *custody = form->line(tr("Custody: over which children"), m_person.custody);
    m_onlyAdult = {work, m_guardian, custody};
}

/// The region of Veilig Thuis follows from where the victim lives.
void PersonCard::buildMunicipality(EntityForm *form)
{
    if (desk().file().info.jurisdiction != QLatin1String("nl"))
        return;
    auto *holder = new QWidget(form);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto &regions = desk().pack().regions;
    const QString label = tr("Municipality: decides which Veilig Thuis it is");
    layout->addWidget(mutedLabel(label, holder));
    auto *box = new MunicipalityBox(label, regions, holder);
    layout->addWidget(box);
    auto *remark = mutedLabel({}, holder);
    layout->addWidget(remark);
    const auto show = [this, box, remark, &regions] {
        const auto *municipality = dossier::municipalityOf(m_person, regions);
        box->showChosen(municipality ? municipality->code : m_person.municipality);
        const bool isMany = !municipality && regions.municipalitiesNamed(m_person.town).size() > 1;
        remark->setText(isMany         ? tr("More than one municipality has this name. Ask which it is.")
                        : municipality ? municipality->note.value(desk().office().language())
                                       : QString());
        remark->setVisible(!remark->text().isEmpty());
    };
    connect(box, &ChoiceBox::chosen, this, [this, form, show](const QString &code) {
        m_person.municipality = code;
        show();
        Q_EMIT form->committed();
    });
    connect(form, &EntityForm::committed, holder, show);
    form->add(holder);
    m_onlyVictim = {holder};
    show();
}

void PersonCard::buildChild(EntityForm *form)
{
    form->line(tr("Where is the child now, and with whom?"), m_person.whereNow);
    form->line(tr("School, childcare, GP"), m_person.school);
    m_seen = form->area(tr("What the child saw, heard or went through"), m_person.seen,
                        tr("Write down what the child says unprompted. Do not ask further."));
    form->line(tr("Guardian or youth protection worker"), m_person.guardian);
}

void PersonCard::buildInformed(EntityForm *form)
{
    form->chips(tr("Does this person know about the report?"), desk().words().options(dossier::informedAnswers),
                nameOf(dossier::informedNames, m_person.informed), [this](const QString &code) {
                    m_person.informed = valueOf(dossier::informedNames, code).value_or(Informed::NotAsked);
                    return nameOf(dossier::informedNames, m_person.informed);
                });
    form->beginRow();
    auto *when = form->line(tr("When"), m_person.informedWhen);
    auto *by = form->line(tr("By whom, and how"), m_person.informedBy);
    form->endRow();
    auto *reaction = form->area(tr("Reaction and objections"), m_person.informedReaction);
    m_ifInformed = {when, by, reaction};
    m_whyNot = form->area(tr("Why not, and when will this person be told?"), m_person.informedWhyNot);
}

void PersonCard::showGroups()
{
    const auto show = [](const QList<QWidget *> &widgets, bool on) {
        for (auto *widget : widgets)
            widget->setVisible(on);
    };
    const bool isChild = m_person.role == PersonRole::Child;
    const bool isYoungVictim = m_person.role == PersonRole::Victim && dossier::isMinor(m_person, desk().office().today());
    show(m_onlyChild, isChild || isYoungVictim);
    m_seen->setVisible(isChild);
    show(m_onlyAdult, !isChild && m_person.role != PersonRole::Professional);
    m_guardian->setVisible(m_guardian->isVisibleTo(this) && !isYoungVictim); // it stands with the child
    show(m_onlyProfessional, m_person.role == PersonRole::Professional);
    show(m_onlyVictim, m_person.role == PersonRole::Victim);
    show(m_notVictim, m_person.role != PersonRole::Victim);
    show(m_ifInformed, m_person.informed == Informed::Yes);
    m_whyNot->setVisible(m_person.informed == Informed::No);
}

void PersonCard::save()
{
    if (isOpen())
        showGroups();
    desk().commit(m_person, isSaved() ? QStringLiteral("change") : QStringLiteral("create"));
    showWhich();
}

} // namespace vw::ui
