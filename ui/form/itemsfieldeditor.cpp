// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/itemsfieldeditor.h"

#include "form/fieldform.h"
#include "form/fieldrow.h"
#include "form/noteview.h"
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
#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

ItemsFieldEditor::ItemsFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_isMap(field.kind == OfferField::Kind::Images)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_removed(new QLabel(this))
    , m_note(new NoteView(this))
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
    layout->addWidget(m_note);
    layout->addWidget(m_form);
    setFocusProxy(m_list);
    m_list->setObjectName(QStringLiteral("field"));
    m_list->setAccessibleName(field.label);
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
        return QString::fromUtf8(value().keyAt(index));
    const JsonValue item = value().at(index);
    for (qsizetype i = 0; i < item.size(); ++i) {
        if (item.at(i).isString() && !item.at(i).text().isEmpty())
            return tr("%1. %2").arg(index + 1).arg(item.at(i).toString().left(80));
    }
    return tr("%1. (empty)").arg(index + 1);
}

void ItemsFieldEditor::showState(const FieldState &before)
{
    const QByteArray chosen =
        m_wanted.isEmpty() ? keyOf(std::max<qsizetype>(current(), 0), before.value) : std::exchange(m_wanted, {});
    m_public = publicVersions();
    showEntries(chosen);
    if (m_version) {
        m_version->setVisible(!isReadOnly());
        m_version->setReadOnly(isReadOnly());
        if (!m_version->hasFocus())
            m_version->setText(newVersion());
    }
    showRemoved();
    showCurrent();
}

void ItemsFieldEditor::showEntries(const QByteArray &chosen)
{
    m_order.resize(value().size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_isMap)
        std::sort(m_order.begin(), m_order.end(), [this](qsizetype left, qsizetype right) {
            return ImageVersion(value().keyAt(left)) > ImageVersion(value().keyAt(right));
        });
    m_isSetting = true;
    while (m_list->count() > m_order.size())
        delete m_list->takeItem(m_list->count() - 1);
    int row = 0;
    for (int i = 0; i < m_order.size(); ++i) {
        if (i >= m_list->count())
            m_list->addItem(QString());
        m_list->item(i)->setText(title(m_order[i]));
        if (keyOf(m_order[i], value()) == chosen)
            row = i;
    }
    m_list->setCurrentRow(m_order.isEmpty() ? -1 : row);
    m_isSetting = false;
    m_list->setVisible(!m_order.isEmpty());
}

qsizetype ItemsFieldEditor::current() const
{
    return m_order.value(m_list->currentRow(), -1);
}

QByteArray ItemsFieldEditor::keyOf(qsizetype index, const JsonValue &entries) const
{
    return m_isMap ? entries.keyAt(index).toByteArray() : QByteArray::number(index);
}

FieldState ItemsFieldEditor::stateOf(qsizetype index) const
{
    FieldState entry = state().member(keyOf(index, value()));
    if (m_isMap)
        return entry;
    entry.value = value().at(index);
    const JsonValue &before = state().base;
    if (before.isArray() && before.size() == value().size())
        entry.base = before.at(index);
    for (qsizetype i = 0; before.isArray() && i < before.size(); ++i) { // one that has moved is no other
        if (before.at(i) == entry.value)
            entry.base = before.at(i);
    }
    return entry;
}

void ItemsFieldEditor::showCurrent()
{
    const qsizetype index = current();
    m_form->setVisible(index >= 0);
    // Without an entry its fields are hidden and locked all the same: assistive tools see them.
    const FieldState entry = index >= 0 ? stateOf(index) : FieldState{.lock = state().lock};
    m_note->setNotes(entry.notes.sentences.value(entry.place.text()));
    m_list->setAccessibleDescription(m_note->text());
    m_form->setState(entry);
    updateButtons();
}

// What customers have of this map.
JsonValue ItemsFieldEditor::publicVersions() const
{
    return m_isMap ? state().inProduction() : JsonValue();
}

