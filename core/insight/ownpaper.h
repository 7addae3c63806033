// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/lookback.h"

namespace vw::insight {

/// What goes into the registration of one's own organisation, as it stands in the case.
enum class OwnRecord { Facts, Notes, Log };
inline constexpr std::array ownRecordNames{Name{OwnRecord::Facts, "facts"}, Name{OwnRecord::Notes, "notes"}, Name{OwnRecord::Log, "log"}};

/// For print, and with referral::toText() as text; in the language of the words. Everything stands in it, also what is for part S alone, and that is
/// said. `log` is for the log alone, oldest first.
[[nodiscard]] referral::Document ownPaper(OwnRecord what, const dossier::CaseFile &file, const QList<LogLine> &log,
                                          const dossier::Vocabulary &words, const QDateTime &made, bool exercise);

} // namespace vw::insight
