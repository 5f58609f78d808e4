// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/offerstree.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;

namespace {
constexpr int leastStatus = 26; // the mark, which has a shape of its own; the words are its tooltip
constexpr int mostStatus = 200;
} // namespace

OffersTree::OffersTree(QWidget *parent)
    : SteadyTree(parent)
{
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(leastStatus);
    header()->setResizeContentsPrecision(100); // rows; to measure the usual 1000 takes longer than to paint them
    setExpandsOnDoubleClick(false);            // it opens an offer, which is not to fold by the way
    setIndentation(14);                        // names are long, and the tree is not deep
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0ms);
    connect(&m_pause, &QTimer::timeout, this, &OffersTree::fit);
    connect(this, &QTreeView::expanded, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QTreeView::collapsed, &m_pause, qOverload<>(&QTimer::start));
}

void OffersTree::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, &m_pause, nullptr);
    SteadyTree::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, &m_pause, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, &m_pause, qOverload<>(&QTimer::start));
}

void OffersTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fit();
}

void OffersTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_pause.start();
}

// By the rows that are in sight, as QTreeView measures them.
void OffersTree::fit()
{
    if (header()->count() < 2)
        return;
    const int room = viewport()->width();
    const int status = std::min(sizeHintForColumn(1), mostStatus);
    const int left = std::clamp(room - sizeHintForColumn(0), leastStatus, std::max(status, leastStatus));
    header()->resizeSection(1, left);
    header()->resizeSection(0, std::max(room - left, header()->minimumSectionSize()));
}

} // namespace pubconsole
