// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/profilemark.h"

#include <QWidget>

namespace pubconsole {

//! What the dialogs of a page are about.
struct DialogSubject
{
    QString name;             //!< of the offer, or of its file
    ProfileMark profile = {}; //!< without a label where there is none, as for a file
};

//! A page that says what the dialogs on it are about, however deep in it they are opened.
class SubjectPage
{
public:
    virtual ~SubjectPage() = default;
    virtual DialogSubject dialogSubject() const = 0;
};

//! At the top of a dialog: the offer and the profile it is about, below the profile's color. Nothing where the dialog
//! is opened on no page that says so.
class SubjectLine final : public QWidget
{
public:
    //! \param opener what the dialog is opened on; looked at once
    SubjectLine(const QWidget *opener, QWidget *parent);
};

} // namespace pubconsole
