// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pubconsole {

//! Every question that is answered with one of two buttons goes through here, so that a test can answer it. Nothing
//! waits for the answer: what was asked about goes on from the event loop.
class Questions final
{
public:
    struct Question
    {
        QString title;
        QString text;    //!< plain text
        QString confirm; //!< a verb
        QString refuse;  //!< what Esc and Return do
    };
    using Answerer = std::function<bool(const Question &)>;

    //! Calls `confirmed` when the person chose to go on, `refused` when they did not. Misleading characters of what is
    //! asked are shown as marks.
    static void ask(QWidget *parent, Question question, std::function<void()> confirmed,
                    std::function<void()> refused = {});
    //! Tests put an answer in place of the window; an empty one asks the person again.
    static void setAnswerer(Answerer answerer);
};

} // namespace pubconsole
