// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QStackedWidget>

#include <optional>

class QSplitter;
class QTreeView;

namespace pubconsole {

class EmptyState;
class NeedsYou;
class OfferStore;
class OperationModel;
class OperationPanel;
class OperationRepository;
class OperationStore;

//! What the dock *Operations* shows: what runs, what needs you, what ended, each with its steps live, and the chosen
//! one at a glance: beside them, where the dock is wide enough, else below. What is started here is chosen, and the
//! chosen row stays in sight. The title counts.
class OperationsView final : public QStackedWidget
{
    Q_OBJECT

public:
    //! What it shows. Not owned, outlives it.
    struct Parts
    {
        const OperationStore *operations;
        const OperationRepository *ended;
        const OfferStore *offers;
        const NeedsYou *needsYou;
    };
    explicit OperationsView(const Parts &parts, QWidget *parent = nullptr);
    //! Whether the service can be reached, and has answered at all: an empty list says which of it is so.
    void setService(bool isOffline, bool wasReached);
    //! The operation of the selected row or of one of its steps; 0 when none is.
    OperationKey selected() const;
    //! Its row and its steps come into sight, and the keys go there.
    void select(OperationKey key);
    //! Chooses the newest operation of the offer that is worked on now, unless one of it is chosen; nothing changes
    //! where none is.
    void follow(const std::optional<OfferId> &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void offerActivated(const OfferId &id);
    //! The person wants to follow a link of a message.
    void linkActivated(const QUrl &url);
    //! The person wants to review what waits for them.
    void reviewRequested(const OfferId &id);
    void selectionChanged();
    //! The person has started an operation, and it is chosen.
    void started();

private:
    void followModel();
    void update();
    void updateEmpty();
    void showStarted(OperationKey key);
    void showTimeline();
    void arrange();
    void keepInSight();
    void openMenu(const QPoint &position);

    Parts m_;
    QTreeView *m_tree;
    OperationPanel *m_panel;
    QSplitter *m_split;
    EmptyState *m_empty;
    OperationModel *m_model;
    std::optional<OfferId> m_followed; // the offer that is looked at
    bool m_isOffline = false;
    bool m_wasReached = false;
    bool m_isDivided = false; // by the person, who moved the handle
};

} // namespace pubconsole
