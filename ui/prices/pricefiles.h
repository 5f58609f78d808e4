// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "sheets/sheettable.h"

#include <QObject>

#include <memory>

class QWidget;

namespace pubconsole {

class OfferSchema;
class PriceChart;
class PriceGridModel;

//! *Export…*, *Import…* and *Save picture…* of the section *Prices*: the prices of the draft, saved or not, as a file
//! or a picture, and those of a file beside the draft before they become its own.
class PriceFiles final : public QObject
{
    Q_OBJECT

public:
    //! \param model not owned, outlives this
    //! \param schema of what it shows
    //! \param parent of the dialogs, too
    PriceFiles(const PriceGridModel *model, std::shared_ptr<const OfferSchema> schema, QWidget *parent);

    void chooseExport();
    //! \param plan that the person is in, by its place
    void chooseImport(qsizetype plan);
    //! \param chart not owned, outlives the dialog
    void choosePicture(PriceChart *chart);
    void write(const QString &path);
    //! An SVG where the path ends like that, else a PNG.
    void writePicture(PriceChart *chart, const QString &path);
    void read(const QString &path, qsizetype plan);

Q_SIGNALS:
    //! What came of it; a whole sentence, or empty where what was said before is over.
    void said(const QString &sentence);
    //! Why nothing came of it; a whole sentence.
    void failed(const QString &why);
    void edited(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place, const QString &label);

private:
    QString fileName(QLatin1StringView suffix) const;
    void openImport(const QString &path, const QList<SheetTable> &tables, qsizetype plan);

    const PriceGridModel *m_model;
    std::shared_ptr<const OfferSchema> m_schema;
    QWidget *m_parent;
};

} // namespace pubconsole
