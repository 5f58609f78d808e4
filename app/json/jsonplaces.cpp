// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonplaces.h"

#include "json/jsonreader.h"

#include <vector>

namespace pubconsole {

namespace {

bool isDelimiter(char c)
{
    return c == ',' || c == ':' || c == '}' || c == ']' || c == '{' || c == '[' || c == '"' || uchar(c) <= ' ';
}

// Walks through the tokens of a text and knows the path of each.
class Scanner
{
public:
    struct Frame
    {
        bool isObject = false;
        qsizetype start = 0;
        qsizetype index = 0;
        QByteArray key;
    };
    enum class Token { End, Open, Close, Key, Scalar, Other };

    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }

    Token next()
    {
        while (m_end < m_text.size() && (uchar(m_text[m_end]) <= ' ' || m_text[m_end] == ':'))
            ++m_end;
        start = m_end;
        if (start >= m_text.size())
            return Token::End;
        const char c = m_text[start];
        if (c == ',') {
            ++m_end;
            if (!frames.empty()) {
                ++frames.back().index;
                frames.back().key.clear();
                m_isKeyNext = frames.back().isObject;
            }
            return Token::Other;
        }
        if (c == '{' || c == '[') {
            ++m_end;
            return Token::Open;
        }
        if (c == '}' || c == ']') {
            ++m_end;
            return Token::Close;
        }
        m_end = c == '"' ? endOfString() : endOfScalar();
        if (c != '"' || !m_isKeyNext || frames.empty())
            return Token::Scalar;
        frames.back().key = decoded();
        m_isKeyNext = false;
        return Token::Key;
    }

    void open()
    {
        Frame frame;
        frame.isObject = m_text[start] == '{';
        frame.start = start;
        frames.push_back(frame);
        m_isKeyNext = frame.isObject;
    }

    Frame close()
    {
        Frame frame;
        if (!frames.empty()) {
            frame = std::move(frames.back());
            frames.pop_back();
        }
        m_isKeyNext = false;
        return frame;
    }

    qsizetype end() const { return m_end; }
    static QByteArray token(const Frame &frame) { return frame.isObject ? frame.key : QByteArray::number(frame.index); }

    std::vector<Frame> frames;
    qsizetype start = 0; // of the token

private:
    qsizetype endOfString() const
    {
        qsizetype at = start + 1;
        while (at < m_text.size() && m_text[at] != '"' && m_text[at] != '\n')
            at += m_text[at] == '\\' ? 2 : 1;
        return std::min(at + 1, m_text.size());
    }
    qsizetype endOfScalar() const
    {
        qsizetype at = start + 1;
        while (at < m_text.size() && !isDelimiter(m_text[at]))
            ++at;
        return at;
    }
    QByteArray decoded() const
    {
        const QByteArray quoted = m_text.mid(start, m_end - start);
        if (!quoted.contains('\\'))
            return quoted.mid(1, quoted.size() - 2);
        const auto value = JsonReader::read(quoted);
        return value ? value->text().toByteArray() : QByteArray();
    }

    const QByteArray &m_text;
    qsizetype m_end = 0;
    bool m_isKeyNext = false;
};

} // namespace

std::optional<JsonPlaces::Range> JsonPlaces::rangeOf(const QByteArray &text, const JsonPointer &pointer)
{
    Scanner scanner(text);
    const QList<QByteArray> &tokens = pointer.tokens();
    const size_t depth = size_t(tokens.size());
    const auto isHere = [&] {
        if (scanner.frames.size() != depth)
            return false;
        for (size_t i = depth; i-- > 0;) {
            if (Scanner::token(scanner.frames[i]) != tokens[qsizetype(i)])
                return false;
        }
        return true;
    };
    for (Scanner::Token token = scanner.next(); token != Scanner::Token::End; token = scanner.next()) {
        if (token == Scanner::Token::Scalar && isHere())
            return Range{scanner.start, scanner.end()};
        if (token == Scanner::Token::Open) {
            scanner.open();
        } else if (token == Scanner::Token::Close) {
            const Scanner::Frame frame = scanner.close();
            if (isHere())
                return Range{frame.start, scanner.end()};
        }
    }
    return std::nullopt;
}

JsonPointer JsonPlaces::pointerAt(const QByteArray &text, qsizetype offset)
{
    return pointersAt(text, {offset}).first();
}

QList<JsonPointer> JsonPlaces::pointersAt(const QByteArray &text, const QList<qsizetype> &offsets)
{
    QList<JsonPointer> found;
    Scanner scanner(text);
    const auto path = [&scanner](bool isInside) {
        QList<QByteArray> tokens;
        for (size_t i = 0; i < scanner.frames.size(); ++i) {
            const bool isLast = i + 1 == scanner.frames.size();
            if (isLast && !isInside)
                break;
            tokens.append(Scanner::token(scanner.frames[i]));
        }
        return JsonPointer(tokens);
    };
    const auto isNamed = [&scanner] {
        return !scanner.frames.empty() && (!scanner.frames.back().isObject || !scanner.frames.back().key.isEmpty());
    };
    for (Scanner::Token token = scanner.next(); token != Scanner::Token::End && found.size() < offsets.size();
         token = scanner.next()) {
        const bool isEnd = token == Scanner::Token::Close || token == Scanner::Token::Other;
        while (found.size() < offsets.size() && offsets[found.size()] < scanner.end()) {
            const bool isBefore = isEnd || offsets[found.size()] < scanner.start;
            found += path(isBefore ? !isEnd && isNamed() : true);
        }
        if (token == Scanner::Token::Open)
            scanner.open();
        else if (token == Scanner::Token::Close)
            scanner.close();
    }
    while (found.size() < offsets.size())
        found += path(isNamed());
    return found;
}

} // namespace pubconsole
