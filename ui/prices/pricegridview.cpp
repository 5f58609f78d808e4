// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricegridview.h"

#include "models/pricegridedits.h"
#include "models/pricegridmodel.h"
#include "prices/pricecell.h"
#include "prices/pricedelegate.h"
#include "prices/priceheader.h"
#include "widgets/typedkey.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QMimeData>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// The same block with a point in every number, so that it comes back as it was.
const QString ownFormat = u"application/x-pubconsole-prices"_s;

const QKeyCombination fillDown(Qt::ControlModifier, Qt::Key_D);
const QKeyCombination fillRight(Qt::ControlModifier, Qt::Key_R);

bool isReturn(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           !(key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
}

bool isDelete(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) && key.modifiers() == Qt::NoModifier;
}

} // namespace

PriceGridView::PriceGridView(PriceGridModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new PriceHeader(this));
    setModel(model);
    setItemDelegate(new PriceDelegate(this));
    setAccessibleName(tr("Prices"));
    setObjectName(QStringLiteral("field"));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves it; the arrows walk through it
    setWordWrap(false);
    setShowGrid(true);
    setHorizontalScrollMode(ScrollPerPixel);
    fitColumns();
    connect(model, &QAbstractItemModel::modelReset, this, &PriceGridView::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &PriceGridView::fitColumns);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12); // with the room of its own cells
    verticalHeader()->setHighlightSections(true);
}

// Those that the person made wider or narrower stay so, which Qt's default alone does not see to.
void PriceGridView::fitColumns()
{
    const int longest = m_model->headerData(0, Qt::Horizontal, PriceGridModel::LongestRole).toInt();
    const int width = PriceCellParts::widthFor(fontMetrics(), longest);
    QHeaderView *header = horizontalHeader();
    const int before = header->defaultSectionSize();
    if (width == before)
        return;
    QMap<int, int> own;
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionSize(column) != before)
            own.insert(column, header->sectionSize(column));
    }
    header->setDefaultSectionSize(width);
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        header->resizeSection(it.key(), it.value());
}

// Else the window's commands and the table's own search would have these keys.
bool PriceGridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOfBlock(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool PriceGridView::isOfBlock(const QKeyEvent &key) const
{
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) || isDelete(key) ||
           key.keyCombination() == fillDown || key.keyCombination() == fillRight;
}

void PriceGridView::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid() || state() == EditingState) { // what the cell that is edited leaves over
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isEdit = isReturn(*event) || event->key() == Qt::Key_F2 || isTypedKey(*event);
    if (isOfBlock(*event))
        changeBlock(*event);
    else if (isEdit && !currentIndex().flags().testFlag(Qt::ItemIsEditable))
        Q_EMIT said(m_model->whyClosed(currentIndex()));
    else if (isReturn(*event))
        edit(currentIndex());
    else if (event->key() == Qt::Key_Escape && m_model->isRefused(currentIndex()))
        m_model->forget(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void PriceGridView::changeBlock(const QKeyEvent &key)
{
    PriceGridEdits edits(m_model);
    if (key.matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (key.matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (isDelete(key)) {
        for (const QModelIndex &cell : chosen())
            m_model->forget(cell);
    }
    Q_EMIT said(isDelete(key)                      ? edits.clear(chosen())
                : key.keyCombination() == fillDown ? edits.fill(chosen(), Qt::Vertical)
                                                   : edits.fill(chosen(), Qt::Horizontal));
}

QModelIndexList PriceGridView::chosen() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    return cells.isEmpty() ? QModelIndexList{currentIndex()} : cells;
}

void PriceGridView::copy() const
{
    const PriceGridEdits edits(m_model);
    auto *block = new QMimeData;
    block->setText(edits.copied(chosen(), QLocale()));
    block->setData(ownFormat, edits.copied(chosen(), QLocale::c()).toUtf8());
    QApplication::clipboard()->setMimeData(block);
}

void PriceGridView::paste()
{
    const QMimeData *there = QApplication::clipboard()->mimeData();
    if (!there)
        return;
    const bool isOwn = there->hasFormat(ownFormat);
    const QString block = isOwn ? QString::fromUtf8(there->data(ownFormat)) : there->text();
    Q_EMIT said(PriceGridEdits(m_model).paste(chosen(), block, isOwn ? QLocale::c() : QLocale()));
}

// Return goes on to the next size; what was refused keeps the person where they are.
void PriceGridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid() && !m_model->isRefused(currentIndex()))
        setCurrentIndex(below);
}

void PriceGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT said({});
}

} // namespace pubconsole
