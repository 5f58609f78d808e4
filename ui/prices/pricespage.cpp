// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricespage.h"

#include "form/fieldeditor.h"
#include "form/fieldrow.h"
#include "form/noteview.h"
#include "form/outcomeline.h"
#include "json/jsondiff.h"
#include "json/typedtext.h"
#include "models/pricegridmodel.h"
#include "prices/pricechart.h"
#include "prices/pricedialog.h"
#include "prices/pricedialogs.h"
#include "prices/pricefiles.h"
#include "prices/pricegridview.h"
#include "prices/pricesplitter.h"
#include "prices/priceterms.h"
#include "rules/priceoperations.h"
#include "rules/pricetexts.h"
#include "rules/valuetext.h"
#include "widgets/elidedlabel.h"
#include "widgets/foldinglayout.h"
#include "widgets/messagebar.h"
#include "widgets/opendialog.h"
#include "widgets/plaintext.h"
#include "widgets/questions.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Model = PlanPrices::Model;

namespace {
constexpr int leastGrid = 230; // some sizes below the header; the page scrolls where there is no room for it
constexpr int leastChoice = 110;
} // namespace

PricesPage::PricesPage(std::shared_ptr<const OfferSchema> schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_model(new PriceGridModel(this))
    , m_grid(new PriceGridView(m_model, this))
    , m_split(new PriceSplitter(m_model, m_grid, this))
    , m_difference(new MessageBar(this))
    , m_files(new PriceFiles(m_model, m_schema, this))
    , m_columns(new QComboBox(this))
    , m_modelLabel(new ElidedLabel(this))
    , m_models(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_said(new OutcomeLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(makeTools());
    layout->addLayout(makeChoices());
    m_terms = new PriceTerms(m_schema, this); // behind the tools for who comes with Tab
    layout->addWidget(m_difference);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_said);
    layout->addWidget(m_terms);
    m_grid->setMinimumHeight(leastGrid);
    m_difference->setDismissible(false);
    m_summary->setObjectName(u"priceSummary"_s);
    m_said->setObjectName(u"priceSaid"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    connect(m_difference, &MessageBar::triggered, this, &PricesPage::makeEqual);
    connect(m_model, &PriceGridModel::edited, this, &PricesPage::edited);
    connect(m_model, &PriceGridModel::refused, this, &PricesPage::refused);
    connect(m_terms, &PriceTerms::edited, this, &PricesPage::termEdited);
    connect(m_terms, &PriceTerms::refused, this, &PricesPage::refused);
    const auto say = [this](const QString &outcome, bool hasFailed) {
        m_outcome = outcome;
        m_hasFailed = hasFailed;
        showCurrent();
    };
    connect(m_grid, &PriceGridView::said, this, [say](const QString &why) { say(why, true); });
    connect(m_files, &PriceFiles::said, this, [say](const QString &outcome) { say(outcome, false); });
    connect(m_files, &PriceFiles::failed, this, [say](const QString &why) { say(why, true); });
    connect(m_files, &PriceFiles::edited, this, &PricesPage::edited);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        showModel();
        showDifference();
        if (current.isValid() && current.column() != m_column)
            showTerms();
        if (current.isValid() && m_grid->hasFocus())
            Q_EMIT placeEntered(m_model->placeOf(current));
    });
}

QLayout *PricesPage::makeTools()
{
    auto *tools = new FoldingLayout;
    tools->setSpacing(6);
    addTool(tools, tr("Generate…"), PriceDialogs::generate)
        ->setToolTip(tr("A price for each core size from the price of one core."));
    addTool(tools, tr("Scale…"), PriceDialogs::scale)->setToolTip(tr("Prices so many percent higher or lower."));
    addTool(tools, tr("Round…"), PriceDialogs::round)->setToolTip(tr("Prices to multiples of a step, such as 0.05."));
    addTool(tools, tr("Copy from plan…"), PriceDialogs::copy)->setToolTip(tr("The prices of another plan."));
    addFiles(tools);
    addChart(tools);
    return tools;
}

// On a line of their own: the name of a model that gets longer moves nothing that one is about to press.
QLayout *PricesPage::makeChoices()
{
    auto *choices = new FoldingLayout;
    choices->setSpacing(6);
    setUpChoices();
    addChoice(choices, new ElidedLabel(tr("Columns"), this), m_columns);
    addChoice(choices, m_modelLabel, m_models);
    return choices;
}

void PricesPage::addFiles(QLayout *layout)
{
    auto *import = new QPushButton(tr("Import…"), this);
    import->setToolTip(tr("Prices from a file, after you saw what would change."));
    m_tools.append(import);
    m_export = new QPushButton(tr("Export…"), this);
    m_export->setToolTip(tr("The prices as they are here, saved or not, as a file."));
    layout->addWidget(import);
    layout->addWidget(m_export);
    connect(import, &QPushButton::clicked, this,
            [this] { m_files->chooseImport(std::max<qsizetype>(0, currentPlan())); });
    connect(m_export, &QPushButton::clicked, m_files, &PriceFiles::chooseExport);
}

