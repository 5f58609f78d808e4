// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/publishrun.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pubconsole {

class ChangesTable;
class FoldedLines;
class Preflight;

//! *Review*: what a publisher looks at before an offer goes live. The preview's links, what differs from production,
//! what becomes final, a list to tick off, and what to do next. Once it has gone live it says so, and what was compared
//! before.
class ReviewTab final : public QWidget
{
    Q_OBJECT

public:
    //! \param parts what knows of the offer, not owned
    //! \param profile its name
    ReviewTab(const PublishRun::Parts &parts, const QString &profile, const OfferId &offer, QWidget *parent = nullptr);
    const OfferId &offer() const { return m_offer; }
    void setReadOnly(bool isReadOnly);
    //! Reads again what could not be read.
    void retry();

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void goLiveRequested();
    void editRequested();
    void cancelRequested();

private:
    void addChecklist();
    void addButtons(QVBoxLayout *layout);
    void follow();
    void updateStatus();
    QString statusText(bool isLive, bool isWaiting) const;
    void updateButtons(bool isWaiting);
    void updateLinks(bool isLive);
    void showPreflight();
    QString liveText() const;

    PublishRun::Parts m_parts;
    QString m_profile;
    OfferId m_offer;
    Preflight *m_preflight;
    QLabel *m_status;
    QLabel *m_linksHeading;
    QVBoxLayout *m_links;
    QLabel *m_changesHeading;
    ChangesTable *m_changes;
    QLabel *m_finalHeading;
    QLabel *m_final;
    FoldedLines *m_finalPrices;
    QWidget *m_checklist;
    QPushButton *m_goLive;
    QPushButton *m_cancel;
    QList<OfferLink> m_shownLinks;
    bool m_isReadOnly = false;
    bool m_wasWaiting = true;  // for the review, when that was last looked at
    bool m_isLive = false;     // a go live was the last that happened to it
    bool m_isCompared = false; // what is live was compared before it went
};

} // namespace pubconsole
