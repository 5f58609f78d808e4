// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pubconsole {

class JsonEditor;

//! Find and replace in the JSON. Searches as one types; Return goes on, Shift+Return back, Esc closes.
class FindBar final : public Panel
{
    Q_OBJECT

public:
    explicit FindBar(JsonEditor *editor, QWidget *parent = nullptr);
    void openFind();
    //! With the line for what is put in its place, unless the text cannot be changed.
    void openReplace();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(bool isReplacing);
    Qt::CaseSensitivity sensitivity() const;
    void find(bool forward, bool fromStart);
    bool canReplace();
    void replace();
    void replaceAll();
    void close();

    JsonEditor *m_editor;
    QLineEdit *m_text;
    QLabel *m_result;
    QCheckBox *m_matchCase;
    QWidget *m_replacing;
    QLineEdit *m_replacement;
};

} // namespace pubconsole
