// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;

namespace pubconsole {

class OfferTab;
class TextAdoption;

//! The steps back and forth in the draft of a tab: from the first key in the text until that is adopted they are the
//! editor's, then the document's. Owned by the tab.
class DraftSteps final : public QObject
{
    Q_OBJECT

public:
    //! \param adoption not owned, outlives this
    DraftSteps(OfferTab *tab, TextAdoption *adoption);

    bool canUndo() const;
    bool canRedo() const;
    //! The same while the draft is looked at elsewhere and the tab may show a slot.
    bool canUndoDraft() const;
    bool canRedoDraft() const;
    void undo();
    void redo();

private:
    bool canUndoDocument() const;
    void step(void (QUndoStack::*undoOrRedo)());

    OfferTab *m_tab;
    TextAdoption *m_adoption;
};

} // namespace pubconsole
