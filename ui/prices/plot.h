// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot as its own header is: two of its templates want Qt's foreach, which this program does without.
#define foreach(each, all) for (each : all)
#include <qcustomplot.h>
#undef foreach
