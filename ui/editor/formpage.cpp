// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formpage.h"

#include "backend/offerbody.h"
#include "editor/planpage.h"
#include "form/fieldform.h"
#include "images/imagespage.h"
#include "prices/pricespage.h"
#include "rules/offerschema.h"

#include <QAbstractItemView>
#include <QStyle>

#include <utility>

namespace pubconsole {

void FormPage::refresh(const FieldState &offer, const OfferSchema &schema, qsizetype plan)
{
    if (!std::exchange(isStale, false))
        return;
    if (form) {
        const OfferBody body = schema.body(offer.value);
        form->setState(
            {body.part(part), schema.body(offer.base).part(part), body.place(part), offer.notes, offer.lock});
    } else if (plans) {
        plans->setState(offer, plan);
        if (images)
            images->setState(offer);
    } else {
        prices->setState(offer);
    }
    updateLook(offer.lock.isReadOnly);
}

// Lines and texts look it by themselves.
void FormPage::updateLook(bool isReadOnly)
{
    if (!isReadOnly && !looksReadOnly)
        return;
    looksReadOnly = isReadOnly;
    const QWidget *fields = form ? static_cast<QWidget *>(form) : plans ? static_cast<QWidget *>(plans) : prices;
    QList<QAbstractItemView *> views = fields->findChildren<QAbstractItemView *>();
    if (images)
        views += images->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : std::as_const(views)) {
        if (view->property("readOnly").toBool() == isReadOnly)
            continue;
        view->setProperty("readOnly", isReadOnly);
        view->style()->unpolish(view);
        view->style()->polish(view);
    }
}

FieldRow *FormPage::reveal(const JsonPointer &place) const
{
    if (images)
        images->choose(place);
    return form ? form->reveal(place) : plans->reveal(place);
}

std::optional<JsonPointer> FormPage::firstPlace(const JsonValue &offer, const OfferSchema &schema) const
{
    const OfferBody body = schema.body(offer);
    if (!form)
        return body.shape()->plansPlace();
    for (const OfferSection &each : schema.sections()) {
        for (const OfferField &field : each.id == section ? each.fields : QList<OfferField>()) {
            const JsonPointer place = body.place(each.part).child(field.key);
            if (!body.value().value(place).isUndefined())
                return place;
        }
    }
    return std::nullopt;
}

} // namespace pubconsole
