// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/apitime.h"
#include "cpp/cppdecoders.h"
#include "json/typedtext.h"
#include "net/redactor.h"

#include <QRegularExpression>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumMessages = 500;
constexpr qsizetype maximumText = 16 * 1024;

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

// The visible text of a small piece of HTML. Without a layout engine: tags go, entities become characters, a link keeps
// its target in brackets, so that it can be read and copied but never followed unseen.
QString plainText(QString html)
{
    static const QRegularExpression link(u"<a\\s[^>]*href\\s*=\\s*[\"']?([^\"'\\s>]+)[^>]*>(.*?)</a\\s*>"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression hidden(u"<(script|style)\\b.*?(</\\1\\s*>|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(u"<(br|/p|/li|/div)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[/!a-zA-Z][^>]*(>|$)"_s);
    html.replace(hidden, u" "_s);
    html.replace(link, u"\\2 [\\1]"_s);
    html.replace(breaks, u" "_s);
    html.remove(tags);
    static const QRegularExpression numeric(u"&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});"_s);
    QRegularExpressionMatch match;
    for (qsizetype at = html.indexOf(numeric, 0, &match); at >= 0; at = html.indexOf(numeric, at + 1, &match)) {
        const QString digits = match.captured(1);
        const uint code = digits.startsWith(u'x') ? digits.mid(1).toUInt(nullptr, 16) : digits.toUInt();
        const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
        html.replace(at, match.capturedLength(),
                     isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString());
    }
    html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&nbsp;"_L1, " "_L1);
    html.replace("&apos;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    return html.simplified();
}

//! Reads the texts of a report, none longer than it may be and none with a secret in it.
class ReportReader final
{
public:
    explicit ReportReader(const QList<QByteArray> &secrets)
        : m_secrets(secrets)
    {
    }

    QString bounded(const JsonValue &value) const
    {
        const QString text = value.toString();
        const QString begin = m_secrets.without(text.left(maximumText));
        return text.size() > maximumText ? begin.chopped(begin.size() / 4) : begin; // a secret may have been cut in two
    }

    // Tags may hide a secret, and their going may put one together.
    QString visible(const JsonValue &value) const
    {
        return visibleText(Redactor::redacted(m_secrets.without(plainText(bounded(value)))));
    }

    QList<OperationMessage> messagesOf(const JsonValue &value) const
    {
        QList<OperationMessage> messages;
        for (qsizetype i = 0; i < std::min(value.size(), maximumMessages); ++i) {
            const JsonValue item = value.at(i);
            if (item.isString()) {
                messages.append({visible(item), {}, {}});
            } else if (item.isObject()) {
                JsonValue text = item.value("messageHtml");
                if (text.isUndefined())
                    text = item.value("message");
                messages.append({visible(text), bounded(item.value("level")), apiTime(item.value("timestamp").text())});
            }
        }
        return messages;
    }

    QList<OfferLink> linksOf(const JsonValue &value) const
    {
        const auto member = [this](const JsonValue &object, std::initializer_list<const char *> keys) {
            for (const char *key : keys) {
                if (const QString text = bounded(object.value(key)); !text.isEmpty())
                    return text;
            }
            return QString();
        };
        QList<OfferLink> links;
        for (qsizetype i = 0; i < std::min(value.size(), maximumMessages); ++i) {
            const JsonValue item = value.at(i);
            const QString target = item.isString() ? bounded(item) : member(item, {"uri", "URI", "Uri", "url"});
            if (target.isEmpty())
                continue;
            QUrl url(target, QUrl::StrictMode);
            if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) ||
                !url.userInfo().isEmpty()) // which looks like the host
                url.clear();
            const QString title = item.isString() ? QString() : member(item, {"displayText", "DisplayText"});
            // A host of other letters looks like one of these: it is shown as it is asked for.
            const QString address = url.isEmpty() ? target : QString::fromLatin1(url.toEncoded());
            links.append(
                {title.isEmpty() ? url.host(QUrl::FullyEncoded) : visibleText(title), url, visibleText(address)});
        }
        return links;
    }

    std::optional<OperationStep> stepOf(const JsonValue &value) const
    {
        if (!value.isObject())
            return std::nullopt;
        OperationStep step;
        step.id = bounded(value.value("id"));
        step.name = visibleText(bounded(value.value("stepName")));
        step.description = visible(value.value("description"));
        step.estimate = visibleText(bounded(value.value("estimatedTimeFrame")));
        step.status = StatusWord(bounded(value.value("status")));
        JsonValue progress = value.value("progressPercentage");
        if (progress.isUndefined())
            progress = value.value("processPercentage");
        if (progress.isNumber())
            step.progress = std::clamp(int(std::clamp(progress.toDouble(), -1.0, 101.0)), 0, 100);
        step.messages = messagesOf(value.value("messages"));
        // By id or by name (contract 6.9).
        step.isPublisherSignoff = isWord(step.id, "publisher-signoff"_L1) ||
                                  isWord(step.name, "publisher-signoff"_L1) ||
                                  isWord(step.name, "publisher signoff"_L1);
        return step;
    }

private:
    SecretFilter m_secrets;
};

} // namespace

