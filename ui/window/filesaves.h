// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "window/saver.h"

#include <QObject>

class QWidget;

namespace pubconsole {

class FileDocuments;
class Messages;
class Tabs;

//! Saves the tabs of files into their files, and tells of edits that an earlier session left.
class FileSaves final : public QObject, public Saver
{
    Q_OBJECT

public:
    //! \param files, tabs, messages not owned, outlive it
    //! \param window the parent of what is asked
    FileSaves(FileDocuments *files, Tabs *tabs, Messages *messages, QWidget *window);

    QList<OfferTab *> tabs() const override;
    void save(OfferTab *tab) override;
    void saveThen(OfferTab *tab, const std::function<void()> &then) override;
    void saveAllThen(const std::function<void()> &then) override;
    DraftStore *drafts() const override;
    //! Says what is kept of files that are not open.
    void tellOfDrafts();

Q_SIGNALS:
    //! A short confirmation for the status bar.
    void saved(const QString &sentence);
    //! The person wants this file, of which something was kept.
    void fileRequested(const QString &path);
    //! The person wants the text of the current tab in a file of its own.
    void saveCopyRequested();

private:
    bool write(OfferTab *tab, bool isForced);
    void showError(const OfferTab *tab, const QString &sentence);
    void tellOfChangedFile(OfferTab *tab);
    void tellOf(const QList<OfferId> &drafts);
    void tellOfDraftsLeft();

    FileDocuments *m_files;
    Tabs *m_tabs;
    Messages *m_messages;
    QWidget *m_window;
    QList<OfferId> m_told; // what the message about drafts is of
};

} // namespace pubconsole