void PricesPage::addChart(QLayout *layout)
{
    m_chart = new QPushButton(tr("Chart"), this);
    m_chart->setCheckable(true);
    m_chart->setToolTip(tr("Prices by core size, draft against production."));
    layout->addWidget(m_chart);
    connect(m_chart, &QPushButton::toggled, m_split, &PriceSplitter::setChartShown);
    connect(m_chart, &QPushButton::clicked, this, [this](bool isShown) {
        Q_EMIT chartShownChanged(isShown);
        if (isShown)
            Q_EMIT shown(m_split->chart());
    });
    connect(m_split, &PriceSplitter::pictureWanted, m_files, [this] { m_files->choosePicture(m_split->chart()); });
}

// A label stays beside what it names.
void PricesPage::addChoice(QLayout *layout, QLabel *label, QComboBox *choice)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(choice);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(choice);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(leastChoice); // beside the text; the id of a plan and a model are long
    layout->addWidget(box);
}

QPushButton *PricesPage::addTool(QLayout *layout, const QString &text,
                                 PriceDialog *(*make)(const PriceGridModel *, const QModelIndexList &, QWidget *))
{
    auto *button = new QPushButton(text, this);
    layout->addWidget(button);
    m_tools.append(button);
    connect(button, &QPushButton::clicked, this, [this, make] {
        PriceDialog *dialog = make(m_model, chosen(), this);
        connect(dialog, &PriceDialog::confirmed, this, [this, dialog](const JsonValue &body) {
            Q_EMIT edited(body, m_model->state().draft.shape()->plansPlace(), dialog->windowTitle());
        });
        openDialog(dialog);
    });
    return button;
}

void PricesPage::setUpChoices()
{
    m_columns->setAccessibleName(tr("Columns"));
    for (const Model model : {Model::BringYourOwnLicense, Model::PerCore, Model::PerSize, Model::PerMarket,
                              Model::PerMarketAndSize, Model::Spreadsheet})
        m_models->addItem(PriceTexts::model(model), int(model));
    connect(m_columns, &QComboBox::activated, this, [this](int index) {
        m_model->showPlan(index - 1); // the first one is all
        enter(m_model->index(0, 0));
    });
    connect(m_models, &QComboBox::activated, this,
            [this](int index) { chooseModel(Model(m_models->itemData(index).toInt())); });
}

void PricesPage::setState(const FieldState &offer)
{
    m_model->setState({m_schema->body(offer.value), m_schema->body(offer.base), m_schema->body(offer.notes.production),
                       offer.notes.typed, offer.lock.isReadOnly});
    if (!m_offer.value.isSameAs(offer.value)) // what was said is of the draft as it was
        m_outcome.clear();
    m_offer = offer;
    readNotes();
    if (!m_grid->currentIndex().isValid() && m_model->columnCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, 0));
    for (QPushButton *tool : std::as_const(m_tools))
        tool->setEnabled(!offer.lock.isReadOnly && !m_model->plans().isEmpty());
    m_export->setEnabled(!m_model->plans().isEmpty());
    showColumns();
    showModel();
    showTerms();
    showDifference();
    showSummary();
    showCurrent();
}

// What is said of a price in any of the forms is said where the first one has it.
void PricesPage::readNotes()
{
    FieldNotes::Sentences &sentences = m_offer.notes.sentences;
    QHash<QByteArray, CellNote> notes;
    const QByteArrayList places = sentences.keys();
    for (const QByteArray &text : places) {
        const auto price = m_model->priceAt(JsonPointer::fromText(text).value_or(JsonPointer()));
        if (!price)
            continue;
        const QByteArray first = price->first.text();
        const bool differs = price->isOther && m_model->plans()[price->plan].hasTwoForms;
        for (FieldNote note : first == text ? QList<FieldNote>() : sentences.take(text)) {
            if (differs)
                note.sentence = tr("In the other form: %1").arg(note.sentence);
            if (!sentences[first].contains(note))
                sentences[first] += note;
        }
        notes.insert(first, NoteView::cellNote(sentences.value(first)));
    }
    m_model->setNotes(notes);
}

void PricesPage::setChartShown(bool isShown)
{
    m_chart->setChecked(isShown);
}

