// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/itemsfieldeditor.h"

#include "form/fieldform.h"
#include "form/fieldrow.h"
#include "json/typedtext.h"
#include "rules/imageversion.h"
#include "rules/offerschema.h"
#include "widgets/foldinglayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace pubconsole {

using namespace Qt::StringLiterals;

ItemsFieldEditor::ItemsFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_isMap(field.kind == OfferField::Kind::Images)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_removed(new QLabel(this))
    , m_form(new FieldForm(field.fields, true, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeButtons());
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_putBack = addButton(tr("Put back"), &ItemsFieldEditor::putBack);
    m_removed->setObjectName(QStringLiteral("removedVersions"));
    m_removed->setTextFormat(Qt::PlainText);
    m_removed->setWordWrap(true);
    layout->addWidget(m_removed);
    layout->addWidget(m_putBack, 0, Qt::AlignLeft);
    m_list->setMaximumHeight(110);
    layout->addWidget(m_list);
    layout->addWidget(m_form);
    setFocusProxy(m_list);
    m_list->setObjectName(QStringLiteral("field"));
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isSetting)
            showCurrent();
    });
    connect(m_form, &FieldForm::edited, this, &ItemsFieldEditor::itemEdited);
    connect(m_form, &FieldForm::refused, this, &FieldEditor::refused);
    showRemoved();
}

// What is done with an item; the caller owns the layout.
QLayout *ItemsFieldEditor::makeButtons()
{
    auto *buttons = new FoldingLayout; // so that the form fits beside the text
    buttons->setSpacing(4);
    if (m_isMap) {
        m_version = new QLineEdit(this);
        m_version->setObjectName(QStringLiteral("newVersion"));
        m_version->setFixedWidth(110);
        m_version->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_version->setAccessibleName(tr("New version"));
        m_version->setPlaceholderText(QStringLiteral("X.Y.Z"));
        buttons->addWidget(m_version);
        connect(m_version, &QLineEdit::textChanged, this, &ItemsFieldEditor::updateButtons);
        connect(m_version, &QLineEdit::returnPressed, this, &ItemsFieldEditor::add);
    }
    m_add = addButton(m_isMap ? tr("Add version") : tr("Add"), &ItemsFieldEditor::add);
    m_clone = addButton(tr("Clone"), &ItemsFieldEditor::clone);
    m_remove = addButton(tr("Remove"), &ItemsFieldEditor::remove);
    QList<QPushButton *> all{m_add, m_clone, m_remove};
    if (!m_isMap) {
        m_up = addButton(tr("Move up"), &ItemsFieldEditor::moveUp);
        m_down = addButton(tr("Move down"), &ItemsFieldEditor::moveDown);
        all += {m_up, m_down};
    }
    for (QPushButton *button : std::as_const(all))
        buttons->addWidget(button);
    return buttons;
}

QPushButton *ItemsFieldEditor::addButton(const QString &text, void (ItemsFieldEditor::*act)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

bool ItemsFieldEditor::accepts(const JsonValue &value) const
{
    if (isNothing(value))
        return true;
    if (m_isMap ? !value.isObject() : !value.isArray())
        return false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!value.at(i).isObject())
            return false;
    }
    return true;
}

QString ItemsFieldEditor::title(qsizetype index) const
{
    if (m_isMap)
        return QString::fromUtf8(m_value.keyAt(index));
    const JsonValue item = m_value.at(index);
    for (qsizetype i = 0; i < item.size(); ++i) {
        if (item.at(i).isString() && item.at(i).text().size() > 0)
            return tr("%1. %2").arg(index + 1).arg(item.at(i).toString().left(80));
    }
    return tr("%1. (empty)").arg(index + 1);
}

void ItemsFieldEditor::setValue(const JsonValue &value, const JsonValue &base)
{
    const qsizetype before = current();
    const QByteArray chosen = !m_wanted.isEmpty() ? m_wanted
                              : m_isMap           ? m_value.keyAt(std::max<qsizetype>(before, 0)).toByteArray()
                                                  : QByteArray::number(std::max<qsizetype>(before, 0));
    m_wanted.clear();
    m_value = value;
    m_base = base;
    m_order.resize(value.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_isMap)
        std::sort(m_order.begin(), m_order.end(), [&value](qsizetype left, qsizetype right) {
            return ImageVersion(value.keyAt(left)) > ImageVersion(value.keyAt(right));
        });
    m_isSetting = true;
    while (m_list->count() > m_order.size())
        delete m_list->takeItem(m_list->count() - 1);
    int row = 0;
    for (int i = 0; i < m_order.size(); ++i) {
        if (i >= m_list->count())
            m_list->addItem(QString());
        m_list->item(i)->setText(title(m_order[i]));
        const QByteArray key = m_isMap ? value.keyAt(m_order[i]).toByteArray() : QByteArray::number(m_order[i]);
        if (key == chosen)
            row = i;
    }
    m_list->setCurrentRow(m_order.isEmpty() ? -1 : row);
    m_isSetting = false;
    m_list->setVisible(!m_order.isEmpty());
    if (m_version && !m_version->hasFocus())
        m_version->setText(newVersion());
    showRemoved();
    showCurrent();
}

