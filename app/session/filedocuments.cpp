// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filedocuments.h"

#include "files/atomicfile.h"
#include "files/ownfolder.h"
#include "json/jsonreader.h"
#include "offer/draftstore.h"
#include "offer/offeradoption.h"
#include "offer/offerfile.h"
#include "offer/problemlist.h"
#include "storage/database.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {
const QString databaseKey = u"files-database"_s;
}

FileDocuments::FileDocuments(const QString &databaseFile, SecretStore *secrets, const SchemaCatalog *schemas,
                             QObject *parent)
    : QObject(parent)
    , m_schemas(schemas)
    , m_database(std::make_unique<Database>(databaseFile))
{
    OwnFolder::prepare(QFileInfo(databaseFile).absolutePath());
    // Where nothing was ever kept the window does not wait for the disk before a file is opened.
    m_isBegun = QFileInfo::exists(databaseFile);
    const QString problem = m_isBegun ? m_database->open() : QString();
    m_drafts = std::make_unique<DraftStore>(m_database.get(), secrets, u"files"_s, schemas);
    const auto tellOf = [this](const QString &key) {
        return [this, key](const QString &sentence) { Q_EMIT told(sentence, key); };
    };
    connect(m_database.get(), &Database::waiting, this, tellOf(databaseKey));
    connect(m_database.get(), &Database::opened, this, tellOf(databaseKey));
    connect(m_drafts.get(), &DraftStore::told, this, tellOf(u"files-secrets"_s));
    connect(m_drafts.get(), &DraftStore::loaded, this, &FileDocuments::restoreAll);
    if (!problem.isEmpty()) // when somebody listens
        QMetaObject::invokeMethod(
            this, [this, problem] { Q_EMIT told(problem, databaseKey); }, Qt::QueuedConnection);
}

// There is something to keep from now on.
void FileDocuments::begin()
{
    if (std::exchange(m_isBegun, true))
        return;
    if (const QString problem = m_database->open(); !problem.isEmpty())
        Q_EMIT told(problem, databaseKey);
    m_drafts->reload();
}

FileDocuments::~FileDocuments() = default;

// One document for a file, however its path is spelled.
OfferId FileDocuments::idOf(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return {u""_s, canonical.isEmpty() ? info.absoluteFilePath() : canonical};
}

QString FileDocuments::nameOf(const OfferId &id)
{
    return isFile(id) ? QFileInfo(pathOf(id)).fileName() : id.offer;
}

Revision FileDocuments::digest(const QByteArray &text)
{
    return Revision(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

tl::expected<OfferDocument *, QString> FileDocuments::open(const QString &path)
{
    const OfferId id = idOf(path);
    if (OfferDocument *known = m_files.value(id).document)
        return known;
    begin();
    const auto content = OfferFile::text(path);
    const bool isKept = m_drafts->drafts().contains(id);
    if (!content && !isKept)
        return tl::unexpected(content.error());
    auto *document = new OfferDocument(id, m_schemas, this);
    m_files.insert(id, {document, content ? content->utf8 : QByteArray(), content ? content->encoding : QString()});
    if (content)
        show(document, content->utf8);
    m_drafts->watch(document);
    if (isKept)
        restore(document);
    return document;
}

void FileDocuments::restore(OfferDocument *document)
{
    m_drafts->read(document->id()).then(document, [document](const Result<Draft> &draft) {
        if (draft && !draft->body.isUndefined())
            OfferAdoption(document).restore(*draft);
    });
}

// What could not be read when these were opened is there now.
void FileDocuments::restoreAll()
{
    for (const File &file : std::as_const(m_files)) {
        if (!file.document->hasEdits() && m_drafts->drafts().contains(file.document->id()))
            restore(file.document);
    }
}

// A text that is no JSON is edited over nothing: whatever it becomes is an edit.
void FileDocuments::show(OfferDocument *document, const QByteArray &text)
{
    const auto value = JsonReader::read(text);
    OfferAdoption(document).load({document->id(), value ? *value : JsonValue::null(), digest(text)});
    if (!value)
        document->setUnparsedText(text);
}

FileDocuments::Outcome FileDocuments::save(OfferDocument *document, const QByteArray &text, bool isForced,
                                           QString *error)
{
    const QString path = pathOf(document->id());
    if (!isForced && QFileInfo::exists(path)) {
        const auto now = OfferFile::text(path);
        if (!now || digest(now->utf8) != document->revision())
            return Outcome::ChangedOnDisk;
    }
    if (const QString why = AtomicFile::write(path, text); !why.isEmpty()) {
        *error = tr("%1 could not be written: %2 Your edits are kept here.").arg(path, why);
        return Outcome::Failed;
    }
    m_files[document->id()].text = text;
    m_files[document->id()].encoding.clear();
    OfferAdoption(document).adoptWritten(digest(text));
    m_drafts->remove(document->id()); // at once: the program may end before its document is looked at again
    return Outcome::Saved;
}

QString FileDocuments::reload(OfferDocument *document)
{
    const auto content = OfferFile::text(pathOf(document->id()));
    if (!content)
        return content.error();
    m_files[document->id()] = {document, content->utf8, content->encoding};
    show(document, content->utf8);
    return {};
}

void FileDocuments::close(const OfferId &id)
{
    m_drafts->remove(id);
    closeKeepingDraft(id);
}

void FileDocuments::closeKeepingDraft(const OfferId &id)
{
    delete m_files.take(id).document; // at once: it must not write a draft that was just given up
}

} // namespace pubconsole
