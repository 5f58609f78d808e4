// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/problem.h"
#include "rules/sasuri.h"

#include <QCoreApplication>
#include <QList>

namespace pubconsole {

//! The rules of resources/rules on a shared access signature: each kind with the parameters that it needs, what it
//! allows and to whom, and from when to when.
class SignatureRules final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::SignatureRules)
public:
    //! \param found not owned; what speaks against the signature is added to it
    //! \param isDisk what is signed is copied by the service, and its guide counts (contract 5.10)
    //! \param days how long it has to last
    SignatureRules(QList<Problem> *found, const SasUri &uri, bool isDisk, const QDateTime &now, int days);
    void check();

private:
    void checkParts();
    void checkSignature();
    void checkVersion(const QString &name);
    void checkScope();
    void checkAccount();
    void checkKey();
    void checkRights();
    void checkCallers();
    void checkTimes();
    void checkTime(const QString &name);
    QString shown(const QString &name) const;
    bool has(const QString &name) const { return m_uri.has(name); }
    bool lacks(const QString &name) const { return m_uri.value(name).isEmpty(); }
    void add(const QByteArray &rule, const QStringList &values = {}, const QStringList &inHelp = {});

    QList<Problem> *m_found;
    SasUri m_uri;
    SasUri::Signer m_signer;
    bool m_isDisk;
    bool m_hasPolicy; // its start, end and rights stand in the storage account
    QDateTime m_now;
    int m_days;
};

} // namespace pubconsole
