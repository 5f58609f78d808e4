// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/unreadanswer.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace pubconsole {

//! The last answers that could not be read, by their address, so that a person can see and correct them. A few, and
//! until the same address was read.
class UnreadAnswers final
{
public:
    void keep(const QUrl &url, const UnreadAnswer &answer)
    {
        forget(url);
        m_answers.append({url, answer});
        if (m_answers.size() > most)
            m_answers.removeFirst();
    }
    void forget(const QUrl &url)
    {
        m_answers.removeIf([&url](const auto &kept) { return kept.first == url; });
    }
    std::optional<UnreadAnswer> find(const QUrl &url) const
    {
        for (const auto &[address, answer] : m_answers) {
            if (address == url)
                return answer;
        }
        return std::nullopt;
    }

private:
    static constexpr qsizetype most = 8;

    QList<std::pair<QUrl, UnreadAnswer>> m_answers;
};

} // namespace pubconsole
