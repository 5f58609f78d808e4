// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketplace/ids.h"

#include <QWidget>

namespace pubconsole {

class FindBar;
class JsonEditor;
class MessageBar;

//! An offer's JSON from a file, away from any service: to read, correct and save as a copy.
class FileTab final : public QWidget
{
    Q_OBJECT

public:
    //! \param utf8 at most JsonReader::maximumDocument bytes; shown pretty-printed when it is JSON, else as it is with
    //! the
    //!             error marked
    FileTab(const QString &path, const QByteArray &utf8, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    JsonEditor *editor() const { return m_editor; }
    bool isUnsaved() const { return m_isUnsaved; }
    void setSaved();
    void openFind();
    void openReplace();
    //! Offers to hold the file against that offer.
    void setOffer(const OfferId &offer);

Q_SIGNALS:
    void stateChanged();
    //! The person wants to see what differs from the draft of that offer, or make the file its draft.
    void compareRequested(const OfferId &offer);
    void replaceRequested(const OfferId &offer);

private:
    void check();

    QString m_path;
    JsonEditor *m_editor;
    FindBar *m_find;
    MessageBar *m_bar;
    bool m_isUnsaved = false;
};

} // namespace pubconsole
