// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pubconsole {

class LinkButton;

//! A part of an overview: its heading with a note beside it and a way on at the end, a hairline, and what it has to
//! say below.
class GlancePanel : public Panel
{
    Q_OBJECT

public:
    //! \param title its heading, and its name for assistive tools
    explicit GlancePanel(const QString &title, QWidget *parent = nullptr);

    //! In the secondary color behind the heading; plain text.
    void setNote(const QString &note);
    //! Owned by this.
    LinkButton *addLink(const QString &text);
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_note;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace pubconsole
