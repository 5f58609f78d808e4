// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/pricesfieldeditor.h"

#include "form/numberfieldeditor.h"
#include "offer/offercatalog.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pubconsole {

PricesFieldEditor::PricesFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_table(new QTableWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("field"));
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
    m_table->setItem(row, 0, item);
    return row;
}

void PricesFieldEditor::itemChanged(QTableWidgetItem *item)
{
    if (m_isSetting)
        return;
    const QByteArray size = item->data(Qt::UserRole).toByteArray();
    const JsonValue old = m_value.isObject() ? m_value : JsonValue::object();
    if (item->text().trimmed().isEmpty()) {
        Q_EMIT edited(old.withoutMember(size), JsonPointer({size}), false);
        return;
    }
    const JsonValue price = NumberFieldEditor::number(item->text());
    if (price.isNumber())
        Q_EMIT edited(old.withMember(size, price), JsonPointer({size}), false);
    else
        setValue(m_value, {}); // what is no number never became part of the offer
}

bool PricesFieldEditor::accepts(const JsonValue &value) const
{
    if (value.isUndefined())
        return true;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!value.at(i).isNumber())
            return false;
    }
    return value.isObject() && value.size() <= 1000;
}

void PricesFieldEditor::setValue(const JsonValue &value, const JsonValue &)
{
    m_value = value;
    m_isSetting = true;
    for (qsizetype i = 0; i < value.size(); ++i)
        rowOf(value.keyAt(i).toByteArray());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem *item = m_table->item(row, 0);
        const QByteArray size = item->data(Qt::UserRole).toByteArray();
        item->setText(QString::fromUtf8(value.value(QByteArrayView(size)).text()));
    }
    m_isSetting = false;
}

void PricesFieldEditor::setReadOnly(bool isReadOnly)
{
    m_table->setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers : QAbstractItemView::AllEditTriggers);
}

void PricesFieldEditor::setLabel(const QString &label)
{
    m_table->setAccessibleName(label);
}

} // namespace pubconsole
