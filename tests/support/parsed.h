// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"

//! Undefined where the text is no JSON.
inline pubconsole::JsonValue parsed(const QByteArray &text)
{
    return pubconsole::JsonReader::read(text).value_or(pubconsole::JsonValue());
}

//! The same, written short: ' stands for ".
inline pubconsole::JsonValue quoted(QByteArray text)
{
    return parsed(text.replace('\'', '"'));
}
