// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/priceexportdialog.h"

#include "json/typedtext.h"
#include "offer/draftsurvey.h"
#include "rules/schemacatalog.h"
#include "sheets/pricesheet.h"
#include "widgets/busybar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace pubconsole {

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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_bar, &BusyBar::stopRequested, this, &QDialog::reject);
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

void PriceExportDialog::follow()
{
    if (m_survey->isRunning() || m_survey->done() < m_survey->total()) {
        m_text->setText(tr("Reading %1 of %2 offers…").arg(m_survey->done() + 1).arg(m_survey->total()));
        m_bar->setBusy(true, m_text->text());
        return;
    }
    disconnect(m_survey, nullptr, this, nullptr);
    write();
    accept();
}

void PriceExportDialog::write()
{
    QList<OfferBody> bodies;
    QStringList without;
    for (const OfferId &offer : std::as_const(m_offers)) {
        if (!m_drafts.contains(offer))
            continue;
        bodies.append(m_schemas->body(m_drafts.value(offer)));
        if (PriceSheet::of({bodies.last()}).rows.size() <= 1) // its titles
            without += offer.offer;
    }
    const int missing = m_survey->failed();
    if (bodies.isEmpty()) {
        Q_EMIT said(tr("No prices were written: none of the offers could be read.") + QLatin1Char(' ') +
                        m_survey->failure(),
                    false);
        return;
    }
    const QString name = visibleText(QFileInfo(m_path).fileName());
    const auto written = PriceSheet::write(m_path, bodies);
    if (!written) {
        Q_EMIT said(tr("The prices could not be written to %1: %2").arg(name, written.error()), false);
        return;
    }
    QString sentence = tr("%1 of %2 written to %3.", "prices, offers, file")
                           .arg(tr("%n price(s)", nullptr, int(*written)),
                                tr("%n offer(s)", nullptr, int(bodies.size() - without.size())), name);
    if (!without.isEmpty()) {
        QStringList names = without.mid(0, mostNamed);
        if (without.size() > mostNamed)
            names += QStringLiteral("…");
        sentence += QLatin1Char(' ') + tr("Without a price: %1").arg(names.join(QStringLiteral(", ")));
    }
    if (missing > 0)
        sentence += QLatin1Char(' ') + tr("%n offer(s) could not be read and are not in it.", nullptr, missing) +
                    QLatin1Char(' ') + m_survey->failure();
    Q_EMIT said(sentence, missing == 0);
}

} // namespace pubconsole
