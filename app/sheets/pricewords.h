// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

#include <QString>

#include <optional>

namespace pubconsole {

//! What words of a sheet of prices mean, as this program, the old portal and people write them.
class PriceWords final
{
public:
    //! What a price is the price of, and what it is in.
    enum class Part { Publisher, Offer, Plan, Market, Currency, Size, Unit };
    //! A price of this size; of one core where there is none.
    struct Size
    {
        std::optional<CoreSize> size;
    };

    //! What the cells beside or below a title are: "Region", "SKU id", "Core size".
    static std::optional<Part> part(const QString &title);
    //! Whether a title is that of prices: "Price", "Price per core".
    static bool isPrice(const QString &title);
    //! "4core", "4 cores", "shared core", "per core", and "4" where bare numbers count cores.
    static std::optional<Size> size(const QString &text, bool isBareTaken);
    //! The code of the market that a code or a name means, in English or the language of the program, and empty for all
    //! of them; nothing for what is unknown.
    static std::optional<QByteArray> market(const QString &text);
    static std::optional<PlanPrices::Unit> unit(const QString &text);
};

} // namespace pubconsole
