// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

//! What RapidJSON's reader needs for the text by itself, its events thrown away; in milliseconds.
double sax(const QByteArray &text);
//! Real offers, as often as it takes.
QByteArray offersText(qsizetype bytes);
//! A list as the service answers it.
QByteArray listText(int offers);
//! An offer in which nothing but its prices can be wrong, and they are not: each plan has one for each size, twice.
pubconsole::JsonValue pricedOffer(int plans);
//! A virtual machine with such prices, each of them so many cents above a whole number.
pubconsole::JsonValue pricedMachine(int plans, const QByteArray &cents);
//! An offer of 5,000 plans, as large as definitions get.
pubconsole::JsonValue largeOffer();
