// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// Every test includes this. What it expects is said in English, and with the times and numbers of no country,
// wherever it runs.
inline const bool isOfNoCountry = qunsetenv("LANGUAGE") && qputenv("LC_ALL", "C");

// What a test waits for comes in the end; on a machine that is busy with other tests, under a
// sanitizer, the five seconds of Qt's macros are too few, and a test that fails for that says nothing.

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 30'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, messageExpression) QTRY_VERIFY2_WITH_TIMEOUT(expr, messageExpression, 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 30'000)
