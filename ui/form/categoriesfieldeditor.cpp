// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/categoriesfieldeditor.h"

#include "rules/offercatalog.h"
#include "rules/offerschema.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;

QByteArray categoryOf(const JsonValue &entry)
{
    return entry.value(QByteArrayView(OfferCatalog::categoryKey())).text().toByteArray();
}

qsizetype indexOfCategory(const JsonValue &list, const QByteArray &key)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (categoryOf(list.at(i)) == key)
            return i;
    }
    return -1;
}

qsizetype indexOfText(const JsonValue &list, const QByteArray &text)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).text() == text)
            return i;
    }
    return -1;
}

// A category of another kind of offer has a title, too; its key tells it from the one of this kind.
QString titleOf(const QByteArray &key)
{
    for (const char *column : {"vm", "apps"}) {
        for (const OfferCatalog::Category &category : OfferCatalog::categories(column)) {
            if (category.key == key)
                return u"%1 (%2)"_s.arg(category.title, QString::fromUtf8(key));
        }
    }
    return QString::fromUtf8(key);
}

} // namespace

CategoriesFieldEditor::CategoriesFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_tree(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);
    m_tree->setAccessibleName(field.label);
    m_tree->setObjectName(QStringLiteral("field"));
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumHeight(200);
    for (const OfferCatalog::Category &category : OfferCatalog::categories(field.column)) {
        QTreeWidgetItem *top = item(nullptr, category.key);
        top->setText(0, category.title);
        for (const QByteArray &key : category.subcategories)
            item(top, key);
    }
    connect(m_tree, &QTreeWidget::itemChanged, this, &CategoriesFieldEditor::itemChanged);
}

// The entry of a key, made when the catalog does not have it.
QTreeWidgetItem *CategoriesFieldEditor::item(QTreeWidgetItem *parent, const QByteArray &key)
{
    QTreeWidgetItem *above = parent ? parent : m_tree->invisibleRootItem();
    for (int i = 0; i < above->childCount(); ++i) {
        if (above->child(i)->data(0, keyRole).toByteArray() == key)
            return above->child(i);
    }
    auto *made = new QTreeWidgetItem(above, {parent ? QString::fromUtf8(key) : titleOf(key)});
    made->setData(0, keyRole, key);
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    lock(made);
    made->setCheckState(0, Qt::Unchecked);
    return made;
}

void CategoriesFieldEditor::itemChanged(QTreeWidgetItem *changed)
{
    if (m_isSetting)
        return;
    const bool isOn = changed->checkState(0) == Qt::Checked;
    const QTreeWidgetItem *top = changed->parent() ? changed->parent() : changed;
    const QByteArray category = top->data(0, keyRole).toByteArray();
    JsonValue list = value().isArray() ? value() : JsonValue::array();
    qsizetype at = indexOfCategory(list, category);
    if (!changed->parent() && !isOn) {
        Q_EMIT edited(list.withoutItem(at), {}, false);
        return;
    }
    if (at < 0) {
        at = list.size();
        list = list.withItemInserted(
            at, JsonValue::object({{OfferCatalog::categoryKey(), JsonValue::utf8String(category)},
                                   {OfferCatalog::subcategoriesKey(category), JsonValue::array()}}));
    }
    if (changed->parent()) {
        const QByteArray key = changed->data(0, keyRole).toByteArray();
        JsonValue subcategories = list.at(at).value(QByteArrayView(OfferCatalog::subcategoriesKey(category)));
        if (!subcategories.isArray())
            subcategories = JsonValue::array();
        subcategories = isOn ? subcategories.withItemInserted(subcategories.size(), JsonValue::utf8String(key))
                             : subcategories.withoutItem(indexOfText(subcategories, key));
        list = list.withItem(at, list.at(at).withMember(OfferCatalog::subcategoriesKey(category), subcategories));
    }
    Q_EMIT edited(list, {}, false);
}

bool CategoriesFieldEditor::accepts(const JsonValue &value) const
{
    if (isNothing(value))
        return true;
    if (!value.isArray() || value.size() > 200)
        return false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const JsonValue entry = value.at(i);
        const QByteArray category = categoryOf(entry);
        const JsonValue subcategories = entry.value(QByteArrayView(OfferCatalog::subcategoriesKey(category)));
        const qsizetype known = 1 + (subcategories.isUndefined() ? 0 : 1);
        if (!entry.isObject() || category.isEmpty() || entry.size() != known || indexOfCategory(value, category) != i ||
            (!subcategories.isUndefined() && !subcategories.isArray()))
            return false;
        for (qsizetype j = 0; j < subcategories.size(); ++j) {
            if (!subcategories.at(j).isString())
                return false;
        }
    }
    return true;
}

void CategoriesFieldEditor::showState(const FieldState &before)
{
    m_isSetting = true;
    for (qsizetype i = 0; i < value().size(); ++i) {
        const QByteArray category = categoryOf(value().at(i));
        const JsonValue subcategories = value().at(i).value(QByteArrayView(OfferCatalog::subcategoriesKey(category)));
        QTreeWidgetItem *top = item(nullptr, category);
        for (qsizetype j = 0; j < subcategories.size(); ++j)
            item(top, subcategories.at(j).text().toByteArray());
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        const QByteArray category = top->data(0, keyRole).toByteArray();
        const qsizetype at = indexOfCategory(value(), category);
        const JsonValue subcategories = value().at(at).value(QByteArrayView(OfferCatalog::subcategoriesKey(category)));
        top->setCheckState(0, at < 0 ? Qt::Unchecked : Qt::Checked);
        if (at >= 0)
            top->setExpanded(true);
        for (int j = 0; j < top->childCount(); ++j) {
            const bool isIn = indexOfText(subcategories, top->child(j)->data(0, keyRole).toByteArray()) >= 0;
            top->child(j)->setCheckState(0, isIn ? Qt::Checked : Qt::Unchecked);
        }
    }
    if (before.lock != state().lock) {
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
            lock(*it);
    }
    m_isSetting = false;
}

// It can still be unfolded and read.
void CategoriesFieldEditor::lock(QTreeWidgetItem *item) const
{
    item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !isReadOnly()));
}

} // namespace pubconsole
