// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "json/jsonvalue.h"
#include "sheets/pricesheet.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;

namespace pubconsole {

class BusyBar;
class DraftSurvey;
class SchemaCatalog;

//! Reads the drafts of several offers and writes their prices into one file, with *Cancel* while it reads: then nothing
//! is written. Goes by itself, and says what came of it. An offer that is open counts as it stands, saved or not.
class PriceExportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param survey, schemas not owned, outlive this
    //! \param path as PriceSheet::write() takes it
    PriceExportDialog(DraftSurvey *survey, const SchemaCatalog *schemas, const QList<OfferId> &offers,
                      const QString &path, QWidget *parent);
    //! Once, when it is shown.
    void begin();
    //! Not while the file is being written: that takes a moment, and comes to an end.
    void reject() override;

Q_SIGNALS:
    //! \param sentence how many prices of how many offers, or why there are none
    //! \param isWhole whether every offer is in the file
    void said(const QString &sentence, bool isWhole);

private:
    using Written = tl::expected<PriceSheet::Written, QString>;

    void follow();
    void write();
    QString name() const;
    void tell(const Written &written, int offers);

    DraftSurvey *m_survey;
    const SchemaCatalog *m_schemas;
    QList<OfferId> m_offers; // in the order of the file
    QString m_path;
    QHash<OfferId, JsonValue> m_drafts;
    QLabel *m_text;
    BusyBar *m_bar;
    QPushButton *m_cancel = nullptr;
};

} // namespace pubconsole
