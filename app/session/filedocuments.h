// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/offerdocument.h"

#include <QHash>

#include <tl/expected.hpp>

#include <memory>

namespace pubconsole {

class Database;
class DraftStore;
class SchemaCatalog;
class SecretStore;

//! Offers in files, away from any service: documents like those of the service, whose base is what the file has and
//! whose revision is the digest of its text. Edits that are not in the file are kept on this computer like other
//! drafts.
class FileDocuments final : public QObject
{
    Q_OBJECT

public:
    //! \param databaseFile keeps what is not saved; made with the first file that is opened, when it is not there
    //! \param secrets not owned, keeps the secret fields of that
    //! \param schemas not owned
    FileDocuments(const QString &databaseFile, SecretStore *secrets, const SchemaCatalog *schemas,
                  QObject *parent = nullptr);
    ~FileDocuments() override;

    //! Files have ids of their own kind: no publisher, and the path.
    static OfferId idOf(const QString &path);
    static bool isFile(const OfferId &id) { return id.publisher.isEmpty(); }
    static const QString &pathOf(const OfferId &id) { return id.offer; }
    //! The file's name, or the offer's id.
    static QString nameOf(const OfferId &id);

    //! The document of a file, with the edits of it that were kept; a sentence where it cannot be read and nothing of
    //! it was kept. A text that is no JSON is the document's unparsedText(). Owned by this until close().
    tl::expected<OfferDocument *, QString> open(const QString &path);
    //! What the file was written in, where that is not plain UTF-8; it is saved in UTF-8.
    QString encoding(const OfferId &id) const { return m_files.value(id).encoding; }
    //! Whether this text is not what the file has. For what does not parse, and is edited as text alone.
    bool isChanged(const OfferId &id, const QByteArray &text) const { return m_files.value(id).text != text; }

    enum class Outcome { Saved, ChangedOnDisk, Failed };
    //! Writes `text`, which is what the document is, or what was typed and does not parse, to the file: all or nothing.
    //! ChangedOnDisk, and nothing is written, where the file is not what was read; `isForced` writes all the same.
    //! \param error a sentence where it failed
    Outcome save(OfferDocument *document, const QByteArray &text, bool isForced, QString *error);
    //! The file as it is now; edits are given up. A sentence where it cannot be read.
    QString reload(OfferDocument *document);
    //! Ends a document with all that is unsaved in it.
    void close(const OfferId &id);
    //! Ends a document; what is unsaved in it is kept.
    void closeKeepingDraft(const OfferId &id);

    //! What is kept, by the ids of its files.
    DraftStore *drafts() const { return m_drafts.get(); }

Q_SIGNALS:
    //! What a person should know of where edits are kept, a sentence that takes the place of the one with the same key;
    //! empty when that is over.
    void told(const QString &sentence, const QString &key);

private:
    struct File
    {
        OfferDocument *document = nullptr;
        QByteArray text; // as it was read or written
        QString encoding;
    };
    void begin();
    static Revision digest(const QByteArray &text);
    void show(OfferDocument *document, const QByteArray &text);
    void restore(OfferDocument *document);
    void restoreAll();

    const SchemaCatalog *m_schemas;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DraftStore> m_drafts;
    QHash<OfferId, File> m_files;
    bool m_isBegun = false; // what is kept was asked for
};

} // namespace pubconsole
