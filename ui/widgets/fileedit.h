// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pubconsole {

//! A line for the path of a file that is read, with a button that looks for it.
class FileEdit final : public QWidget
{
    Q_OBJECT

public:
    //! \param name of the thing, for screen readers and the title of the file dialog
    //! \param filter as QFileDialog takes it
    FileEdit(const QString &name, const QString &filter, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    void setPlaceholderText(const QString &text);

Q_SIGNALS:
    void pathChanged();

private:
    void choose(const QString &title, const QString &filter);

    QLineEdit *m_line;
    QPushButton *m_choose;
};

} // namespace pubconsole
