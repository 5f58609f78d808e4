// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace pubconsole {

//! One field of an offer as its schema file describes it.
struct OfferField
{
    enum class Kind {
        Text,
        Multiline,
        Html,
        Number,
        Boolean,
        Choice,
        Choices, //!< several of the choices
        Url,
        Email,
        Emails, //!< a list of addresses
        Guid,
        Audience, //!< a list of those who are let in: GUIDs, or objects with one; see AudienceList
        Date,     //!< MM/DD/YYYY
        Strings,
        Links,
        Categories,
        Regions,
        Prices, //!< a number for each core size
        Object,
        List,
        Images, //!< an object of versions X.Y.Z
        Tree,   //!< anything; its shape is not known
    };
    //! What a URL with a shared access signature leads to (contract 5.10).
    enum class Signed {
        No,
        Disk,    //!< a VHD, copied while publishing
        Package, //!< another file that is read while publishing
        List,    //!< a file that is read when the offer is saved
    };
    //! What a field says of a plan, of an image version, of what has versions, or of an entry of an audience, so that
    //! lists of them can ask for it.
    enum class Use {
        None,
        Title,
        Hidden, //!< of a plan: whether customers do not see it
        Label,
        Published,
        Shown,
        Generation,
        Architecture,
        EntryKind,
        EntryId,
        EntryDescription
    };
    struct Choice
    {
        JsonValue value;
        QString label;
    };

    QByteArray key;
    QString label;
    QString help;
    Kind kind = Kind::Tree;
    int maximum = 0; //!< characters of a text, entries of a list; 0 for no limit
    bool isRequired = false;
    bool isSecret = false;    //!< the service never gives it back
    bool isFixed = false;     //!< cannot change once it was published
    bool isReadOnly = false;  //!< the service writes it
    bool isIdentity = false;  //!< names the plan
    bool isImage = false;     //!< the URL of a picture
    bool isUnique = false;    //!< no two versions of an offer have the same
    bool isAddresses = false; //!< a text of e-mail addresses with separators
    Signed isSigned = Signed::No;
    Use use = Use::None;
    bool isOpen = false;     //!< other values than the choices are known to exist
    bool isOptional = false; //!< an object whose presence means something
    QByteArray column;       //!< which keys of categories.json
    QList<Choice> choices;
    QList<OfferField> fields; //!< members of an object, of each item of a list, of each version
};

//! Fields that are shown together.
struct OfferSection
{
    QByteArray id;
    QString title;
    OfferPart part; //!< what the fields are members of
    QList<OfferField> fields;
};

//! How the types that are described keep versions of images. Others, and clouds that no schema knows yet, are taken to
//! do so, too.
struct ImageNames
{
    QByteArrayList versions = {};  //!< the last parts of the keys that have versions
    QByteArrayList holders = {};   //!< the keys of lists whose items have versions
    QList<OfferField> fields = {}; //!< of a version

    //! Whether a key begins, behind its dot, as one that has versions.
    bool isOfVersions(QByteArrayView key) const;
};

//! What documents, labels and lists of all types have in common; see SchemaCatalog.
struct SchemaCommons
{
    std::shared_ptr<const OfferShape> shape;
    JsonIdentities identities;
    ImageNames images = {};
    //! Labels of keys that say themselves what they are of, in any type: they are the same in types that have no
    //! schema, and where a document has them in another place.
    QHash<QByteArray, QString> labels = {};
};

//! What is known of an offer type's fields: a file of resources/schema, made from contract section 5. The schema
//! describes and labels; it never takes anything away from a document. Immutable, for any thread.
class OfferSchema final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OfferSchema)
public:
    //! \param file its content; Undefined for a type of which nothing is known but what all have in common
    OfferSchema(const JsonValue &file, std::shared_ptr<const SchemaCommons> commons);

    //! Whether any field of this type is known.
    bool isKnown() const { return !m_sections.isEmpty(); }
    const QString &type() const { return m_type; }
    const QString &title() const { return m_title; }
    //! A tree as the document of which the schema speaks. Valid as long as this.
    OfferBody body(const JsonValue &value) const { return {value, m_commons->shape.get()}; }
    const QList<OfferSection> &sections() const { return m_sections; }
    const QList<OfferSection> &planSections() const { return m_planSections; }
    //! What identifies items of the lists in any offer.
    const JsonIdentities &identities() const { return m_commons->identities; }
    //! What has versions of images, in any type.
    const ImageNames &imageNames() const { return m_commons->images; }

    //! The part of a document that a path leads to or into; see OfferShape.
    std::optional<OfferPartPath> partOf(const JsonPath &path) const;
    //! Whether a path leads to what people make of an offer, or into it.
    bool isContent(const JsonPath &path) const;
    //! The field at a place, null when the schema does not know it.
    const OfferField *field(const JsonPath &path) const;
    //! The fields that an object at this place can have; empty where none are known.
    QList<OfferField> fieldsIn(const JsonPath &object) const;
    //! Whether plans are made, named and taken out in this section of theirs.
    static bool managesPlans(const OfferSection &section);
    //! Whether plans have a price for each core size.
    bool hasPricesOfSizes() const;
    //! Whether plans have a field of this use.
    bool hasUse(OfferField::Use use) const;
    //! What a plan is called; empty where it says nothing of that.
    QString planTitle(const JsonValue &plan) const;
    //! Whether a section has versions of images, which have disks.
    static bool hasImages(const OfferSection &section);
    //! Whether a section says who is let in.
    static bool hasAudience(const OfferSection &section);
    //! The id of the section that shows a place; empty when none does.
    QByteArray sectionOf(const JsonPath &path) const;
    //! The place in words: "Plans › gold › Title"; the keys as they are where no field is known.
    QString label(const JsonPath &path) const;

private:
    bool isPlanList(const JsonPath &path) const;
    QStringList labels(const JsonPath &path) const;

    std::shared_ptr<const SchemaCommons> m_commons;
    QString m_type;
    QString m_title;
    QList<OfferSection> m_sections;
    QList<OfferSection> m_planSections;
};

} // namespace pubconsole
