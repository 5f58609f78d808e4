// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pubconsole {

//! Text from outside (the service's, a file's, a profile's) is shown letter by letter, wherever it is shown. Qt takes a
//! text that looks like HTML for HTML in every label, message box and tooltip, and loads the files that it names: from
//! install() on, none of them does, those that Qt makes by itself included. What Qt's buttons, menus, tabs and titles
//! take for a sign of their own, the functions here write so that it is shown.
class PlainText final : public QObject
{
public:
    //! For the whole program, once, before its first window. A widget that is to show rich text says so itself.
    static void install();
    //! `text` for a button, menu item, tab or a label with a buddy, where `&` would underline a letter.
    static QString label(QString text);
    //! `text` for a window's title, where `[*]` would stand for "changed".
    static QString title(QString text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace pubconsole
