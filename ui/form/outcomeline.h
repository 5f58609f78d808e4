// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wrappedlabel.h"

namespace pubconsole {

//! One sentence of what came of the last thing that was done here, or why nothing did. Reading it tells which; a
//! failure has its color besides, in either theme.
class OutcomeLine final : public WrappedLabel
{
    Q_OBJECT

public:
    explicit OutcomeLine(QWidget *parent = nullptr);
    void say(const QString &sentence, bool isFailure = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    bool m_isFailure = false;
};

} // namespace pubconsole
