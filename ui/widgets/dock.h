// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace pubconsole {

class EmptyState;

//! A dock of the window. What is set as its widget is shown while it lives; before and after that stands a sentence.
class Dock final : public QDockWidget
{
    Q_OBJECT

public:
    //! \param name what its place in the window is kept under
    //! \param placeHolder the sentence
    Dock(const QString &title, const QString &name, const QString &placeHolder, QWidget *parent = nullptr);

    //! Shows this while it lives, under the dock's title, or under its own where it has one.
    void setContent(QWidget *content);

protected:
    void childEvent(QChildEvent *event) override;

private:
    QString m_title;
    EmptyState *m_placeHolder;
};

} // namespace pubconsole
