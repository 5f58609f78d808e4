// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pubconsole {

class SecretEdit;
struct Profile;

//! Asks for the secret of a profile: a new one after it expired, or the one of this session.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const Profile &profile, const QString &backendName, QWidget *parent = nullptr);
    QString secret() const;

private:
    SecretEdit *m_secret;
};

} // namespace pubconsole
