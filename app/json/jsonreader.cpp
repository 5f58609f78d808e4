// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"

#include "json/jsontree.h"

#include <QCoreApplication>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace pubconsole {

namespace {

using Kind = JsonError::Kind;
using Type = JsonValue::Type;

QString translated(const char *text)
{
    return QCoreApplication::translate("pubconsole::JsonReader", text);
}

// Takes the events of RapidJSON's reader. Texts are slices of the document; only strings with escapes are copied.
class Handler final
{
public:
    //! \param found what is asked for where doubled keys are taken, the first or the last of each; else null
    Handler(const QByteArray &document, const rapidjson::MemoryStream &stream, QList<JsonDoubledKey> *found = nullptr,
            bool firstCounts = false)
        : m_document(document)
        , m_stream(stream)
        , m_found(found)
        , m_firstCounts(firstCounts)
        , m_builder(document)
    {
    }

    bool Null() { return literal(Type::Null); }
    bool Bool(bool on) { return literal(on ? Type::True : Type::False); }
    // With numbers as strings these four are never called.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    bool RawNumber(const char *, rapidjson::SizeType size, bool)
    {
        m_builder.addSlice(Type::Number, m_document.constData() + m_stream.Tell() - size, size);
        return true;
    }

    bool String(const char *decoded, rapidjson::SizeType size, bool)
    {
        // The stream stands behind the closing quote. A quote may be an escaped one: the bytes have to be the same.
        const char *end = m_document.constData() + m_stream.Tell() - 1;
        if (end[-qptrdiff(size) - 1] == '"' && std::memcmp(end - size, decoded, size) == 0) {
            m_builder.addSlice(Type::String, end - size, size);
            return true;
        }
        if (!QByteArrayView(decoded, qsizetype(size)).isValidUtf8())
            return fail(Kind::Encoding,
                        QT_TRANSLATE_NOOP("pubconsole::JsonReader",
                                          "half of a surrogate pair (\\uD800 to \\uDFFF) stands alone"));
        m_builder.addDecoded(decoded, size);
        return true;
    }

    bool Key(const char *decoded, rapidjson::SizeType size, bool copy) { return String(decoded, size, copy); }
    bool StartObject() { return open(); }
    bool StartArray() { return open(); }

    bool EndObject(rapidjson::SizeType members)
    {
        for (qsizetype twice; (twice = m_builder.duplicateKey(members)) >= 0; --members) {
            if (!m_found || m_found->size() == mostDoubledKeys)
                return fail(Kind::DuplicateKey, QT_TRANSLATE_NOOP("pubconsole::JsonReader",
                                                                  "a key stands twice in the object that ends here"));
            m_found->append({m_builder.removeDuplicate(members, twice, !m_firstCounts), qsizetype(m_stream.Tell())});
        }
        return closed(Type::Object, members);
    }

    bool EndArray(rapidjson::SizeType items) { return closed(Type::Array, items); }

    Kind kind() const { return m_kind; }
    const char *reason() const { return m_reason; }
    JsonValue take() { return m_builder.take(); }

private:
    bool literal(Type type)
    {
        m_builder.add(type);
        return true;
    }

    bool open()
    {
        if (++m_depth <= JsonReader::maximumDepth)
            return true;
        return fail(Kind::TooDeep, QT_TRANSLATE_NOOP("pubconsole::JsonReader", "more than 512 brackets are nested"));
    }

    bool closed(Type type, quint32 members)
    {
        --m_depth;
        m_builder.close(type, members);
        return true;
    }

    bool fail(Kind kind, const char *reason)
    {
        m_kind = kind;
        m_reason = reason;
        return false;
    }

    static constexpr qsizetype mostDoubledKeys = 1000;

    const QByteArray &m_document;
    const rapidjson::MemoryStream &m_stream;
    QList<JsonDoubledKey> *m_found;
    bool m_firstCounts;
    JsonTreeBuilder m_builder;
    int m_depth = 0;
    Kind m_kind = Kind::Syntax;
    const char *m_reason = nullptr;
};

Kind kindOf(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorNumberTooBig:
        return Kind::NumberRange;
    case rapidjson::kParseErrorStringInvalidEncoding:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return Kind::Encoding;
    default: // RapidJSON's list of codes is its own
        return Kind::Syntax;
    }
}

QString reasonOf(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "there is nothing here"));
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "the document has ended, but more text follows"));
    case rapidjson::kParseErrorValueInvalid:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "a value is expected here"));
    case rapidjson::kParseErrorObjectMissName:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "a key in quotes is expected here"));
    case rapidjson::kParseErrorObjectMissColon:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "a colon is expected after the key"));
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "a comma or } is expected here"));
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "a comma or ] is expected here"));
    case rapidjson::kParseErrorStringMissQuotationMark:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "a quotation mark is missing"));
    case rapidjson::kParseErrorStringEscapeInvalid:
        return translated(QT_TRANSLATE_NOOP(
            "pubconsole::JsonReader", "this is not one of JSON's escapes, or a control character stands in a string"));
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "\\u needs four hexadecimal digits"));
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return translated(
            QT_TRANSLATE_NOOP("pubconsole::JsonReader", "half of a surrogate pair (\\uD800 to \\uDFFF) stands alone"));
    case rapidjson::kParseErrorStringInvalidEncoding:
        return translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "these bytes are not valid UTF-8"));
    case rapidjson::kParseErrorNumberTooBig:
        return translated(
            QT_TRANSLATE_NOOP("pubconsole::JsonReader", "this number is larger than any number the service can hold"));
    default: // what is left of RapidJSON's codes is rare and says enough in English
        return QString::fromUtf8(rapidjson::GetParseError_En(code));
    }
}

