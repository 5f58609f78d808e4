// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QBoxLayout;

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

Q_SIGNALS:
    void saveAllChosen();
    void keepChosen();
    void discardChosen();

private:
    void addProfile(const Profile &profile, QBoxLayout *layout);
    void askToDiscard(const QStringList &names);
};

} // namespace pubconsole
