// SPDX-License-Identifier: EUPL-1.2
// A referral that arrives as a PDF, from anybody. Whatever it claims, no more is held of it than was allowed.
#include "core/report/readpdf.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using vw::report::AttachedData;
    constexpr std::size_t most = 1U << 20U;
    const auto found = vw::report::attachedData(reinterpret_cast<const char *>(data), size, {"zes woorden die niemand raadt"}, most);
    if (found.json.size() > most || (found.state != AttachedData::State::Read && !found.json.empty()))
        std::abort();
    return 0;
}
