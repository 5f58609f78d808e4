// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/pricesfieldeditor.h"

#include "form/noteview.h"
#include "json/typedtext.h"
#include "rules/offercatalog.h"
#include "rules/offerschema.h"
#include "rules/refusedtext.h"
#include "widgets/celldelegate.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pubconsole {

PricesFieldEditor::PricesFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_table(new QTableWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setAccessibleName(field.label);
    m_table->setObjectName(QStringLiteral("field"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumnCount(1);
    m_table->setHorizontalHeaderLabels({tr("Price per hour")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(220);
    for (const QByteArray &size : OfferCatalog::coreSizes())
        rowOf(size);
    connect(m_table, &QTableWidget::itemChanged, this, &PricesFieldEditor::itemChanged);
}

int PricesFieldEditor::rowOf(const QByteArray &size)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(Qt::UserRole).toByteArray() == size)
            return row;
    }
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setVerticalHeaderItem(row, new QTableWidgetItem(QString::fromUtf8(size)));
    auto *item = new QTableWidgetItem;
    item->setData(Qt::UserRole, size);
    item->setData(Qt::AccessibleTextRole, QString::fromUtf8(size));
    lock(item);
    m_table->setItem(row, 0, item);
    return row;
}

void PricesFieldEditor::lock(QTableWidgetItem *item) const
{
    item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, !isReadOnly()));
}

void PricesFieldEditor::itemChanged(QTableWidgetItem *item)
{
    if (m_isSetting)
        return;
    const QByteArray size = item->data(Qt::UserRole).toByteArray();
    const TypedNumber price = TypedNumber::read(item->text());
    if (!price.problem.isEmpty()) {
        Q_EMIT refused({place().child(size), item->text(), price.problem, value().value(QByteArrayView(size))});
        return;
    }
    if (state().notes.typed.contains(place().child(size).text()))
        Q_EMIT refused({place().child(size), {}, {}, {}});
    const JsonValue old = value().isObject() ? value() : JsonValue::object();
    if (price.value.text() != old.value(QByteArrayView(size)).text())
        Q_EMIT edited(price.value.isUndefined() ? old.withoutMember(size) : old.withMember(size, price.value),
                      JsonPointer({size}), false);
    showPrices(); // as it is in the document
}

bool PricesFieldEditor::accepts(const JsonValue &value) const
{
    if (isNothing(value))
        return true;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!value.at(i).isNumber())
            return false;
    }
    return value.isObject() && value.size() <= 1000;
}

void PricesFieldEditor::showState(const FieldState &before)
{
    m_table->setEditTriggers(isReadOnly() ? QAbstractItemView::NoEditTriggers : QAbstractItemView::AllEditTriggers);
    m_isSetting = true;
    for (int row = 0; before.lock != state().lock && row < m_table->rowCount(); ++row) // assistive tools ask the items
        lock(m_table->item(row, 0));
    m_isSetting = false;
    showPrices();
}

void PricesFieldEditor::showPrices()
{
    m_isSetting = true;
    for (qsizetype i = 0; i < value().size(); ++i)
        rowOf(value().keyAt(i).toByteArray());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem *item = m_table->item(row, 0);
        const QByteArray size = item->data(Qt::UserRole).toByteArray();
        const QByteArray there = place().child(size).text();
        const QString typed = state().notes.typed.value(there);
        item->setText(typed.isEmpty() ? QString::fromUtf8(value().value(QByteArrayView(size)).text()) : typed);
        const CellNote note = NoteView::cellNote(state().notes.sentences.value(there));
        item->setData(StatusToneRole, int(note.tone));
        item->setToolTip(note.text);
        item->setData(Qt::AccessibleDescriptionRole, note.text);
    }
    m_isSetting = false;
}

} // namespace pubconsole
