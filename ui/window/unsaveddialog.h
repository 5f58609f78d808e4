// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QBoxLayout;
class QLabel;

namespace pubconsole {

struct Profile;

//! *Unsaved changes*: asked before edits would go, when the window, a profile or a tab closes. Esc stays.
class UnsavedDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param names of offers and files
    //! \param profile whose offers they are; null where only files are open
    UnsavedDialog(const QStringList &names, const Profile *profile, QWidget *parent);

    //! What is still unsaved by now: it may be saved while this asks. Where nothing is, there is nothing to ask: it
    //! closes, and nothingLeft() is emitted.
    void setNames(const QStringList &names);

Q_SIGNALS:
    void saveAllChosen();
    void keepChosen();
    void discardChosen();
    void nothingLeft();

private:
    void addProfile(const Profile &profile, QBoxLayout *layout);
    void askToDiscard();

    QStringList m_names;
    QLabel *m_text;
};

} // namespace pubconsole
