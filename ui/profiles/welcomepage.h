// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

namespace pubconsole {

//! The panel *Welcome*: where a first start begins.
class WelcomePage final : public Panel
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addProfileRequested();
    void sandboxRequested();
    void openFileRequested();
};

} // namespace pubconsole
