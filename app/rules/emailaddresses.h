// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pubconsole {

//! E-mail addresses as people type and paste them: with commas, semicolons, blanks or line breaks between them. The one
//! rule for every field and dialog that takes addresses.
struct EmailAddresses
{
    QStringList valid;   //!< each once, in their order
    QStringList invalid; //!< what stands between the separators and is no address

    static EmailAddresses read(const QString &text);
    static bool isAddress(const QString &text);
    //! What is wrong with it, a whole sentence; empty when it is an address.
    static QString fault(const QString &text);

    //! As the service takes them: with commas between them (contract 3.9).
    QString text() const;
    //! Which of them are no addresses, and what is wrong with the first, in whole sentences; empty when all are.
    QString problem() const;
};

} // namespace pubconsole
