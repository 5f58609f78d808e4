// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/reader/workbookparts.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <zip.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <optional>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr auto textsPart = "xl/sharedStrings.xml"_L1;

//! The parts of an archive in memory, and the archive with some of them replaced.
class Parts final
{
public:
    explicit Parts(const QByteArray &archive)
    {
        // Its own copy: libzip 1.7 frees what it was lent when an archive is written over it.
        void *copy = std::malloc(size_t(archive.size())); // NOLINT(cppcoreguidelines-no-malloc)
        if (!copy)
            throw std::bad_alloc();
        std::memcpy(copy, archive.constData(), size_t(archive.size()));
        m_source.reset(zip_source_buffer_create(copy, zip_uint64_t(archive.size()), 1, nullptr));
        if (!m_source)
            return;
        zip_source_keep(m_source.get()); // the archive has it, too
        m_zip = zip_open_from_source(m_source.get(), 0, nullptr);
        if (!m_zip)
            zip_source_free(m_source.get());
    }
    ~Parts()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    QStringList names() const
    {
        QStringList all;
        const zip_int64_t count = m_zip ? zip_get_num_entries(m_zip, 0) : 0;
        for (zip_int64_t i = 0; i < count; ++i)
            all += QString::fromUtf8(zip_get_name(m_zip, zip_uint64_t(i), 0));
        return all;
    }
    QByteArray read(const QString &name) const
    {
        zip_stat_t stat;
        const QByteArray path = name.toUtf8();
        if (!m_zip || zip_stat(m_zip, path.constData(), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) ||
            stat.size > zip_uint64_t(largest))
            return {};
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen(m_zip, path.constData(), 0);
        const zip_int64_t got = file ? zip_fread(file, content.data(), stat.size) : -1;
        if (file)
            zip_fclose(file);
        return got == content.size() ? content : QByteArray();
    }
    void replace(const QString &name, const QByteArray &content)
    {
        m_kept[name] = content; // it is read when the archive is written
        zip_source_t *source = zip_source_buffer(m_zip, m_kept[name].constData(), zip_uint64_t(m_kept[name].size()), 0);
        const zip_int64_t entry =
            source ? zip_file_add(m_zip, name.toUtf8().constData(), source, ZIP_FL_OVERWRITE) : -1;
        if (entry < 0)
            zip_source_free(source);
        else
            zip_set_file_compression(m_zip, zip_uint64_t(entry), ZIP_CM_STORE, 0);
    }
    //! Empty where it could not be.
    QByteArray written()
    {
        if (zip_close(m_zip) != 0)
            return {};
        m_zip = nullptr;
        zip_stat_t stat;
        if (zip_source_stat(m_source.get(), &stat) != 0 || zip_source_open(m_source.get()) != 0)
            return {};
        QByteArray archive(qsizetype(stat.size), Qt::Uninitialized);
        const bool isWhole = zip_source_read(m_source.get(), archive.data(), stat.size) == zip_int64_t(stat.size);
        zip_source_close(m_source.get());
        return isWhole ? archive : QByteArray();
    }

private:
    static constexpr qint64 largest = 512LL * 1024 * 1024; // bytes; the memory of this program ends before

    struct Free
    {
        void operator()(zip_source_t *source) const { zip_source_free(source); }
    };

    QHash<QString, QByteArray> m_kept;
    std::unique_ptr<zip_source_t, Free> m_source;
    zip_t *m_zip = nullptr;
};

// "/xl/worksheets/sheet1.xml", named in the folder "xl", is "worksheets/sheet1.xml".
QString fromFolder(const QString &target, const QString &folder)
{
    const QString way = target.mid(1);
    if (way.startsWith(folder))
        return way.mid(folder.size());
    return u"../"_s.repeated(folder.count(u'/')) + way;
}

// Empty where no part is named from the root.
QByteArray relationships(const QByteArray &part, const QString &name)
{
    const QString folder = name.section("_rels/"_L1, 0, 0);
    QByteArray written;
    QXmlStreamReader reader(part);
    QXmlStreamWriter writer(&written);
    bool isOther = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1) {
            if (!reader.hasError())
                writer.writeCurrentToken(reader);
            continue;
        }
        writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
        const QXmlStreamAttributes attributes = reader.attributes();
        const bool isOutside = attributes.value("TargetMode"_L1) == "External"_L1;
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString value = attribute.value().toString();
            const bool isNamed = attribute.name() == "Target"_L1 && value.startsWith(u'/') && !isOutside;
            isOther = isOther || isNamed;
            writer.writeAttribute(attribute.qualifiedName().toString(), isNamed ? fromFolder(value, folder) : value);
        }
    }
    return isOther && !reader.hasError() ? written : QByteArray();
}

