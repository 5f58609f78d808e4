// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imageversion.h"

#include <QByteArrayList>

#include <algorithm>

namespace pubconsole {

ImageVersion::ImageVersion(QByteArrayView key)
{
    const QByteArrayList texts = key.toByteArray().split('.');
    if (texts.size() != 3)
        return;
    std::array<qint64, 3> parts{};
    for (size_t i = 0; i < 3; ++i) {
        const QByteArray &text = texts[qsizetype(i)];
        const bool isDigits = !text.isEmpty() && text.size() <= 18 &&
                              std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isDigits)
            return;
        parts[i] = text.toLongLong();
    }
    m_parts = parts;
    m_isValid = true;
}

QString ImageVersion::next() const
{
    return QStringLiteral("%1.%2.%3").arg(m_parts[0]).arg(m_parts[1]).arg(m_parts[2] + 1);
}

QString ImageVersion::nextFree(const QList<JsonValue> &maps)
{
    const ImageVersion none("0.0.0");
    ImageVersion highest = none;
    for (const JsonValue &versions : maps) {
        for (qsizetype i = 0; versions.isObject() && i < versions.size(); ++i)
            highest = std::max(highest, ImageVersion(versions.keyAt(i)));
    }
    return highest == none ? QStringLiteral("1.0.0") : highest.next();
}

} // namespace pubconsole
