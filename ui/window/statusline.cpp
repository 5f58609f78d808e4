// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "widgets/elidedlabel.h"

#include <QLabel>
#include <QStatusBar>

namespace pubconsole {

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_left(new ElidedLabel(bar))
    , m_right(new QLabel(bar))
{
    bar->setSizeGripEnabled(false);
    for (QLabel *label : {m_left, m_right})
        label->setTextFormat(Qt::PlainText);
    m_left->setAccessibleName(tr("Connection"));
    m_right->setAccessibleName(tr("Activity"));
    m_left->setContentsMargins(8, 2, 8, 2);
    m_right->setContentsMargins(8, 2, 8, 2);
    bar->addWidget(m_left, 1);
    bar->addPermanentWidget(m_right);
}

void StatusLine::setWorkspaceTexts(const QStringList &connection, const QStringList &activity)
{
    m_connection = connection;
    m_activity = activity;
    update();
}

void StatusLine::setUnsaved(int offers, int files)
{
    m_unsavedOffers = offers;
    m_unsavedFiles = files;
    update();
}

void StatusLine::update()
{
    QStringList right = m_activity;
    if (m_unsavedOffers > 0)
        right += tr("%n unsaved offer(s)", nullptr, m_unsavedOffers);
    if (m_unsavedFiles > 0)
        right += tr("%n unsaved file(s)", nullptr, m_unsavedFiles);
    m_left->setText(m_connection.join(QStringLiteral("  ·  ")));
    m_right->setText(right.join(QStringLiteral("  ·  ")));
}

} // namespace pubconsole
