// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/changesdock.h"

#include "models/changemodel.h"
#include "offer/offerdocument.h"
#include "rules/offerschema.h"
#include "session/filedocuments.h"
#include "widgets/emptystate.h"
#include "widgets/fielddelegate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/readtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace pubconsole {

ChangesDock::ChangesDock(QWidget *parent)
    : QDockWidget(tr("Changes"), parent)
    , m_model(new ChangeModel(this))
    , m_table(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("changesDock"));
    m_table->setAccessibleName(tr("Changes"));
    setUpReadTable(m_table);
    m_table->setItemDelegateForColumn(ChangeModel::Field, new FieldDelegate(m_table));
    m_table->installEventFilter(this);
    auto *revert = new QAction(tr("Undo this change"), m_table);
    m_table->addAction(revert);
    connect(revert, &QAction::triggered, this, &ChangesDock::revertSelected);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    setWidget(m_pages);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const OfferDocument *document = m_model->document();
        JsonPath path = m_model->row(index.row()).change.path;
        // What was removed has no place any more: go to what it was in.
        auto place = path.in(document->current(), document->identities());
        while (!place) {
            path = path.parent();
            place = path.in(document->current(), document->identities());
        }
        Q_EMIT placeActivated(*place);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesDock::update);
    update();
}

void ChangesDock::setDocument(OfferDocument *document)
{
    if (document && !m_table->model()) { // laying out a table costs its time, and the window starts without an offer
        m_table->setModel(m_model);
        FittedColumns::fit(m_table->horizontalHeader(), {{420, 200}, {360, 120}, {360, 120}});
    }
    m_model->setDocument(document);
    if (document) {
        connect(document, &OfferDocument::rivalChanged, this, &ChangesDock::update, Qt::UniqueConnection);
        connect(document, &OfferDocument::unparsedTextChanged, this, &ChangesDock::update, Qt::UniqueConnection);
    }
    update();
}

void ChangesDock::revertSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<int> numbers;
    for (const QModelIndex &index : rows)
        numbers.append(index.row());
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    for (const int row : std::as_const(numbers))
        m_model->revert(row); // the rows themselves follow later
}

bool ChangesDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        revertSelected();
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void ChangesDock::update()
{
    const int count = m_model->rowCount();
    const OfferDocument *document = m_model->document();
    m_empty->setText(
        !document ? tr("Open an offer to see its changes.")
        : !document->unparsedText().isEmpty()
            ? tr("What is typed in the JSON does not parse yet, so it is not known what it changes.")
        : document->rival() ? tr("You have changed nothing in this offer. The service has another draft by now.")
        : FileDocuments::isFile(document->id()) ? tr("Nothing here differs from what the file has.")
                                                : tr("Nothing in this offer differs from what the service has."));
    m_pages->setCurrentIndex(count > 0 ? 1 : 0);
    setWindowTitle(count > 0 ? tr("Changes (%1)").arg(count) : tr("Changes"));
}

} // namespace pubconsole
