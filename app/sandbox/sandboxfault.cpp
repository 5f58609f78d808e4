// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxfault.h"

#include "json/jsonreader.h"

namespace pubconsole {

bool SandboxFault::add(const QByteArray &json)
{
    const auto list = JsonReader::read(json);
    if (!list || !list->isArray())
        return false;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const JsonValue item = list->at(i);
        Script script;
        script.method = item.value("method").text().toByteArray();
        script.path = item.value("path").text().toByteArray();
        script.answer.status = int(item.value("status").toInteger().value_or(500));
        script.times = item.value("times").toInteger().value_or(1);
        const JsonValue body = item.value("body");
        script.answer.body = body.isString()      ? body.text().toByteArray()
                             : body.isUndefined() ? QByteArray()
                                                  : JsonWriter::compact(body);
        const JsonValue headers = item.value("headers");
        for (qsizetype j = 0; j < headers.size(); ++j) {
            const QByteArray name = headers.keyAt(j).toByteArray();
            const QByteArray value = headers.at(j).text().toByteArray();
            if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
                script.answer.contentType = value;
            else
                script.answer.headers.append({name, value});
        }
        m_scripts.append(script);
    }
    return true;
}

std::optional<SandboxAnswer> SandboxFault::take(const SandboxRequest &request)
{
    for (qsizetype i = 0; i < m_scripts.size(); ++i) {
        Script &script = m_scripts[i];
        const bool matches =
            (script.method.isEmpty() || script.method == request.method) && request.path.contains(script.path);
        if (!matches)
            continue;
        const SandboxAnswer answer = script.answer;
        if (--script.times <= 0)
            m_scripts.removeAt(i);
        return answer;
    }
    return std::nullopt;
}

} // namespace pubconsole
