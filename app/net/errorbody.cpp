// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/errorbody.h"

#include "net/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumErrorBody = 1024 * 1024;
constexpr qsizetype maximumMessage = 2000;
constexpr qsizetype mostRead = 64 * 1024;
constexpr qsizetype maximumFields = 200;

class BodyReader final
{
public:
    BodyReader(const QList<QByteArray> &secrets, ApiError &error)
        : m_secrets(secrets)
        , m_error(error)
    {
    }

    void read(const QByteArray &body)
    {
        if (body.startsWith('{') || body.startsWith('[')) {
            const QJsonDocument document = QJsonDocument::fromJson(body);
            readObject(document.isArray() ? document.array().first().toObject() : document.object());
        } else if (body.startsWith('<')) {
            m_error.message =
                ApiError::tr("It sent a web page instead of an answer; a proxy or gateway may stand in between.");
        } else if (!body.isEmpty()) {
            m_error.message = clean(QString::fromUtf8(body));
        }
    }

private:
    // One line of plain text from whatever the service wrote. Secrets go before it is cut: half of one is one, too.
    QString clean(const QString &text) const
    {
        static const QRegularExpression invisible(
            u"[\\x{0}-\\x{1f}\\x{7f}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}\\x{feff}]"_s);
        // Of an endless one the beginning will do, without the end, where a secret may have been cut in two.
        QString begin = Redactor::without(text.left(mostRead), m_secrets);
        if (text.size() > mostRead)
            begin.chop(mostRead / 4);
        QString line = begin.simplified().remove(invisible);
        line = Redactor::redacted(Redactor::without(line, m_secrets).left(maximumMessage * 2));
        return line.left(maximumMessage);
    }

    QString memberText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys) const
    {
        for (const QLatin1StringView key : keys) {
            if (const QJsonValue value = object.value(key); value.isString() && !value.toString().isEmpty())
                return clean(value.toString());
        }
        return {};
    }

    void readDetails(const QJsonArray &details)
    {
        for (const QJsonValue &item : details) {
            const QJsonObject detail = item.toObject();
            const QString message =
                item.isString() ? clean(item.toString()) : memberText(detail, {"message"_L1, "Message"_L1});
            if (!message.isEmpty() && m_error.fields.size() < maximumFields)
                m_error.fields.append({memberText(detail, {"target"_L1, "code"_L1}), message});
        }
    }

    // ModelState of ASP.NET: {"offer.title": ["The field is required."]}
    void readModelState(const QJsonObject &state)
    {
        for (auto it = state.begin(); it != state.end(); ++it) {
            for (const QJsonValue &reason : it.value().toArray()) {
                if (reason.isString() && m_error.fields.size() < maximumFields)
                    m_error.fields.append({clean(it.key()), clean(reason.toString())});
            }
        }
    }

    // The token endpoint: the text begins with its code, "AADSTS7000215: …", and ends in ids that stand beside it, too.
    void readSignIn(const QJsonObject &body)
    {
        static const QRegularExpression aadsts(u"^(AADSTS\\d+): *"_s);
        static const QRegularExpression trailer(u" *Trace ID: .*$"_s);
        const QString description = memberText(body, {"error_description"_L1});
        const QRegularExpressionMatch match = aadsts.match(description);
        m_error.code = match.hasMatch() ? match.captured(1) : memberText(body, {"error"_L1});
        m_error.message = description.mid(match.capturedLength()).remove(trailer);
        if (const QString id = memberText(body, {"correlation_id"_L1}); !id.isEmpty())
            m_error.correlationId = id;
        if (const QString id = memberText(body, {"trace_id"_L1}); !id.isEmpty())
            m_error.requestId = id;
    }

    void readObject(const QJsonObject &body)
    {
        const QJsonValue inner = body.value("error"_L1);
        if (inner.isObject()) {
            const QJsonObject object = inner.toObject();
            m_error.code = memberText(object, {"code"_L1});
            m_error.message = memberText(object, {"message"_L1});
            readDetails(object.value("details"_L1).toArray());
        } else if (inner.isString()) {
            readSignIn(body);
        } else {
            m_error.code = memberText(body, {"code"_L1, "Code"_L1});
            m_error.message = memberText(body, {"message"_L1, "Message"_L1, "title"_L1});
            readModelState(body.value("ModelState"_L1).toObject());
            readDetails(body.value("details"_L1).toArray());
        }
    }

    const QList<QByteArray> &m_secrets;
    ApiError &m_error;
};

} // namespace

bool isErrorOfService(const QByteArray &body)
{
    const QByteArray text = body.left(maximumErrorBody).trimmed();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto says = [](const QJsonObject &where, std::initializer_list<QLatin1StringView> keys) {
        return std::any_of(keys.begin(), keys.end(),
                           [&where](QLatin1StringView key) { return !where.value(key).toString().isEmpty(); });
    };
    return says(object.value("error"_L1).toObject(), {"code"_L1, "message"_L1}) || says(object, {"Message"_L1});
}

void readErrorBody(const QByteArray &body, const QList<QByteArray> &secrets, ApiError &error)
{
    BodyReader(secrets, error).read(body.left(maximumErrorBody).trimmed());
}

} // namespace pubconsole
