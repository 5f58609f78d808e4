// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/draftsurvey.h"
#include "offers/priceexportdialog.h"
#include "support/offersfixture.h"
#include "support/patience.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The prices of several offers in one file.
class TestPriceExportDialog final : public OffersFixture
{
    Q_OBJECT

    const OfferId m_other{u"fabrikam"_s, u"fabrikam-db"_s};
    const OfferId m_missing{u"contoso"_s, u"no-such-offer"_s};
    std::unique_ptr<DraftSurvey> m_survey;
    std::unique_ptr<PriceExportDialog> m_dialog;

    QString path() const { return m_folder->filePath(u"prices.csv"_s); }
    QString content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void show(const QList<OfferId> &offers)
    {
        m_dialog = std::make_unique<PriceExportDialog>(m_survey.get(), schemas(), offers, path(), nullptr);
        m_dialog->show();
        m_dialog->begin();
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_survey = std::make_unique<DraftSurvey>(&m_fixture->client, &m_service->open);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_survey.reset();
    }

    // What is open counts as it stands, saved or not.
    void everyOfferIsInTheFile()
    {
        OfferDocument *document = opened(vm);
        const QByteArray text = JsonWriter::compact(document->current());
        QVERIFY(text.contains("\"single\":0.12"));
        document->edit(parsed(QByteArray(text).replace("\"single\":0.12", "\"single\":0.1375")), {}, u"Price"_s);
        show({vm, m_other});
        QSignalSpy said(m_dialog.get(), &PriceExportDialog::said);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first()[1].toBool());
        const QString sentence = said.first()[0].toString();
        QVERIFY2(sentence.contains(u" of 2 offer(s) written to prices.csv."_s), qPrintable(sentence));
        QVERIFY(!m_dialog->isVisible());
        const QString rows = content();
        QCOMPARE(sentence.section(u' ', 0, 0).toLongLong(), rows.trimmed().count(u'\n'));
        QVERIFY2(rows.contains(u"0.1375"_s), qPrintable(rows));
        QVERIFY2(rows.contains(u"fabrikam-db"_s), qPrintable(rows));
        QVERIFY(rows.indexOf(u"contoso-vm"_s) < rows.indexOf(u"fabrikam-db"_s));
    }

    void whatHasNoPriceIsNamed()
    {
        show({vm, {u"contoso"_s, u"contoso-cluster"_s}});
        QSignalSpy said(m_dialog.get(), &PriceExportDialog::said);
        QTRY_COMPARE(said.size(), 1);
        const QString sentence = said.first()[0].toString();
        QVERIFY2(sentence.contains(u" of 1 offer(s) written"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u"Without a price: contoso-cluster"_s), qPrintable(sentence));
    }

    void whatCannotBeReadIsSaid()
    {
        show({m_missing, vm});
        QSignalSpy said(m_dialog.get(), &PriceExportDialog::said);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(!said.first()[1].toBool());
        const QString sentence = said.first()[0].toString();
        QVERIFY2(sentence.contains(u"1 offer(s) could not be read and are not in it."_s) ||
                     sentence.contains(u"1 offer could not be read and is not in it."_s),
                 qPrintable(sentence));
        QVERIFY(content().contains(u"contoso-vm"_s));
    }

    void withoutAnOfferThereIsNoFile()
    {
        show({m_missing});
        QSignalSpy said(m_dialog.get(), &PriceExportDialog::said);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(!said.first()[1].toBool());
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!m_dialog->isVisible());
    }

    void cancelWritesNothing()
    {
        show({vm, m_other});
        QSignalSpy said(m_dialog.get(), &PriceExportDialog::said);
        m_dialog->findChild<QPushButton *>()->click();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_survey->isRunning());
        opened(vm); // a read behind those that were under way
        QCOMPARE(said.size(), 0);
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_MAIN(TestPriceExportDialog)
#include "tst_priceexportdialog.moc"
