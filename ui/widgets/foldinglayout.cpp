// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/foldinglayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace pubconsole {

FoldingLayout::FoldingLayout(QWidget *parent)
    : QLayout(parent)
{
}

FoldingLayout::~FoldingLayout() = default;

void FoldingLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FoldingLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FoldingLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FoldingLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FoldingLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

// As one row.
QSize FoldingLayout::sizeHint() const
{
    QSize size(0, 0);
    int shown = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size =
            QSize(size.width() + hint.width() + (shown++ > 0 ? spacing() : 0), std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FoldingLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FoldingLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int FoldingLayout::lay(const QRect &rect, bool isApplied) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.y();
    size_t next = 0;
    bool isFirst = true;
    while (next < m_items.size()) {
        std::vector<QLayoutItem *> row;
        int used = 0;
        int height = 0;
        int expanding = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items[next].get();
            if (item->isEmpty())
                continue;
            const int width = std::min(std::max(item->sizeHint().width(), item->minimumSize().width()), inside.width());
            const int gap = row.empty() ? 0 : spacing();
            if (!row.empty() && used + gap + width > inside.width())
                break;
            row.push_back(item);
            used += gap + width;
            height =
                std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
            expanding += item->expandingDirections() & Qt::Horizontal ? 1 : 0;
        }
        if (row.empty())
            break;
        y += isFirst ? 0 : spacing();
        isFirst = false;
        int x = inside.x();
        int left = inside.width() - used;
        for (QLayoutItem *item : row) {
            int width = std::min(std::max(item->sizeHint().width(), item->minimumSize().width()), inside.width());
            if (item->expandingDirections() & Qt::Horizontal) {
                const int share = left / expanding--;
                width += share;
                left -= share;
            }
            if (isApplied) {
                const QRect place(x, y, width, height);
                const QWidget *widget = item->widget();
                item->setGeometry(widget ? QStyle::visualRect(widget->layoutDirection(), rect, place) : place);
            }
            x += width + spacing();
        }
        y += height;
    }
    return y - inside.y() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace pubconsole
