// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersnapshot.h"
#include "backend/unreadanswer.h"
#include "editor/offerheader.h"
#include "net/reply.h"

#include <QObject>

#include <optional>

namespace pubconsole {

class OfferDocument;
class OfferReader;

//! What of an offer a tab shows: its draft, or a slot or version, which is read for that. Owned by the tab.
class ShownOffer final : public QObject
{
    Q_OBJECT

public:
    using View = OfferHeader::View;
    //! \param reader what the offer's service is read with; null for a file, which has nothing but the draft. Not
    //! owned, outlives this, as the document does
    ShownOffer(OfferDocument *document, const OfferReader *reader, QObject *parent);

    View view() const { return m_view; }
    //! Whether it is the draft that is shown, not a slot or a version.
    bool isDraft() const { return m_view == View::Draft; }
    //! The number of the version that is shown, or was last.
    int version() const { return m_version; }
    //! Shows something else; a slot or version is read anew, the draft is there.
    void choose(View view, int version);
    //! Reads again what could not be read.
    void retry();
    void read();
    bool isReading() const { return m_reading.has_value(); }
    void stopReading();

    //! The tree of what is shown: the draft with its edits, also while a slot is not read yet.
    const JsonValue &body() const;
    //! Whether the tree of what is shown is there.
    bool isThere() const;
    //! Why a slot or version could not be read.
    const std::optional<ApiError> &error() const { return m_error; }
    //! The answer, where it was no strict JSON.
    std::optional<UnreadAnswer> unread() const;
    //! The page of what is shown, for people; empty where the service names none.
    QString partnerCenterLink() const;

Q_SIGNALS:
    //! A slot or version is read; what was shown before is gone.
    void readingBegan();
    //! Its tree is there, or error() says why not.
    void readingEnded();

private:
    void forget();

    OfferDocument *m_document;
    const OfferReader *m_reader;
    View m_view = View::Draft;
    int m_version = 0;
    JsonValue m_body; // of a slot or version
    std::optional<ApiError> m_error;
    std::optional<Reply<OfferSnapshot>> m_reading;
    quint64 m_run = 0; // the newest reading; what an older one brings is of no use any more
};

} // namespace pubconsole
