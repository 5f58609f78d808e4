// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace pubconsole {

class OfferTab;
class TextAdoption;

//! The places of the draft in a tab: where the person is, how they are led to another, and that form and text are at
//! the same one. Whoever is led somewhere sees the draft. Owned by the tab.
class DraftPlaces final : public QObject
{
    Q_OBJECT

public:
    //! \param adoption not owned, outlives this
    DraftPlaces(OfferTab *tab, TextAdoption *adoption);

    //! Where the person is: the place of the form's field, or of the text's caret.
    JsonPointer current() const;
    //! Goes to a place in the form and in the text; as soon as the draft was read.
    void show(const JsonPointer &place);
    //! The same, and asks for a new address of the disk that is there.
    void renewAddress(const JsonPointer &place);
    //! The same with the plan of this id, wherever it stands by then.
    void showPlan(const QString &planId);
    //! Goes to a line of the text, from 1.
    void showLine(int line);
    //! Shows the text, beside the form where that was alone.
    void showText();
    //! Goes where the person wanted to before the draft was read, once it was.
    void showWanted();

private:
    void followCaret();
    void selectInText(const JsonPointer &place);

    OfferTab *m_tab;
    TextAdoption *m_adoption;
    QTimer m_caretPause;
    std::optional<JsonPointer> m_wantedPlace; // until the draft was read
    bool m_isRenewalWanted = false;           // of that place
    QString m_wantedPlan;
};

} // namespace pubconsole