// What a comma too many or too few has led to. RapidJSON takes all of it for a value or a key that is missing, and a
// text that begins with one for an empty text.
QString commaReason(const QByteArray &document, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(document).first(offset).trimmed();
    const char last = before.isEmpty() ? '\0' : before.back();
    const char here = document.at(offset);
    if (here == ',')
        return last == ',' || last == '{'
                   ? translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "there is one comma too many"))
                   : translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "a value is missing before this comma"));
    if (last == ',' && (here == '}' || here == ']'))
        return translated(
            QT_TRANSLATE_NOOP("pubconsole::JsonReader", "there is one comma too many before this bracket"));
    return {};
}

// Where the string begins that has no end: it goes on behind its line, or to the end of the text. Nothing where that
// is not what RapidJSON complains about.
std::optional<qsizetype> endlessString(const QByteArray &document, qsizetype offset, rapidjson::ParseErrorCode code)
{
    const bool isBroken = code == rapidjson::kParseErrorStringEscapeInvalid && offset < document.size() &&
                          (document[offset] == '\n' || document[offset] == '\r');
    if (!isBroken && (code != rapidjson::kParseErrorStringMissQuotationMark || offset < document.size()))
        return std::nullopt;
    std::optional<qsizetype> begin;
    for (qsizetype i = 0; i < std::min(offset, document.size()); ++i) {
        if (document[i] == '\\')
            ++i; // outside of a string it would have been an error before
        else if (document[i] == '"')
            begin = begin ? std::nullopt : std::optional(i);
    }
    return begin;
}

QString reasonAt(const QByteArray &document, qsizetype offset, rapidjson::ParseErrorCode code)
{
    const bool isWanting = code == rapidjson::kParseErrorDocumentEmpty || code == rapidjson::kParseErrorValueInvalid ||
                           code == rapidjson::kParseErrorObjectMissName;
    if (!isWanting || offset >= document.size())
        return reasonOf(code);
    const QString comma = commaReason(document, offset);
    if (!comma.isEmpty())
        return comma;
    return reasonOf(code == rapidjson::kParseErrorDocumentEmpty ? rapidjson::kParseErrorValueInvalid : code);
}

JsonError errorAt(const QByteArray &document, Kind kind, qsizetype offset, QString reason)
{
    JsonError error{kind, offset, 1, 1, std::move(reason)};
    const QByteArrayView before = QByteArrayView(document).first(qMin(offset, document.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    error.line = int(before.count('\n')) + 1;
    for (qsizetype i = lineStart; i < before.size(); ++i)
        error.column += (uchar(before[i]) & 0xC0) != 0x80;
    return error;
}

tl::expected<JsonValue, JsonError> parsed(const QByteArray &utf8, QList<JsonDoubledKey> *found, bool firstCounts)
{
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::MemoryStream stream(utf8.constData(), size_t(utf8.size()));
    Handler handler(utf8, stream, found, firstCounts);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, handler);
    if (!result.IsError())
        return handler.take();
    if (handler.reason())
        return tl::unexpected(errorAt(utf8, handler.kind(), qsizetype(stream.Tell()), translated(handler.reason())));
    const auto offset = qsizetype(result.Offset());
    if (const auto begin = endlessString(utf8, offset, result.Code()))
        return tl::unexpected(errorAt(
            utf8, Kind::Syntax, *begin,
            translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "the string that begins here does not end"))));
    return tl::unexpected(errorAt(utf8, kindOf(result.Code()), offset, reasonAt(utf8, offset, result.Code())));
}

} // namespace

tl::expected<JsonValue, JsonError> readWithDoubledKeys(const QByteArray &utf8, bool firstCounts,
                                                       QList<JsonDoubledKey> *found)
{
    return parsed(utf8, found, firstCounts);
}

QString JsonError::message() const
{
    return QCoreApplication::translate("pubconsole::JsonReader", "JSON has an error on line %1, column %2: %3.")
        .arg(line)
        .arg(column)
        .arg(reason);
}

tl::expected<JsonValue, JsonError> JsonReader::read(const QByteArray &utf8, qsizetype maximumBytes)
{
    if (utf8.size() > maximumBytes) {
        const QString reason = translated(QT_TRANSLATE_NOOP("pubconsole::JsonReader", "the text is larger than %1 MB"));
        return tl::unexpected(errorAt(utf8, Kind::TooLarge, 0, reason.arg(maximumBytes / (1024 * 1024))));
    }
    if (utf8.startsWith("\xEF\xBB\xBF")) {
        const QString reason = translated(QT_TRANSLATE_NOOP(
            "pubconsole::JsonReader", "the text begins with a byte order mark (BOM); save it without one"));
        return tl::unexpected(errorAt(utf8, Kind::ByteOrderMark, 0, reason));
    }
    return parsed(utf8, nullptr, false);
}

} // namespace pubconsole
