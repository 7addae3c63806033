// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::dossier {

/// Who did something, by the letters and names of a case. Made once for many facts.
class Doers {
public:
    explicit Doers(const CaseFile &file);
    /// A presumed perpetrator is named here, or nobody is: that it was somebody else must be said. What the victim did is told by its nature.
    [[nodiscard]] bool mayBeHis(const QString &who) const;
    /// A presumed perpetrator is named here.
    [[nodiscard]] bool namesHim(const QString &who) const;

private:
    QStringList m_words; ///< letters and names of the presumed perpetrators
};

/// Both say who, and nobody is in both: a ban against C, and a deed of B.
[[nodiscard]] bool areOthers(const QString &one, const QString &other);

} // namespace vw::dossier