std::optional<OperationReport> CppDecoders::report(const JsonValue &value, const QList<QByteArray> &secrets)
{
    const JsonValue body = value.isArray() && value.size() == 1 ? value.at(0) : value;
    if (!body.isObject() || !body.value("status").isString())
        return std::nullopt;
    const ReportReader reader(secrets);
    OperationReport report;
    report.status = StatusWord(reader.bounded(body.value("status")));
    report.messages = reader.messagesOf(body.value("messages"));
    // Whatever else answers in JSON has a status, too; an end is believed of what looks like an operation (3.12).
    const auto members = {"steps",        "publishingVersion", "offerVersion", "cancellationRequestState",
                          "previewLinks", "liveLinks"};
    const bool looksLikeIt = std::any_of(members.begin(), members.end(),
                                         [&body](const char *key) { return !body.value(key).isUndefined(); });
    if (report.status.isFinal() && !looksLikeIt)
        return std::nullopt;
    const JsonValue steps = body.value("steps");
    for (qsizetype i = 0; i < std::min(steps.size(), maximumMessages); ++i) {
        if (auto step = reader.stepOf(steps.at(i)))
            report.steps.append(std::move(*step));
    }
    report.previewLinks = reader.linksOf(body.value("previewLinks"));
    report.liveLinks = reader.linksOf(body.value("liveLinks"));
    report.notificationEmails = reader.bounded(body.value("notificationEmails"));
    if (const JsonValue state = body.value("cancellationRequestState"); state.isString())
        report.cancellationRequestState = reader.bounded(state);
    report.isCancelable = isWord(report.cancellationRequestState.value_or(QString()), "canCancel"_L1);
    return report;
}

std::optional<Submission> CppDecoders::submission(const JsonValue &value)
{
    const ReportReader reader({});
    Submission submission;
    submission.id = reader.bounded(value.value("id"));
    submission.offer = {reader.bounded(value.value("publisherId")), reader.bounded(value.value("offerId"))};
    submission.state = StatusWord(reader.bounded(value.value("submissionState")));
    const QString slot = reader.bounded(value.value("slot"));
    // What a go-live is called is not certain, what a publish is called is.
    const bool isGoLive =
        isWord(reader.bounded(value.value("submissionType")), "golive"_L1) || isWord(slot, "production"_L1);
    submission.kind = isGoLive ? OperationKind::GoLive : OperationKind::Publish;
    submission.mayBeGoLive = isGoLive || slot.isEmpty();
    submission.changedTime = apiTime(value.value("changedTime").text());
    if (submission.id.isEmpty())
        return std::nullopt;
    return submission;
}

} // namespace pubconsole
