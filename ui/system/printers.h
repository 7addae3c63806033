// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace vw::ui {

/// Is there a printer to print with? Without one the dialog of Qt has an empty name in it and would write a file.
[[nodiscard]] bool hasPrinter();
/// Another answer than the one of this computer, for tests; an empty function asks the computer again.
void setPrinterProbe(std::function<bool()> probe);

} // namespace vw::ui
