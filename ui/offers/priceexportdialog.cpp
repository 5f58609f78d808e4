// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/priceexportdialog.h"

#include "json/typedtext.h"
#include "net/background.h"
#include "offer/draftsurvey.h"
#include "rules/schemacatalog.h"
#include "widgets/busybar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostNamed = 6;
}

PriceExportDialog::PriceExportDialog(DraftSurvey *survey, const SchemaCatalog *schemas, const QList<OfferId> &offers,
                                     const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_survey(survey)
    , m_schemas(schemas)
    , m_offers(offers)
    , m_path(path)
    , m_text(new QLabel(this))
    , m_bar(new BusyBar(this))
{
    setWindowTitle(tr("Export prices"));
    setMinimumWidth(420);
    m_text->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &PriceExportDialog::reject);
    connect(m_bar, &BusyBar::stopRequested, this, &PriceExportDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        disconnect(m_survey, nullptr, this, nullptr);
        m_survey->stop();
    });
}

void PriceExportDialog::begin()
{
    connect(m_survey, &DraftSurvey::read, this,
            [this](const OfferId &offer, const JsonValue &draft) { m_drafts.insert(offer, draft); });
    connect(m_survey, &DraftSurvey::progressed, this, &PriceExportDialog::follow);
    m_survey->start(m_offers);
}

void PriceExportDialog::reject()
{
    if (m_cancel->isEnabled())
        QDialog::reject();
}

void PriceExportDialog::follow()
{
    if (m_survey->isRunning() || m_survey->done() < m_survey->total()) {
        m_text->setText(tr("Reading %1 of %2 offers…").arg(m_survey->done() + 1).arg(m_survey->total()));
        m_bar->setBusy(true, m_text->text());
        return;
    }
    disconnect(m_survey, nullptr, this, nullptr);
    write();
}

void PriceExportDialog::write()
{
    QList<OfferBody> bodies;
    QList<std::shared_ptr<const OfferSchema>> schemas; // which the bodies live on
    for (const OfferId &offer : std::as_const(m_offers)) {
        if (!m_drafts.contains(offer))
            continue;
        schemas += m_schemas->of(m_drafts.value(offer));
        bodies += schemas.last()->body(m_drafts.value(offer));
    }
    if (bodies.isEmpty()) {
        Q_EMIT said(tr("No prices were written: none of the offers could be read.") + u' ' + m_survey->failure(),
                    false);
        accept();
        return;
    }
    m_text->setText(tr("Writing %1…").arg(name()));
    m_bar->setBusy(true, m_text->text());
    m_cancel->setEnabled(false); // nothing is asked any more, and a file is written whole or not at all
    inBackground(
        this, [path = m_path, bodies, schemas] { return PriceSheet::write(path, bodies); },
        [this, offers = int(bodies.size())](const Written &written) {
            tell(written, offers);
            accept();
        });
}

QString PriceExportDialog::name() const
{
    return visibleText(QFileInfo(m_path).fileName());
}

// \param offers that were read
void PriceExportDialog::tell(const Written &written, int offers)
{
    if (!written) {
        Q_EMIT said(tr("The prices could not be written to %1: %2").arg(name(), written.error()), false);
        return;
    }
    QStringList sentences{tr("%1 of %2 written to %3.", "prices, offers, file")
                              .arg(tr("%n price(s)", nullptr, int(written->prices)),
                                   tr("%n offer(s)", nullptr, offers - int(written->without.size())), name())};
    QStringList without;
    for (const OfferId &offer : written->without.mid(0, mostNamed))
        without += offer.offer;
    if (written->without.size() > mostNamed)
        without += u"…"_s;
    if (!without.isEmpty())
        sentences += tr("Without a price: %1").arg(without.join(u", "_s));
    const int missing = m_survey->failed();
    if (missing > 0) {
        sentences += tr("%n offer(s) could not be read and are not in it.", nullptr, missing);
        sentences += m_survey->failure();
    }
    Q_EMIT said(sentences.join(u' '), missing == 0);
}

} // namespace pubconsole
