// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pubconsole {

class FindBar;
class JsonEditor;

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

Q_SIGNALS:
    void stateChanged();

private:
    void check();

    QString m_path;
    JsonEditor *m_editor;
    FindBar *m_find;
    bool m_isUnsaved = false;
};

} // namespace pubconsole
