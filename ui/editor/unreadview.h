// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonrepair.h"

#include <QWidget>

namespace pubconsole {

class FindBar;
class JsonEditor;
class MessageBar;

//! An answer of the service that is no strict JSON, as it came: what is wrong with it and where, the text to read and
//! search, and what can be done.
class UnreadView final : public QWidget
{
    Q_OBJECT

public:
    explicit UnreadView(QWidget *parent = nullptr);

    //! \param reason why it could not be read, whole sentences
    //! What can be corrected in a large text is told a little later: another thread looks through it.
    //! \param isDraft a draft can be corrected; slots and versions are read only
    void show(const QByteArray &text, const QString &reason, bool isDraft);
    //! The whole text, byte for byte; the editor shows its first megabyte.
    const QByteArray &text() const { return m_text; }
    JsonEditor *editor() const { return m_editor; }
    FindBar *findBar() const { return m_find; }

Q_SIGNALS:
    //! The person wants the draft with what can be corrected corrected; that is an edit.
    void correctRequested(pubconsole::JsonRepair::Choice choice);
    void saveCopyRequested();
    void retryRequested();

private:
    void tell(const std::optional<JsonRepair> &repair);
    void triggered(const QString &button);

    MessageBar *m_bar;
    JsonEditor *m_editor;
    FindBar *m_find;
    QByteArray m_text;
    QString m_reason;
    quint64 m_run = 0; // the newest text that is looked through
    bool m_isDraft = false;
};

} // namespace pubconsole
