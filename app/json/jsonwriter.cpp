// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwriter.h"

#include <rapidjson/prettywriter.h>

namespace pubconsole {

namespace {

// The output stream that RapidJSON's writers need, over a QByteArray.
class ByteStream final
{
public:
    using Ch = char;
    void Put(char c) { bytes.append(c); }
    void Flush() {}
    QByteArray bytes;
};

template<typename Writer>
void write(Writer &writer, const JsonValue &value)
{
    const auto length = [](QByteArrayView text) { return rapidjson::SizeType(text.size()); };
    switch (value.type()) {
    case JsonValue::Type::Undefined:
    case JsonValue::Type::Null:
        writer.Null();
        return;
    case JsonValue::Type::False:
    case JsonValue::Type::True:
        writer.Bool(value.toBool());
        return;
    case JsonValue::Type::Number:
        writer.RawValue(value.text().data(), size_t(value.text().size()), rapidjson::kNumberType);
        return;
    case JsonValue::Type::String:
        writer.String(value.text().data(), length(value.text()));
        return;
    case JsonValue::Type::Array:
        writer.StartArray();
        for (qsizetype i = 0; i < value.size(); ++i)
            write(writer, value.at(i));
        writer.EndArray();
        return;
    case JsonValue::Type::Object:
        writer.StartObject();
        for (qsizetype i = 0; i < value.size(); ++i) {
            writer.Key(value.keyAt(i).data(), length(value.keyAt(i)));
            write(writer, value.at(i));
        }
        writer.EndObject();
        return;
    }
}

} // namespace

QByteArray JsonWriter::compact(const JsonValue &value)
{
    ByteStream stream;
    rapidjson::Writer<ByteStream> writer(stream);
    write(writer, value);
    return stream.bytes;
}

QByteArray JsonWriter::pretty(const JsonValue &value)
{
    ByteStream stream;
    rapidjson::PrettyWriter<ByteStream> writer(stream);
    writer.SetIndent(' ', 2);
    write(writer, value);
    return stream.bytes;
}

} // namespace pubconsole