qsizetype ItemsFieldEditor::current() const
{
    return m_order.value(m_list->currentRow(), -1);
}

void ItemsFieldEditor::showCurrent()
{
    const qsizetype index = current();
    m_form->setVisible(index >= 0);
    if (index >= 0) {
        const QByteArray key = m_isMap ? m_value.keyAt(index).toByteArray() : QByteArray::number(index);
        JsonValue base;
        if (m_isMap) {
            base = m_base.value(QByteArrayView(key));
        } else if (m_base.isArray()) {
            base = m_base.size() == m_value.size() ? m_base.at(index) : JsonValue();
            for (qsizetype i = 0; i < m_base.size(); ++i) {
                if (m_base.at(i) == m_value.at(index))
                    base = m_base.at(i);
            }
        }
        m_form->setPlace(m_place.child(key));
        m_form->setValue(m_value.at(index), base);
        m_form->setNotes(m_notes);
    }
    updateButtons();
}

// What a publish would take from customers is said as long as it is so, not only when it is done.
void ItemsFieldEditor::showRemoved()
{
    constexpr qsizetype most = 20;
    QStringList versions;
    for (qsizetype i = 0; m_isMap && m_public.isObject() && i < m_public.size(); ++i) {
        if (!m_value.contains(m_public.keyAt(i)))
            versions += QString::fromUtf8(m_public.keyAt(i));
    }
    const bool isCut = versions.size() > most;
    m_removed->setVisible(!versions.isEmpty());
    m_putBack->setVisible(!versions.isEmpty() && !m_isReadOnly);
    if (versions.isEmpty())
        return;
    m_removed->setText(u"▲ "_s + tr("Public versions are not in this draft any more: %1. Publishing it takes them away "
                                    "from customers who use them.")
                                     .arg(versions.first(std::min(most, versions.size())).join(u", "_s) +
                                          (isCut ? u"…"_s : QString())));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::warning());
    m_removed->setPalette(colors);
    m_putBack->setAccessibleDescription(m_removed->text());
}

void ItemsFieldEditor::putBack()
{
    JsonValue map = m_value.isObject() ? m_value : JsonValue::object();
    for (qsizetype i = 0; i < m_public.size(); ++i) {
        if (!map.contains(m_public.keyAt(i)))
            map = map.withMember(m_public.keyAt(i), m_public.at(i));
    }
    Q_EMIT edited(map, {}, false);
}

void ItemsFieldEditor::updateButtons()
{
    const bool hasCurrent = current() >= 0;
    const QString problem = m_version ? versionProblem(typedAddress(m_version->text())) : QString();
    const bool isLast = m_isMap && m_value.size() <= 1;
    m_add->setEnabled(!m_isReadOnly && problem.isEmpty());
    m_clone->setEnabled(!m_isReadOnly && hasCurrent && problem.isEmpty());
    m_remove->setEnabled(!m_isReadOnly && hasCurrent && !isLast);
    const bool isPublic = m_isMap && hasCurrent && m_public.contains(m_value.keyAt(current()));
    m_remove->setToolTip(isLast     ? tr("The last version of a plan cannot be removed.")
                         : isPublic ? tr("This version is public. Customers use it.")
                                    : QString());
    m_remove->setAccessibleDescription(m_remove->toolTip());
    if (m_up) {
        m_up->setEnabled(!m_isReadOnly && current() > 0);
        m_down->setEnabled(!m_isReadOnly && hasCurrent && current() < m_value.size() - 1);
    }
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty() && !m_isReadOnly);
}

// One above the highest, in its last part; also above what is public and was taken out here.
QString ItemsFieldEditor::newVersion() const
{
    ImageVersion highest("0.0.0");
    for (const JsonValue &versions : {m_value, m_public}) {
        for (qsizetype i = 0; versions.isObject() && i < versions.size(); ++i)
            highest = std::max(highest, ImageVersion(versions.keyAt(i)));
    }
    return highest == ImageVersion("0.0.0") ? QStringLiteral("1.0.0") : highest.next();
}

