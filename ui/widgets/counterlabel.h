// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pubconsole {

//! "23 / 50" beside a text with a limit. Characters are counted as people see them, so an emoji is one.
class CounterLabel final : public QLabel
{
    Q_OBJECT

public:
    //! \param maximum 0 hides the counter
    explicit CounterLabel(int maximum, QWidget *parent = nullptr);
    void count(const QString &text);

private:
    int m_maximum;
};

} // namespace pubconsole
