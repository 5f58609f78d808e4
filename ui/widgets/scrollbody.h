// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace pubconsole {

//! The body of a dialog: as large as its content where the screen has room for that, else it scrolls up and down.
class ScrollBody final : public QScrollArea
{
    Q_OBJECT

public:
    //! Takes the content.
    explicit ScrollBody(QWidget *content, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace pubconsole
