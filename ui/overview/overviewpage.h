// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/nextstep.h"
#include "rules/offerglance.h"
#include "widgets/panel.h"

#include <QTimer>
#include <QUrl>

class QBoxLayout;
class QTableView;
class QVBoxLayout;

namespace pubconsole {

class EndingPanel;
class GlancePanel;
class HistoryLog;
class HistoryModel;
class LastOperationPanel;
class LinkButton;
class NextStepPanel;
class OfferDocument;
class OfferStore;
class OpenOffers;
class OperationRepository;
class OperationStore;
class PlanGlanceModel;
class PublishedReader;
class SlotsPanel;

//! The section *Overview* of an offer: what is to be done next, its slots, its last operation, its plans, where it can
//! be looked at, what expires, and what was done last. Everything comes from the stores and follows them; what needs a
//! look at whole documents is found in another thread. Changes nothing by itself: it says what the person wants.
class OverviewPage final : public Panel
{
    Q_OBJECT

public:
    //! Not owned, outlive the page.
    struct Parts
    {
        const OfferStore *listed;
        const OpenOffers *offers;
        const OperationStore *operations;
        const OperationRepository *repository;
        PublishedReader *published;
        HistoryLog *history;
    };

    //! \param document not owned, outlives the page
    OverviewPage(const Parts &parts, OfferDocument *document, QWidget *parent = nullptr);
    void setReadOnly(bool isReadOnly);
    //! Whether the service cannot be reached: then nothing is published from here.
    void setOffline(bool isOffline);

Q_SIGNALS:
    //! What the next step asks for; of an operation it is shown by stepsRequested().
    void actionRequested(pubconsole::NextStep::Action action);
    void stepsRequested(pubconsole::OperationKey key);
    //! How much of each section is filled in, by the schema's ids, is known, or another than before.
    void completenessChanged(const QHash<QByteArray, pubconsole::Completeness> &sections);
    void comparisonRequested();
    void linkActivated(const QUrl &url);
    //! \param place of a version of an image, of a plan
    void renewalRequested(const pubconsole::JsonPointer &place);
    void placeActivated(const pubconsole::JsonPointer &place);
    void planWanted();
    void historyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPanels();
    void connectStores();
    void addPlans(QVBoxLayout *column);
    void addLinks(QVBoxLayout *column);
    void addHistory(QVBoxLayout *column);
    void look();
    void take(const OfferGlance &glance);
    void update();
    void updateSlots();
    void updateLinks();
    OfferState state() const;
    const OperationRecord *newest() const;
    const OfferImage *firstEnding() const;
    QString refusal(NextStep::Action action) const;

    Parts m_;
    OfferDocument *m_document;
    bool m_isReadOnly = false;
    bool m_isOffline = false;
    OfferGlance m_glance;
    bool m_isLooking = false;
    bool m_isStale = false; // something changed meanwhile
    QTimer m_lookLater;
    QTimer m_updateLater;
    NextStepPanel *m_next;
    SlotsPanel *m_slots;
    LastOperationPanel *m_operation;
    GlancePanel *m_plans;
    LinkButton *m_addPlan = nullptr;
    PlanGlanceModel *m_planModel;
    QTableView *m_planTable;
    GlancePanel *m_links;
    QWidget *m_linkLines = nullptr;
    QList<QUrl> m_shownLinks;
    EndingPanel *m_ending;
    GlancePanel *m_history;
    HistoryModel *m_historyModel;
    QTableView *m_historyTable;
    QBoxLayout *m_columns; // beside each other where there is room
};

} // namespace pubconsole
