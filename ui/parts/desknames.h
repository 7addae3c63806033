// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the window has from the desk, under its own names: almost every screen speaks of it.

namespace vw::desk {

class CaseDesk;
class Office;
class PaperDraft;
class PracticeDraft;
class Preferences;
class TextSearch;
enum class Look;
struct WorkWords;

} // namespace vw::desk

namespace vw::dossier {

enum class RecordKind;

} // namespace vw::dossier

namespace vw::ui {

using desk::CaseDesk;
using desk::Look;
using desk::Office;
using desk::PaperDraft;
using desk::PracticeDraft;
using desk::Preferences;
using desk::TextSearch;
using desk::WorkWords;
using dossier::RecordKind;

} // namespace vw::ui
