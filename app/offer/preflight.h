// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketplace/ids.h"
#include "net/apierror.h"
#include "rules/comparison.h"
#include "rules/offerchecker.h"

#include <QObject>

#include <optional>

namespace pubconsole {

class OfferSchema;
class OfferReader;
class OpenOffers;

//! What a publish or a go live of one offer would change, what speaks against it, and what of it cannot be undone.
//! Reads the slots, then compares and checks in another thread.
class Preflight final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        Publish, //!< draft → preview
        GoLive,  //!< preview → production
    };

    //! \param offers, reader not owned
    //! \param context what to check with; its slots and ids are filled in here
    Preflight(const OpenOffers *offers, const OfferReader *reader, OfferId offer, Purpose purpose, CheckContext context,
              QObject *parent = nullptr);

    //! Reads and compares again.
    void start();
    bool isReady() const { return m_isReady; }
    //! Why there is nothing to compare; a slot that is empty is no error.
    const std::optional<ApiError> &error() const { return m_error; }
    //! What goes out: the draft with its edits, or the preview. Undefined until it is read.
    const JsonValue &source() const { return m_source; }
    const JsonValue &preview() const { return m_preview; }
    const JsonValue &production() const { return m_production; }
    //! The offer is not public yet.
    bool isFirst() const { return m_production.isUndefined(); }
    //! Where what goes out differs from production; from the preview (nothing for a go live).
    int differsFromProduction() const { return m_fromProduction; }
    int differsFromPreview() const { return m_fromPreview; }
    //! The same field by field, of source(), preview() and production(), leaving out what the offer has not; a go live
    //! leaves out the preview, which is its source.
    const QList<ComparedField> &changes() const { return m_changes; }
    //! All of the rules.
    const QList<Problem> &problems() const { return m_problems; }
    //! What becomes final, a sentence each.
    const QStringList &consequences() const { return m_consequences; }

Q_SIGNALS:
    //! isReady() or error() are another.
    void changed();

private:
    void readSource();
    void readSlots();
    void compare();
    void fail(const ApiError &error);

    const OpenOffers *m_offers;
    const OfferReader *m_reader;
    OfferId m_offer;
    Purpose m_purpose;
    CheckContext m_context;
    JsonValue m_source;
    JsonValue m_preview;
    JsonValue m_production;
    QList<ComparedField> m_changes;
    QList<Problem> m_problems;
    QStringList m_consequences;
    std::optional<ApiError> m_error;
    int m_fromProduction = 0;
    int m_fromPreview = 0;
    quint64 m_run = 0;
    bool m_isReady = false;
};

} // namespace pubconsole
