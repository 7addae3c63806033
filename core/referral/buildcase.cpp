// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include "core/dossier/caseregion.h"

#include <algorithm>

// Sections 0, A, B and C: urgency, the document itself, who reports, safe contact.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::Person;
using dossier::PersonRole;

namespace {

QString interpreter(const Builder &builder)
{
    return joined({builder.file.info.interpreter, builder.shielded ? QString() : honourRule(builder)}, u"\n"_s);
}

/// Only what the relation itself says; a form such as honour or sexual violence is the writer's own choice to print.
QString formOfViolence(const Builder &builder)
{
    const QString relation = dossier::relationOf(builder.file);
    if (relation == "partner"_L1 || relation == "ex-partner"_L1)
        return u"huiselijk geweld door (ex-)partner"_s;
    const bool young = std::ranges::any_of(builder.file.allWith(PersonRole::Victim),
                                           [&](const Person *victim) { return dossier::isMinor(*victim, builder.in.made.date()); });
    if (young && relation == "parent"_L1)
        return u"kindermishandeling"_s;
    return relation.isEmpty() || relation == "other"_L1 ? QString() : u"huiselijk geweld door een %1"_s.arg(relationWords(relation));
}

QString adviceWords(const Builder &builder)
{
    const auto &weighing = builder.file.meldcode.weighing;
    if (weighing.adviceWhen.isEmpty() && weighing.adviceText.isEmpty())
        return {};
    return joined({u"ja"_s, weighing.adviceWhen, weighing.adviceName.isEmpty() ? QString() : u"met %1"_s.arg(weighing.adviceName),
                   weighing.adviceText.isEmpty() ? QString() : u"advies: %1"_s.arg(weighing.adviceText)},
                  u"; "_s);
}

void addAdvice(Builder &builder)
{
    const Field made = builder.field(u"A4"_s, adviceWords(builder));
    const bool showsAnswer = !builder.sourceHidden && made.status == Status::Filled; // so much may stand in the open part
    builder.placeWithShort(made, builder.partOf(made, nullptr), showsAnswer ? bareAnswer(made.value) : QString());
}

/// Which region it is tells where she lives. Where the open part must not tell that, it says "Veilig Thuis" and part S says which.
void addReceiver(Builder &builder)
{
    const Field made = builder.field(u"A5"_s, receiverOf(builder));
    const auto &regions = builder.in.pack.regions;
    const auto region = dossier::regionOf(builder.file, builder.in.practice, regions);
    // An office that sits in no region of the list cannot be where the name comes from.
    const bool isHers = region.persons && (!region.office || region.isElsewhere(regions)) &&
                        made.value.contains(regions.reportingRegion(*region.persons).name, Qt::CaseInsensitive);
    const bool isHidden = builder.isSplit && (builder.livesApart || builder.shielded) && isHers;
    if (isHidden)
        builder.placeWithShort(made, Part::Restricted, u"Veilig Thuis"_s);
    else
        builder.put(u"A5"_s, receiverOf(builder));
}

} // namespace

QString honourRule(const Builder &builder)
{
    const bool isHonour = builder.patternMarks().contains(u"honour-pattern"_s);
    return isHonour ? u"Geen tolk uit de eigen kring, en deel niets met familie."_s : QString();
}

QString safeContact(const Builder &builder)
{
    const auto &info = builder.file.info;
    return joined({joined({info.safeHow, info.safeWhen}, u", "_s),
                   info.safeNotWhom.isEmpty() ? QString() : u"Mag het niet horen: %1"_s.arg(info.safeNotWhom),
                   info.codeWord.isEmpty() ? QString() : u"Codewoord: %1"_s.arg(info.codeWord)},
                  u"\n"_s);
}

QString receiverOf(const Builder &builder)
{
    const QString typed = builder.typed(u"A5"_s);
    const auto &practice = builder.in.practice;
    const auto *kind = paperKindNamed(builder.in.draft.kind);
    const QString own = kind ? QString::fromUtf16(kind->to) : QString();
    if (!typed.isEmpty())
        return typed;
    if (!own.isEmpty() || practice.role == "veilig-thuis"_L1 || (kind && kind->kind == Kind::Overdracht))
        return own;
    return dossier::reportingPointOf(builder.file, practice, builder.in.pack.regions);
}

QString documentKind(const Builder &builder)
{
    if (builder.kind.kind == Kind::Melding && said(builder, u"A1"_s))
        return builder.typed(u"A1"_s);
    const QString name = QString::fromUtf16(builder.kind.name);
    return name.contains(u"%1"_s) ? name.arg(receiverWords(builder.receiver)) : name;
}

void addDocumentKind(Builder &builder)
{
    const auto &in = builder.in;
    Field kind = builder.field(u"A1"_s, documentKind(builder));
    if (builder.kind.kind != Kind::Melding) { // "aanvullende melding" was typed for another receiver
        kind.value = documentKind(builder);
        kind.typedByHand = false;
    }
    builder.place(kind, Part::Open);
    // Its number stands in the head of each file, told once.
    builder.put(u"A2"_s, joined({timeWords(in.made), u"dossier %1"_s.arg(builder.file.info.reference)}, u", "_s));
    builder.put(u"A3"_s);
    addAdvice(builder);
    addReceiver(builder);
    builder.put(u"A6"_s, formOfViolence(builder));
}

void addReporter(Builder &builder)
{
    const auto &practice = builder.in.practice;
    if (builder.sourceHidden) {
        Field known = builder.field(u"B1"_s, {});
        known.status = Status::Filled;
        known.typedByHand = false;
        known.key.clear(); // the program's own words tell nothing
        // a paper that he comes to read does not say that there was a report
        known.value = builder.kind.mayHeRead ? u"niet genoemd"_s : builder.inPlace(QString::fromUtf16(reporterKnown));
        builder.place(known, Part::Open);
    }
    if (builder.kind.isOnePage) { // one line: whom to call back
        Field whom = builder.field(u"B1"_s, joined({practice.name, practice.function, practice.organisation, practice.phone}, u", "_s));
        whom.label = u"Melder: bel terug"_s;
        builder.place(whom, Part::Open);
        return;
    }
    builder.put(u"B1"_s, practice.name);
    builder.put(u"B2"_s, practice.function);
    builder.put(u"B3"_s, joined({practice.organisation, practice.address}, u", "_s));
    builder.put(u"B4"_s, joined({practice.phone, practice.email}, u", "_s));
    builder.put(u"B5"_s);
    builder.put(u"B6"_s, joined({practice.attentionOfficer, practice.attentionOfficerPhone}, u", "_s));
    builder.put(u"B7"_s, joined({practice.decider, practice.deciderFunction}, u", "_s));
    builder.put(u"B8"_s);
    builder.put(u"B9"_s);
}

void addContact(Builder &builder)
{
    const auto &info = builder.file.info;
    builder.put(u"C1"_s, safeContact(builder));
    builder.put(u"C2"_s, info.phoneWatched == Tri::Unknown ? QString() : triWords(info.phoneWatched));
    builder.put(u"C3"_s);
    builder.put(u"C4"_s);
    builder.put(u"C5"_s, interpreter(builder));
    builder.put(u"C6"_s);
}

} // namespace vw::referral
