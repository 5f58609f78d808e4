// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pubconsole {

class SecretEdit;
struct Profile;

//! Asks for the secret of a profile (or the passphrase of its certificate's key): a new one after it expired, or the
//! one of this session.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param backendName where it is kept; empty for this session only
    SecretDialog(const Profile &profile, const QString &backendName, QWidget *parent = nullptr);
    QString secret() const;

private:
    SecretEdit *m_secret;
};

} // namespace pubconsole
