// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/phonecard.h"

#include "core/base/signs.h"
#include "core/wording/regionwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/municipalitybox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using dossier::CaseRegion;

namespace {

constexpr int cardWidth = 340;
const QString alarm = u"alarm"_s, reportingPoint = u"veilig-thuis"_s;

} // namespace

PhoneCard::PhoneCard(Office &office, QWidget *parent) : QFrame(parent), m_office(office), m_layout(new QVBoxLayout)
{
    setProperty("role", QLatin1StringView("side"));
    setAccessibleName(tr("Phone card"));
    setFixedWidth(inLetters(cardWidth));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * gap, gap, gap, 0);
    head->addWidget(headingLabel(tr("Phone card"), this), 1);
    auto *close = wayBack(quietButton(tr("Close (F7)"), this));
    connect(close, &QPushButton::clicked, this, &PhoneCard::away);
    head->addWidget(close);
    outer->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Phone numbers"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setLayout(m_layout);
    m_layout->setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap);
    m_layout->setSpacing(gap);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    hide();
}

void PhoneCard::setDesk(CaseDesk *desk)
{
    m_desk = desk;
    if (m_desk)
        connect(m_desk, &CaseDesk::changed, this, [this](RecordKind kind) {
            if (isVisible() && (kind == RecordKind::Person || kind == RecordKind::Case))
                rebuild();
        });
    if (isVisible())
        rebuild();
}

void PhoneCard::toggle()
{
    auto *focus = QApplication::focusWidget();
    if (isVisible() && focus && isAncestorOf(focus)) {
        away();
        return;
    }
    m_before = focus;
    rebuild();
    show();
    focusFirst();
}

void PhoneCard::away()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

QString PhoneCard::place() const
{
    return m_desk ? m_desk->file().info.jurisdiction : m_office.practice().jurisdiction;
}

/// Without a case: that of the municipality that was looked up here.
CaseRegion PhoneCard::caseRegion() const
{
    if (m_desk)
        return dossier::regionOf(m_desk->file(), m_office.practice(), m_office.pack().regions);
    dossier::CaseFile nobody;
    nobody.info.jurisdiction = place();
    dossier::Person person;
    person.role = dossier::PersonRole::Victim;
    person.municipality = m_chosen;
    nobody.persons = {person};
    return dossier::regionOf(nobody, m_office.practice(), m_office.pack().regions);
}

void PhoneCard::rebuild()
{
    const auto *box = findChild<MunicipalityBox *>();
    auto *focus = QApplication::focusWidget();
    const bool isChoosing = box && focus && (box == focus || box->isAncestorOf(focus));
    if (isChoosing)
        findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason); // else it wanders to the end, and the card scrolls after it
    clear(m_layout);
    addAlarm();
    addReportingPoint();
    addOwnNumbers();
    addNumbers();
    m_layout->addStretch(1);
    if (isChoosing)
        focusFirst();
}

void PhoneCard::focusFirst()
{
    const auto boxes = findChildren<MunicipalityBox *>();
    if (!boxes.isEmpty())
        boxes.last()->setFocus(Qt::ShortcutFocusReason); // the one before it may still be going
    else
        findChild<QPushButton *>()->setFocus(Qt::ShortcutFocusReason);
}

void PhoneCard::number(const QString &number, const QString &name)
{
    auto *label = strongLabel(number);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_layout->addWidget(label);
    m_layout->addWidget(textLabel(name));
}

void PhoneCard::addAlarm()
{
    const auto jurisdiction = m_office.pack().jurisdiction(place());
    if (const auto *service = jurisdiction.number(alarm))
        number(service->number, service->name.value(m_office.language()));
}

/// For those who call it. Whoever works there sees the region only.
void PhoneCard::addReportingPoint()
{
    const auto region = caseRegion();
    const auto jurisdiction = m_office.pack().jurisdiction(place());
    const auto *service = jurisdiction.number(reportingPoint);
    const bool calls = m_office.practice().role != reportingPoint && service;
    m_layout->addWidget(ruler());
    if (calls)
        number(service->number, service->name.value(m_office.language()));
    if (place() != u"nl"_s)
        return;
    if (calls) {
        const auto *municipality = region.municipality;
        m_layout->addWidget(strongLabel(municipality ? tr("Say where the person concerned lives: %1.").arg(municipality->name)
                                                     : tr("Say where the person concerned lives.")));
    }
    addMunicipality(region);
    addRegions(region);
    if (!calls)
        return;
    const auto &law = m_office.pack().law;
    if (const auto chat = std::ranges::find(law, u"chat"_s, &taxonomy::LegalStatus::id); chat != law.end())
        m_layout->addWidget(mutedLabel(chat->now.value(m_office.language())));
    auto *say = new Fold(tr("What do I say?"));
    say->content()->addWidget(listLabel(m_office.texts().list(u"call"_s, u"say"_s), false));
    m_layout->addWidget(say);
}

