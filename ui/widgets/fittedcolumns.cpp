// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittedcolumns.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

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
    fitNow();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitNow();
    return QObject::eventFilter(watched, event);
}

void FittedColumns::fitNow()
{
    if (m_isOwn || m_isFitting)
        return;
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    const int count = std::min(m_header->count(), int(m_columns.size()));
    int wanted = 0;
    int least = 0;
    for (int i = 0; i < count; ++i) {
        if (m_header->isSectionHidden(i))
            continue;
        wanted += m_columns[i].wanted;
        least += m_columns[i].least;
    }
    const int spare = std::clamp(m_header->width() - least, 0, wanted - least);
    for (int i = 0; i < count; ++i) {
        const auto [want, need] = m_columns[i];
        m_header->resizeSection(i, wanted == least ? want : need + int(qint64(want - need) * spare / (wanted - least)));
    }
}

} // namespace pubconsole
