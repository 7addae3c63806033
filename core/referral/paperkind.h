// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/names.h"
#include "core/base/setof.h"
#include "core/referral/receiver.h"

#include <optional>
#include <span>

namespace vw::referral {

/// The kinds of paper. A new one is a name here, a row in paperkind.cpp, its mark at the fields it holds (fields.cpp), and a word for the screen
/// (core/wording/paperwords.cpp).
enum class Kind { Melding, Overdracht, Crisisblad };
inline constexpr std::array kindNames{Name{Kind::Melding, "melding"}, Name{Kind::Overdracht, "overdracht"},
                                      Name{Kind::Crisisblad, "crisisblad"}};
using Kinds = SetOf<Kind>;

/// On what ground it may leave (rules/meldcode 16.5).
enum class Ground {
    RightToReport, ///< the law gives it: to the reporting point, for who works with the meldcode
    Stated, ///< whoever sends it says which; part S needs one of its own, and the right to report is none
    None, ///< nobody asks for it with danger at the door
};

/// One kind of paper, as data: what it is called, for whom, on what ground, what may stop it, and who may come to read it.
struct PaperKind {
    Kind kind;
    Kind draft; ///< the kind under which its words are typed; the receiver chooses between kinds of one draft
    std::optional<Kind> helpedBy; ///< what was typed for that kind stands here too, where nothing else was typed
    SetOf<Receiver> receivers;
    Ground ground;
    const char16_t *title; ///< at its head
    const char16_t *name; ///< "overdracht aan %1", with the receiver; empty: the title says it
    const char16_t *noun; ///< "B weet niet van deze melding"; empty: nobody is told, so the paper does not say who knows
    const char16_t *footLine; ///< at the foot of an open file; %1 is whom to call
    bool isSplit; ///< the presumed perpetrator may come to read it: what tells of her or the melder goes into part S, a file of its own
    bool isChecked; ///< stopped until what must be there is there (rules/practice-review G13: a crisis sheet never is)
    bool isSigned; ///< CONCEPT until then
    bool isOnePage; ///< for the door: in short, on one page, with the numbers to call
};
[[nodiscard]] std::span<const PaperKind> paperKinds();
[[nodiscard]] const PaperKind &paperKind(Kind kind);
/// A person picks it; the others follow from its receiver.
[[nodiscard]] constexpr bool isPicked(const PaperKind &kind)
{
    return kind.kind == kind.draft;
}
/// The paper that a draft makes for this receiver. `draft` is the name of a kind; an unknown one is a report.
[[nodiscard]] const PaperKind &paperKindFor(const QString &draft, Receiver receiver);

} // namespace vw::referral
