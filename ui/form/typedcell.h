// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

namespace pubconsole {

//! The cell of a table that is being typed into: what stands in its editor is no part of the document yet.
class TypedCell final : public QObject
{
    Q_OBJECT

public:
    //! \param within not owned; cells of tables elsewhere are none of this
    explicit TypedCell(const QWidget *within, QObject *parent = nullptr);

    //! The focus is there now. What is no editor of a cell leaves the last one as it is.
    void follow(QWidget *focus);
    //! Whether something was typed that nobody took over.
    bool isTyping() const;
    //! Takes it over and closes the editor, as leaving the cell does.
    void finish();

Q_SIGNALS:
    //! isTyping() may be another.
    void changed();

private:
    const QWidget *m_within;
    QPointer<QLineEdit> m_editor; // that is or was typed into
};

} // namespace pubconsole
