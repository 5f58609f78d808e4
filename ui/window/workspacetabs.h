// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "publishing/nextstep.h"
#include "window/page.h"

#include <QObject>

#include <memory>

class QUrl;

namespace pubconsole {

class AllOffersView;
class CompareTab;
class OfferTab;
class ReviewTab;
class Tabs;
class Workspace;

//! The tabs that show a workspace: *All offers*, offers, comparisons, reviews, history. They close with it; what is
//! unsaved in them is kept as local drafts.
class WorkspaceTabs final : public QObject
{
    Q_OBJECT

public:
    //! Shows *All offers* before all others. \param workspace, tabs not owned, outlive it
    WorkspaceTabs(Workspace *workspace, Tabs *tabs, QObject *parent = nullptr);
    ~WorkspaceTabs() override;

    //! Where they are, beside those of files.
    Tabs *tabs() const { return m_tabs; }
    const AllOffersView *allOffers() const { return m_allOffers; }
    //! Shows the offer's tab, opens it when there is none.
    OfferTab *openOffer(const OfferId &id);
    //! The offer's tab, opened behind the current one when there is none.
    OfferTab *openBehind(const OfferId &id);
    //! The comparison of an offer, opened when there is none.
    CompareTab *openComparison(const OfferId &id);
    //! The review of an offer, opened when there is none.
    ReviewTab *openReview(const OfferId &id);
    //! The history of all offers.
    void openHistory();
    //! The images of all offers whose signatures end within that many days.
    void openExpiringImages(int days);
    //! Of all offers, whether or not they are open: local drafts count, too.
    int unsavedCount() const;
    //! Gives up, without asking, what of an offer is not on the service. Its tab closes, or shows what the service has.
    void discardDraft(const OfferId &id);

Q_SIGNALS:
    void selectionChanged();
    //! In *All offers*: what can be done with what is selected.
    void menuRequested(const QList<OfferId> &offers, const QPoint &at);
    //! What a review page asks for.
    void linkActivated(const QUrl &url);
    void goLiveRequested(const OfferId &offer);
    //! What an overview asks for.
    void nextStepRequested(const OfferId &offer, pubconsole::NextStep::Action action);
    void stepsRequested(pubconsole::OperationKey key);
    void cancelRequested(const OfferId &offer);

private:
    template<typename View>
    View *shown(const QString &key) const;
    template<typename View, typename Reader>
    void follow(View *view, Reader *reader);
    QWidget *makeOverview(const OfferId &id, QWidget *parent);
    Page *open(QWidget *view, const Page::About &about);

    Workspace *m_workspace;
    Tabs *m_tabs;
    AllOffersView *m_allOffers;
};

} // namespace pubconsole
