// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"

#include "editor/planpage.h"
#include "editor/sectionlist.h"
#include "editor/sectionplaces.h"
#include "form/fieldeditor.h"
#include "form/fieldform.h"
#include "form/fieldrow.h"
#include "images/imagespage.h"
#include "prices/pricespage.h"
#include "rules/pricefields.h"
#include "rules/schemacatalog.h"
#include "widgets/scrollbody.h"
#include "widgets/typedkey.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPage = 284; // the fields need it, below their labels

QByteArrayList keysOf(const QList<OfferSection> &sections, const OfferPart &part)
{
    QByteArrayList keys;
    for (const OfferSection &section : sections) {
        if (section.part != part)
            continue;
        for (const OfferField &field : section.fields)
            keys += field.key;
    }
    return keys;
}

} // namespace

FormView::FormView(const SchemaCatalog *schemas, QWidget *parent)
    : QWidget(parent)
    , m_schemas(schemas)
    , m_schema(schemas->of({}))
    , m_notice(new QLabel(this))
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
    , m_filled(new QLabel(this))
    , m_cell(m_stack)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->hide();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(columns, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_sections, 1);
    left->addWidget(m_filled);
    m_filled->setObjectName(u"completeness"_s);
    m_filled->setContentsMargins(16, 6, 8, 6);
    m_filled->setForegroundRole(QPalette::PlaceholderText);
    m_filled->hide();
    columns->addLayout(left);
    m_stack->setMinimumWidth(leastPage);
    columns->addWidget(m_stack, 1);
    setFocusProxy(m_sections);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        showPage(row);
        Q_EMIT pageChanged();
    });
    m_sections->installEventFilter(this);
    connect(&m_cell, &TypedCell::changed, this, &FormView::typingChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

QWidget *FormView::sections() const
{
    return m_sections;
}

QWidget *FormView::fields() const
{
    return m_stack;
}

FormView::~FormView()
{
    // A widget that goes, with the focus or without, is told of by its base class, when this is none any more.
    disconnect(qApp, nullptr, this, nullptr);
    // What stands in a cell is an edit when that loses the focus: not of a form that goes, and not when half of it has.
    blockSignals(true);
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

QWidget *FormView::addPage(const QByteArray &section, const QString &title, const OfferPart &part)
{
    auto *content = new QWidget;
    content->setMaximumWidth(980);
    content->setLayout(new QVBoxLayout);
    content->layout()->setContentsMargins(8, 12, 16, 16);
    auto *page = new ScrollBody(content, m_stack);
    page->setAccessibleName(title);
    m_stack->addWidget(page);
    m_sections->addItem(title);
    m_pages.append({section, title, part});
    return content;
}

// Before the other sections of plans but the one that manages them.
void FormView::addPricesPage()
{
    auto *page = new PricesPage(m_schema);
    const QString title = tr("Prices");
    auto *area = new ScrollBody(page, m_stack);
    area->setAccessibleName(title);
    m_stack->addWidget(area);
    m_sections->addItem(title);
    m_pages.append({{}, title, {}, nullptr, nullptr, page});
    connect(page, &PricesPage::refused, this, &FormView::refuse);
    connect(page, &PricesPage::edited, this,
            [this](const JsonValue &body, const JsonPointer &place, const QString &label) {
                edit(body, place, false, label);
            });
    connect(
        page, &PricesPage::termEdited, this,
        [this](const JsonValue &body, const JsonPointer &place, bool isTyping) { edit(body, place, isTyping, {}); });
    page->setChartShown(m_isPriceChartShown);
    connect(page, &PricesPage::chartShownChanged, this, [this](bool isShown) {
        m_isPriceChartShown = isShown;
        Q_EMIT priceChartShownChanged(isShown);
    });
    connect(page, &PricesPage::shown, area, [area](QWidget *part) {
        QTimer::singleShot(0, part, [area, part] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // until it has its place
            area->ensureWidgetVisible(part, 0, 0);
        });
    });
    connect(page, &PricesPage::placeEntered, this, [this](const JsonPointer &place) {
        m_place = place;
        if (!m_isRevealing)
            Q_EMIT placeEntered(place);
    });
}

// The table of all versions, above the fields of one plan's.
void FormView::addImages(QWidget *content)
{
    content->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *images = new ImagesPage(m_schema, content);
    content->layout()->addWidget(images);
    m_pages.last().images = images;
    images->setAddressTester(m_addressTester);
    connect(images, &ImagesPage::edited, this,
            [this](const JsonValue &body, const JsonPointer &place, const QString &label) {
                edit(body, place, false, label);
            });
    connect(images, &ImagesPage::fieldsWanted, this, [this](const JsonPointer &place) { reveal(place, true); });
    connect(images, &ImagesPage::placeEntered, this, [this, images](const JsonPointer &place) {
        m_place = place;
        // The fields below are those of the row; the table stays where it is, and what is chosen in it.
        for (const FormPage &page : std::as_const(m_pages)) {
            if (page.images == images)
                page.plans->reveal(place);
        }
        if (!m_isRevealing)
            Q_EMIT placeEntered(place);
    });
}

// The first section of a type, with the fields that it has there; of a type that nobody knows one without any.
void FormView::addOverview()
{
    if (!m_makeOverview)
        return;
    if (m_pages.isEmpty())
        addForm("overview"_ba, tr("Overview"), {},
                [](QWidget *parent) { return new FieldForm({}, false, {}, parent); });
    QWidget *content = m_pages.first().form->parentWidget();
    content->setMaximumWidth(QWIDGETSIZE_MAX);
    static_cast<QVBoxLayout *>(content->layout())->insertWidget(0, m_makeOverview(content));
}

void FormView::addForm(const QByteArray &section, const QString &title, const OfferPart &part,
                       const std::function<FieldForm *(QWidget *)> &make)
{
    QWidget *content = addPage(section, title, part);
    FieldForm *form = make(content);
    content->layout()->addWidget(form);
    static_cast<QVBoxLayout *>(content->layout())->addStretch();
    m_pages.last().form = form;
    connect(form, &FieldForm::refused, this, &FormView::refuse);
    connect(form, &FieldForm::edited, this,
            [this, part](const JsonValue &value, const JsonPointer &place, bool isTyping) {
                const OfferBody now = m_schema->body(m_offer.value).withPart(part, -1, value);
                edit(now.value(), JsonPointer(now.place(part).tokens() + place.tokens()), isTyping, {});
            });
}

void FormView::addPlanPages()
{
    for (const OfferSection &whole : m_schema->planSections()) {
        if (!OfferSchema::managesPlans(whole) && !pricesPage() && m_schema->hasPricesOfSizes())
            addPricesPage();
        const OfferSection section =
            m_schema->hasPricesOfSizes() ? PriceFields::without(whole, *m_schema) : whole; // which *Prices* has
        QWidget *content = addPage(section.id, section.title, section.part);
        if (OfferSchema::hasImages(section))
            addImages(content);
        const QByteArrayList elsewhere = keysOf(m_schema->planSections(), section.part);
        auto *page = new PlanPage(section, m_schema->body(m_offer.value).shape(), elsewhere, content);
        content->layout()->addWidget(page);
        m_pages.last().plans = page;
        m_pages.last().hasAudience = OfferSchema::hasAudience(section);
        connect(page, &PlanPage::refused, this, &FormView::refuse);
        connect(page, &PlanPage::edited, this,
                [this](const PlanPage::Change &change, const JsonPointer &place, bool isTyping, const QString &label) {
                    edit(change(m_schema->body(m_offer.value)).value(), place, isTyping, label);
                });
        connect(page, &PlanPage::planChosen, this, &FormView::choosePlan);
        connect(page, &PlanPage::planWanted, this, &FormView::startAddingPlan);
        connect(page, &PlanPage::pricesWanted, this, &FormView::showPrices);
        if (section.fields.size() < whole.fields.size())
            page->addWayToPrices();
    }
}

void FormView::build(const std::shared_ptr<const OfferSchema> &schema)
{
    m_isBuilt = true;
    m_schema = schema;
    m_pages.clear();
    {
        const QSignalBlocker blocker(m_sections);
        m_sections->clear();
        while (m_stack->count() > 0)
            delete m_stack->widget(0);
        const OfferPart content{OfferPart::Of::Content};
        const OfferPart offer{OfferPart::Of::Offer};
        if (!m_schema->isKnown()) {
            addOverview();
            addForm("all"_ba, tr("All fields"), content,
                    [](QWidget *parent) { return new FieldForm({}, true, {}, parent); });
        } else {
            const QList<OfferSection> &sections = m_schema->sections();
            for (const OfferSection &section : sections) {
                addForm(section.id, section.title, section.part,
                        [&section](QWidget *parent) { return new FieldForm(section.fields, false, {}, parent); });
                m_pages.last().hasAudience = OfferSchema::hasAudience(section);
                if (m_pages.size() == 1)
                    addOverview();
                if (section.id == "marketplace")
                    addPlanPages();
            }
            addForm(SectionPlaces::others, tr("Other fields"), offer,
                    [&](QWidget *parent) { return new FieldForm({}, true, keysOf(sections, offer), parent); });
            const OfferBody body = m_schema->body(m_offer.value);
            const QByteArrayList ownPages{body.place(offer).tokens().last(),
                                          body.shape()->plansPlace().tokens().last()};
            addForm(SectionPlaces::parts, tr("Other parts"), content, [&](QWidget *parent) {
                return new FieldForm({}, true, keysOf(sections, content) + ownPages, parent);
            });
        }
        if (m_makeLast) {
            m_sections->addItem(m_lastTitle);
            m_stack->addWidget(new QWidget(m_stack)); // made when it is looked at
        }
        m_sections->setCurrentRow(0);
    }
    m_stack->setCurrentIndex(0);
}

void FormView::setValue(const JsonValue &body, const JsonValue &base)
{
    m_offer.value = body;
    m_offer.base = base;
    const OfferBody offer = m_schema->body(body);
    m_plan.follow(offer.plans());
    const QString type = offer.type();
    if (!m_isBuilt || type != m_type) {
        m_type = type;
        build(m_schemas->of(body));
    }
    if (!m_offer.lock.isReadOnly && m_refused.follow(body, m_schema->identities()))
        Q_EMIT refusedChanged(m_refused.all());
    for (FormPage &page : m_pages)
        page.isStale = true;
    if (isVisible() || m_stack->currentIndex() >= 0)
        showPage(m_stack->currentIndex());
    updateSections();
}

void FormView::setAddressTester(AddressTester test)
{
    m_addressTester = std::move(test);
    for (const FormPage &page : std::as_const(m_pages)) {
        if (page.images)
            page.images->setAddressTester(m_addressTester);
    }
}

void FormView::setOverview(std::function<QWidget *(QWidget *)> make)
{
    m_makeOverview = std::move(make);
}

bool FormView::isWidePage() const
{
    const int index = std::max(0, m_stack->currentIndex()); // it begins with the first
    return (m_makeOverview && index == 0) || (m_makeLast && index == m_pages.size());
}

void FormView::showLastPage()
{
    m_sections->setCurrentRow(m_sections->count() - 1);
}

void FormView::setLastPage(const QString &title, std::function<QWidget *(QWidget *)> make)
{
    m_lastTitle = title;
    m_makeLast = std::move(make);
}

void FormView::showPage(int index)
{
    if (m_makeLast && index == m_pages.size() && index < m_stack->count()) {
        QWidget *page = m_stack->widget(index);
        if (!page->layout()) {
            auto *layout = new QVBoxLayout(page);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addWidget(m_makeLast(page));
        }
        m_stack->setCurrentIndex(index);
        return;
    }
    if (index < 0 || index >= m_pages.size())
        return;
    FormPage &page = m_pages[index];
    page.refresh(state(), *m_schema, m_plan.place());
    m_stack->setCurrentIndex(index);
    if (page.comparesProduction() && m_offer.notes.production.isUndefined())
        Q_EMIT productionWanted();
    if (const auto first = page.firstPlace(m_offer.value, *m_schema); first && !m_isRevealing && m_sections->hasFocus())
        Q_EMIT placeEntered(*first);
}

// The fields of a section are made when it is chosen, so that the window's order has them after everything else.
bool FormView::enterPage()
{
    const QWidget *page = m_stack->currentWidget();
    const QList<QWidget *> fields = page ? page->findChildren<QWidget *>() : QList<QWidget *>();
    const auto first = std::find_if(fields.cbegin(), fields.cend(), [](const QWidget *field) {
        return (field->focusPolicy() & Qt::TabFocus) && !field->focusProxy() && field->isVisible() &&
               field->isEnabled();
    });
    if (first == fields.cend())
        return false;
    (*first)->setFocus(Qt::TabFocusReason);
    return true;
}

void FormView::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_offer.lock.isReadOnly, isReadOnly) == isReadOnly)
        return;
    updatePages();
    const FieldState shown = state();
    for (FormPage &page : m_pages) // those that are not looked at, too: assistive tools see them
        page.refresh(shown, *m_schema, m_plan.place());
}