void PhoneCard::addMunicipality(const CaseRegion &region)
{
    const QString label = tr("Municipality of the person concerned");
    m_layout->addWidget(mutedLabel(label));
    auto *box = new MunicipalityBox(label, m_office.pack().regions);
    box->showChosen(region.municipality ? region.municipality->code : QString());
    connect(box, &ChoiceBox::chosen, this, &PhoneCard::choose, Qt::QueuedConnection); // the box goes with the card
    m_layout->addWidget(box);
    if (region.municipality)
        if (const QString note = region.municipality->note.value(m_office.language()); !note.isEmpty())
            m_layout->addWidget(mutedLabel(note));
    if (!region.couldBe.isEmpty()) {
        QStringList names;
        for (const auto &found : region.couldBe)
            names.append(MunicipalityBox::words(*found.municipality, m_office.pack().regions));
        m_layout->addWidget(textLabel(tr("More than one place has this name. Ask which one it is: %1.").arg(names.join(u"; "_s))));
    }
}

void PhoneCard::addRegions(const CaseRegion &region)
{
    const auto &regions = m_office.pack().regions;
    if (region.persons)
        addRegion(*region.persons, region.isElsewhere(regions) ? tr("Region of the person concerned") : QString());
    else
        m_layout->addWidget(mutedLabel(tr("The region is not known: ask in which municipality the person lives.")));
    if (region.office && (!region.persons || region.isElsewhere(regions)))
        addRegion(*region.office, tr("Your own region"));
}

void PhoneCard::addRegion(const taxonomy::Region &region, const QString &title)
{
    const auto &whole = m_office.pack().regions.reportingRegion(region);
    if (!title.isEmpty())
        m_layout->addWidget(mutedLabel(title));
    const QString name = u"Veilig Thuis %1 (%2)"_s.arg(whole.name, whole.code);
    m_layout->addWidget(strongLabel(region.id == whole.id ? name : u"%1, %2"_s.arg(name, region.name)));
    auto *more = new Fold(tr("What is there, and what to ask"));
    more->content()->addWidget(listLabel(wording::regionCard(m_office.pack(), region, m_office.language(), m_office.today()), false));
    m_layout->addWidget(more);
}

void PhoneCard::addOwnNumbers()
{
    m_layout->addWidget(ruler());
    m_layout->addWidget(strongLabel(tr("Your own numbers")));
    const auto lines = m_office.practice().phoneCard.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        auto *label = textLabel(plainLine(line));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_layout->addWidget(label);
    }
    if (lines.isEmpty())
        m_layout->addWidget(mutedLabel(tr("None yet. You write them down under Settings, \"Your own telephone card\".")));
}

void PhoneCard::addNumbers()
{
    m_layout->addWidget(ruler());
    const auto jurisdiction = m_office.pack().jurisdiction(place());
    if (jurisdiction.checkBefore < m_office.today()) {
        auto *bar = frame("warning");
        column(bar)->addWidget(
            textLabel(tr("These numbers had to be checked before %1. Check a number before you rely on it. 112 always works.")
                          .arg(showDate(jurisdiction.checkBefore))));
        m_layout->addWidget(bar);
    }
    auto *sources = new Fold(tr("Where these numbers were read"));
    QStringList lines;
    for (const auto &service : jurisdiction.numbers) {
        if (service.id != alarm && service.id != reportingPoint)
            number(service.number, service.name.value(m_office.language()));
        lines.append(u"%1: %2, %3"_s.arg(service.number, service.source, showDate(service.seen)));
    }
    for (const auto &note : jurisdiction.notes.value(m_office.language()))
        m_layout->addWidget(mutedLabel(note));
    lines.append(tr("To be checked again before %1.").arg(showDate(jurisdiction.checkBefore)));
    sources->content()->addWidget(listLabel(lines, false));
    m_layout->addWidget(sources);
}

void PhoneCard::choose(const QString &municipality)
{
    m_chosen = municipality;
    if (m_desk) {
        const auto *first = m_desk->file().firstWith(dossier::PersonRole::Victim);
        dossier::Person person;
        person.id = RecordId::create();
        person.role = dossier::PersonRole::Victim;
        if (first)
            person = *first;
        person.municipality = municipality;
        m_desk->commit(person, first ? u"change"_s : u"create"_s);
        return; // the change builds the card anew
    }
    rebuild();
}

} // namespace vw::ui
