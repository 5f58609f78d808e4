// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QLabel;
class QLineEdit;

namespace pubconsole {

class JsonEditor;

//! Find in the JSON, as one types; Return goes on, Shift+Return back, Esc closes.
class FindBar final : public Panel
{
    Q_OBJECT

public:
    explicit FindBar(JsonEditor *editor, QWidget *parent = nullptr);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(bool forward, bool fromStart);
    void close();

    JsonEditor *m_editor;
    QLineEdit *m_text;
    QLabel *m_result;
};

} // namespace pubconsole
