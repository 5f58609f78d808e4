// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QObject>

#include <tl/expected.hpp>

namespace pubconsole {

//! Reads the sheets of a file that a stranger may have made, without waiting for it. What is too large, damaged or of
//! another kind is a whole sentence.
class SheetReader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! What was being read before is forgotten.
    void read(const QString &path);

Q_SIGNALS:
    //! \param tables one at least
    void finished(const QString &path, const QList<pubconsole::SheetTable> &tables);
    void failed(const QString &path, const QString &why);

private:
    using Tables = tl::expected<QList<SheetTable>, QString>;
    void end(const QString &path, const Tables &tables);

    int m_count = 0; // of what was read; the last one counts
};

} // namespace pubconsole
