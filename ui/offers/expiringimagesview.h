// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "json/jsonpointer.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace pubconsole {

class DiskModel;
class DiskSurvey;
class EmptyState;
class ExpiryStrip;
class OfferStore;

//! The tab *Expiring images*: whose disks' signatures end before a publish could, over all offers. Reads them when it
//! is opened; a row leads to its field, and from there to a new address.
class ExpiringImagesView final : public QWidget
{
    Q_OBJECT

public:
    //! \param offers, survey not owned
    //! \param days how long a signature has to last
    ExpiringImagesView(OfferStore *offers, DiskSurvey *survey, int days, QWidget *parent = nullptr);
    ~ExpiringImagesView() override;

Q_SIGNALS:
    void placeActivated(const pubconsole::OfferId &offer, const pubconsole::JsonPointer &place);
    //! The person has a new address for this one.
    void renewRequested(const pubconsole::OfferId &offer, const pubconsole::JsonPointer &place);
    //! A file could not be written; a whole sentence.
    void failed(const QString &sentence);

private:
    QList<OfferId> listedOffers(const QString &publisher) const;
    void setUpTable();
    void connectSurvey();
    void read();
    void update();
    QStringList unsaved() const;
    void showStrip();
    void chooseDay(const QDate &day);
    void renew();
    void chooseExport();
    void write(const QString &path);

    OfferStore *m_offers;
    DiskSurvey *m_survey;
    DiskModel *m_model;
    QSortFilterProxyModel *m_shown;
    QCheckBox *m_all;
    QLabel *m_state;
    QString m_written; // where the last export went, until it is read again
    QPushButton *m_read;
    QPushButton *m_renew;
    QPushButton *m_export;
    ExpiryStrip *m_strip;
    int m_days;
    QTableView *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace pubconsole
