// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/pattern/pattern.h"
#include "core/taxonomy/pack.h"
#include "core/wording/slots.h"

namespace vw::wording {

/// A trigger as the panel shows it.
struct TriggerWords {
    TriggerId id;
    QString title;      ///< with "(vermoeden)" where only suspected
    QString tempo;
    QStringList doing, notDoing;
};

/// The panel "Beeld tot nu toe" as words, in the order of window and command: tempo with its reason, what to do now, triggers by tempo, band
/// and kinds, and the lines beside it. Texts of rules/practice-review 6.
struct Picture {
    QString tempo; ///< the sentence of what to do when
    QStringList tempoBecause; ///< what made it, in half sentences
    QList<TriggerWords> triggers;
    QString band; ///< "Aandacht: hoog"; empty while there is no picture yet
    QString kinds; ///< "3 soorten signalen: lichaam, dreiging, controle"; empty without a trigger, and in earlier versions
    QStringList intro, steps, close;
    QString range; ///< what can still change it most; in earlier versions the band if every open question were yes
    QString framed; ///< the pattern that was found; else empty
    QStringList pattern; ///< what the facts of the case show together; context, it counts nothing
    QStringList extra; ///< lines that apply, never hidden behind a click
    /// Everything, for tests and copying.
    [[nodiscard]] QString asText() const;
};

/// What the panel needs besides the verdict.
struct PictureContext {
    const taxonomy::Pack &pack;
    QString language = QStringLiteral("nl");
    People people;
    QString role; ///< dossier::Practice::role
    QString responsible; ///< who to hand over to: aandachtsfunctionaris or the one finally responsible
    QDate today;
    const assessment::Assessment *assessment = nullptr;
    QLocale locale;
    QString jurisdiction = QStringLiteral("nl");
    bool foundAcute = false; ///< the professional ticked acute unsafety at question 2
    const dossier::CaseFile *file = nullptr; ///< for its facts beside the answers; absent for an answer file
    QList<pattern::Pattern> patterns = {}; ///< what those facts show together
};

/// What to do and not to do for a trigger in this role; a role without words of its own has the general ones. `holds`: chooseWords().
[[nodiscard]] TriggerWords triggerWords(const TriggerId &id, const taxonomy::Texts &texts, const QString &role, const People &people,
                                        const QMap<QString, bool> &holds = {});

/// "vandaag, zware vlag T2, aandacht hoog": what a yes to this question would change, with the present verdict beside it.
[[nodiscard]] QString changeWords(const assessment::NextQuestion &next, const assessment::Verdict &now, const taxonomy::Texts &texts,
                                  const People &people);

[[nodiscard]] Picture pictureOf(const assessment::Verdict &verdict, const PictureContext &context);

/// "3 soorten signalen: lichaam, dreiging, controle"; empty without a trigger.
[[nodiscard]] QString kindsLine(const assessment::Verdict &verdict, const taxonomy::Texts &texts, const People &people);
/// "Aandacht: hoog"; "Weinig vlaggen bekend" for few; "Nog geen beeld" when there is not enough.
[[nodiscard]] QString bandChip(const assessment::Verdict &verdict, const taxonomy::Texts &texts);
/// The same for a band id out of a case's head; "Nog geen beeld" for an empty one.
[[nodiscard]] QString bandChip(const QString &bandId, const taxonomy::Texts &texts);

} // namespace vw::wording
