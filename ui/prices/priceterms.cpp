// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/priceterms.h"

#include "form/fieldeditor.h"
#include "form/fieldrow.h"
#include "form/noteview.h"
#include "rules/pricefields.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Model = PlanPrices::Model;

namespace {
constexpr qsizetype mostNotes = 8;
constexpr int besideFrom = 720; // pixels of width that two rows need beside each other
} // namespace

PriceTerms::PriceTerms(std::shared_ptr<const OfferSchema> schema, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_title(new QLabel(this))
    , m_notes(new NoteView(this))
    , m_short(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_body(m_schema->body({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"priceTermsTitle"_s);
    m_notes->setObjectName(u"priceNotes"_s);
    layout->addWidget(m_title);
    layout->addWidget(m_notes);
    m_short->setSpacing(4);
    layout->addLayout(m_short);
    addRow(PricePart::Trial, m_short);
    addRow(PricePart::Currency, m_short);
    addRow(PricePart::Spreadsheet, layout);
    OfferField others;
    others.label = tr("Other fields");
    others.help = tr("What this program does not know of the plan's prices. It is kept as it is.");
    m_rest = addRow(others, layout);
    connect(m_rest, &FieldRow::edited, this, [this](const JsonValue &value, const JsonPointer &place, bool isTyping) {
        edit(PriceFields::withRest(m_form.value, rest(), value), JsonPointer(m_form.place.tokens() + place.tokens()),
             isTyping);
    });
}

FieldRow *PriceTerms::addRow(const OfferField &field, QBoxLayout *layout)
{
    auto *row = new FieldRow(field, this);
    layout->addWidget(row, layout == m_short ? 1 : 0, Qt::AlignTop);
    connect(row, &FieldRow::refused, this, &PriceTerms::refused);
    return row;
}

void PriceTerms::addRow(PricePart part, QBoxLayout *layout)
{
    const OfferField *field = PriceFields::field(*m_schema, part);
    if (!field)
        return;
    FieldRow *row = addRow(*field, layout);
    m_rows.append({part, row});
    m_parts += part;
    connect(row, &FieldRow::edited, this,
            [this, part](const JsonValue &value, const JsonPointer &inside, bool isTyping) {
                const JsonPointer place = placeOf(m_form, part);
                const bool isNothing = value.isString() && value.text().isEmpty();
                edit(PriceFields::withValue(m_form.value, place.mid(m_form.place.tokens().size()),
                                            isNothing ? JsonValue() : value),
                     JsonPointer(place.tokens() + inside.tokens()), isTyping);
            });
}

void PriceTerms::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_short->setDirection(width() >= besideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PriceTerms::edit(const JsonValue &form, const JsonPointer &place, bool isTyping)
{
    Q_EMIT edited(PriceFields::withForm(m_body, m_subject.plan, form).value(), place, isTyping);
}

void PriceTerms::setState(const FieldState &offer, const Subject &subject)
{
    m_offer = offer;
    m_body = m_schema->body(offer.value);
    m_subject = subject;
    m_form = m_body.pricing(subject.plan).forms.value(0);
    m_base = {};
    const OfferBody base = m_schema->body(offer.base);
    if (const qsizetype plan = base.planOf(m_body.plans().value(subject.plan).id); plan >= 0) {
        const PlanPricing pricing = base.pricing(plan);
        if (const PriceForm *like = pricing.like(m_form))
            m_base = *like;
    }
    m_title->setText(tr("Terms of %1").arg(subject.name));
    setAccessibleName(m_title->text());
    for (const Row &row : std::as_const(m_rows))
        showRow(row);
    showRest();
    showNotes();
}

JsonValue PriceTerms::rest() const
{
    return PriceFields::rest(m_body, m_form, m_parts);
}

JsonPointer PriceTerms::placeOf(const PriceForm &form, PricePart part) const
{
    return m_body.place(form, part, part == PricePart::Currency ? PriceKey{m_subject.market} : PriceKey());
}

bool PriceTerms::isWanted(PricePart part) const
{
    const bool isByMarket = m_subject.model == Model::PerMarket || m_subject.model == Model::PerMarketAndSize;
    const bool isForAll = m_subject.model == Model::PerCore || m_subject.model == Model::PerSize;
    switch (part) {
    case PricePart::Trial:
        return true;
    case PricePart::Currency:
        return (m_subject.market.isEmpty() ? isForAll : isByMarket) || !m_form.prices.list(m_subject.market).isEmpty();
    case PricePart::Spreadsheet:
        return m_subject.model == Model::Spreadsheet;
    case PricePart::License:
    case PricePart::Markets:
    case PricePart::List:
    case PricePart::Sizes:
    case PricePart::Price:
        break;
    }
    return false;
}

bool PriceTerms::isNoted(const JsonPointer &place) const
{
    return m_offer.notes.sentences.contains(place.text());
}

// What the document has is shown even where its model has no use for it.
void PriceTerms::showRow(const Row &row)
{
    FieldState state = m_offer;
    state.place = placeOf(m_form, row.part);
    state.value = m_offer.value.value(state.place);
    state.base = m_offer.base.value(placeOf(m_base, row.part));
    row.row->setState(state);
    const QWidget *focus = QApplication::focusWidget();
    row.row->setVisible(isWanted(row.part) || !state.value.isUndefined() || !state.base.isUndefined() ||
                        isNoted(state.place) || (focus && row.row->isAncestorOf(focus)));
}

void PriceTerms::showRest()
{
    FieldState state = m_offer;
    state.place = m_form.place;
    state.value = rest();
    state.base = PriceFields::rest(m_schema->body(m_offer.base), m_base, m_parts);
    state.notes.sentences.remove(state.place.text()); // of the whole form, of which this row shows a part
    m_rest->setState(state);
    m_rest->setVisible(!state.value.isUndefined() || !state.base.isUndefined());
}

QString PriceTerms::nameOf(const JsonPointer &place) const
{
    FieldState state;
    state.notes = m_offer.notes;
    state.place = place;
    const QString whole = m_schema->label(state.path());
    state.place = m_body.plans().value(m_subject.plan).place;
    const QString plan = m_schema->label(state.path()) + u" › "_s;
    return whole.startsWith(plan) ? whole.mid(plan.size()) : whole;
}

// A row that says itself what is to be said there.
bool PriceTerms::hasRow(const JsonPointer &place) const
{
    const JsonPointer inside = place.mid(m_form.place.tokens().size());
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [&place](const Row &row) { return row.row->place() == place; }) ||
           (!inside.isRoot() && !rest().value(inside).isUndefined());
}

void PriceTerms::showNotes()
{
    QList<FieldNote> notes;
    for (const JsonPointer &place : std::as_const(m_subject.notedPlaces)) {
        for (FieldNote note : hasRow(place) ? QList<FieldNote>() : m_offer.notes.sentences.value(place.text())) {
            if (place != m_form.place)
                note.sentence = tr("%1: %2").arg(nameOf(place), note.sentence);
            notes += note;
        }
    }
    std::stable_sort(notes.begin(), notes.end(), [](const FieldNote &left, const FieldNote &right) {
        return left.severity < right.severity; // the worst first
    });
    const qsizetype more = notes.size() - mostNotes;
    m_notes->setNotes(notes.first(std::min(mostNotes, notes.size())),
                      more > 0 ? QStringList{tr("%n more in Problems", nullptr, int(more))} : QStringList());
    setAccessibleDescription(m_notes->text());
}

FieldRow *PriceTerms::reveal(const JsonPointer &place)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (FieldRow *found = row.row->isHidden() ? nullptr : row.row->reveal(place))
            return found;
    }
    const JsonValue others = rest();
    const JsonPointer inside = place.mid(m_form.place.tokens().size());
    const bool isWhole = inside.isRoot() && others.isObject();
    return isWhole || others.value(inside).isUndefined() ? nullptr : m_rest->reveal(place);
}

} // namespace pubconsole
