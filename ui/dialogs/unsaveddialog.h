// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

namespace pubconsole {

//! *Unsaved changes*: asked before edits would go, when the window or a profile closes. Esc stays.
class UnsavedDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Stay, SaveAll, Discard };
    using Answerer = std::function<Choice(const QStringList &offers)>;

    static Choice ask(QWidget *parent, const QStringList &offers);
    //! Tests put an answer in place of the dialog; an empty one asks the person again.
    static void setAnswerer(Answerer answerer);

private:
    UnsavedDialog(const QStringList &offers, QWidget *parent);

    Choice m_choice = Choice::Stay;
};

} // namespace pubconsole
