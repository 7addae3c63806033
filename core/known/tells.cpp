// SPDX-License-Identifier: EUPL-1.2
#include "core/known/tells.h"

namespace vw::known {

Tells tellsOf(const dossier::Incident &fact)
{
    using enum dossier::SourceCode;
    switch (fact.source) {
    case Own:
    case Interpretation: return {Tell::HerWords, Tell::Reporter}; // only the melder can have seen or thought it
    case ThirdParty: return {Tell::HerWords, Tell::OtherPerson};
    case None:
    case Statement:
    case Document: break;
    }
    return Tell::HerWords;
}

} // namespace vw::known
