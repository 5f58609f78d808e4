// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busybar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace std::chrono_literals;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_line(new QWidget(this))
    , m_text(new QLabel(m_line))
    , m_stop(new QPushButton(tr("Stop"), m_line))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(3);
    m_bar->setAccessibleName(tr("Loading"));
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what is read every few minutes moves nothing
    m_bar->setSizePolicy(policy);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(12, 2, 8, 2);
    line->addWidget(m_text, 1);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_line);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &BusyBar::tick);
    connect(m_stop, &QPushButton::clicked, this, &BusyBar::stopRequested);
    m_bar->hide();
    m_line->hide();
}

void BusyBar::setBusy(bool isBusy, const QString &text)
{
    if (isBusy && !m_isBusy) {
        m_since.start();
        m_clock.start();
    } else if (!isBusy) {
        m_clock.stop();
        m_line->hide();
    }
    m_isBusy = isBusy;
    m_bar->setAccessibleDescription(text);
    m_bar->setVisible(isBusy);
}

void BusyBar::tick()
{
    const int seconds = int(m_since.elapsed() / 1000);
    if (seconds < 10)
        return;
    m_text->setText(tr("Still waiting (%1 s)").arg(seconds));
    m_line->show();
}

} // namespace pubconsole
