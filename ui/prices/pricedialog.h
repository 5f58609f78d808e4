// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "widgets/editdialog.h"

#include <tl/expected.hpp>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace pubconsole {

class PriceGridModel;

//! What is done to the prices of whole plans: some fields, and below them what it would change, before it does.
class PriceDialog final : public EditDialog
{
    Q_OBJECT

public:
    //! What becomes of the draft, or why nothing can, in a whole sentence.
    using Change = std::function<tl::expected<OfferBody, QString>(const OfferBody &draft)>;

    //! \param model not owned
    //! \param verb the button's label
    PriceDialog(const PriceGridModel *model, const QString &title, const QString &verb, QWidget *parent = nullptr);
    QComboBox *addChoice(const QString &label, const QStringList &choices, qsizetype chosen = 0);
    QLineEdit *addLine(const QString &label, const QString &text);
    //! The dialog asks it again with everything that is entered.
    void setChange(Change change);

Q_SIGNALS:
    //! The person wants it. \param body the draft with the change
    void confirmed(const pubconsole::JsonValue &body);

private:
    tl::expected<OfferBody, QString> changed() const;
    static QStringList otherModels(const OfferBody &before, const OfferBody &now);
    void update();
    void confirm() override;

    const PriceGridModel *m_model;
    QFormLayout *m_fields;
    QLabel *m_preview;
    Change m_change;
};

} // namespace pubconsole
