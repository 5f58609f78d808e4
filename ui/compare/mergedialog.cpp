// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/mergedialog.h"

#include "compare/overwritedialog.h"
#include "models/mergemodel.h"
#include "offer/draftsaver.h"
#include "offer/offerdocument.h"
#include "widgets/fielddelegate.h"
#include "widgets/opendialog.h"
#include "widgets/readtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace pubconsole {

namespace {

constexpr int mostButtons = 200; // beyond that the buttons below the table have to do
constexpr int mostLines = 3;     // of a value

// Draws a value over some lines; where they do not do it loses its middle: what differs at the end shows.
class ValueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The choice has all of its cell: the style sheet's padding is for texts.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int line = option->rect.width() - 12; // but for its margins
        if (line > 0) // the last of the lines makes up for what breaking between words leaves empty
            option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, (mostLines - 1) * line);
    }
};

} // namespace

MergeDialog::MergeDialog(const ProfileMark &profile, DraftSaver *saver, OfferDocument *document, Purpose purpose,
                         QWidget *parent)
    : ConfirmDialog(profile, tr("Merge %1").arg(document->id().offer), tr("someone else changed the draft"), parent)
    , m_profile(profile)
    , m_saver(saver)
    , m_document(document)
    , m_purpose(purpose)
    , m_sentence(addText(QString()))
    , m_table(new QTableView(this))
    , m_choices(new QWidget(this))
{
    m_table->setAccessibleName(tr("Merge"));
    setUpReadTable(m_table);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setItemDelegateForColumn(MergeModel::Field, new FieldDelegate(m_table));
    m_table->setMinimumSize(480, 240); // it scrolls, and the window may be small
    m_table->horizontalHeader()->setStretchLastSection(false);
    const int line = m_table->fontMetrics().lineSpacing();
    m_table->verticalHeader()->setMaximumSectionSize(std::max(40, mostLines * line + line / 2));
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &MergeDialog::fitRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    addChoices();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_choices);
    setButtons(purpose == Purpose::Save ? tr("Save merged") : tr("Merge"), tr("Cancel"), false);
    m_review = addButton(tr("Review…"));
    connect(m_review, &QPushButton::clicked, this, &MergeDialog::review);
    if (purpose == Purpose::Save)
        connect(addButton(tr("Overwrite theirs…")), &QPushButton::clicked, this, &MergeDialog::overwrite);
    connect(this, &ConfirmDialog::confirmed, this, &MergeDialog::merge);
    m_table->hide();
    read();
}

// The buttons within a table are not reached by assistive technology; these are.
void MergeDialog::addChoices()
{
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, choices](const QString &text, const QString &description) {
        auto *button = new QPushButton(text, m_choices);
        button->setAutoDefault(false);
        button->setAccessibleDescription(description);
        choices->addWidget(button);
        return button;
    };
    for (const MergeModel::Side side : {MergeModel::Side::Mine, MergeModel::Side::Theirs}) {
        m_ofSelected += add(side == MergeModel::Side::Mine ? tr("Use mine") : tr("Use theirs"),
                            tr("For the selected rows that need a choice"));
        connect(m_ofSelected.last(), &QPushButton::clicked, this, [this, side] {
            const QList<int> rows = chosenRows();
            for (const int row : rows)
                m_model->choose(row, side);
        });
    }
    choices->addStretch();
    for (const MergeModel::Side side : {MergeModel::Side::Mine, MergeModel::Side::Theirs}) {
        m_ofAll += add(side == MergeModel::Side::Mine ? tr("Use mine for all") : tr("Use theirs for all"), {});
        connect(m_ofAll.last(), &QPushButton::clicked, this, [this, side] {
            for (int row = 0; row < m_model->conflictCount(); ++row)
                m_model->choose(row, side);
        });
    }
}

void MergeDialog::read()
{
    auto *old = m_model;
    m_model = new MergeModel(m_document, this);
    m_table->setModel(m_model);
    delete old;
    // All columns share the width; what one chooses with has its own.
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    addChoiceButtons();
    connect(m_model, &MergeModel::chosen, this, &MergeDialog::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MergeDialog::updateState);
    if (m_model->conflictCount() > 0)
        m_table->selectRow(0);
    m_fit.start();
    const QString theirs = tr("Someone changed %n other field(s).", nullptr, m_model->theirsCount());
    if (m_document->isNew()) {
        m_sentence->setText(m_model->conflictCount() == 0
                                ? tr("Someone has created an offer of this id on the service. Your draft fits into it.")
                                : tr("Someone has created an offer of this id on the service. %n field(s) differ: "
                                     "choose for each what it shall be.",
                                     nullptr, m_model->conflictCount()));
        review();
    } else if (m_model->conflictCount() == 0) {
        m_sentence->setText(theirs + u' ' + tr("Your %n change(s) still fit.", nullptr, m_model->mineCount()));
    } else {
        m_sentence->setText(
            tr("Someone changed the offer, too. %n field(s) were changed by both: choose for each what it shall be.",
               nullptr, m_model->conflictCount()));
        review();
    }
    updateState();
}

