// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/crypto/keyderivation.h"

#include <QIODevice>
#include <QStringList>

namespace vw::cli {

/// The whole command. `arguments` are without the name of the program. Gives the exit code: 0 fine, 1 a finding,
/// 2 wrong arguments, 3 bad input, wrong passphrase, not found. Needs a QGuiApplication for papers.
[[nodiscard]] int run(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err, const Clock &clock,
                      const crypto::KdfPolicy &kdf);

} // namespace vw::cli