void FormView::setPublished(bool isPublished)
{
    if (std::exchange(m_offer.lock.isPublished, isPublished) == isPublished)
        return;
    updatePages();
}

void FormView::setNotice(const QString &text)
{
    const bool wasShown = !m_notice->text().isEmpty();
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    if (wasShown == text.isEmpty())
        updatePages(); // what no field took stands in it, or does not any more
}

void FormView::setNotes(const FieldNotes::Sentences &notes)
{
    if (m_offer.notes.sentences == notes)
        return;
    m_offer.notes.sentences = notes;
    updatePages();
    updateSections();
}

void FormView::setPublished(const JsonValue &preview, const JsonValue &production)
{
    if (production.isSameAs(m_offer.notes.production) && preview.isSameAs(m_offer.notes.preview))
        return;
    m_offer.notes.preview = preview;
    m_offer.notes.production = production;
    updatePages();
}

void FormView::setPriceChartShown(bool isShown)
{
    m_isPriceChartShown = isShown;
    if (PricesPage *prices = pricesPage())
        prices->setChartShown(isShown);
}

void FormView::setSasDays(int days)
{
    if (std::exchange(m_offer.notes.sasDays, days) != days)
        updatePages();
}

void FormView::updatePages()
{
    for (FormPage &page : m_pages)
        page.isStale = true;
    showPage(m_stack->currentIndex());
}

