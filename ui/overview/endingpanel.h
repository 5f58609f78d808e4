// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/glancepanel.h"
#include "rules/offerimages.h"

class QGridLayout;

namespace pubconsole {

//! The images of an offer whose addresses end soon, or are of no use already, and the way to renew each.
class EndingPanel final : public GlancePanel
{
    Q_OBJECT

public:
    explicit EndingPanel(QWidget *parent = nullptr);
    //! \param images soonest first
    void setImages(const QList<OfferImage> &images);

Q_SIGNALS:
    //! \param place of the version in the draft
    void renewalRequested(const pubconsole::JsonPointer &place);

private:
    QList<OfferImage> m_images;
    QWidget *m_rows = nullptr;
};

} // namespace pubconsole
