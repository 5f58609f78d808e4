// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/treefieldeditor.h"

#include "form/noteview.h"
#include "models/jsontreemodel.h"
#include "rules/offerschema.h"
#include "rules/refusedtext.h"
#include "widgets/celldelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace pubconsole {

TreeFieldEditor::TreeFieldEditor(const OfferField &field, QWidget *parent)
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
    m_tree->setAccessibleName(field.label);
    m_add->setAccessibleDescription(field.label);
    m_remove->setAccessibleDescription(field.label);
    setUpTree();
    connect(m_model, &JsonTreeModel::edited, this, [this](const JsonValue &root, const JsonPointer &inside) {
        Q_EMIT edited(m_isScalar ? root.at(0) : root, m_isScalar ? JsonPointer() : inside, false);
    });
    connect(m_model, &JsonTreeModel::refused, this, [this](RefusedText text) {
        text.place = m_isScalar ? place() : JsonPointer(place().tokens() + text.place.tokens());
        Q_EMIT refused(text);
    });
    connect(m_add, &QPushButton::clicked, this, &TreeFieldEditor::addItem);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_tree->currentIndex().siblingAtColumn(0)); });
    fit();
}

void TreeFieldEditor::setUpTree()
{
    m_tree->setObjectName(QStringLiteral("field"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_tree->header()->resizeSection(JsonTreeModel::Name, 220);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TreeFieldEditor::updateButtons);
    connect(m_tree, &QTreeView::expanded, this, &TreeFieldEditor::fit);
    connect(m_tree, &QTreeView::collapsed, this, &TreeFieldEditor::fit);
}

// In what is chosen, or beside it where that holds nothing.
void TreeFieldEditor::addItem()
{
    QModelIndex container = m_tree->currentIndex().siblingAtColumn(0);
    const JsonValue current = m_model->root().value(m_model->pointer(container));
    if (container.isValid() && !current.isObject() && !current.isArray())
        container = container.parent();
    m_tree->expand(container);
    m_model->addTo(container);
}

bool TreeFieldEditor::accepts(const JsonValue &) const
{
    return true;
}

void TreeFieldEditor::showState(const FieldState &)
{
    m_isScalar = !value().isUndefined() && !value().isObject() && !value().isArray();
    m_model->setReadOnly(isReadOnly());
    m_model->setRoot(m_isScalar ? JsonValue::array(std::span(&value(), 1)) : value());
    updateButtons();
    fit();
    showNotes();
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

void TreeFieldEditor::updateButtons()
{
    m_add->setVisible(!isReadOnly() && !m_isScalar);
    m_remove->setVisible(!isReadOnly() && !m_isScalar);
    m_remove->setEnabled(m_tree->currentIndex().isValid());
}

void TreeFieldEditor::showNotes()
{
    constexpr int most = 5;
    const FieldNotes &notes = state().notes;
    const QByteArray here = place().text();
    QHash<QByteArray, QString> typed;
    if (m_isScalar && notes.typed.contains(here))
        typed.insert("/0", notes.typed[here]);
    const auto isInside = [this, &here](const QByteArray &text) {
        const auto pointer = text.startsWith(here + '/') ? JsonPointer::fromText(text) : std::nullopt;
        return pointer && !m_isScalar && m_model->indexOf(pointer->mid(place().tokens().size())).isValid();
    };
    for (auto it = notes.typed.cbegin(); it != notes.typed.cend(); ++it) {
        if (isInside(it.key()))
            typed.insert(it.key().sliced(here.size()), it.value());
    }
    m_model->setRefused(typed);
    QList<FieldNote> inside;
    QHash<QByteArray, CellNote> cells;
    if (m_isScalar)
        cells.insert("/0", NoteView::cellNote(notes.sentences.value(here)));
    for (auto it = notes.sentences.cbegin(); it != notes.sentences.cend(); ++it) {
        if (!isInside(it.key()))
            continue;
        cells.insert(it.key().sliced(here.size()), NoteView::cellNote(*it));
        if (inside.size() < most)
            inside += *it;
    }
    m_model->setNotes(cells);
    m_note->setNotes(inside);
}

FieldRow *TreeFieldEditor::reveal(const JsonPointer &target)
{
    const QModelIndex index = m_model->indexOf(target.mid(place().tokens().size()));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    return nullptr;
}

} // namespace pubconsole
