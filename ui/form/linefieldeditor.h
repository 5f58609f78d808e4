// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QLineEdit;

namespace pubconsole {

class CounterLabel;

//! One line of text, with a counter where there is a limit. A secret is dots. What is typed or pasted becomes one line
//! without white space at its ends; what the document has is shown and kept as it is until then.
class LineFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(const OfferField &field, QWidget *parent);
    bool accepts(const JsonValue &value) const override;

protected:
    void showState(const FieldState &before) override;

private:
    QString cleaned(const QString &text) const;
    void textChanged(const QString &text);
    void show(const QString &text);

    QLineEdit *m_line;
    CounterLabel *m_counter;
    bool m_isAddress;
    bool m_isSetting = false;
    bool m_isTyping = false; // the line may have blanks on their way to a word
};

} // namespace pubconsole
