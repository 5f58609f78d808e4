// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/addresstest.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace pubconsole {

//! *Test address…*: says what would leave this computer, and asks the storage when the person wants it.
class TestAddressDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param address whole, as it stands in the document; it is shown without its signature
    TestAddressDialog(const QString &name, const QString &address, AddressTester test, QWidget *parent = nullptr);
    ~TestAddressDialog() override;

private:
    void ask();
    static QStringList doubts(const StoredFile &file);
    void show(const Result<StoredFile> &answer);
    void updateButtons();

    QString m_address;
    AddressTester m_test;
    QLabel *m_state;
    QPushButton *m_ask;
    QPushButton *m_stop;
    std::optional<Reply<StoredFile>> m_asked; // while it is under way
};

} // namespace pubconsole
