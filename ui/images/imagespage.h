// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldstate.h"
#include "images/addversiondialog.h"
#include "offer/addresstest.h"
#include "rules/offerimages.h"
#include "rules/offerschema.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace pubconsole {

class AddressPanel;
class EmptyState;
class FilterEdit;
class ImageFilterModel;
class ImageModel;

//! The table of the section *Images*: the versions of all plans, what is done to several of them at once, and below it
//! the address of the current one. Shows a state and says what the person makes of it.
class ImagesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImagesPage(std::shared_ptr<const OfferSchema> schema, QWidget *parent = nullptr);

    //! \param offer of the whole document
    void setState(const FieldState &offer);
    //! Goes to the version that a place is in.
    void choose(const JsonPointer &place);
    //! \param test asks the storage; without it nothing is asked
    void setAddressTester(AddressTester test);
    //! Asks for a new version.
    void startAdding();
    //! Asks for new addresses, of the chosen versions first of all.
    void startRenewing();

Q_SIGNALS:
    void edited(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place, const QString &label);
    //! The person went to a version.
    void placeEntered(const pubconsole::JsonPointer &place);
    //! The person wants the fields of a version.
    void fieldsWanted(const pubconsole::JsonPointer &place);

private:
    QLayout *makeTools();
    QPushButton *addTool(QLayout *layout, const QString &text, void (ImagesPage::*act)());
    void setUpTable();
    void showPlans();
    void showCurrent();
    void showEmpty();
    void fitHeight();
    void updateTools();
    static void setRefusal(QPushButton *tool, const QString &why, const QString &otherwise = {});
    AddressInspector inspector() const;
    QList<OfferImage> chosen() const;
    QList<OfferImage> chosenInDraft() const;
    QString nameOf(const QList<OfferImage> &images) const;
    void add(const AddVersionDialog::Version &version);
    void deprecate();
    void remove();
    void test();

    std::shared_ptr<const OfferSchema> m_schema;
    FieldState m_offer;
    ImageModel *m_model;
    ImageFilterModel *m_shown;
    QTableView *m_table;
    EmptyState *m_empty;
    FilterEdit *m_filter;
    QComboBox *m_plans;
    QLabel *m_summary;
    AddressPanel *m_address;
    QPushButton *m_add = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_deprecate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    AddressTester m_tester;
};

} // namespace pubconsole
