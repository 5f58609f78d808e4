// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QString>

namespace pubconsole {

//! A status word of the service: its class, read in any case and in every spelling that was seen, and the word itself
//! as it came. Used for offers, operations and steps alike (contract 4.1 to 4.3): an unknown word stays visible.
class StatusWord final
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(pubconsole::StatusWord)
public:
    enum class Class {
        None, //!< no word at all
        NeverPublished,
        NotStarted,
        Running,
        WaitingForReview, //!< the publisher must act
        Succeeded,
        Failed, //!< failed, blocked or rejected
        Canceled,
        Unknown, //!< a word that no document has: treated as still running
    };
    Q_ENUM(Class)

    StatusWord() = default;
    //! Of a word that this program or a service writes, by its spelling.
    explicit StatusWord(const QString &wire);
    //! Of a service that has other words for the same.
    StatusWord(Class kind, const QString &wire);

    Class kind() const { return m_class; }
    //! The service's own word.
    const QString &wire() const { return m_wire; }
    //! Nothing more will come by itself.
    bool isFinal() const
    {
        return m_class == Class::Succeeded || m_class == Class::Failed || m_class == Class::Canceled;
    }
    //! What the word means for people who look at an offer: "Live", "Needs your review", or the unknown word itself.
    QString offerText() const;
    //! The same for an operation or a step: "Running", "Complete".
    QString operationText() const;

    friend bool operator==(const StatusWord &, const StatusWord &) = default;

private:
    Class m_class = Class::None;
    QString m_wire;
};

} // namespace pubconsole