// In each row that needs a choice stand two buttons.
void MergeDialog::addChoiceButtons()
{
    for (int row = 0; row < std::min(m_model->conflictCount(), mostButtons); ++row) {
        auto *cell = new QWidget(m_table);
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(4, 2, 4, 2);
        layout->setSpacing(4);
        for (const MergeModel::Side side : {MergeModel::Side::Mine, MergeModel::Side::Theirs}) {
            auto *button = new QPushButton(side == MergeModel::Side::Mine ? tr("Use mine") : tr("Use theirs"), cell);
            button->setCheckable(true);
            button->setAutoExclusive(true);
            button->setAutoDefault(false);
            button->setAccessibleDescription(m_model->index(row, MergeModel::Field).data().toString());
            layout->addWidget(button);
            connect(button, &QPushButton::clicked, m_model, [this, row, side] { m_model->choose(row, side); });
            connect(m_model, &MergeModel::chosen, button,
                    [this, button, row, side] { button->setChecked(m_model->choice(row) == side); });
        }
        m_table->setIndexWidget(m_model->index(row, MergeModel::Choice), cell);
    }
    m_table->horizontalHeader()->setSectionResizeMode(MergeModel::Choice, QHeaderView::Fixed);
}

// The selected rows that need a choice.
QList<int> MergeDialog::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (index.row() < m_model->conflictCount())
            rows += index.row();
    }
    return rows;
}

// Each row is as tall as its values want, within bounds; of very many, all have room for the same. The buttons have
// all of theirs, which they know once they have their style.
void MergeDialog::fitRows()
{
    QSize choice(m_table->horizontalHeader()->sectionSizeHint(MergeModel::Choice), 0);
    for (int row = 0; row < std::min(m_model->conflictCount(), mostButtons); ++row)
        choice = choice.expandedTo(m_table->indexWidget(m_model->index(row, MergeModel::Choice))->sizeHint());
    m_table->horizontalHeader()->resizeSection(MergeModel::Choice, choice.width());
    m_table->verticalHeader()->setMinimumSectionSize(std::max(choice.height(), m_table->fontMetrics().height()));
    if (m_model->rowCount() <= mostButtons)
        m_table->resizeRowsToContents();
    else
        m_table->verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->maximumSectionSize());
}

void MergeDialog::review()
{
    m_table->show();
    m_review->hide();
    refuseButton()->setFocus(); // not what would take its place
    growTo(sizeHint()
               .expandedTo(QSize(1140, 480))
               .boundedTo(QSize(parentWidget() ? std::max(parentWidget()->window()->width() - 40, 720) : 960, 580)));
    updateState();
}

void MergeDialog::updateState()
{
    const int open = m_model->openCount();
    m_choices->setVisible(m_table->isVisibleTo(this) && m_model->conflictCount() > 0);
    const bool isChosen = !chosenRows().isEmpty();
    for (QPushButton *button : std::as_const(m_ofSelected))
        button->setEnabled(isChosen);
    for (QPushButton *button : std::as_const(m_ofAll))
        button->setVisible(m_model->conflictCount() > 1);
    confirmButton()->setEnabled(open == 0);
    setHint(open == 0 ? QString() : tr("%n field(s) still need a choice.", nullptr, open));
}

void MergeDialog::merge()
{
    // What was merged must be what is there: both sides may have moved on.
    if (!m_document->rival() || !m_model->isOf(m_document)) {
        if (!m_document->rival()) {
            reject();
            return;
        }
        read();
        setHint(tr("It changed again. Look once more."));
        return;
    }
    const JsonValue merged = m_model->merged();
    accept();
    if (m_purpose == Purpose::Save)
        m_saver->saveMerged(m_document, merged);
    else
        m_saver->takeMerged(m_document, merged);
}

void MergeDialog::overwrite()
{
    auto *dialog = new OverwriteDialog(m_profile, m_document->id(), m_model->theirsCount(), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        accept();
        m_saver->overwrite(m_document);
    });
    openDialog(dialog);
}

} // namespace pubconsole