// What the pages show: the document, and what stands in their fields instead.
FieldState FormView::state() const
{
    FieldState state = m_offer;
    if (state.base.isUndefined())
        state.base = state.value; // nothing is marked
    state.notes.body = state.value;
    state.notes.identities = m_schema->identities();
    if (state.lock.isReadOnly && m_notice->text().isEmpty())
        return state; // what is shown is not what was typed into
    const QList<RefusedText> all = m_refused.all();
    for (const RefusedText &refused : all) {
        const QByteArray place = refused.place.text();
        state.notes.typed.insert(place, refused.text);
        const FieldNote note{Problem::Severity::Error, refused.reason};
        if (QList<FieldNote> &sentences = state.notes.sentences[place]; !sentences.contains(note))
            sentences.prepend(note);
    }
    return state;
}

void FormView::refuse(const RefusedText &text)
{
    m_refused.take(text, m_offer.value, m_schema->identities());
    Q_EMIT refusedChanged(m_refused.all());
    updatePages();
}

void FormView::dropNewRefused()
{
    if (const auto newest = m_refused.newest()) {
        refuse({newest->place, {}, {}, newest->kept});
        reveal(newest->place, false);
    }
}

PricesPage *FormView::pricesPage() const
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(), [](const FormPage &each) { return each.prices; });
    return page == m_pages.cend() ? nullptr : page->prices;
}

