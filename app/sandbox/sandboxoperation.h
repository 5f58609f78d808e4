// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <vector>

namespace pubconsole {

//! A publish or go-live of one offer. Steps are not stored but follow from the clock: what a request sees is what the
//! time since the start makes of it.
struct SandboxOperation
{
    enum class Kind { Publish, GoLive };
    enum class State { Running, WaitingForReview, Complete, Failed, Canceled };

    QString id;
    Kind kind = Kind::Publish;
    int publishingVersion = 1;
    int offerVersion = 0;
    qint64 ticks = 0; //!< the submission's version, .NET ticks
    QString emails;
    QString offerTypeId;
    QDateTime started;
    JsonValue definition; //!< what is published, as it was at the start
    int blockedStep = -1; //!< the step that fails, -1 for none
    QString blockedReason;
    QDateTime cancelRequested;      //!< invalid while nobody asked
    bool isSignedOff = false;       //!< a go-live followed
    QDateTime replaced;             //!< when a publish of another draft followed; else invalid
    State settled = State::Running; //!< the last state whose effects were applied

    //! Whether it ran or waited when it was last settled.
    bool isActive() const { return settled == State::Running || settled == State::WaitingForReview; }
    //! Where its definition goes, in the words of the wire.
    QString slot() const;
    //! Ends it, where it is not over, because the offer is published anew.
    void replace(const QDateTime &now);
    State stateAt(const QDateTime &now, std::chrono::milliseconds step) const;
    //! When the state last changed.
    QDateTime changed(const QDateTime &now, std::chrono::milliseconds step) const;
    //! The step list as the service words it. Migrated offers carry the sign-off's id in its name.
    JsonValue steps(const QDateTime &now, std::chrono::milliseconds step, bool isMigrated) const;

    JsonValue toJson() const;
    static SandboxOperation fromJson(const JsonValue &value);

private:
    struct StepState
    {
        QString status;
        qint64 progress; // of 100
        std::vector<JsonValue> messages;
    };
    StepState stepState(int index, State state, const QDateTime &now, std::chrono::milliseconds step) const;
    std::chrono::milliseconds cancelDelay(std::chrono::milliseconds step) const;
    QDateTime canceledAt(std::chrono::milliseconds step) const;
};

//! The words of the wire.
QString stateWord(SandboxOperation::State state);

} // namespace pubconsole
