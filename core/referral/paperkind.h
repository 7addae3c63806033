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
enum class Kind {
    Melding,
    Overdracht,
    Crisisblad,
    Aanvulling, ///< what came after a report
    Actieoverleg, ///< input for the weekly consultation of Veilig Thuis, police and prosecution
    Zsm, ///< for prosecution, and the consultation hour of the probation service
    Mda, ///< for MDA++
    Zvh, ///< for the Zorg- en Veiligheidshuis
    Politie, ///< to prepare a police report and the individual assessment
    Rechter, ///< facts and sources for a court, no outcome of the list
    Huisarts, ///< as little as a doctor needs
    Client, ///< her own copy
    Inzage, ///< for the person concerned, others' data left out
};
inline constexpr std::array kindNames{Name{Kind::Melding, "melding"},
                                      Name{Kind::Overdracht, "overdracht"},
                                      Name{Kind::Crisisblad, "crisisblad"},
                                      Name{Kind::Aanvulling, "aanvulling"},
                                      Name{Kind::Actieoverleg, "actieoverleg"},
                                      Name{Kind::Zsm, "zsm"},
                                      Name{Kind::Mda, "mda"},
                                      Name{Kind::Zvh, "zvh"},
                                      Name{Kind::Politie, "politie"},
                                      Name{Kind::Rechter, "rechter"},
                                      Name{Kind::Huisarts, "huisarts"},
                                      Name{Kind::Client, "client"},
                                      Name{Kind::Inzage, "inzage"}};
using Kinds = SetOf<Kind>;

/// On what ground it may leave (rules/meldcode 16.5).
enum class Ground {
    RightToReport, ///< the law gives it: to the reporting point, for who works with the meldcode
    Stated, ///< whoever sends it says which; part S needs one of its own, and the right to report is none
    Own, ///< the person concerned gets what is hers or his
    None, ///< nobody asks for it with danger at the door
};

/// Who makes a paper, by the role of the practice.
enum class Sender { Meldcode, VeiligThuis, Justice };
[[nodiscard]] Sender senderOf(QStringView role);

/// What may stop it.
enum class Checks {
    None, ///< rules/practice-review G13: a crisis sheet is never stopped
    Words, ///< who, dates, ground, words
    All, ///< and the weighing behind it
};

/// Whether part S goes along.
enum class PartS { Goes, OnGround, Stays };

/// One kind of paper, as data: what it is called, for whom, on what ground, what may stop it, and who may come to read it.
struct PaperKind {
    Kind kind;
    Kind draft; ///< the kind under which its words are typed; the receiver chooses between kinds of one draft
    std::optional<Kind> helpedBy; ///< what was typed for that kind stands here too, where nothing else was typed
    SetOf<Receiver> receivers; ///< that make it this kind, among the kinds of one draft
    SetOf<Sender> senders; ///< whose role has a ground for it
    const char16_t *to; ///< the receiver until somebody types another; empty: Veilig Thuis of the region, or nobody yet
    Ground ground;
    const char16_t *title; ///< at its head
    const char16_t *name; ///< "overdracht aan %1", with the receiver; empty: the title says it
    const char16_t *noun; ///< "B weet niet van deze melding"; empty: nobody is told, so the paper does not say who knows
    const char16_t *footLine; ///< at the foot of an open file; %1 is whom to call
    bool isSplit; ///< the presumed perpetrator may come to read it: what tells of her or the melder goes into part S, a file of its own
    bool mayHeRead; ///< he comes to read it by its nature: a court, a police file, access
    PartS partS;
    Checks checks;
    bool isSigned; ///< CONCEPT until then
    bool isPlain = false; ///< found at home it must not tell what it is: neither the program nor what the list is about
    bool isOnePage; ///< for the door: in short, on one page, with the numbers to call
    [[nodiscard]] bool isChecked() const { return checks != Checks::None; }
};
[[nodiscard]] std::span<const PaperKind> paperKinds();
[[nodiscard]] const PaperKind &paperKind(Kind kind);
/// Null for a name of no kind.
[[nodiscard]] const PaperKind *paperKindNamed(const QString &name);
/// The paper that a draft makes for this receiver. `draft` is the name of a kind; an unknown one is a report.
[[nodiscard]] const PaperKind &paperKindFor(const QString &draft, Receiver receiver);

} // namespace vw::referral
