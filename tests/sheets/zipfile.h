// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

//! A zip archive as a workbook is one, made member by member, so that a test can make one that no program would.
class ZipFile final
{
public:
    //! \param claimed the size that the archive says the member has; the true one where it is negative
    void add(const QByteArray &name, const QByteArray &content, qint64 claimed = -1)
    {
        const QByteArray packed = qCompress(content, 9).mid(6).chopped(4); // without sizes, zlib's head and its sum
        const auto size = quint32(claimed < 0 ? content.size() : claimed);
        const QByteArray head = number(20, 2) + number(m_flags, 2) + number(8, 2) + number(0, 4) +
                                number(sum(content), 4) + number(quint32(packed.size()), 4) + number(size, 4) +
                                number(quint32(name.size()), 2) + number(0, 2);
        m_members += "PK\1\2" + number(20, 2) + head + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                     number(quint32(m_content.size()), 4) + name;
        m_content += "PK\3\4" + head + name + packed;
        ++m_count;
    }
    //! Of the members that are added from now on: that they are encrypted.
    void claimEncryption() { m_flags = 1; }

    QByteArray bytes() const
    {
        return m_content + m_members + "PK\5\6" + number(0, 4) + number(m_count, 2) + number(m_count, 2) +
               number(quint32(m_members.size()), 4) + number(quint32(m_content.size()), 4) + number(0, 2);
    }

private:
    static QByteArray number(quint32 value, int bytes)
    {
        const quint32 little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), bytes);
    }
    // CRC-32.
    static quint32 sum(const QByteArray &content)
    {
        quint32 crc = ~0U;
        for (const char c : content) {
            crc ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
        }
        return ~crc;
    }

    QByteArray m_content;
    QByteArray m_members;
    quint32 m_count = 0;
    quint32 m_flags = 0;
};