// What a publish would take from customers is said as long as it is so, not only when it is done.
void ItemsFieldEditor::showRemoved()
{
    constexpr qsizetype most = 20;
    QStringList versions;
    for (qsizetype i = 0; m_isMap && m_public.isObject() && i < m_public.size(); ++i) {
        if (!value().contains(m_public.keyAt(i)))
            versions += QString::fromUtf8(m_public.keyAt(i));
    }
    const bool isCut = versions.size() > most;
    m_removed->setVisible(!versions.isEmpty());
    m_putBack->setVisible(!versions.isEmpty() && !isReadOnly());
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
    JsonValue map = value().isObject() ? value() : JsonValue::object();
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
    const bool isLast = m_isMap && value().size() <= 1;
    m_add->setEnabled(!isReadOnly() && problem.isEmpty());
    m_clone->setEnabled(!isReadOnly() && hasCurrent && problem.isEmpty());
    m_remove->setEnabled(!isReadOnly() && hasCurrent && !isLast);
    const bool isPublic = m_isMap && hasCurrent && m_public.contains(value().keyAt(current()));
    m_remove->setToolTip(isLast     ? tr("The last version of a plan cannot be removed.")
                         : isPublic ? tr("This version is public. Customers use it.")
                                    : QString());
    m_remove->setAccessibleDescription(m_remove->toolTip());
    if (m_up) {
        m_up->setEnabled(!isReadOnly() && current() > 0);
        m_down->setEnabled(!isReadOnly() && hasCurrent && current() < value().size() - 1);
    }
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty() && !isReadOnly());
}

// One above the highest, in its last part; also above what is public and was taken out here.
QString ItemsFieldEditor::newVersion() const
{
    return ImageVersion::nextFree({value(), m_public});
}

QString ItemsFieldEditor::versionProblem(const QString &version) const
{
    const QByteArray key = version.toUtf8();
    if (!ImageVersion(key).isValid())
        return tr("A version is three numbers: X.Y.Z.");
    if (value().contains(key))
        return tr("There is a version %1 already.").arg(version);
    return {};
}

JsonValue ItemsFieldEditor::withEntry(const QByteArray &version, const JsonValue &item) const
{
    const JsonValue map = value().isObject() ? value() : JsonValue::object();
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
    const JsonValue list = value().isArray() ? value() : JsonValue::array();
    m_wanted = QByteArray::number(list.size());
    Q_EMIT edited(list.withItemInserted(list.size(), JsonValue::object()), JsonPointer({m_wanted}), false);
}

void ItemsFieldEditor::clone()
{
    const qsizetype index = current();
    if (m_isMap) {
        m_wanted = typedAddress(m_version->text()).toUtf8();
        Q_EMIT edited(withEntry(m_wanted, value().at(index)), JsonPointer({m_wanted}), false);
        return;
    }
    m_wanted = QByteArray::number(index + 1);
    Q_EMIT edited(value().withItemInserted(index + 1, value().at(index)), JsonPointer({m_wanted}), false);
}

void ItemsFieldEditor::remove()
{
    const qsizetype index = current();
    Q_EMIT edited(m_isMap ? value().withoutMember(value().keyAt(index)) : value().withoutItem(index), {}, false);
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
    Q_EMIT edited(value().withoutItem(index).withItemInserted(index + step, value().at(index)), {}, false);
}

void ItemsFieldEditor::itemEdited(const JsonValue &item, const JsonPointer &inside, bool isTyping)
{
    const qsizetype index = current();
    if (index < 0)
        return;
    m_wanted = keyOf(index, value());
    Q_EMIT edited(m_isMap ? value().withMember(m_wanted, item) : value().withItem(index, item), inside.under(m_wanted),
                  isTyping);
}

FieldRow *ItemsFieldEditor::reveal(const JsonPointer &target)
{
    if (target.tokens().size() <= place().tokens().size())
        return nullptr;
    const QByteArray token = target.tokens()[place().tokens().size()];
    const qsizetype index = m_isMap ? value().indexOf(token) : JsonPointer::arrayIndex(token);
    const qsizetype row = m_order.indexOf(index);
    if (row < 0)
        return nullptr;
    m_list->setCurrentRow(int(row));
    return m_form->reveal(target);
}

} // namespace pubconsole
