// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/decimal.h"
#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QList>

#include <optional>

namespace pubconsole {

//! How large a machine is, as prices count it.
struct CoreSize
{
    int cores = 0;        //!< 0 for a machine that shares a core with others; -1 for a size that counts none
    QByteArray name = {}; //!< as the service says it, of a size that counts no cores; empty for every other

    bool isCounted() const { return cores >= 0; }
    friend bool operator==(const CoreSize &, const CoreSize &) = default;
};

//! Which of a plan's prices.
struct PriceKey
{
    QByteArray market = {};            //!< its code; empty for the prices that hold for all
    std::optional<CoreSize> size = {}; //!< nothing for the price of one core
    JsonPointer other = {};            //!< where in its form a number stands of which nobody knows more; else the root

    friend bool operator==(const PriceKey &, const PriceKey &) = default;
};
size_t qHash(const PriceKey &key, size_t seed = 0);

//! A price and what it is the price of.
struct PriceCell
{
    PriceKey key;
    Decimal price;
    QByteArray currency = {}; //!< empty where none is said

    friend bool operator==(const PriceCell &, const PriceCell &) = default;
};

//! The prices of a plan for one market, or for all.
struct PriceList
{
    struct OfSize
    {
        CoreSize size;
        Decimal price;

        friend bool operator==(const OfSize &, const OfSize &) = default;
    };

    QByteArray currency = {};            //!< its ISO 4217 code; empty where none is said
    std::optional<Decimal> perCore = {}; //!< the price of one core
    QList<OfSize> sizes = {};            //!< in the order of the document, each size once

    bool isEmpty() const { return !perCore && sizes.isEmpty(); }
    std::optional<Decimal> price(const CoreSize &size) const;
    friend bool operator==(const PriceList &, const PriceList &) = default;
};

//! What a plan costs, in the words of nobody's documents. A value: to change it in a document see OfferBody.
struct PlanPrices
{
    enum class Model {
        None,                //!< no price, or none that can be read
        BringYourOwnLicense, //!< customers pay elsewhere
        PerCore,
        PerSize,
        PerMarket,
        PerMarketAndSize,
        Spreadsheet, //!< a file has the prices; the service may show what it made of it beside that
    };
    enum class Unit { Hour, Month };
    struct OfMarket
    {
        QByteArray market; //!< its code, as it is spelled
        PriceList prices;

        friend bool operator==(const OfMarket &, const OfMarket &) = default;
    };
    //! What stands where a price belongs, and is none.
    struct Unread
    {
        PriceKey key;
        JsonValue value;
        QString why; //!< a whole sentence of a number that is out of bounds; empty for what is no number

        friend bool operator==(const Unread &, const Unread &) = default;
    };

    Unit unit = Unit::Hour;
    std::optional<bool> isOwnLicense = {};  //!< whether customers bring their license; nothing where it does not say
    std::optional<qint64> trialMonths = {}; //!< how long the plan is free at first
    PriceList base = {};                    //!< what holds for all markets
    QList<OfMarket> markets = {};           //!< in the order of the document
    QString spreadsheet = {};               //!< the address of the file that has the prices; empty where there is none
    QList<PriceCell> others = {};           //!< numbers of which nobody knows more than their place
    QList<Unread> unread = {};              //!< stays in the document until a price takes its place

    //! How it is priced, by what it has. One's own license comes first: prices beside it are a contradiction.
    Model model() const;
    //! Every price that can be read: those for all markets, then market by market, then the others.
    QList<PriceCell> cells() const;
    //! The prices of a market, or those for all. Empty where it has none.
    PriceList list(const QByteArray &market) const;
    std::optional<Decimal> price(const PriceKey &key) const;
    //! With one price set, or without it; of a market that had none with a list more. Other numbers stay as they are.
    PlanPrices with(const PriceKey &key, const std::optional<Decimal> &price) const;

    friend bool operator==(const PlanPrices &, const PlanPrices &) = default;
};

//! A plan's prices after another model was chosen.
struct SwitchedPrices
{
    PlanPrices prices;
    QList<PriceCell> dropped = {}; //!< prices that the new model has no place for
    QString spreadsheet = {};      //!< the same of the address of a file
};

//! Prices as they are when they are made by another model: what that has no place for is taken out, and nothing is made
//! up. By market, the prices for all markets stay beside those of the markets.
SwitchedPrices switched(const PlanPrices &prices, PlanPrices::Model model);

//! One of the objects in which a document keeps the prices of a plan. Some services want them twice, in two forms.
struct PriceForm
{
    qsizetype which = 0;  //!< by its place among all forms that such documents can have
    JsonPointer place;    //!< where it stands, or would
    JsonValue value = {}; //!< at the place; Undefined where there is nothing
    PlanPrices prices = {};

    bool isThere() const { return value.isObject(); }
};

//! What a document says of the sale of a plan.
struct PlanPricing
{
    //! The forms that it has; where it has none, those that it would have, with nothing in them.
    QList<PriceForm> forms;
    QByteArrayList soldIn = {}; //!< the codes of the markets where it is sold, as they are spelled; an empty one for
                                //!< what is no text
    JsonPointer soldInPlace = {};

    bool hasTwo() const { return forms.size() > 1; }
    //! The forms do not say the same.
    bool differ() const;
    //! What a form is compared with in another state of the plan: the same form, or the first one where that has not
    //! got it; null where it has no prices at all. \return owned by this
    const PriceForm *like(const PriceForm &form) const;
};

//! A part of a form of prices.
enum class PricePart {
    License,
    Trial,
    Markets,     //!< what holds the prices of all markets
    List,        //!< the prices of a market, or those for all
    Currency,    //!< the same
    Sizes,       //!< the same
    Price,       //!< one price
    Spreadsheet, //!< the address
};

} // namespace pubconsole
