// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/target.h"

#include <QCoreApplication>
#include <QString>

namespace pubconsole {

//! Why commands cannot be done now, where several are refused for the same reason: one sentence for each, said the same
//! everywhere. Those that ask a target are made to be a Command's `refusal`, and empty where nothing is in the way.
class Refusals
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::Refusals)

public:
    static QString noOffer();
    static QString readOnly();
    static QString beingSaved();

    //! Of what needs an offer or a file that is edited in the tab in view.
    static QString ofTab(const Target &target);
    //! Of what needs an offer in the tab in view: edited, compared or reviewed.
    static QString ofShown(const Target &target);
    //! Of what acts on the draft, also where that is compared or reviewed.
    static QString ofDraft(const Target &target);
    //! Of what acts on exactly one chosen offer.
    static QString ofOneOffer(const Target &target);
};

} // namespace pubconsole
