// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

#include <QDateTime>

namespace pubconsole {

class RuleProblems;

//! The rules of resources/rules on addresses: can what stands there be read, and can Microsoft copy exactly this disk
//! with it until a publish that starts now has ended? What is looked at is the text as it is sent.
class AddressRules final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::AddressRules)
public:
    //! \param problems not owned
    //! \param sasDays how long a signature has to last
    AddressRules(RuleProblems *problems, QDateTime now, int sasDays);

    //! Of an address in a field of that kind.
    void check(const OfferField &field, const QString &text, const JsonPointer &here);

private:
    struct Sas;
    bool checkSpace(const QString &text);
    void checkWeb(const QString &text);
    void checkLogo(const QString &text);
    void checkSigned(OfferField::Signed use, const QString &text);
    void checkParts(const Sas &sas);
    void checkPath(const Sas &sas);
    void checkScope(const Sas &sas);
    void checkAccount(const Sas &sas);
    void checkKey(const Sas &sas);
    void checkRights(const Sas &sas);
    void checkCallers(const Sas &sas);
    void checkTimes(const Sas &sas);
    void checkTime(const Sas &sas, const QString &name);
    void add(const QByteArray &rule, const QStringList &values = {}, const QStringList &inHelp = {});

    RuleProblems *m_problems;
    QDateTime m_now;
    int m_sasDays;
    JsonPointer m_here;
};

} // namespace pubconsole
