# SPDX-License-Identifier: Apache-2.0
# What every target of the project shares: language, warnings, sanitizers, and the few ways to add one.

option(TAMINAT_TESTS "Build the tests" ON)
option(TAMINAT_STRICT "Warnings are errors" OFF)
set(TAMINAT_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them: address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()
# Relative to the checkout, so that a second clone and a second build folder find what the first one compiled.
find_program(TAMINAT_CCACHE ccache)
if(TAMINAT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        "${TAMINAT_CCACHE}")
endif()

add_library(taminat_house INTERFACE)
target_include_directories(taminat_house INTERFACE "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
target_compile_options(taminat_house INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${TAMINAT_STRICT}>:-Werror>)
# g++ 12 sees overlaps in std::string at -O2 and above that are not there (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(taminat_house INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wno-restrict>)
endif()
target_compile_definitions(taminat_house INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(TAMINAT_SANITIZE)
    target_compile_options(taminat_house INTERFACE
        -fsanitize=${TAMINAT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(taminat_house INTERFACE -fsanitize=${TAMINAT_SANITIZE})
else()
    target_compile_options(taminat_house INTERFACE -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    target_link_options(taminat_house INTERFACE LINKER:-z,relro,-z,now)
endif()

# taminat_layer(NAME LINKS...): the static library of one layer, made of every source in its folder.
function(taminat_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(taminat_${name} STATIC ${sources})
    set_target_properties(taminat_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(taminat_${name} PUBLIC taminat_house ${ARGN})
endfunction()

# taminat_program(NAME SOURCE LINKS...): a program, its composition root in SOURCE.
function(taminat_program name source)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE taminat_house ${ARGN})
    install(TARGETS ${name} RUNTIME)
endfunction()

# What every test runs under: no display, UTF-8 in C's order, leaks counted, undefined behaviour with its place.
set(TAMINAT_TEST_ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen"
    "LC_ALL=C.UTF-8"
    "ASAN_OPTIONS=detect_leaks=1"
    "UBSAN_OPTIONS=print_stacktrace=1"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")

# taminat_test_needs(TEST NEED...): before taminat_tests, says that TEST (tst_store) runs inside tests/support/with_NEED.sh:
# postgres, keyring, display, printer.
macro(taminat_test_needs test)
    set(taminat_needs_${test} ${ARGN})
endmacro()

# taminat_test(NAME COMMAND...): a CTest of this folder under the common environment, inside whatever it needs.
function(taminat_test test)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    set(wrappers)
    foreach(need IN LISTS taminat_needs_${test})
        list(APPEND wrappers "${PROJECT_SOURCE_DIR}/tests/support/with_${need}.sh")
    endforeach()
    add_test(NAME ${folder}/${test} COMMAND ${wrappers} ${ARGN})
    set_tests_properties(${folder}/${test} PROPERTIES
        TIMEOUT 300
        LABELS ${folder}
        ENVIRONMENT "${TAMINAT_TEST_ENVIRONMENT}")
endfunction()

# taminat_tests(LINKS...): one test program for each tst_*.cpp in this folder and those below; dropping a file in adds a
# test. tests/domain/law/tst_ratio.cpp is the program domain_law_tst_ratio and the test domain/law/tst_ratio.
function(taminat_tests)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "tst_*.cpp")
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    foreach(source IN LISTS sources)
        cmake_path(RELATIVE_PATH source OUTPUT_VARIABLE test)
        cmake_path(REMOVE_EXTENSION test)
        string(REPLACE "/" "_" target "${folder}_${test}")
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE taminat_house taminat_source_folder Qt6::Test ${ARGN})
        taminat_test(${test} "$<TARGET_FILE:${target}>")
    endforeach()
endfunction()

# taminat_benchmarks(LINKS...): one program for each bench_*.cpp in this folder; built with everything, run by hand.
function(taminat_benchmarks)
    file(GLOB sources CONFIGURE_DEPENDS "bench_*.cpp")
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM target)
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE taminat_house taminat_source_folder Qt6::Test ${ARGN})
    endforeach()
endfunction()
