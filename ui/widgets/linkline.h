// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

namespace pubconsole {

//! A link and the address behind it, so that nobody is led anywhere unseen. It is a link for the eye, the mouse, the
//! keyboard and assistive tools, and opens nothing by itself. Both texts come from outside and are shown letter by
//! letter: it needs no rich text.
class LinkLine final : public QWidget
{
    Q_OBJECT

public:
    LinkLine(const QString &title, const QUrl &url, QWidget *parent = nullptr);

Q_SIGNALS:
    void activated(const QUrl &url);
};

} // namespace pubconsole
