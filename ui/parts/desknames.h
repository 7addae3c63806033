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
enum class RecordKind;
struct WorkWords;

} // namespace vw::desk

namespace vw::ui {

using desk::CaseDesk;
using desk::Look;
using desk::Office;
using desk::PaperDraft;
using desk::PracticeDraft;
using desk::Preferences;
using desk::RecordKind;
using desk::TextSearch;
using desk::WorkWords;

} // namespace vw::ui
