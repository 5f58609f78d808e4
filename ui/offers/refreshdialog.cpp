// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/refreshdialog.h"

#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "rules/schemacatalog.h"
#include "widgets/readtable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pubconsole {

RefreshDialog::RefreshDialog(const Parts &parts, const QList<OfferId> &offers, QWidget *parent)
    : QDialog(parent)
    , m_(parts)
    , m_offers(offers)
    , m_table(new QTableWidget(int(offers.size()), 2, this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("Refresh %n offers", nullptr, int(offers.size())));
    setMinimumSize(480, 320);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setUpReadTable(m_table);
    m_table->setAccessibleName(tr("Offers"));
    m_table->setHorizontalHeaderLabels({tr("Offer"), tr("Result")});
    m_table->setColumnWidth(0, 220);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (int row = 0; row < offers.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(offers[row].offer));
        m_table->setItem(row, 1, new QTableWidgetItem(tr("Reading…")));
    }
    constexpr int atOnce = 4;
    for (int i = 0; i < atOnce; ++i)
        readNext();
}

void RefreshDialog::readNext()
{
    if (m_next >= m_offers.size())
        return;
    const int row = m_next++;
    const OfferId id = m_offers[row];
    m_.refresh(id);
    m_.reader->read(id).then(this, [this, row, id](const Result<OfferSnapshot> &snapshot) {
        if (!snapshot) {
            setResult(row, snapshot.error().text());
        } else {
            const OfferSummary *summary = m_.listed->summary(id);
            const QString status = summary ? m_.listed->statusText(*summary) : QString();
            const JsonValue version = m_.schemas->body(snapshot->body).head(OfferHead::Version);
            setResult(row, tr("%1, version %2").arg(status, QString::fromUtf8(version.text())));
        }
        readNext();
    });
}

void RefreshDialog::setResult(int row, const QString &text)
{
    m_table->item(row, 1)->setText(text);
    m_table->item(row, 1)->setToolTip(text);
    ++m_done;
    m_summary->setText(m_done < m_offers.size() ? tr("%1 of %2 are read.").arg(m_done).arg(m_offers.size())
                                                : tr("All are read."));
}

} // namespace pubconsole
