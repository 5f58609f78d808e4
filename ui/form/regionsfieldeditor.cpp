// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/regionsfieldeditor.h"

#include "json/typedtext.h"
#include "rules/offercatalog.h"
#include "rules/offerschema.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"
#include "widgets/foldinglayout.h"
#include "widgets/narrowdelegate.h"
#include "widgets/wrappedlabel.h"

#include <QCollator>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>

namespace pubconsole {

namespace {

constexpr qsizetype mostNamed = 5;

QString textOf(const OfferCatalog::Region &region)
{
    const QString code = QString::fromUtf8(region.code);
    return region.currency.isEmpty() ? RegionsFieldEditor::tr("%1 (%2)").arg(region.name, code)
                                     : RegionsFieldEditor::tr("%1 (%2), %3", "market, code, currency")
                                           .arg(region.name, code, QString::fromUtf8(region.currency));
}

// As they are spelled.
QByteArrayList codesOf(const JsonValue &list)
{
    QByteArrayList codes;
    for (qsizetype i = 0; i < list.size(); ++i)
        codes += list.at(i).text().toByteArray();
    return codes;
}

// Those of `list` that `other` has not got, whatever names they have there.
QStringList namesMissing(const QByteArrayList &list, const QByteArrayList &other)
{
    const auto known = [](const QByteArray &code) {
        const OfferCatalog::Region *region = OfferCatalog::region(code);
        return region ? region->code : code;
    };
    QSet<QByteArray> there;
    for (const QByteArray &code : other)
        there.insert(known(code));
    QStringList names;
    for (const QByteArray &code : list) {
        const OfferCatalog::Region *region = OfferCatalog::region(code);
        if (!there.contains(known(code)))
            names += region ? region->name : visibleText(QString::fromUtf8(code));
    }
    return names;
}

QString listed(const QStringList &names)
{
    const QString text = names.first(std::min(mostNamed, names.size())).join(QStringLiteral(", "));
    const auto more = int(names.size() - std::min(mostNamed, names.size()));
    return more > 0 ? RegionsFieldEditor::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString differenceText(const QByteArrayList &before, const QByteArrayList &now)
{
    const QStringList added = namesMissing(now, before);
    const QStringList removed = namesMissing(before, now);
    QStringList sentences;
    if (!added.isEmpty())
        sentences += RegionsFieldEditor::tr("Added since production: %1. Section Prices says what they cost there.")
                         .arg(listed(added));
    if (!removed.isEmpty())
        sentences += RegionsFieldEditor::tr(
                         "Removed since production: %1. Once that is published, nobody there can buy it; prices of "
                         "these markets stay in the document.")
                         .arg(listed(removed));
    return sentences.join(u' ');
}

} // namespace

RegionsFieldEditor::RegionsFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_filter(new FilterEdit(tr("Filter markets"), this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("All markets"), this))
    , m_groups(new QPushButton(tr("Groups"), this))
    , m_difference(new WrappedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new FoldingLayout;
    head->setSpacing(4);
    head->addWidget(m_filter);
    head->addWidget(m_count);
    head->addWidget(m_all);
    head->addWidget(m_groups);
    layout->addLayout(head);
    layout->addWidget(m_pages);
    layout->addWidget(m_difference);
    m_difference->setObjectName(QStringLiteral("marketDifference"));
    m_difference->setForegroundRole(QPalette::PlaceholderText);
    m_groups->setMenu(new QMenu(m_groups));
    connect(m_groups->menu(), &QMenu::aboutToShow, this, &RegionsFieldEditor::showGroups);
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
        addItem(region.code, textOf(region));
    connect(m_filter, &QLineEdit::textChanged, this, &RegionsFieldEditor::filter);
    connect(m_list, &QListWidget::itemChanged, this, &RegionsFieldEditor::itemChanged);
    connect(m_all, &QPushButton::clicked, this, [this] { tick(shown(), true); });
}

QByteArrayList RegionsFieldEditor::shown() const
{
    QByteArrayList codes;
    for (int i = 0; i < m_list->count(); ++i) {
        if (const QListWidgetItem *item = m_list->item(i); !item->isHidden())
            codes += item->data(Qt::UserRole).toByteArray();
    }
    return codes;
}

// The others stay where they are, however they are spelled.
void RegionsFieldEditor::tick(const QByteArrayList &codes, bool isOn)
{
    JsonValue list = value().isArray() ? value() : JsonValue::array();
    QSet<QByteArray> there;
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        const QByteArray code = list.at(i).text().toByteArray();
        there.insert(code);
        if (!isOn && codes.contains(code))
            list = list.withoutItem(i);
    }
    for (const QByteArray &code : codes) {
        if (isOn && !there.contains(code))
            list = list.withItemInserted(list.size(), JsonValue::utf8String(code));
    }
    Q_EMIT edited(list, {}, false);
}

void RegionsFieldEditor::showGroups()
{
    const QByteArrayList chosen = codesOf(value());
    QMenu *menu = m_groups->menu();
    menu->clear();
    for (const OfferCatalog::MarketGroup &group : OfferCatalog::marketGroups()) {
        const auto there = std::count_if(group.codes.cbegin(), group.codes.cend(),
                                         [&chosen](const QByteArray &code) { return chosen.contains(code); });
        QAction *action = menu->addAction(tr("%1 (%2 of %3)").arg(group.name).arg(there).arg(group.codes.size()));
        action->setCheckable(true);
        action->setChecked(there == group.codes.size());
        connect(action, &QAction::triggered, this, [this, group](bool isOn) { tick(group.codes, isOn); });
    }
    menu->addSeparator();
    const bool isFiltered = !m_filter->text().isEmpty(); // what is not seen stays
    const QByteArrayList seen = isFiltered ? shown() : chosen;
    QAction *none = menu->addAction(isFiltered ? tr("Untick the %n shown", nullptr, int(seen.size())) : tr("None"),
                                    this, [this, seen] { tick(seen, false); });
    none->setEnabled(
        std::any_of(seen.cbegin(), seen.cend(), [&chosen](const QByteArray &code) { return chosen.contains(code); }));
}

void RegionsFieldEditor::showDifference()
{
    const JsonValue before = state().inProduction();
    const bool isKnown = !before.isUndefined();
    const QString text = isKnown ? differenceText(codesOf(before), codesOf(value())) : QString();
    m_difference->setText(text);
    m_difference->setVisible(!text.isEmpty());
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
    tick({item->data(Qt::UserRole).toByteArray()}, item->checkState() == Qt::Checked);
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
    updateAll();
}

// There is nothing to tick where all that is seen is.
void RegionsFieldEditor::updateAll()
{
    bool isAnyOff = false;
    for (int i = 0; i < m_list->count() && !isAnyOff; ++i)
        isAnyOff = !m_list->item(i)->isHidden() && m_list->item(i)->checkState() == Qt::Unchecked;
    m_all->setEnabled(isAnyOff && !isReadOnly());
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
    updateAll();
    m_groups->setEnabled(!isReadOnly());
    showDifference();
}

// It can still be scrolled and read.
void RegionsFieldEditor::lock(QListWidgetItem *item) const
{
    item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !isReadOnly()));
}

} // namespace pubconsole
