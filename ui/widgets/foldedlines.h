// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace pubconsole {

//! Lines for who wants to read them: a button that says what they are, and behind it a list with one line each.
class FoldedLines final : public QWidget
{
    Q_OBJECT

public:
    //! Folded, and hidden until there are lines.
    explicit FoldedLines(QWidget *parent = nullptr);
    //! \param title of the button and of the list
    void setLines(const QString &title, const QStringList &lines);

private:
    void fold(bool isOpen);

    QToolButton *m_button;
    QListWidget *m_list;
    QStringList m_lines;
};

} // namespace pubconsole
