// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace pubconsole {

//! Where its service follows an operation. Opaque to everybody else: it is kept, given back as it came, and compared.
//! Empty where the service gave none.
class OperationRef final
{
public:
    OperationRef() = default;
    explicit OperationRef(QString text)
        : m_text(std::move(text))
    {
    }

    bool isEmpty() const { return m_text.isEmpty(); }
    //! As it is kept on disk, and shown to who helps; never null, which a database would take for nothing.
    QString text() const { return m_text.isNull() ? QStringLiteral("") : m_text; }

    friend bool operator==(const OperationRef &, const OperationRef &) = default;

private:
    QString m_text;
};

//! What a service answered to a start or a cancel.
struct OperationStart
{
    OperationRef operation;     //!< empty where nothing shows that there is one
    QString correlationId = {}; //!< of the answer

    friend bool operator==(const OperationStart &, const OperationStart &) = default;
};

} // namespace pubconsole
