// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldeditor.h"

#include "form/audiencefieldeditor.h"
#include "form/booleanfieldeditor.h"
#include "form/categoriesfieldeditor.h"
#include "form/choicefieldeditor.h"
#include "form/choicesfieldeditor.h"
#include "form/itemsfieldeditor.h"
#include "form/linefieldeditor.h"
#include "form/linesfieldeditor.h"
#include "form/numberfieldeditor.h"
#include "form/objectfieldeditor.h"
#include "form/regionsfieldeditor.h"
#include "form/textfieldeditor.h"
#include "form/treefieldeditor.h"
#include "rules/offerschema.h"

#include <utility>

namespace pubconsole {

using Kind = OfferField::Kind;

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
}

FieldEditor *FieldEditor::make(const OfferField &field, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Url:
    case Kind::Email:
    case Kind::Guid:
    case Kind::Date:
        return new LineFieldEditor(field, parent);
    case Kind::Multiline:
    case Kind::Html:
        return new TextFieldEditor(field, parent);
    case Kind::Number:
        return new NumberFieldEditor(field, parent);
    case Kind::Boolean:
        return new BooleanFieldEditor(field, parent);
    case Kind::Choice:
        return new ChoiceFieldEditor(field, parent);
    case Kind::Choices:
        return new ChoicesFieldEditor(field, parent);
    case Kind::Emails:
    case Kind::Strings:
        return new LinesFieldEditor(field, parent);
    case Kind::Audience:
        return new AudienceFieldEditor(field, parent);
    case Kind::Regions:
        return new RegionsFieldEditor(field, parent);
    case Kind::Categories:
        return new CategoriesFieldEditor(field, parent);
    case Kind::Object:
        return new ObjectFieldEditor(field, parent);
    case Kind::Links:
    case Kind::List:
    case Kind::Images:
        return new ItemsFieldEditor(field, parent);
    case Kind::Prices: // the section *Prices* has them
    case Kind::Tree:
        break;
    }
    return new TreeFieldEditor(field, parent);
}

void FieldEditor::setState(const FieldState &state)
{
    const FieldState before = std::exchange(m_state, state);
    showState(before);
}

FieldRow *FieldEditor::reveal(const JsonPointer &)
{
    return nullptr;
}

} // namespace pubconsole
