// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pubconsole {

//! *Support bundle*: shows the very text that is saved or copied.
class SupportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SupportDialog(const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    //! It could not be written; the sentence is complete.
    void failed(const QString &sentence);

private:
    void save();

    QString m_text;
};

} // namespace pubconsole
