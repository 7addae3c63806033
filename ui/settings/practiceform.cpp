// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/practiceform.h"

#include "ui/parts/chiprow.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/tickbox.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using assessment::triNames;

namespace {

QList<std::pair<QString, QString>> roles()
{
    static const QMap<QString, const char *> names{{u"care"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Care")},
                                                   {u"school"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "School")},
                                                   {u"childcare"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Childcare")},
                                                   {u"district-team"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Local team")},
                                                   {u"shelter"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Women's shelter")},
                                                   {u"veilig-thuis"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Veilig Thuis")},
                                                   {u"police"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Police")},
                                                   {u"prosecution"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Prosecution service")},
                                                   {u"probation"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Probation")},
                                                   {u"child-protection"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Child protection")},
                                                   {u"other"_s, QT_TRANSLATE_NOOP("vw::ui::PracticeForm", "Other")}};
    QList<std::pair<QString, QString>> list;
    for (const auto &role : dossier::roles) {
        const QString id = QLatin1StringView(role.id);
        list.append({id, PracticeForm::tr(names.value(id))});
    }
    return list;
}

} // namespace

PracticeForm::PracticeForm(const dossier::Practice &practice, const taxonomy::Regions &regions, QWidget *parent)
    : QWidget(parent), m_practice(practice), m_regions(regions)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gap);
    auto *you = group(layout, tr("About you"));
    addRole(you);
    addPerson(you);
    auto *organisation = group(layout, tr("About your organisation"));
    addOrganisation(organisation);
    addPermission(organisation);
}

EntityForm *PracticeForm::group(QVBoxLayout *layout, const QString &title)
{
    auto *card = frame("card", this);
    column(card)->addWidget(headingLabel(title, card));
    auto *form = new EntityForm(card);
    column(card)->addWidget(form);
    connect(form, &EntityForm::typed, this, &PracticeForm::typed);
    connect(form, &EntityForm::committed, this, &PracticeForm::committed);
    layout->addWidget(card);
    return form;
}

void PracticeForm::addRole(EntityForm *form)
{
    form->add(strongLabel(tr("Where do you work? (needed)"), form));
    m_roles = new ChipRow(ChipRow::Mode::One, roles(), form);
    m_roles->setAccessibleName(tr("Where do you work? (needed)"));
    m_roles->setChosen({m_practice.role});
    form->add(m_roles);
    form->add(mutedLabel(tr("This decides the words, the receivers, who to call, and whether you use the meldcode."), form));
    m_doctor = new TickBox(tr("I am a doctor (the KNMG rules apply)"), form);
    m_doctor->showTicked(m_practice.doctor);
    m_doctor->setVisible(m_practice.role == "care"_L1);
    form->add(m_doctor);
    form->chips(tr("New cases are in"), {{u"nl"_s, tr("The Netherlands")}, {u"bes"_s, tr("Caribbean Netherlands")}},
                m_practice.jurisdiction, [this](const QString &code) { return m_practice.jurisdiction = code.isEmpty() ? u"nl"_s : code; });
    connect(m_roles, &ChipRow::changed, this, [this](const QStringList &chosen) {
        if (chosen.isEmpty()) { // there is always a role once one is chosen
            m_roles->setChosen({m_practice.role});
            return;
        }
        m_practice.role = chosen.first();
        const bool care = m_practice.role == "care"_L1;
        m_practice.doctor = care && m_doctor->isChecked();
        m_doctor->setVisible(care);
        Q_EMIT committed();
    });
    connect(m_doctor, &TickBox::ticked, this, [this](bool on) {
        m_practice.doctor = on;
        Q_EMIT committed();
    });
}

void PracticeForm::addPerson(EntityForm *form)
{
    form->beginRow();
    form->line(tr("Sector"), m_practice.sector, tr("for example hospital, mental health care, primary school"));
    addRegion(form);
    form->endRow();
    form->beginRow();
    form->line(tr("Your name"), m_practice.name);
    form->line(tr("Your job title"), m_practice.function);
    form->endRow();
    form->beginRow();
    form->line(tr("Phone where you can be reached"), m_practice.phone);
    form->line(tr("Email"), m_practice.email);
    form->endRow();
    form->add(mutedLabel(tr("These appear on a report as the reporter's details. They are kept only in the vault."), form));
}

/// One of the regions; what was written in an older vault is shown as it was while no region is known by it.
void PracticeForm::addRegion(EntityForm *form)
{
    auto *holder = new QWidget(form);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString label = tr("Your own region of Veilig Thuis");
    layout->addWidget(mutedLabel(label, holder));
    auto *box = new ChoiceBox(label, holder);
    box->add(tr("Not known: ask"), {});
    for (const auto &region : m_regions.all()) {
        const auto &whole = m_regions.reportingRegion(region);
        box->add(region.within.isEmpty() ? u"%1 (%2)"_s.arg(region.name, region.code)
                                         : u"%1: %2 (%3)"_s.arg(whole.name, region.name, whole.code),
                 region.id);
    }
    box->letSearch(tr("Type a part of the name"));
    const auto *known = m_regions.named(m_practice.region);
    box->showChosen(known ? known->id : m_practice.region);
    layout->addWidget(box);
    connect(box, &ChoiceBox::chosen, this, [this](const QString &code) {
        m_practice.region = code;
        Q_EMIT committed();
    });
    form->add(holder);
    auto *written = form->line(tr("Region of Veilig Thuis"), m_practice.region, tr("for example Bonaire"));
    const auto show = [this, holder, written] {
        const bool hasRegions = m_practice.jurisdiction == u"nl"_s;
        holder->setVisible(hasRegions);
        written->setVisible(!hasRegions);
    };
    connect(this, &PracticeForm::committed, holder, show);
    show();
}

void PracticeForm::addOrganisation(EntityForm *form)
{
    form->beginRow();
    form->line(tr("Organisation"), m_practice.organisation);
    form->line(tr("Address of the organisation"), m_practice.address);
    form->endRow();
    form->beginRow();
    form->line(tr("Domestic-violence lead (aandachtsfunctionaris)"), m_practice.attentionOfficer);
    form->line(tr("Phone of the domestic-violence lead"), m_practice.attentionOfficerPhone);
    form->endRow();
    form->beginRow();
    form->line(tr("Person with final responsibility for the decision"), m_practice.decider);
    form->line(tr("Job title of the person responsible"), m_practice.deciderFunction);
    form->endRow();
}

void PracticeForm::addPermission(EntityForm *form)
{
    form->chips(tr("Does your organisation allow this program?"),
                {{nameOf(triNames, Tri::Yes), tr("Yes")},
                 {nameOf(triNames, Tri::No), tr("No")},
                 {nameOf(triNames, Tri::Unknown), tr("Don't know")}},
                nameOf(triNames, m_practice.allowed), [this](const QString &code) {
                    m_practice.allowed = valueOf(triNames, code).value_or(Tri::Unknown);
                    return nameOf(triNames, m_practice.allowed);
                });
    form->line(tr("Who is responsible for it in your organisation?"), m_practice.responsible);
    form->add(mutedLabel(tr("What is in this program is a working copy. Your organisation's file remains the official file. Copy what "
                            "belongs there, mark the case \"entered in the file\", and erase the working copy on the date you agreed. No "
                            "permission yet? Ask your data protection officer. You may go on: safety does not wait for that."),
                         form));
    form->area(tr("Your own telephone card"), m_practice.phoneCard,
               tr("One number per line: direct line for the region, forensic doctor, emergency department, community police officer, "
                  "shelter, on call tonight"));
}

void PracticeForm::focusRole()
{
    if (auto *first = m_roles->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace vw::ui