// Of the plan that is chosen.
void FormView::showPrices()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].prices)
            continue;
        m_sections->setCurrentRow(i);
        showPage(i);
        m_pages[i].prices->goTo(m_plan.place());
        return;
    }
}

SectionPlaces FormView::places() const
{
    QList<SectionPlaces::Section> sections;
    for (const FormPage &page : m_pages)
        sections.append({page.section, page.prices != nullptr});
    return {*m_schema, sections, m_offer.value};
}

void FormView::setCompleteness(const QHash<QByteArray, Completeness> &sections)
{
    m_completeness = sections;
    Completeness sum;
    for (const Completeness &section : sections)
        sum += section;
    m_filled->setText(tr("Required fields: %1 of %2").arg(sum.requiredFilled).arg(sum.required));
    m_filled->setVisible(sum.required > 0);
    updateSections();
}

void FormView::updateSections()
{
    const auto known = [this](const QByteArray &section) {
        const auto found = m_completeness.constFind(section);
        return found == m_completeness.cend() ? std::nullopt : std::optional(*found);
    };
    const QList<SectionList::Counts> counts = places().counts(m_offer.base, m_offer.notes.sentences);
    for (int i = 0; i < m_pages.size(); ++i)
        m_sections->setSection(i, m_pages[i].title, counts[i], known(m_pages[i].section));
}

