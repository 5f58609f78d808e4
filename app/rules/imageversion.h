// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <compare>

namespace pubconsole {

//! The version of an image, X.Y.Z with numbers of any width (contract 5.4): ordered by number, so 1.10.0 is above
//! 1.9.7. A key that is no version is below all versions.
class ImageVersion final
{
public:
    explicit ImageVersion(QByteArrayView key);
    bool isValid() const { return m_isValid; }
    //! The next one: the last part, one higher.
    QString next() const;
    //! The one after the highest of all these, which are objects with versions for their keys or anything else; the
    //! first one where there is none.
    static QString nextFree(const QList<JsonValue> &maps);

    friend auto operator<=>(const ImageVersion &left, const ImageVersion &right)
    {
        return left.m_parts <=> right.m_parts;
    }
    friend bool operator==(const ImageVersion &left, const ImageVersion &right)
    {
        return left.m_parts == right.m_parts;
    }

private:
    std::array<qint64, 3> m_parts{-1, -1, -1};
    bool m_isValid = false;
};

} // namespace pubconsole
