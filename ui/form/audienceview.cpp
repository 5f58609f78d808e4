// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/audienceview.h"

#include "form/audiencedelegate.h"
#include "models/audienceimportmodel.h"
#include "models/audiencemodel.h"
#include "widgets/fittedcolumns.h"
#include "widgets/readtable.h"
#include "widgets/rowcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace pubconsole {

namespace {

bool isReturn(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !(key.modifiers() & ~Qt::KeypadModifier);
}

bool isDelete(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) && key.modifiers() == Qt::NoModifier;
}

} // namespace

AudienceView::AudienceView(AudienceModel *model, const QList<QAbstractButton *> &tools, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new AudienceDelegate(this));
    setUpReadTable(this, tools);
    setAccessibleName(tr("Audience"));
    setObjectName(QStringLiteral("field"));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setColumnHidden(AudienceModel::Kind, !model->shape().hasKinds());
    setColumnHidden(AudienceModel::Description, !model->shape().hasDescriptions());
    FittedColumns::fit(horizontalHeader(), {{110, 80}, {310, 100}, {200, 90, false, 1}, {200, 100}});
}

// Else the window's commands and the table's own search would have these keys.
bool AudienceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) || isDelete(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void AudienceView::keyPressEvent(QKeyEvent *event)
{
    const bool isEdited = state() == EditingState; // what the cell leaves over
    if (!isEdited && event->matches(QKeySequence::Paste))
        paste();
    else if (!isEdited && isDelete(*event))
        remove();
    else if (!isEdited && isReturn(*event) && currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

QList<int> AudienceView::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows(AudienceModel::Id);
    for (const QModelIndex &index : selected)
        rows += index.row();
    if (rows.isEmpty() && currentIndex().isValid())
        rows += currentIndex().row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void AudienceView::copy() const
{
    RowCopy::copy(*this);
}

void AudienceView::paste()
{
    constexpr int most = 3; // reasons in words
    if (m_model->isReadOnly())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty()) {
        Q_EMIT said(tr("There is no text in the clipboard."));
        return;
    }
    const AudienceImport read = AudienceImport::ofText(text, m_model->shape(), m_model->list());
    QStringList sentences{read.problem, AudienceImportModel::countsText(read)};
    const qsizetype first = sentences.size();
    int left = read.count(ImportOutcome::Rejected);
    for (const AudienceLine &line : read.lines) {
        if (line.outcome == ImportOutcome::Rejected && sentences.size() < first + most) {
            sentences += tr("Line %1: %2").arg(QString::number(line.line), line.reason);
            --left;
        }
    }
    if (left > 0)
        sentences += tr("And %n more.", nullptr, left);
    sentences += AudienceImportModel::leftOutText(read);
    sentences.removeAll(QString());
    m_model->takeOver(read.result);
    Q_EMIT said(sentences.join(u' '));
}

void AudienceView::remove()
{
    m_model->remove(chosenRows());
}

void AudienceView::putBack()
{
    m_model->putBack(chosenRows());
}

// Return goes on to the next one.
void AudienceView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

void AudienceView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

} // namespace pubconsole
