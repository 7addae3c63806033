// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/pack.h"
#include "core/wording/slots.h"

#include <QLocale>

namespace vw::wording {

/// What an answer to this question does, worked out from the data: points, group, triggers, moment of acting. Source strings are English.
[[nodiscard]] QStringList effectsOf(const taxonomy::Pack &pack, int question, const taxonomy::Texts &texts, const People &people);

/// "aOR 7,48 (4,53-12,35), abused women as comparison, for homicide" with the mark in words; decimals by locale.
[[nodiscard]] QString evidenceLine(const taxonomy::Evidence &evidence, const QLocale &locale);
/// "voorlopig" where a figure was recalled and not yet checked; empty otherwise.
[[nodiscard]] QString provisionalMark(taxonomy::Grade grade);

} // namespace vw::wording
