// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/findingwords.h"

#include "core/wording/findingwords.h"

namespace vw::cli {

QString sentence(const referral::Finding &finding)
{
    // On a terminal there is no button to go to the place, so the place itself stands behind it.
    return QStringLiteral("%1 [%2]").arg(wording::findingSentence(finding), finding.place);
}

} // namespace vw::cli
