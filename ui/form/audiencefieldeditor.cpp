// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/audiencefieldeditor.h"

#include "form/audiencefiles.h"
#include "form/audienceview.h"
#include "form/noteview.h"
#include "form/outcomeline.h"
#include "models/audiencemodel.h"
#include "rules/offerschema.h"
#include "widgets/foldinglayout.h"
#include "widgets/wrappedlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;
using State = AudienceRow::State;

namespace {

constexpr int fewestRows = 4; // in sight; the table scrolls where it has more than the most
constexpr int mostRows = 14;

// What the rules say of entries, by their places in the list.
QHash<qsizetype, CellNote> entryNotes(const FieldState &state)
{
    QHash<qsizetype, QList<FieldNote>> notes;
    const QByteArray here = state.place.text() + '/';
    for (auto it = state.notes.sentences.cbegin(); it != state.notes.sentences.cend(); ++it) {
        if (!it.key().startsWith(here))
            continue;
        const QByteArray rest = it.key().mid(here.size());
        if (const qsizetype index = JsonPointer::arrayIndex(rest.left(rest.indexOf('/'))); index >= 0)
            notes[index] += *it;
    }
    QHash<qsizetype, CellNote> marks;
    for (auto it = notes.cbegin(); it != notes.cend(); ++it)
        marks.insert(it.key(), NoteView::cellNote(*it));
    return marks;
}

} // namespace

AudienceFieldEditor::AudienceFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_model(new AudienceModel(field, this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_putBack(new QPushButton(tr("Put back"), this))
    , m_paste(new QPushButton(tr("Paste list"), this))
    , m_import(new QPushButton(tr("Import…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_view(new AudienceView(m_model, {m_remove, m_paste, m_putBack}, this))
    , m_files(new AudienceFiles(m_model, this))
    , m_summary(new WrappedLabel(this))
    , m_said(new OutcomeLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    addButtons();
    layout->addWidget(m_said);
    layout->addWidget(m_view);
    layout->addWidget(m_summary);
    setFocusProxy(m_view);
    m_summary->setObjectName(u"audienceSummary"_s);
    m_said->setObjectName(u"audienceSaid"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_said->hide();
    connect(m_model, &AudienceModel::edited, this, [this](const JsonValue &list, const JsonPointer &place) {
        say({});
        Q_EMIT edited(list, place, false);
    });
    connect(m_view, &AudienceView::said, this, &AudienceFieldEditor::say);
    connect(m_view, &AudienceView::chosenChanged, this, &AudienceFieldEditor::updateButtons);
    connect(m_files, &AudienceFiles::said, this, &AudienceFieldEditor::say);
    connect(m_files, &AudienceFiles::failed, this, [this](const QString &why) {
        m_said->say(why, true);
        m_said->show();
    });
}

void AudienceFieldEditor::addButtons()
{
    auto *buttons = new FoldingLayout; // so that the form fits beside the text
    buttons->setSpacing(4);
    for (QPushButton *button : {m_remove, m_paste, m_import, m_export, m_putBack})
        buttons->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_remove->setToolTip(tr("Takes the chosen ones out of the draft."));
    m_putBack->setToolTip(tr("Brings back what is in production and not in the draft."));
    m_paste->setToolTip(tr("Adds a list from the clipboard: GUIDs, one in each line, or cells of a sheet."));
    m_import->setToolTip(tr("A list from a file, after you saw what would change."));
    m_export->setToolTip(tr("The list as it is here, saved or not, as a CSV file that the service takes, too."));
    connect(m_remove, &QPushButton::clicked, m_view, &AudienceView::remove);
    connect(m_putBack, &QPushButton::clicked, m_view, &AudienceView::putBack);
    connect(m_paste, &QPushButton::clicked, m_view, &AudienceView::paste);
    connect(m_import, &QPushButton::clicked, m_files, &AudienceFiles::chooseImport);
    connect(m_export, &QPushButton::clicked, m_files, &AudienceFiles::chooseExport);
}

bool AudienceFieldEditor::accepts(const JsonValue &value) const
{
    return m_model->shape().accepts(value);
}

void AudienceFieldEditor::showState(const FieldState &before)
{
    const JsonPath path = state().path();
    const bool isOfAnother = std::exchange(m_path, path) != path;
    if (isOfAnother) // another plan
        m_files->forget();
    if (isOfAnother || before.value != value())
        say({});
    const bool isKnown = state().notes.production.isObject();
    m_model->setShown(
        {value(), isKnown ? std::optional(state().inProduction()) : std::nullopt, entryNotes(state()), isReadOnly()});
    showSummary();
    updateButtons();
    fitHeight();
}

void AudienceFieldEditor::say(const QString &sentences)
{
    m_said->say(sentences);
    m_said->setVisible(!sentences.isEmpty());
}

void AudienceFieldEditor::showSummary()
{
    const int entries = int(value().size());
    const int most = m_model->shape().maximum();
    QStringList parts{most > 0 ? tr("%n of at most %1 entries", nullptr, entries).arg(most)
                               : tr("%n entry(ies)", nullptr, entries)};
    for (const State state : {State::New, State::Changed, State::Removed, State::Doubled, State::NoGuid, State::NoId}) {
        if (const int count = m_model->count(state); count > 0)
            parts += tr("%1 %2").arg(count).arg(AudienceModel::stateText(state));
    }
    m_summary->setText(parts.join(u" · "_s));
    m_view->setAccessibleDescription(m_summary->text());
}

void AudienceFieldEditor::updateButtons()
{
    const QList<int> rows = m_view->chosenRows();
    const auto isAny = [&](bool (AudienceModel::*is)(int) const) {
        return !isReadOnly() && std::any_of(rows.cbegin(), rows.cend(), [this, is](int row) {
            return row < m_model->rowCount() && (m_model->*is)(row);
        });
    };
    m_remove->setEnabled(isAny(&AudienceModel::isEntry));
    m_putBack->setEnabled(isAny(&AudienceModel::isRemoved));
    m_putBack->setVisible(!isReadOnly() && m_model->count(State::Removed) > 0);
    m_paste->setEnabled(!isReadOnly());
    m_import->setEnabled(!isReadOnly());
    m_export->setEnabled(value().size() > 0);
}

void AudienceFieldEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth());
}

FieldRow *AudienceFieldEditor::reveal(const JsonPointer &target)
{
    const qsizetype depth = place().tokens().size();
    const int row =
        target.tokens().size() > depth ? m_model->rowOf(JsonPointer::arrayIndex(target.tokens()[depth])) : -1;
    if (row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, AudienceModel::Id),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return nullptr; // it is shown by the row that has this
}

} // namespace pubconsole
