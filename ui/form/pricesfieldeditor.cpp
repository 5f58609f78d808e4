// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/pricesfieldeditor.h"

#include "form/fieldnotes.h"
#include "json/typedtext.h"
#include "rules/offercatalog.h"
#include "rules/refusedtext.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

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
    lock(item);
    m_table->setItem(row, 0, item);
    return row;
}

void PricesFieldEditor::lock(QTableWidgetItem *item) const
{
    item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, !m_isReadOnly));
}

void PricesFieldEditor::itemChanged(QTableWidgetItem *item)
{
    if (m_isSetting)
        return;
    const QByteArray size = item->data(Qt::UserRole).toByteArray();
    const TypedNumber price = TypedNumber::read(item->text());
    if (!price.problem.isEmpty()) {
        m_refused.insert(size, item->text());
        Q_EMIT refused({m_place.child(size), item->text(), price.problem, m_value.value(QByteArrayView(size))});
        return;
    }
    if (m_refused.remove(size))
        Q_EMIT refused({m_place.child(size), {}, {}, {}});
    const JsonValue old = m_value.isObject() ? m_value : JsonValue::object();
    if (price.value.text() != old.value(QByteArrayView(size)).text())
        Q_EMIT edited(price.value.isUndefined() ? old.withoutMember(size) : old.withMember(size, price.value),
                      JsonPointer({size}), false);
    show(); // as it is in the document
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

void PricesFieldEditor::setValue(const JsonValue &value, const JsonValue &)
{
    m_value = value;
    show();
}

void PricesFieldEditor::show()
{
    m_isSetting = true;
    for (qsizetype i = 0; i < m_value.size(); ++i)
        rowOf(m_value.keyAt(i).toByteArray());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem *item = m_table->item(row, 0);
        const QByteArray size = item->data(Qt::UserRole).toByteArray();
        item->setText(m_refused.contains(size) ? m_refused[size]
                                               : QString::fromUtf8(m_value.value(QByteArrayView(size)).text()));
    }
    m_isSetting = false;
}

void PricesFieldEditor::setPlace(const JsonPointer &place)
{
    if (m_place != place)
        m_refused.clear();
    m_place = place;
}

bool PricesFieldEditor::setNotes(const FieldNotes &notes)
{
    QHash<QByteArray, QString> typed;
    for (auto it = notes.typed.cbegin(); it != notes.typed.cend(); ++it) {
        const auto place = JsonPointer::fromText(it.key());
        if (place && !place->isRoot() && JsonPointer(place->tokens().first(place->tokens().size() - 1)) == m_place)
            typed.insert(place->tokens().last(), it.value());
    }
    if (std::exchange(m_refused, typed) != typed)
        show();
    return false;
}

void PricesFieldEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_table->setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers : QAbstractItemView::AllEditTriggers);
    m_isSetting = true;
    for (int row = 0; row < m_table->rowCount(); ++row) // assistive tools ask the items
        lock(m_table->item(row, 0));
    m_isSetting = false;
}

void PricesFieldEditor::setLabel(const QString &label)
{
    m_table->setAccessibleName(label);
}

} // namespace pubconsole
