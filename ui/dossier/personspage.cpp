// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/personspage.h"

#include "ui/dossier/personcard.h"
#include "ui/parts/flowlayout.h"

#include <algorithm>

namespace vw::ui {

using dossier::Person;
using dossier::PersonRole;

PersonsPage::PersonsPage(CaseDesk &desk, QWidget *parent) : CardPage(desk, parent)
{
    content()->addWidget(titleLabel(tr("Persons"), this));
    content()->addWidget(mutedLabel(tr("A is the victim, B the presumed perpetrator. You do not need a name to begin."), this));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, gap);
    const std::array<std::pair<QString, PersonRole>, 4> kinds{{{tr("+ Victim"), PersonRole::Victim},
                                                               {tr("+ Presumed perpetrator"), PersonRole::Perpetrator},
                                                               {tr("+ Child"), PersonRole::Child},
                                                               {tr("+ Other"), PersonRole::Unclear}}};
    for (const auto &[words, role] : kinds) {
        auto *add = plainButton(words, buttons);
        connect(add, &QPushButton::clicked, this, [this, role = role] { addPerson(role); });
        row->addWidget(add);
    }
    content()->addWidget(buttons);
    content()->addWidget(buildList(tr("Persons"), tr("Nobody yet"),
                                   tr("The people this is about appear here: the victim, the presumed perpetrator, every child, and those "
                                      "who help. Begin with the victim.")));
    connect(&desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Person)
            recordsChanged();
    });
}

QList<RecordId> PersonsPage::order() const
{
    const auto &file = desk().file();
    QList<std::pair<QString, RecordId>> lettered;
    for (const auto &person : file.persons)
        lettered.append({file.letterOf(person.id), person.id});
    std::ranges::stable_sort(lettered, {}, [](const auto &each) { return std::pair(each.first.size(), each.first); });
    QList<RecordId> ids;
    for (const auto &each : std::as_const(lettered))
        ids.append(each.second);
    return ids;
}

EntityCard *PersonsPage::makeCard(RecordId id)
{
    const auto &persons = desk().file().persons;
    return new PersonCard(desk(), *std::ranges::find(persons, id, &Person::id), this);
}

void PersonsPage::addPerson(PersonRole role)
{
    Person person;
    person.id = RecordId::create();
    person.role = role;
    if (role == PersonRole::Victim)
        person.address = dossier::Address::She;
    if (role == PersonRole::Perpetrator) {
        person.address = dossier::Address::He;
        if (!desk().file().firstWith(PersonRole::Perpetrator)) // another one has a relation of its own
            person.relation = desk().file().info.relation;
    }
    if (role == PersonRole::Child)
        person.relation = QStringLiteral("child");
    desk().commit(person, QStringLiteral("create")); // a role alone is worth keeping: sync makes its card
    openCard(person.id);
}

} // namespace vw::ui
