// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/forecast.h"

namespace pubconsole {

//! "Thu 14:00–18:00", "14:00–14:20"; empty where nothing is known. The further away, the rounder: what is within an
//! hour to the minute, what is days away to the hour, outwards.
QString forecastText(const Forecast &forecast, const QDateTime &now);
//! What is known of how long a step takes: "< 15 min · usually 4 min here, 9 of 10 within 12 min".
QString usualText(const OperationStep &step, const OperationRepository::Durations &durations);
//! The addresses that stand in a step's messages, http and https only, each once; of all steps and of the operation
//! itself for -1.
QList<QUrl> messageLinks(const OperationRecord &record, int step);
//! A link with its address, in words; one that is not http or https is never opened, and says so.
QString linkText(const OfferLink &link);
//! The messages as they came, a line each with its time.
QString messagesText(const OperationRecord &record, int step);
//! What support asks for of an operation: which, where it stands, what the service said of it.
QString supportText(const OperationRecord &record);
//! The whole course of an operation for who reads it with the ears: a line for each step.
QString timelineText(const OperationRecord &record, const Forecast::Usual &usual, const QDateTime &now);

} // namespace pubconsole
