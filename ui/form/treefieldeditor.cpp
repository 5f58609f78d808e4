// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/treefieldeditor.h"

#include "form/noteview.h"
#include "models/jsontreemodel.h"
#include "rules/refusedtext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace pubconsole {

TreeFieldEditor::TreeFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_model(new JsonTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_note(new NoteView(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tree);
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_tree);
    m_tree->setObjectName(QStringLiteral("field"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_tree->header()->resizeSection(JsonTreeModel::Name, 220);
    connect(m_model, &JsonTreeModel::edited, this, [this](const JsonValue &root, const JsonPointer &place) {
        Q_EMIT edited(m_isScalar ? root.at(0) : root, m_isScalar ? JsonPointer() : place, false);
    });
    connect(m_model, &JsonTreeModel::refused, this, [this](RefusedText text) {
        text.place = m_isScalar ? m_place : JsonPointer(m_place.tokens() + text.place.tokens());
        Q_EMIT refused(text);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TreeFieldEditor::updateButtons);
    connect(m_tree, &QTreeView::expanded, this, &TreeFieldEditor::fit);
    connect(m_tree, &QTreeView::collapsed, this, &TreeFieldEditor::fit);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QModelIndex place = m_tree->currentIndex().siblingAtColumn(0);
        const JsonValue value = m_model->root().value(m_model->pointer(place));
        if (place.isValid() && !value.isObject() && !value.isArray())
            place = place.parent();
        m_tree->expand(place);
        m_model->addTo(place);
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_tree->currentIndex().siblingAtColumn(0)); });
    fit();
}

bool TreeFieldEditor::accepts(const JsonValue &) const
{
    return true;
}

void TreeFieldEditor::setValue(const JsonValue &value, const JsonValue &)
{
    m_isScalar = !value.isUndefined() && !value.isObject() && !value.isArray();
    m_model->setRoot(m_isScalar ? JsonValue::array(std::span(&value, 1)) : value);
    updateButtons();
    fit();
}

// As high as what is open, to a limit; then it scrolls.
void TreeFieldEditor::fit()
{
    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid() && rows < 14; index = m_tree->indexBelow(index))
        ++rows;
    const int row = m_tree->sizeHintForRow(0) > 0 ? m_tree->sizeHintForRow(0) : 24;
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + std::max(rows, 1) * row + 6);
}

void TreeFieldEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model->setReadOnly(isReadOnly);
    updateButtons();
}

void TreeFieldEditor::updateButtons()
{
    m_add->setVisible(!m_isReadOnly && !m_isScalar);
    m_remove->setVisible(!m_isReadOnly && !m_isScalar);
    m_remove->setEnabled(m_tree->currentIndex().isValid());
}

void TreeFieldEditor::setLabel(const QString &label)
{
    m_tree->setAccessibleName(label);
    m_add->setAccessibleDescription(label);
    m_remove->setAccessibleDescription(label);
}

void TreeFieldEditor::setPlace(const JsonPointer &place)
{
    m_place = place;
}

bool TreeFieldEditor::setNotes(const FieldNotes &notes)
{
    constexpr int most = 5;
    const QByteArray here = m_place.text();
    QHash<QByteArray, QString> typed;
    if (m_isScalar && notes.typed.contains(here))
        typed.insert("/0", notes.typed[here]);
    const auto isInside = [this, &here](const QByteArray &place) {
        const auto pointer = place.startsWith(here + '/') ? JsonPointer::fromText(place) : std::nullopt;
        return pointer && !m_isScalar && m_model->indexOf(pointer->mid(m_place.tokens().size())).isValid();
    };
    for (auto it = notes.typed.cbegin(); it != notes.typed.cend(); ++it) {
        if (isInside(it.key()))
            typed.insert(it.key().sliced(here.size()), it.value());
    }
    m_model->setRefused(typed);
    QList<FieldNote> inside;
    for (auto it = notes.sentences.cbegin(); it != notes.sentences.cend() && inside.size() < most; ++it) {
        if (isInside(it.key()))
            inside += *it;
    }
    m_note->setNotes(inside);
    return true;
}

FieldRow *TreeFieldEditor::reveal(const JsonPointer &place)
{
    const QModelIndex index = m_model->indexOf(place.mid(m_place.tokens().size()));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    return nullptr;
}

} // namespace pubconsole
