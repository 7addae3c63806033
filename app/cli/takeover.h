// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/vaultaccess.h"
#include "desk/transfer.h"

namespace vw::cli {

/// Whose key it is to this vault, and what of the paper is new beside the case that the call names, or beside none. `take`: that is taken over into
/// the case, or into a new one. Told in lines, or in `object`. Gives the exit code.
int besideVault(Call &call, desk::Office &office, const desk::Transfer &transfer, bool take, QJsonObject &object);

/// The words of a key as they were read out: true when they are right, whatever stands between them.
[[nodiscard]] bool areWordsOf(const QByteArray &key, const QString &words);

} // namespace vw::cli