QString ItemsFieldEditor::versionProblem(const QString &version) const
{
    const QByteArray key = version.toUtf8();
    if (!ImageVersion(key).isValid())
        return tr("A version is three numbers: X.Y.Z.");
    if (m_value.contains(key))
        return tr("There is a version %1 already.").arg(version);
    return {};
}

JsonValue ItemsFieldEditor::withEntry(const QByteArray &version, const JsonValue &item) const
{
    const JsonValue map = m_value.isObject() ? m_value : JsonValue::object();
    return map.withMember(version, item);
}

void ItemsFieldEditor::add()
{
    if (!m_add->isEnabled())
        return;
    if (m_isMap) {
        m_wanted = typedAddress(m_version->text()).toUtf8();
        Q_EMIT edited(withEntry(m_wanted, JsonValue::object()), JsonPointer({m_wanted}), false);
        return;
    }
    const JsonValue list = m_value.isArray() ? m_value : JsonValue::array();
    m_wanted = QByteArray::number(list.size());
    Q_EMIT edited(list.withItemInserted(list.size(), JsonValue::object()), JsonPointer({m_wanted}), false);
}

void ItemsFieldEditor::clone()
{
    const qsizetype index = current();
    if (m_isMap) {
        m_wanted = typedAddress(m_version->text()).toUtf8();
        Q_EMIT edited(withEntry(m_wanted, m_value.at(index)), JsonPointer({m_wanted}), false);
        return;
    }
    m_wanted = QByteArray::number(index + 1);
    Q_EMIT edited(m_value.withItemInserted(index + 1, m_value.at(index)), JsonPointer({m_wanted}), false);
}

void ItemsFieldEditor::remove()
{
    const qsizetype index = current();
    Q_EMIT edited(m_isMap ? m_value.withoutMember(m_value.keyAt(index)) : m_value.withoutItem(index), {}, false);
}

void ItemsFieldEditor::moveUp()
{
    move(-1);
}

void ItemsFieldEditor::moveDown()
{
    move(1);
}

void ItemsFieldEditor::move(qsizetype step)
{
    const qsizetype index = current();
    m_wanted = QByteArray::number(index + step);
    Q_EMIT edited(m_value.withoutItem(index).withItemInserted(index + step, m_value.at(index)), {}, false);
}

void ItemsFieldEditor::itemEdited(const JsonValue &item, const JsonPointer &place, bool isTyping)
{
    const qsizetype index = current();
    if (index < 0)
        return;
    const QByteArray key = m_isMap ? m_value.keyAt(index).toByteArray() : QByteArray::number(index);
    m_wanted = key;
    Q_EMIT edited(m_isMap ? m_value.withMember(key, item) : m_value.withItem(index, item), place.under(key), isTyping);
}

void ItemsFieldEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_form->setReadOnly(isReadOnly);
    if (m_version) {
        m_version->setVisible(!isReadOnly);
        m_version->setReadOnly(isReadOnly);
    }
    showRemoved();
    updateButtons();
}

void ItemsFieldEditor::setPublished(bool isPublished)
{
    m_form->setPublished(isPublished);
}

void ItemsFieldEditor::setLabel(const QString &label)
{
    m_list->setAccessibleName(label);
}

void ItemsFieldEditor::setPlace(const JsonPointer &place)
{
    m_place = place;
    showCurrent();
}

FieldRow *ItemsFieldEditor::reveal(const JsonPointer &place)
{
    if (place.tokens().size() <= m_place.tokens().size())
        return nullptr;
    const QByteArray token = place.tokens()[m_place.tokens().size()];
    const qsizetype index = m_isMap ? m_value.indexOf(token) : JsonPointer::arrayIndex(token);
    const qsizetype row = m_order.indexOf(index);
    if (row < 0)
        return nullptr;
    m_list->setCurrentRow(int(row));
    return m_form->reveal(place);
}

bool ItemsFieldEditor::setNotes(const FieldNotes &notes)
{
    m_notes = notes;
    const JsonPath path =
        m_isMap && notes.production.isObject() ? JsonPath::of(m_place, notes.body, notes.identities) : JsonPath();
    const auto there = path.in(notes.production, notes.identities);
    m_public = path.steps().size() == m_place.tokens().size() && there ? notes.production.value(*there) : JsonValue();
    showRemoved();
    updateButtons();
    m_form->setNotes(notes);
    return true;
}

} // namespace pubconsole
