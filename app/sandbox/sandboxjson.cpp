// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxjson.h"

namespace pubconsole {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           c == '-' || c == '+' || c == '.';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// From `from` on: where the first byte stands that is neither blank nor comment.
qsizetype pastBlanks(const QByteArray &text, qsizetype from)
{
    while (from < text.size()) {
        if (isBlank(text[from])) {
            ++from;
        } else if (text[from] == '/' && from + 1 < text.size() && (text[from + 1] == '/' || text[from + 1] == '*')) {
            const bool isLine = text[from + 1] == '/';
            const qsizetype end = text.indexOf(isLine ? "\n" : "*/", from + 2);
            from = end < 0 ? text.size() : end + (isLine ? 1 : 2);
        } else {
            break;
        }
    }
    return from;
}

// Copies the text that begins with a quotation mark at `from`, in double quotes; where it ends.
qsizetype copyText(const QByteArray &text, qsizetype from, QByteArray &out)
{
    const char quote = text[from];
    out += '"';
    qsizetype i = from + 1;
    for (; i < text.size() && text[i] != quote; ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            out += text[i] == '\'' ? QByteArray("'") : QByteArray("\\") + text[i];
        } else if (text[i] == '"') {
            out += "\\\"";
        } else {
            out += text[i];
        }
    }
    out += '"';
    return i + 1;
}

} // namespace

QByteArray SandboxJson::strict(const QByteArray &body)
{
    QByteArray out;
    out.reserve(body.size());
    for (qsizetype i = pastBlanks(body, 0); i < body.size(); i = pastBlanks(body, i)) {
        const char c = body[i];
        if (c == '"' || c == '\'') {
            i = copyText(body, i, out);
        } else if (c == ',') {
            const qsizetype next = pastBlanks(body, i + 1);
            if (next >= body.size() || (body[next] != '}' && body[next] != ']'))
                out += c;
            i = next;
        } else if (isNameByte(c)) {
            const qsizetype begin = i;
            while (i < body.size() && isNameByte(body[i]))
                ++i;
            const QByteArray word = body.mid(begin, i - begin);
            const qsizetype next = pastBlanks(body, i);
            const bool isName = next < body.size() && body[next] == ':';
            out += isName ? '"' + word + '"' : word + ' ';
        } else {
            out += c;
            ++i;
        }
    }
    return out;
}

tl::expected<JsonValue, JsonError> SandboxJson::read(const QByteArray &body)
{
    const QByteArray text = body.startsWith("\xef\xbb\xbf") ? body.mid(3) : body;
    auto value = JsonReader::read(text);
    if (value)
        return value;
    if (auto lenient = JsonReader::read(strict(text)))
        return lenient;
    return value; // with the place in what was sent
}

} // namespace pubconsole
