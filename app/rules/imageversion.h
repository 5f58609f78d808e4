// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
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
