// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/taxonomy.h"

namespace vw::taxonomy {

/// What must be so before an option can be used. Met by this answer, failed by the opposite, else to be asked.
struct OptionCondition {
    QString id;                  ///< names its words
    int question = -1;
    bool isYes = true;           ///< the answer it needs
};

/// A measure, instrument, form of help or route: when it fits, who decides, what rules it out (rules/systems B, D, E). Words are in the texts.
struct Option {
    QString id;
    QString kind; ///< measure, instrument, help, meeting, phone, expert
    int phase = 1; ///< of working together in phases: 1 direct safety, 2 risk-driven care, 3 recovery
    QString frame, decider; ///< legal frame and who decides, as codes of the texts
    QStringList triggers; ///< fits when one of these fired
    std::optional<Expression> when; ///< or when this holds
    QList<OptionCondition> conditions;
    QStringList instead; ///< what to consider when a condition failed
    bool isRegional = false; ///< exists in some regions only; unknown is "vraag na", never "niet"
    QStringList hiddenIn; ///< jurisdictions where it does not exist
    QStringList notFor; ///< roles that are not sent there: they are it
    QString blockedBy; ///< a block of the verdict that forbids it
    QStringList directRoles; ///< routes: roles that may go there themselves; empty: all
    QString via; ///< routes: the way for the other roles
    QString sameAs; ///< another option that comes to the same; empty: none. Of the two only that one is among what helps first
    QString number; ///< id of a phone number of the jurisdiction
    QStringList sources;
};

/// A card to recognise a situation by. It never scores.
struct Recognition {
    QString id;
    Grade grade = Grade::None;
    QStringList sources;
    bool choosable = false; ///< "past hierbij / past niet" may be noted as an impression
};

struct RecognitionGroup {
    QString id; ///< profiles, types, stages
    QList<Recognition> cards;
};

/// measures.json and routes.json: "entries".
[[nodiscard]] QList<Option> readOptions(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy, Faults &faults);
/// "instead" and "via" across both files, once both are read.
void checkReferences(const QList<Option> &measures, const QList<Option> &routes, const Taxonomy &taxonomy, Faults &faults);
/// patterns.json: "groups".
[[nodiscard]] QList<RecognitionGroup> readRecognition(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy,
                                                      Faults &faults);
/// Sources that a file names: there must be one, and each must be in the taxonomy.
void checkSources(JsonReader &reader, const QStringList &sources, const Taxonomy &taxonomy);

} // namespace vw::taxonomy
