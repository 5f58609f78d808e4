// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "json/textencoding.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <optional>

namespace pubconsole {

//! A JSON file that has an offer in it, as the tools of its service write it: a whole offer (as GET answers it), its
//! content alone, one plan, or a list of plans.
class OfferFile final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OfferFile)
public:
    //! The file's text, or a sentence that says why there is none. Files over JsonReader::maximumDocument are refused,
    //! and those of an encoding that they do not name.
    static tl::expected<TextEncoding, QString> text(const QString &path);
    //! Reads a file; a sentence when it is none. \param shape of its document; not owned, outlives it
    static tl::expected<OfferFile, QString> read(const QString &path, const OfferShape *shape);
    //! The same of a text; `name` is for the sentence.
    static tl::expected<OfferFile, QString> parse(const QByteArray &utf8, const QString &name, const OfferShape *shape);

    //! Which offer the file says it is; nothing where it does not.
    const std::optional<OfferId> &id() const { return m_id; }
    //! The type it names; empty where it does not.
    const QString &type() const { return m_type; }
    //! What people make of an offer, as the file has it; plans stand in an offer of their own.
    JsonValue content() const;
    //! `body` with what the file has: its content, or its plans in the place of those of the same id, new ones at
    //! the end.
    JsonValue over(const JsonValue &body) const;

private:
    explicit OfferFile(const OfferShape *shape)
        : m_shape(shape)
    {
    }

    const OfferShape *m_shape;
    std::optional<OfferId> m_id;
    QString m_type;
    JsonValue m_content; // Undefined for a file of plans
    JsonValue m_plans;
};

} // namespace pubconsole
