# SPDX-License-Identifier: EUPL-1.2
# Makes a fault in reading a foreign file end the program instead of running what the file says. For every build type, through vw_common;
# packaging/check-binaries.sh holds the built programs against it.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

check_pie_supported(OUTPUT_VARIABLE VW_PIE_SAYS LANGUAGES CXX)
if(NOT CMAKE_CXX_LINK_PIE_SUPPORTED)
    message(WARNING "No position-independent program here: ${VW_PIE_SAYS}")
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_definitions(vw_common INTERFACE _GLIBCXX_ASSERTIONS)
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection) # the last one exists on x86 alone
    string(MAKE_C_IDENTIFIER "VW_HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        target_compile_options(vw_common INTERFACE ${flag})
    endif()
endforeach()

# The checked functions of libc need optimisation, and sanitizers look themselves. Undefined first: a distribution may have set its own.
set(VW_OPTIMISED $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
if(CMAKE_CXX_FLAGS MATCHES "-O[1-3s]")
    set(VW_OPTIMISED 1)
endif()
if(NOT VW_SANITIZE)
    target_compile_options(vw_common INTERFACE $<${VW_OPTIMISED}:-U_FORTIFY_SOURCE> $<${VW_OPTIMISED}:-D_FORTIFY_SOURCE=2>)
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(vw_common INTERFACE LINKER:-z,relro,-z,now LINKER:-z,noexecstack)
endif()