bool PricesPage::reveal(const JsonPointer &place, bool takesFocus)
{
    const auto price = m_model->priceAt(place);
    if (!price)
        return false;
    if (const QModelIndex cell = m_model->reveal(place); cell.isValid()) {
        enter(cell);
    } else {
        enter(m_model->index(0, m_model->revealColumn(place)));
        if (FieldRow *row = m_terms->reveal(m_model->priceAt(place)->first)) {
            Q_EMIT shown(row);
            if (takesFocus)
                row->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (takesFocus)
        m_grid->setFocus(Qt::OtherFocusReason);
    return true;
}

void PricesPage::goTo(qsizetype plan)
{
    if (plan < 0 || plan >= m_model->plans().size())
        return;
    enter(m_model->index(0, m_model->revealColumn(m_model->plans()[plan].pricing.forms.first().place)));
    m_grid->setFocus(Qt::OtherFocusReason);
}

// Of columns that may have become others.
void PricesPage::enter(const QModelIndex &cell)
{
    showColumns();
    // Whatever key led here: with Ctrl, as for an undo, a view would add to what is chosen.
    m_grid->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    m_grid->scrollTo(cell);
    showModel();
    showTerms();
}

void PricesPage::showTerms()
{
    const QModelIndex current = m_grid->currentIndex();
    m_column = current.isValid() ? current.column() : -1;
    m_terms->setVisible(m_column >= 0);
    if (m_column < 0)
        return;
    const qsizetype at = m_model->planOf(m_column);
    const PricedPlan &plan = m_model->plans()[at];
    const QByteArray market = m_model->keyOf(current).market;
    const QString column = m_model->headerData(m_column, Qt::Horizontal).toString();
    m_terms->setState(m_offer, {market.isEmpty() ? plan.name : tr("%1, %2").arg(plan.name, column), at, market,
                                plan.model, m_model->notedPlaces(m_column)});
}

qsizetype PricesPage::currentPlan() const
{
    const QModelIndex current = m_grid->currentIndex();
    return current.isValid() ? m_model->planOf(current.column()) : -1;
}

QModelIndexList PricesPage::chosen() const
{
    QModelIndexList cells = m_grid->selectionModel()->selectedIndexes();
    const QModelIndex current = m_grid->currentIndex();
    if (current.isValid() &&
        (cells.isEmpty() || cells.contains(current))) // else what is not marked would be changed, too
        cells.prepend(current);
    return cells;
}

void PricesPage::showColumns()
{
    QStringList names{tr("All plans")};
    for (const PricedPlan &plan : m_model->plans())
        names += plan.name;
    QStringList shown;
    for (int i = 0; i < m_columns->count(); ++i)
        shown += m_columns->itemText(i);
    if (names != shown) {
        m_columns->clear();
        m_columns->addItems(names);
    }
    m_columns->setCurrentIndex(int(m_model->shownPlan()) + 1);
}

// What the document has can be a model that nobody chooses from a list.
void PricesPage::showModel()
{
    const qsizetype index = currentPlan();
    const bool isThere = index >= 0;
    m_models->setEnabled(isThere && !m_model->state().isReadOnly);
    const QString label = isThere ? tr("Model of %1").arg(m_model->plans()[index].name) : tr("Model");
    m_modelLabel->setText(label);
    m_models->setAccessibleName(label);
    const Model model = isThere ? m_model->plans()[index].model : Model::None;
    m_models->setCurrentIndex(m_models->findData(int(model)));
    m_models->setPlaceholderText(PriceTexts::model(model));
}

QString PricesPage::formName(const PriceForm &form) const
{
    const OfferField *field =
        m_schema->field(JsonPath::of(form.place, m_model->state().draft.value(), m_schema->identities()));
    return field ? field->label : QString::fromUtf8(form.place.tokens().last());
}

// Of the plan that the person is in, else of the first one whose forms differ.
void PricesPage::showDifference()
{
    const QList<PricedPlan> &plans = m_model->plans();
    const auto differs = [](const PricedPlan &plan) { return plan.hasTwoForms; };
    const qsizetype current = currentPlan();
    const auto found = current >= 0 && differs(plans[current]) ? plans.cbegin() + current
                                                               : std::find_if(plans.cbegin(), plans.cend(), differs);
    if (found == plans.cend()) {
        m_difference->clear();
        return;
    }
    QStringList names;
    QStringList buttons;
    for (const PriceForm &form : found->pricing.forms) {
        names += tr("“%1”").arg(formName(form));
        if (!m_model->state().isReadOnly)
            buttons += tr("Make equal to “%1”").arg(formName(form));
    }
    const QString text = tr("%1: %2 do not say the same. The grid shows and edits the first of them.")
                             .arg(found->name, names.join(tr(" and ")));
    if (m_difference->text() != text || m_difference->isHidden())
        m_difference->showMessage(MessageBar::Level::Warning, text, buttons);
    m_difference->setProperty("plan", found - plans.cbegin());
}

void PricesPage::makeEqual(const QString &button)
{
    const qsizetype plan = m_difference->property("plan").toLongLong();
    if (plan < 0 || plan >= m_model->plans().size())
        return;
    const QList<PriceForm> forms = m_model->plans()[plan].pricing.forms;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (button == tr("Make equal to “%1”").arg(formName(forms[i])))
            makeEqualTo(plan, i);
    }
}

// What only the other form has is not overwritten, it goes: that is asked.
void PricesPage::makeEqualTo(qsizetype plan, qsizetype form)
{
    const OfferBody before = m_model->state().draft;
    const PriceForm like = m_model->plans()[plan].pricing.forms[form];
    const JsonValue after = PriceOperations::withFormsLike(before, plan, form).value();
    QStringList lost;
    for (const JsonChange &change : JsonDiff::between(before.value(), after, m_schema->identities())) {
        if (change.kind == JsonChange::Kind::Removed)
            lost += tr("%1 %2").arg(m_schema->label(change.path), visibleText(valueText(change.before)));
    }
    const auto make = [this, before = before.value(), after, place = like.place] {
        if (m_model->state().draft.value() == before)
            Q_EMIT edited(after, place, tr("Make prices equal"));
    };
    if (lost.isEmpty()) {
        make();
        return;
    }
    const QString text =
        tr("The prices of %1 become those of “%2”. What only the other form has goes: %3. Undo brings it back.")
            .arg(m_model->plans()[plan].name, formName(like), PriceTexts::list(lost));
    Questions::ask(this, {tr("Make prices equal"), text, tr("Make equal"), tr("Keep")}, make);
}

void PricesPage::showSummary()
{
    const PriceGridState &state = m_model->state();
    PriceSummary changes;
    for (const PricedPlan &plan : m_model->plans()) {
        if (!plan.id.isEmpty() && plan.prices() != plan.production)
            changes.add(priceDifferences(plan.production, plan.prices()));
    }
    const QString summary = PriceTexts::summary(changes);
    m_summary->setText(state.production.value().isUndefined() ? tr("Nothing is known to be in production.")
                       : summary.isEmpty()                    ? tr("All prices are those in production.")
                                                              : tr("Against production: %1.").arg(summary));
}

// Why nothing came of what was done last, else what is to be said of the price.
void PricesPage::showCurrent()
{
    const QModelIndex current = m_grid->currentIndex();
    QString text = m_outcome;
    if (text.isEmpty() && current.isValid()) {
        const CellNote note = m_model->noteOf(current);
        const QString closed = m_model->whyClosed(current);
        const QString about = note.text.isEmpty() ? closed : note.text;
        text = about.isEmpty() ? QString() : tr("%1: %2").arg(m_model->nameOf(current), about);
    }
    m_said->say(text, m_hasFailed && !m_outcome.isEmpty());
}

void PricesPage::chooseModel(Model model)
{
    const qsizetype index = currentPlan();
    if (index < 0 || m_model->plans()[index].model == model) {
        showModel();
        return;
    }
    const PricedPlan &plan = m_model->plans()[index];
    const SwitchedPrices result = switched(plan.prices(), model);
    QStringList lost;
    for (const PriceCell &cell : result.dropped)
        lost += tr("%1 %2").arg(PriceTexts::key(cell.key), QString::fromUtf8(cell.price.text()));
    if (!result.spreadsheet.isEmpty())
        lost += tr("the address of the spreadsheet");
    if (lost.isEmpty()) {
        switchTo(index, result.prices, model);
        return;
    }
    const QString text = tr("%1 becomes: %2. This takes out of the draft: %3. Undo brings it back.")
                             .arg(plan.name, PriceTexts::model(model), PriceTexts::list(lost));
    Questions::ask(
        this, {tr("Change the model"), text, tr("Change"), tr("Keep")},
        [this, index, id = plan.id, model] {
            if (index < m_model->plans().size() && m_model->plans()[index].id == id)
                switchTo(index, switched(m_model->plans()[index].prices(), model).prices, model);
        },
        [this] { showModel(); });
}

void PricesPage::switchTo(qsizetype plan, const PlanPrices &prices, Model model)
{
    const PricedPlan before = m_model->plans()[plan];
    m_model->wish(before.id, model);
    const OfferBody body = m_model->state().draft.withPrices(plan, prices);
    if (body.value() != m_model->state().draft.value())
        Q_EMIT edited(body.value(), before.pricing.forms.first().place, tr("Change model of %1").arg(before.name));
    m_outcome = prices.model() == model ? QString()
                                        : tr("%1 is priced like that once it has such a price: there is none in the "
                                             "draft yet.")
                                              .arg(before.name);
    m_hasFailed = false;
    showModel();
    showTerms();
    showCurrent();
}

} // namespace pubconsole
