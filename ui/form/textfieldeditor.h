// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace pubconsole {

class CounterLabel;

//! Several lines of text; HTML with a preview that loads nothing and opens nothing.
class TextFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    QString text() const;
    void updatePreview();

    QPlainTextEdit *m_text;
    CounterLabel *m_counter;
    QPushButton *m_toggle = nullptr;
    QTextBrowser *m_preview = nullptr;
    bool m_hasReturns = false; // its lines end with a carriage return and a line feed
    bool m_isSetting = false;
};

} // namespace pubconsole