void FormView::choosePlan(qsizetype index)
{
    if (index < 0 || index == m_plan.place())
        return;
    m_plan.choose(index);
    for (FormPage &page : m_pages) {
        if (page.plans && !page.isStale)
            page.plans->setPlan(index);
    }
}

void FormView::edit(const JsonValue &body, const JsonPointer &place, bool isTyping, const QString &label)
{
    const JsonPath path = JsonPath::of(place, body, m_schema->identities());
    Q_EMIT edited(body, place, label.isEmpty() ? m_schema->label(path) : label, isTyping);
}

void FormView::reveal(const JsonPointer &place, bool takesFocus)
{
    const OfferBody body = m_schema->body(m_offer.value);
    const auto part = m_schema->partOf(JsonPath::of(place, m_offer.value, m_schema->identities()));
    const bool isWhole = part && part->part.of != OfferPart::Of::Plan && place == body.place(part->part);
    // Without a plan that is said of the whole list.
    const bool isList = place == body.shape()->plansPlace() && !body.plans().isEmpty();
    const int index = !part || isWhole || isList ? -1 : places().of(place);
    if (index < 0)
        return; // the whole document, or what no form shows: the person stays where they are
    m_isRevealing = true;
    m_sections->setCurrentRow(index);
    showPage(index);
    const FormPage &page = m_pages[index];
    if (page.prices) {
        m_place = place;
        page.prices->reveal(place, takesFocus);
        m_isRevealing = false;
        return;
    }
    if (FieldRow *row = page.reveal(place)) {
        m_place = row->place();
        static_cast<ScrollBody *>(m_stack->currentWidget())->ensureWidgetVisible(row, 0, 40);
        if (takesFocus)
            row->editor()->setFocus(Qt::OtherFocusReason);
    } else if (takesFocus) {
        m_sections->setFocus(Qt::OtherFocusReason); // a whole plan: no key changes anything there
    }
    m_isRevealing = false;
}

// Lines have an undo of their own and would keep the keys; here undo is the document's.
bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sections) {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        const bool isTab = key && key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        return isTab && enterPage();
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress &&
               isRefused(qobject_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event))) {
        Q_EMIT editRefused();
    }
    return QWidget::eventFilter(watched, event);
}

bool FormView::isRefused(const QWidget *field, const QKeyEvent &key) const
{
    if (!m_offer.lock.isReadOnly || !field || !isTypedKey(key))
        return false;
    // What chooses a plan or filters a list, and what is no part of the document, goes on.
    const bool isFixed = field->property("readOnly").toBool();
    return isFixed && m_stack->currentIndex() < m_pages.size();
}

void FormView::focusMoved(QWidget *now)
{
    if (!now || !m_stack->isAncestorOf(now))
        return;
    now->removeEventFilter(this);
    now->installEventFilter(this);
    m_cell.follow(now);
    if (m_isRevealing)
        return;
    for (QWidget *widget = now; widget && widget != m_stack; widget = widget->parentWidget()) {
        if (const auto *row = qobject_cast<FieldRow *>(widget)) {
            m_place = row->place();
            Q_EMIT placeEntered(m_place);
            return;
        }
    }
}

void FormView::startAddingPlan()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].plans || !m_pages[i].plans->managesPlans())
            continue;
        m_sections->setCurrentRow(i);
        m_pages[i].plans->startAdding();
        return;
    }
}

// The first section of images, now the current one; null where the type has none.
ImagesPage *FormView::showImages()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].images)
            continue;
        m_sections->setCurrentRow(i);
        return m_pages[i].images;
    }
    return nullptr;
}

void FormView::startAddingImage()
{
    if (ImagesPage *images = showImages()) {
        images->startAdding();
        return;
    }
    for (int i = 0; i < m_pages.size(); ++i) { // versions of another kind
        if (m_pages[i].section != "images" || !m_pages[i].plans)
            continue;
        m_sections->setCurrentRow(i);
        if (auto *line = m_pages[i].plans->findChild<QWidget *>(u"newVersion"_s))
            line->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void FormView::startRenewing(const JsonPointer &place)
{
    if (ImagesPage *images = showImages()) {
        images->choose(place);
        images->startRenewing();
    }
}

} // namespace pubconsole
