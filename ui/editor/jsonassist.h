// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace pubconsole {

class JsonEditor;
class OfferSchema;

//! What the schema knows, in the JSON editor: offers keys and values as one types a quotation mark, and shows a field's
//! help under the mouse. Changes nothing by itself.
class JsonAssist final : public QObject
{
    Q_OBJECT

public:
    //! \param editor not owned, outlives this
    explicit JsonAssist(JsonEditor *editor, QObject *parent = nullptr);
    //! Null for a type without a schema: then there is nothing to offer.
    void setSchema(std::shared_ptr<const OfferSchema> schema);

    //! What fits at a byte of a text, right behind a quotation mark that was just typed there: the keys that the object
    //! does not have yet, or the values of the field. Each with its closing mark.
    static QStringList candidates(const QByteArray &text, qsizetype offset, const OfferSchema &schema);
    //! Name and help of the field at a byte; empty where none is known.
    static QString helpAt(const QByteArray &text, qsizetype offset, const OfferSchema &schema);

private:
    void charAdded(int character);
    void showHelp(int position, int x, int y);

    JsonEditor *m_editor;
    std::shared_ptr<const OfferSchema> m_schema;
};

} // namespace pubconsole
