// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/newofferdialog.h"

#include "offer/localoffers.h"
#include "offer/offerfile.h"
#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "rules/schemacatalog.h"
#include "widgets/opendialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString emptyStart = u"empty"_s;
const QString fileStart = u"file"_s;

} // namespace

NewOfferDialog::NewOfferDialog(const ProfileMark &profile, const Parts &parts, const OfferId &like, QWidget *parent)
    : ConfirmDialog(profile, tr("New offer"), tr("a draft on this computer until it is saved"), parent)
    , m_(parts)
    , m_publisher(new QComboBox(this))
    , m_offer(new QLineEdit(this))
    , m_start(new QComboBox(this))
    , m_type(new QComboBox(this))
{
    m_start->addItem(tr("An empty offer"), emptyStart);
    for (const auto &[publisher, entry] : parts.listed->publishers()) {
        m_publisher->addItem(tr("%1 (%2)").arg(entry.publisher.displayText, publisher), publisher);
        for (const OfferSummary &offer : entry.offers) {
            m_start->addItem(tr("A clone of %1").arg(offer.id.offer), QStringList{publisher, offer.id.offer});
            if (offer.id == like)
                m_publisher->setCurrentIndex(m_publisher->count() - 1);
        }
    }
    m_start->addItem(tr("A file…"), fileStart);
    for (const auto &schema : parts.offers->schemas()->types())
        m_type->addItem(schema->title(), schema->type());
    addChoice(tr("Publisher"), m_publisher);
    addChoice(tr("Offer id"), m_offer);
    addChoice(tr("Begin with"), m_start);
    addChoice(tr("Type"), m_type);
    body()->addStretch();
    setButtons(tr("Create draft"), tr("Cancel"), false);
    confirmButton()->setDefault(true); // nothing is sent by it
    m_open = addButton(tr("Open that offer"));
    connect(m_open, &QPushButton::clicked, this, &NewOfferDialog::openTaken);
    connect(m_offer, &QLineEdit::textChanged, this, &NewOfferDialog::update);
    connect(m_publisher, &QComboBox::currentIndexChanged, this, &NewOfferDialog::update);
    connect(m_start, &QComboBox::activated, this, [this] {
        if (m_start->currentData() == fileStart)
            chooseFile();
        update();
    });
    connect(this, &ConfirmDialog::confirmed, this, &NewOfferDialog::create);
    m_offer->setFocus();
    update();
}

void NewOfferDialog::addChoice(const QString &label, QWidget *field)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    field->setAccessibleName(label);
    body()->addWidget(text);
    body()->addWidget(field);
}

OfferId NewOfferDialog::id() const
{
    return {m_publisher->currentData().toString(), m_offer->text().trimmed()};
}

QString NewOfferDialog::problem() const
{
    static const QRegularExpression allowed(u"^[a-z0-9_-]{1,50}$"_s);
    const OfferId wanted = id();
    if (wanted.publisher.isEmpty())
        return tr("The publishers are not read yet.");
    if (wanted.offer.isEmpty())
        return tr("Enter an id for the offer. It can never be changed.");
    if (!allowed.match(wanted.offer).hasMatch() || wanted.offer.endsWith(u'-'))
        return tr("An offer id has at most 50 small letters, digits and dashes, and no dash at the end.");
    if (const auto there = m_.offers->taken(wanted))
        return m_.offers->localOffers()->find(*there) ? tr("There is a local draft %1 already.").arg(there->offer)
                                                      : tr("There is an offer %1 already.").arg(there->offer);
    if (m_start->currentData() == fileStart && !m_file)
        return tr("Choose a file to begin with.");
    return {};
}

void NewOfferDialog::update()
{
    m_type->setEnabled(m_start->currentData() == emptyStart);
    const QString missing = problem();
    m_open->setVisible(!id().offer.isEmpty() && m_.offers->taken(id()));
    confirmButton()->setEnabled(missing.isEmpty() && !m_isReading);
    setHint(missing);
}

void NewOfferDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Begin with a file"), {}, tr("JSON files (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NewOfferDialog::readFile);
    openDialog(dialog);
}

void NewOfferDialog::readFile(const QString &path)
{
    const auto file = OfferFile::read(path, m_.offers->schemas()->shape());
    if (!file) {
        setHint(file.error());
        return;
    }
    beginWith(*file, QFileInfo(path).fileName());
}

void NewOfferDialog::beginWith(const OfferFile &file, const QString &name)
{
    m_file = file;
    const int index = m_start->findData(fileStart);
    m_start->setItemText(index, tr("The file %1").arg(name));
    m_start->setCurrentIndex(index);
    update();
}

void NewOfferDialog::openTaken()
{
    const auto there = m_.offers->taken(id());
    reject();
    if (there)
        Q_EMIT openRequested(*there);
}

void NewOfferDialog::create()
{
    const OfferId offer = id();
    const QVariant start = m_start->currentData();
    if (start == emptyStart) {
        begin(offer, {}, m_type->currentData().toString());
        return;
    }
    if (start == fileStart) {
        begin(offer, m_file->content(), m_file->type());
        return;
    }
    const QStringList source = start.toStringList();
    m_isReading = true;
    update();
    setProgress(tr("Reading…"));
    m_.reader->read({source.value(0), source.value(1)})
        .then(this, [this, offer](const Result<OfferSnapshot> &snapshot) {
            m_isReading = false;
            update();
            if (!snapshot) {
                setHint(snapshot.error().text());
                return;
            }
            const OfferBody read = m_.offers->schemas()->body(snapshot->body);
            begin(offer, read.content(), read.type());
        });
}

void NewOfferDialog::begin(const OfferId &offer, const JsonValue &content, const QString &type)
{
    const OfferShape *shape = m_.offers->schemas()->shape();
    const OfferBody empty(shape->made(offer, type.isEmpty() ? m_type->currentData().toString() : type), shape);
    const OfferBody filled = content.isUndefined() ? empty : empty.withContent(content);
    if (!m_.offers->create(offer, filled.withTitle(offer.offer).value())) {
        update();
        return;
    }
    accept();
    Q_EMIT created(offer);
}

} // namespace pubconsole
