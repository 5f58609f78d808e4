// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/problemsdock.h"

#include "models/problemmodel.h"
#include "offer/problemlist.h"
#include "offer/rulelevels.h"
#include "widgets/emptystate.h"
#include "widgets/fielddelegate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace pubconsole {

ProblemsDock::ProblemsDock(QWidget *parent)
    : QDockWidget(tr("Problems"), parent)
    , m_model(new ProblemModel(this))
    , m_table(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("problemsDock"));
    m_table->setAccessibleName(tr("Problems"));
    m_table->setItemDelegate(new StatusDelegate(m_table));
    setUpReadTable(m_table);
    m_table->setItemDelegateForColumn(ProblemModel::Where, new FieldDelegate(m_table));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    setWidget(m_pages);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_model->document())
            m_model->document()->problems()->checkAll();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { activate(index.row()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProblemsDock::openMenu);
    m_empty->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_empty, &QWidget::customContextMenuRequested, this, &ProblemsDock::openMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsDock::update);
    update();
}

void ProblemsDock::setDocument(OfferDocument *document)
{
    if (document && !m_table->model()) { // laying out a table costs its time, and the window starts without an offer
        m_table->setModel(m_model);
        const int words = m_table->fontMetrics().horizontalAdvance(ProblemModel::tr("Warning"));
        const int severity = std::max(110, words + 50); // its icon, and room
        FittedColumns::fit(m_table->horizontalHeader(), {{severity, severity}, {560, 240}, {300, 120}});
    }
    m_model->setDocument(document);
    update();
}

void ProblemsDock::next()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = (m_table->currentIndex().row() + 1) % m_model->rowCount();
    m_table->selectRow(row);
    activate(row);
}

void ProblemsDock::activate(int row)
{
    const Problem problem = m_model->row(row);
    if (problem.line > 0)
        Q_EMIT lineActivated(problem.line);
    else
        Q_EMIT placeActivated(problem.place);
}

// What counts as a problem is the person's to say, for this profile; what the service refused is not.
void ProblemsDock::openMenu(const QPoint &position)
{
    if (!m_levels)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex current = m_pages->currentIndex() == 1 ? m_table->currentIndex() : QModelIndex();
    const QByteArray rule = current.isValid() ? m_model->row(current.row()).rule : QByteArray();
    if (!rule.isEmpty()) {
        const QString name = QString::fromLatin1(rule);
        menu->addAction(tr("Show %1 as a note only").arg(name), this,
                        [this, rule] { m_levels->set(rule, RuleLevel::Lowered); });
        menu->addAction(tr("Silence %1 in this profile").arg(name), this,
                        [this, rule] { m_levels->set(rule, RuleLevel::Silent); });
        menu->addSeparator();
    }
    const int changed = int(m_levels->levels().size());
    QAction *reset =
        menu->addAction(tr("Restore all rules (%n changed)", nullptr, changed), this, [this] { m_levels->reset(); });
    reset->setEnabled(changed > 0);
    menu->popup(static_cast<QWidget *>(m_pages->currentWidget())->mapToGlobal(position));
}

void ProblemsDock::update()
{
    const int count = m_model->rowCount();
    const OfferDocument *document = m_model->document();
    if (!document)
        m_empty->setText(tr("Open an offer to see its problems."));
    else if (document->problems()->isChecked())
        m_empty->setText(tr("No problems were found."));
    else
        m_empty->setText(tr("No problems in what you edited. Check looks at everything."), tr("Check everything"));
    m_pages->setCurrentIndex(count > 0 ? 1 : 0);
    setWindowTitle(count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
}

} // namespace pubconsole
