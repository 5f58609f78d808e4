// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretedit.h"

namespace pubconsole {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAccessibleName(tr("Secret"));
}

} // namespace pubconsole
