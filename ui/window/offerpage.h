// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page.h"

namespace pubconsole {

//! The page where an offer of the service, or one in a file, is edited.
class OfferPage final : public Page
{
    Q_OBJECT

public:
    //! \param tab not null
    explicit OfferPage(OfferTab *tab);

    QString title() const override;
    QString toolTip() const override;
    bool isUnsaved() const override;
    OfferTab *editor() const override { return m_tab; }
    void focus() override;
    QList<QWidget *> panes() const override;
    bool find() override;

    //! The key of the page of this offer or file.
    static QString keyOf(const OfferId &id);

private:
    OfferTab *m_tab;
};

} // namespace pubconsole
