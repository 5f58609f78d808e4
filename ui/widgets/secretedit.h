// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace pubconsole {

//! A line for a secret: never shown, never copied, not offered to spelling or prediction.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
};

} // namespace pubconsole
