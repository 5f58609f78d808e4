// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittedcolumns.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace pubconsole {

void FittedColumns::fit(QHeaderView *header, const QList<Column> &columns)
{
    delete header->findChild<FittedColumns *>(QString(), Qt::FindDirectChildrenOnly); // a new model has new columns
    new FittedColumns(header, columns);
}

FittedColumns::FittedColumns(QHeaderView *header, QList<Column> columns)
    : QObject(header)
    , m_header(header)
    , m_columns(std::move(columns))
{
    header->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting && QGuiApplication::mouseButtons() != Qt::NoButton && m_header->underMouse())
            m_isOwn = true;
    });
    connect(header, &QHeaderView::sectionCountChanged, this, &FittedColumns::fitNow);
    constexpr int near = 20;                  // rows besides those in sight, which one scrolls to next
    header->setResizeContentsPrecision(near); // all of a long list would take long
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FittedColumns::fitNow);
    if (const QAbstractItemModel *model = header->model()) {
        connect(model, &QAbstractItemModel::rowsInserted, &m_later, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::modelReset, &m_later, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::layoutChanged, &m_later, qOverload<>(&QTimer::start));
    }
    if (const auto *tree = qobject_cast<QTreeView *>(header->parentWidget()))
        connect(tree, &QTreeView::expanded, &m_later, qOverload<>(&QTimer::start));
    fitNow();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitNow();
    return QObject::eventFilter(watched, event);
}

// What there is to show, as far as it is in sight.
void FittedColumns::look()
{
    m_headings.resize(m_columns.size());
    for (int i = 0; i < std::min(m_header->count(), int(m_columns.size())); ++i)
        m_headings[i] = std::max(m_headings[i], m_header->sectionSizeHint(i)); // nothing while it is hidden
    const auto *view = qobject_cast<const QAbstractItemView *>(m_header->parentWidget());
    if (!view || !view->isVisible() || !view->model() || view->model()->rowCount() == 0)
        return;
    m_shown.resize(m_columns.size());
    for (int i = 0; i < std::min(m_header->count(), int(m_columns.size())); ++i)
        m_shown[i] = std::max({m_shown[i], view->sizeHintForColumn(i), m_headings[i]});
}

int FittedColumns::least(int section) const
{
    const Column &column = m_columns[section];
    return std::max({column.least, m_headings[section], column.isWhole ? m_shown.value(section, column.wanted) : 0});
}

// As many go as must, as few as can.
void FittedColumns::leave()
{
    const int count = std::min(m_header->count(), int(m_columns.size()));
    QList<int> leaving;
    int needed = 0;
    for (int i = 0; i < count; ++i) {
        if (m_header->isSectionHidden(i) && !m_left.contains(i))
            continue; // somebody else's choice
        needed += m_isOwn && !m_left.contains(i) ? m_header->sectionSize(i) : least(i);
        if (m_columns[i].leaves > 0)
            leaving.append(i);
    }
    std::ranges::stable_sort(leaving, {}, [this](int i) { return m_columns[i].leaves; });
    for (const int i : std::as_const(leaving)) {
        const bool leaves = needed > m_header->width();
        if (leaves)
            needed -= m_isOwn && !m_left.contains(i) ? m_header->sectionSize(i) : least(i);
        if (leaves != m_left.contains(i)) {
            m_header->setSectionHidden(i, leaves);
            if (leaves)
                m_left.insert(i);
            else
                m_left.remove(i);
        }
    }
}

void FittedColumns::fitNow()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    look();
    leave();
    if (m_isOwn)
        return;
    const int count = std::min(m_header->count(), int(m_columns.size()));
    QList<int> widths(count, 0);  // hidden ones get nothing
    QList<int> shown(count, 0);   // beyond the least, up to what they would like
    QList<int> missing(count, 0); // of what they have to show, beyond what they would like
    QList<int> wider(count, 0);   // what they would like without having anything to show there
    int room = m_header->width();
    for (int i = 0; i < count; ++i) {
        if (m_header->isSectionHidden(i))
            continue;
        const Column &column = m_columns[i];
        const int content = m_shown.value(i, column.wanted);
        const int least = this->least(i);
        const int wanted = std::max(column.wanted, least);
        widths[i] = least;
        shown[i] = std::clamp(content, least, wanted) - least;
        missing[i] = std::max(content - wanted, 0);
        wider[i] = wanted - least - shown[i];
        room -= least;
    }
    const auto share = [&widths, &room](const QList<int> &wishes) {
        const int all = std::accumulate(wishes.cbegin(), wishes.cend(), 0);
        const int given = std::clamp(room, 0, all);
        for (qsizetype i = 0; i < wishes.size() && all > 0; ++i)
            widths[i] += int(qint64(wishes[i]) * given / all);
        room -= given;
    };
    for (const QList<int> &wishes : {shown, missing, wider})
        share(wishes);
    for (int i = 0; i < count; ++i)
        m_header->resizeSection(i, widths[i]);
}

} // namespace pubconsole
