// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/printers.h"

#include <QPrinterInfo>

#include <utility>

namespace vw::ui {

namespace {

std::function<bool()> &probeInUse()
{
    static std::function<bool()> probe;
    return probe;
}

} // namespace

bool hasPrinter()
{
    return probeInUse() ? probeInUse()() : !QPrinterInfo::availablePrinterNames().isEmpty();
}

void setPrinterProbe(std::function<bool()> probe)
{
    probeInUse() = std::move(probe);
}

} // namespace vw::ui
