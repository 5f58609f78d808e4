// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/regionsfieldeditor.h"

#include "rules/offercatalog.h"
#include "rules/offerschema.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"
#include "widgets/foldinglayout.h"
#include "widgets/narrowdelegate.h"

#include <QCollator>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>

namespace pubconsole {

RegionsFieldEditor::RegionsFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_filter(new FilterEdit(tr("Filter markets"), this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("All markets"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new FoldingLayout;
    head->setSpacing(4);
    head->addWidget(m_filter);
    head->addWidget(m_count);
    head->addWidget(m_all);
    layout->addLayout(head);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_empty->setText(tr("No market has this in its name."), tr("Clear filter"));
    connect(m_empty, &EmptyState::triggered, m_filter, &QLineEdit::clear);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setMinimumHeight(160);
    m_list->setItemDelegate(new NarrowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    m_list->setAccessibleName(field.label);
    m_list->setObjectName(QStringLiteral("field"));
    QList<OfferCatalog::Region> regions = OfferCatalog::regions();
    const QCollator order; // of the names in this language
    std::stable_sort(regions.begin(), regions.end(), [&order](const auto &left, const auto &right) {
        return order.compare(left.name, right.name) < 0;
    });
    for (const OfferCatalog::Region &region : std::as_const(regions))
        addItem(region.code, tr("%1 (%2)").arg(region.name, QString::fromUtf8(region.code)));
    connect(m_filter, &QLineEdit::textChanged, this, &RegionsFieldEditor::filter);
    connect(m_list, &QListWidget::itemChanged, this, &RegionsFieldEditor::itemChanged);
    connect(m_all, &QPushButton::clicked, this, &RegionsFieldEditor::tickShown);
}

void RegionsFieldEditor::tickShown()
{
    JsonValue list = value().isArray() ? value() : JsonValue::array();
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (!item->isHidden() && item->checkState() != Qt::Checked)
            list = list.withItemInserted(list.size(), JsonValue::utf8String(item->data(Qt::UserRole).toByteArray()));
    }
    Q_EMIT edited(list, {}, false);
}

QListWidgetItem *RegionsFieldEditor::addItem(const QByteArray &code, const QString &name)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    lock(item);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::UserRole, code);
    item->setToolTip(name);
    return item;
}

void RegionsFieldEditor::itemChanged(const QListWidgetItem *item)
{
    if (m_isSetting)
        return;
    const QByteArray code = item->data(Qt::UserRole).toByteArray();
    JsonValue list = value().isArray() ? value() : JsonValue::array();
    if (item->checkState() == Qt::Checked) {
        list = list.withItemInserted(list.size(), JsonValue::utf8String(code));
    } else {
        for (qsizetype i = list.size() - 1; i >= 0; --i) {
            if (list.at(i).text() == code)
                list = list.withoutItem(i);
        }
    }
    Q_EMIT edited(list, {}, false);
}

void RegionsFieldEditor::filter(const QString &text)
{
    int shown = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool isShown = m_list->item(i)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!isShown);
        shown += isShown;
    }
    m_pages->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    m_all->setText(text.isEmpty() ? tr("All markets") : tr("Tick the %n shown", nullptr, shown));
    m_all->setVisible(shown > 0);
}

bool RegionsFieldEditor::accepts(const JsonValue &value) const
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!value.at(i).isString())
            return false;
    }
    return isNothing(value) || (value.isArray() && value.size() <= 2000);
}

void RegionsFieldEditor::showState(const FieldState &before)
{
    m_isSetting = true;
    QSet<QByteArray> wanted;
    for (qsizetype i = 0; i < value().size(); ++i)
        wanted.insert(value().at(i).text().toByteArray());
    m_count->setText(tr("%n chosen", nullptr, int(wanted.size())));
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setCheckState(wanted.remove(item->data(Qt::UserRole).toByteArray()) ? Qt::Checked : Qt::Unchecked);
    }
    for (const QByteArray &code : std::as_const(wanted))
        addItem(code, QString::fromUtf8(code))->setCheckState(Qt::Checked);
    for (int i = 0; before.lock != state().lock && i < m_list->count(); ++i)
        lock(m_list->item(i));
    m_isSetting = false;
    m_all->setEnabled(!isReadOnly());
}

// It can still be scrolled and read.
void RegionsFieldEditor::lock(QListWidgetItem *item) const
{
    item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !isReadOnly()));
}

} // namespace pubconsole
