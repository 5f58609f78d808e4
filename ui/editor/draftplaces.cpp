// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draftplaces.h"

#include "editor/formview.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "editor/shownoffer.h"
#include "editor/textadoption.h"
#include "json/jsonplaces.h"
#include "offer/offerdocument.h"

#include <utility>

namespace pubconsole {

DraftPlaces::DraftPlaces(OfferTab *tab, TextAdoption *adoption)
    : QObject(tab)
    , m_tab(tab)
    , m_adoption(adoption)
{
    connect(tab->form(), &FormView::placeEntered, this, [this](const JsonPointer &place) {
        if (!m_adoption->hasPendingText() && m_tab->editor()->isVisible())
            selectInText(place);
    });
    m_caretPause.setSingleShot(true);
    m_caretPause.setInterval(150);
    connect(&m_caretPause, &QTimer::timeout, this, &DraftPlaces::followCaret);
    connect(tab->editor(), &QsciScintilla::cursorPositionChanged, &m_caretPause, qOverload<>(&QTimer::start));
}

void DraftPlaces::selectInText(const JsonPointer &place)
{
    if (const auto range = JsonPlaces::rangeOf(m_tab->editor()->utf8(), place))
        m_tab->editor()->selectBytes(range->start, range->end);
}

// The form goes where the caret is, while the person is in the text.
void DraftPlaces::followCaret()
{
    const JsonEditor *editor = m_tab->editor();
    if (editor->hasFocus() && m_tab->form()->isVisible() && !m_adoption->error())
        m_tab->form()->reveal(JsonPlaces::pointerAt(editor->utf8(), editor->caretByte()), false);
}

JsonPointer DraftPlaces::current() const
{
    const JsonEditor *editor = m_tab->editor();
    return editor->hasFocus() || m_tab->form()->isHidden() ? JsonPlaces::pointerAt(editor->utf8(), editor->caretByte())
                                                           : m_tab->form()->place();
}

void DraftPlaces::show(const JsonPointer &place)
{
    m_tab->editDraft();
    if (m_tab->document()->current().isUndefined()) {
        m_wantedPlace = place;
        return;
    }
    m_adoption->catchUp();
    if (!place.isRoot()) // what is said of the whole offer leads to no place of it: the person stays where they are
        selectInText(place);
    if (m_tab->form()->isVisible())
        m_tab->form()->reveal(place, true);
    else
        m_tab->editor()->setFocus();
}

void DraftPlaces::renewAddress(const JsonPointer &place)
{
    if (m_tab->layoutChoice() == OfferTab::Layout::Json)
        m_tab->setLayoutChoice(OfferTab::Layout::Split);
    show(place);
    m_isRenewalWanted = m_wantedPlace.has_value();
    if (!m_isRenewalWanted)
        m_tab->form()->startRenewing(place);
}

void DraftPlaces::showPlan(const QString &planId)
{
    const OfferBody body = m_tab->document()->body();
    if (body.value().isUndefined())
        m_wantedPlan = planId;
    if (const qsizetype plan = body.planOf(planId.toUtf8()); plan >= 0) {
        QMetaObject::invokeMethod( // once form and text have it, too
            this, [this, place = body.plans().at(plan).place] { show(place); }, Qt::QueuedConnection);
    }
}

void DraftPlaces::showLine(int line)
{
    m_tab->editDraft();
    showText();
    JsonEditor *editor = m_tab->editor();
    editor->setCursorPosition(line - 1, 0);
    editor->ensureLineVisible(line - 1);
    editor->setFocus();
}

void DraftPlaces::showText()
{
    if (m_tab->layoutChoice() == OfferTab::Layout::Form)
        m_tab->setLayoutChoice(OfferTab::Layout::Split);
    m_adoption->catchUp();
}

void DraftPlaces::showWanted()
{
    if (m_tab->document()->current().isUndefined())
        return;
    if (!m_wantedPlan.isEmpty())
        showPlan(std::exchange(m_wantedPlan, QString()));
    if (!m_wantedPlace)
        return;
    QMetaObject::invokeMethod( // once form and text have it, too
        this,
        [this, place = *std::exchange(m_wantedPlace, std::nullopt),
         isRenewal = std::exchange(m_isRenewalWanted, false)] {
            if (isRenewal)
                renewAddress(place);
            else
                show(place);
        },
        Qt::QueuedConnection);
}

} // namespace pubconsole
