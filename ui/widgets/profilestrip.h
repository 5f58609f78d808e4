// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace pubconsole {

//! A line in the profile's colour, where one can act. The profile's name always stands beside it in words.
class ProfileStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileStrip(QWidget *parent = nullptr);
    void setColor(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};

} // namespace pubconsole
