// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "backend/offersnapshot.h"
#include "json/jsonpointer.h"
#include "net/apierror.h"

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace pubconsole {

class JsonIdentities;
class OfferSchema;
class ProblemList;
class SchemaCatalog;

//! One open offer: the draft as it was read (base) and as it is now (current), its revision and its undo. The whole
//! body is the document. Every view edits it through edit() and listens to changed(); nothing else holds a
//! copy. What was read or stored becomes part of it through OfferAdoption. Owned by the OpenOffers that opened it.
class OfferDocument final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading,
        Ready,
        Saving,
        Checking, //!< a save had no answer: the offer is read to see whether it arrived
        Failed,   //!< it could not be read, there is nothing to show
    };
    Q_ENUM(State)

    //! \param schemas not owned, outlives this
    OfferDocument(OfferId id, const SchemaCatalog *schemas, QObject *parent = nullptr);

    const OfferId &id() const { return m_id; }
    const SchemaCatalog *schemas() const { return m_schemas; }
    //! What is known of the fields of an offer of its type, as it is now; never null.
    std::shared_ptr<const OfferSchema> schema() const;
    //! What identifies items of its lists.
    const JsonIdentities &identities() const;
    const JsonValue &base() const { return m_base; }
    const JsonValue &current() const { return m_current; }
    //! current(), to be asked for what it means.
    OfferBody body() const;
    //! Of base(), as it was read; empty when the service gave none.
    const Revision &revision() const { return m_revision; }
    bool isModified() const { return m_isModified; }
    //! What was typed and is no JSON yet, so that it can be kept; empty when all that was typed is in current().
    const QByteArray &unparsedText() const { return m_unparsedText; }
    //! A save is under way: what the service has by now, nobody knows.
    bool isBeingSaved() const { return m_state == State::Saving || m_state == State::Checking; }
    //! There is something that the service does not have, or may not have while a save is under way: also where what
    //! is shown is again what was there before it.
    bool hasEdits() const { return m_isModified || !m_unparsedText.isEmpty() || isBeingSaved(); }
    //! The service has never stored it.
    bool isNew() const { return m_base.isUndefined(); }
    //! What the service has now, when that is known to be another draft than base().
    const std::optional<OfferSnapshot> &rival() const { return m_rival; }
    QUndoStack *undoStack() { return &m_undo; }
    ProblemList *problems() const { return m_problems; }
    State state() const { return m_state; }
    //! Why it could not be read or saved, until the next attempt.
    const std::optional<ApiError> &error() const { return m_error; }
    //! When what it shows was read, while that is a copy of this computer's that the service has not confirmed since;
    //! else invalid.
    const QDateTime &copyReadAt() const { return m_copyReadAt; }
    //! When the service last confirmed a save; invalid before the first.
    const QDateTime &savedAt() const { return m_savedAt; }

    //! Makes `root` the current tree, as one undoable step named `label`. Nothing when it changes nothing.
    //! \param isTyping folds into the step before when that was typing in the same place and was not saved since
    void edit(const JsonValue &root, const JsonPointer &place, const QString &label, bool isTyping = false);
    //! What a PUT sends: the current tree without the keys that the service refuses (contract 6.24).
    JsonValue bodyForPut() const;

    void setUnparsedText(const QByteArray &text);

Q_SIGNALS:
    //! The current tree differs at this place or below it.
    void changed(const JsonPointer &place);
    void modifiedChanged(bool isModified);
    void stateChanged();
    void unparsedTextChanged();
    //! rival() came or went.
    void rivalChanged();

private:
    friend class EditCommand;
    friend class OfferAdoption;
    void rebase(const JsonValue &base, const Revision &revision);
    void show(const JsonValue &root, const JsonPointer &place);
    JsonValue stamped(const JsonValue &root) const;
    void updateModified();

    OfferId m_id;
    const SchemaCatalog *m_schemas;
    JsonValue m_base;
    JsonValue m_current;
    Revision m_revision;
    QByteArray m_unparsedText;
    std::optional<OfferSnapshot> m_rival;
    QUndoStack m_undo;
    ProblemList *m_problems;
    State m_state = State::Loading;
    std::optional<ApiError> m_error;
    QDateTime m_savedAt;
    bool m_isStamped = false; // what only the service writes follows the base
    QDateTime m_copyReadAt;
    bool m_isModified = false;
};

} // namespace pubconsole