// The text of a cell, without what is there for who does not read its characters.
QString inlineText(QXmlStreamReader *reader)
{
    QString text;
    int depth = 1;
    int aloud = 0;
    while (depth > 0 && !reader->atEnd()) {
        const auto token = reader->readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            aloud += reader->name() == "rPh"_L1;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            aloud -= reader->name() == "rPh"_L1;
        } else if (token == QXmlStreamReader::Characters && aloud == 0) {
            text += reader->text();
        }
    }
    return text;
}

// Takes the texts that stand in a sheet out of it; empty where there are none.
QByteArray sheet(const QByteArray &part, qsizetype first, QStringList *taken)
{
    if (!part.contains("inlineStr"))
        return {};
    QByteArray written;
    QXmlStreamReader reader(part);
    QXmlStreamWriter writer(&written);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const bool isCell = token == QXmlStreamReader::StartElement && reader.name() == "c"_L1 &&
                            reader.attributes().value("t"_L1) == "inlineStr"_L1;
        if (!isCell) {
            if (!reader.hasError())
                writer.writeCurrentToken(reader);
            continue;
        }
        const QString space = reader.namespaceUri().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString text = inlineText(&reader);
        writer.writeStartElement(space, u"c"_s);
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() != "t"_L1)
                writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
        }
        if (!text.isEmpty()) {
            writer.writeAttribute(u"t"_s, u"s"_s);
            writer.writeTextElement(space, u"v"_s, QString::number(first + taken->size()));
            *taken += text;
        }
        writer.writeEndElement();
    }
    return reader.hasError() ? QByteArray() : written;
}

// For each text whether it is empty; nothing where there is no such part, or it cannot be read.
std::optional<QList<bool>> emptyTexts(const QByteArray &part)
{
    QList<bool> empty;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "si"_L1)
            empty += inlineText(&reader).isEmpty();
    }
    return reader.hasError() ? std::nullopt : std::optional(empty);
}

// With further ones, and with a mark in each that is empty: liborcus takes such a one for the one before it.
QByteArray withTexts(const QByteArray &part, const QList<bool> &empty, const QStringList &added)
{
    QByteArray written;
    QXmlStreamReader reader(part);
    QXmlStreamWriter writer(&written);
    const auto write = [&writer](const QString &space, const QString &text) {
        writer.writeStartElement(space, u"si"_s);
        writer.writeTextElement(space, u"t"_s, text);
        writer.writeEndElement();
    };
    qsizetype next = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QString space = reader.namespaceUri().toString();
        if (token == QXmlStreamReader::StartElement && reader.name() == "si"_L1 && empty[next++]) {
            reader.skipCurrentElement();
            write(space, QString(emptyText));
            continue;
        }
        for (const QString &text :
             token == QXmlStreamReader::EndElement && reader.name() == "sst"_L1 ? added : QStringList())
            write(space, text);
        if (!reader.hasError())
            writer.writeCurrentToken(reader);
    }
    return reader.hasError() ? QByteArray() : written;
}

} // namespace

QByteArray inTakenSpelling(const QByteArray &workbook)
{
    Parts parts(workbook);
    QHash<QString, QByteArray> other;
    const QByteArray known = parts.read(textsPart);
    const auto empty = emptyTexts(known);
    QStringList taken;
    const QStringList names = parts.names();
    for (const QString &name : names) {
        QByteArray changed;
        if (name.endsWith(".rels"_L1))
            changed = relationships(parts.read(name), name);
        else if (empty && name.startsWith("xl/worksheets/"_L1))
            changed = sheet(parts.read(name), empty->size(), &taken);
        if (!changed.isEmpty())
            other.insert(name, changed);
    }
    if (empty && (!taken.isEmpty() || empty->contains(true)))
        other.insert(textsPart, withTexts(known, *empty, taken));
    for (auto it = other.cbegin(); it != other.cend(); ++it) {
        if (it->isEmpty())
            return workbook;
        parts.replace(it.key(), it.value());
    }
    const QByteArray written = other.isEmpty() ? QByteArray() : parts.written();
    return written.isEmpty() ? workbook : written;
}

} // namespace pubconsole
