// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"
#include "images/addresspanel.h"
#include "images/imagespage.h"
#include "images/renewdialog.h"
#include "images/testaddressdialog.h"
#include "json/jsonreader.h"
#include "models/imagemodel.h"
#include "support/patience.h"
#include "support/schemas.h"
#include "widgets/emptystate.h"
#include "widgets/questions.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QByteArray core = "corevm";
const QByteArray vms = "virtualmachines";
const QString signature = u"57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D"_s;

QByteArray address(const QByteArray &disk, int days, const QByteArray &rights = "rl")
{
    const auto time = [](int from) {
        return QDateTime::currentDateTimeUtc().addDays(from).toString(u"yyyy-MM-ddT00'%3A'00'%3A'00Z"_s).toUtf8();
    };
    return "https://acct.blob.core.windows.net/vhds/" + disk + ".vhd?sv=2020-08-04&st=" + time(-2) +
           "&se=" + time(days) + "&sr=c&sp=" + rights + "&sig=" + signature.toUtf8();
}

// "1.0.0 a 90" for a version with a disk whose signature lasts so many days.
QByteArray plan(const QByteArray &id, const QByteArrayList &entries, const QByteArray &type = vms)
{
    QByteArrayList members;
    for (const QByteArray &entry : entries) {
        const QByteArrayList words = entry.split(' ');
        members += "\"" + words[0] + "\":{\"osVhdUrl\":\"" + address(words[1], words[2].toInt()) + "\"" +
                   (type == core ? ",\"showInGui\":true" : "") + "}";
    }
    return "{\"planId\":\"" + id + "\",\"microsoft-azure-" + type +
           (type == core ? ".vmImagesPublicAzure" : ".vmImages") + "\":{" + members.join(',') + "}}";
}

JsonValue offer(const QByteArrayList &plans, const QByteArray &type = vms)
{
    return JsonReader::read("{\"id\":\"x\",\"publisherId\":\"p\",\"offerTypeId\":\"microsoft-azure-" + type +
                            "\",\"definition\":{\"offer\":{},\"plans\":[" + plans.join(',') + "]}}")
        .value_or(JsonValue());
}

const QByteArrayList sample{plan("gold", {"1.0.1 b 90", "1.0.0 a 5"}), plan("byol", {"2.0.0 c 200"})};

} // namespace

//! The section *Images* of an offer's form.
class TestImagesPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FormView> m_form;
    JsonValue m_body;
    QStringList m_steps;
    QTableView *m_table = nullptr;

    void open(const JsonValue &body, const JsonValue &production = {})
    {
        m_body = body;
        m_steps.clear();
        m_form = std::make_unique<FormView>(schemas());
        m_form->resize(1200, 900);
        m_form->setPublished({}, production);
        m_form->setValue(m_body, body);
        connect(m_form.get(), &FormView::edited, this,
                [this, body](const JsonValue &edit, const JsonPointer &, const QString &label) {
                    m_steps += label;
                    m_body = edit;
                    m_form->setValue(m_body, body);
                });
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        auto *list = m_form->findChild<QListWidget *>(u"sections"_s);
        list->setCurrentItem(list->findItems(u"Images"_s, Qt::MatchStartsWith).value(0));
        m_table = m_form->findChild<QTableView *>(u"images"_s);
        QVERIFY(m_table);
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = m_form->findChildren<QPushButton *>();
        for (QPushButton *candidate : all) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    AddressPanel *panel() const { return m_form->findChild<AddressPanel *>(); }
    QString verdict() const { return panel()->findChild<QLabel *>(u"addressVerdict"_s)->text(); }
    QStringList findings() const
    {
        QStringList texts;
        const QList<QLabel *> labels = panel()->findChildren<QLabel *>(u"finding"_s);
        for (const QLabel *label : labels)
            texts += label->text();
        return texts;
    }

private Q_SLOTS:
    void cleanup()
    {
        Questions::setAnswerer({});
        m_form.reset();
    }

    void theTableHasTheVersionsOfAllPlans()
    {
        open(offer(sample));
        QVERIFY(m_table->isVisible());
        QCOMPARE(m_table->accessibleName(), u"Images"_s);
        QCOMPARE(m_table->model()->rowCount(), 3);
        QCOMPARE(cell(0, 1), u"1.0.1"_s);
        QCOMPARE(cell(2, 0), u"byol"_s);
        QCOMPARE(m_form->findChild<QLabel *>(u"imageSummary"_s)->text(),
                 u"1 address(es) need you. Nothing is known to be in production."_s);
        m_form->setSasDays(2);
        QVERIFY(m_form->findChild<QLabel *>(u"imageSummary"_s)->text().startsWith(u"Nothing speaks"_s));
    }

    void theAddressOfTheCurrentVersionIsShownWithoutItsSignature()
    {
        open(offer(sample));
        m_table->selectRow(1);
        QCOMPARE(panel()->accessibleName(), u"Address"_s);
        QVERIFY2(verdict().startsWith(u"Ends before a publish"_s), qPrintable(verdict()));
        QCOMPARE(findings().size(), 1);
        auto *line = panel()->findChild<QLineEdit *>();
        QCOMPARE(line->text(), u"https://acct.blob.core.windows.net/vhds/a.vhd"_s);
        const QList<QWidget *> widgets = panel()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY(!widget->accessibleName().contains(signature) &&
                    !widget->accessibleDescription().contains(signature));
        button(u"Show whole"_s)->click();
        QVERIFY(line->text().contains(signature));
        m_table->selectRow(0);
        QVERIFY2(!line->text().contains(signature), "the next one's signature is shown unasked");
        QVERIFY2(verdict().startsWith(u"Good until"_s), qPrintable(verdict()));
        QCOMPARE(findings(), QStringList{u"Nothing speaks against it."_s});
        button(u"Copy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(address("b", 90)));
    }

    void theChosenDiskOfSeveralIsShown()
    {
        QByteArray disks = plan("gold", {"1.0.0 a 90"});
        disks.replace("\"}}}", "\",\"lunVhdDetails\":[{\"lun\":0,\"vhdUrl\":\"" + address("data", 3) + "\"}]}}}");
        open(offer({disks}));
        auto *choice = panel()->findChild<QComboBox *>();
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->currentText(), u"Data disks › 1 › VHD URL"_s); // the worst of them
        QVERIFY(verdict().startsWith(u"Ends before"_s));
        choice->setCurrentIndex(0);
        QVERIFY(verdict().startsWith(u"Good until"_s));
    }

    void aFilterThatFitsNothingCanBeCleared()
    {
        open(offer(sample));
        auto *filter = m_form->findChild<ImagesPage *>()->findChild<QLineEdit *>();
        filter->setText(u"2.0"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        filter->setText(u"no such"_s);
        QVERIFY(!m_table->isVisible());
        button(u"Clear filter"_s)->click();
        QVERIFY(m_table->isVisible());
        QCOMPARE(m_table->model()->rowCount(), 3);
    }

    void severalAreDeprecatedInOneStep()
    {
        open(offer({plan("gold", {"1.0.1 b 90", "1.0.0 a 90"}, core)}, core));
        m_table->selectAll();
        button(u"Deprecate"_s)->click();
        QCOMPARE(m_steps, QStringList{u"Deprecate gold 1.0.1; gold 1.0.0"_s});
        for (int row = 0; row < 2; ++row)
            QCOMPARE(cell(row, 5), u"deprecated"_s);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
        button(u"Show again"_s)->click();
        QCOMPARE(cell(1, 5), u"yes"_s);
    }

    void whatATypeCannotSayIsNotOffered()
    {
        open(offer(sample));
        m_table->selectRow(0);
        QVERIFY(!button(u"Deprecate"_s)->isEnabled());
        QVERIFY(!button(u"Deprecate"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_table->isColumnHidden(ImageModel::Label) && m_table->isColumnHidden(ImageModel::Shown));
        QVERIFY(!m_table->isColumnHidden(ImageModel::Generation));
    }

    void aVersionIsRemovedAfterAQuestionAndNeverTheLast()
    {
        open(offer(sample), offer({plan("gold", {"1.0.0 a 5"})}));
        QStringList asked;
        bool answer = false;
        Questions::setAnswerer([&](const Questions::Question &question) {
            asked += question.text;
            return answer;
        });
        m_table->selectRow(2);
        QVERIFY(!button(u"Remove…"_s)->isEnabled());
        QVERIFY(button(u"Remove…"_s)->accessibleDescription().contains(u"byol"_s));
        m_table->selectRow(1);
        button(u"Remove…"_s)->click();
        QVERIFY(asked.value(0).contains(u"gold 1.0.0"_s) && asked.value(0).contains(u"It is public"_s));
        QCOMPARE(m_body, offer(sample));
        answer = true;
        m_table->selectRow(0);
        button(u"Remove…"_s)->click();
        QVERIFY(!asked.value(1).contains(u"It is public"_s));
        QCOMPARE(m_steps, QStringList{u"Remove gold 1.0.1"_s});
        QVERIFY(!m_body.value(JsonPointer({"definition", "plans", "0", "microsoft-azure-virtualmachines.vmImages"}))
                     .contains("1.0.1"));
    }

    void aVersionIsAddedFromPastedAddresses()
    {
        open(offer(sample), offer({plan("gold", {"1.0.7 a 5"})}));
        m_table->selectRow(0);
        button(u"Add version…"_s)->click();
        auto *dialog = m_form->findChild<AddVersionDialog *>();
        QVERIFY(dialog);
        auto *version = dialog->findChild<QLineEdit *>();
        QCOMPARE(version->text(), u"1.0.8"_s); // above what is public, too
        auto *confirm = dialog->findChild<QPushButton *>(u"primary"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>();
        const auto *disks = dialog->findChild<QLabel *>(u"newDisks"_s);
        const auto refuses = [&](const QString &typed, const QString &pasted) {
            version->setText(typed);
            text->setPlainText(pasted);
            return !confirm->isEnabled() && !disks->text().isEmpty();
        };
        const QString pasted = QString::fromUtf8(address("new", 90) + "\n" + address("data", 5));
        QVERIFY(refuses(u"1.0.8"_s, {}));
        QVERIFY(refuses(u"1.0.8"_s, u"no address"_s));
        QVERIFY(refuses(u"1.0.1"_s, pasted));
        QVERIFY(refuses(u"1.0"_s, pasted));
        QString many;
        for (int i = 0; i < 17; ++i)
            many += QString::fromUtf8(address("d" + QByteArray::number(i), 90)) + u'\n';
        QVERIFY(refuses(u"1.0.8"_s, many));
        version->setText(u"1.0.8"_s);
        text->setPlainText(pasted);
        QVERIFY(confirm->isEnabled());
        QVERIFY2(disks->text().contains(u"vhds/new.vhd"_s) && disks->text().contains(u"Data disk 0"_s) &&
                     disks->text().contains(u"Their number"_s) && disks->text().contains(u"Warning: Ends before"_s) &&
                     !disks->text().contains(signature),
                 qPrintable(disks->text()));
        // All that can be said of an address, not only the worst.
        // A disk that stands there twice, or that a version has already, is no mistake that one finds later.
        text->setPlainText(QString::fromUtf8(address("b", 90) + "\n" + address("b", 80)));
        QVERIFY2(disks->text().contains(u"the same file: each"_s) && disks->text().contains(u"Version 1.0.1 has"_s),
                 qPrintable(disks->text()));
        text->setPlainText(pasted);
        QVERIFY2(!disks->text().contains(u"the same file"_s), qPrintable(disks->text()));
        QString worse = pasted;
        worse.replace(u"sp=rl"_s, u"sp=rwl"_s);
        text->setPlainText(worse);
        QVERIFY2(disks->text().contains(u"Warning: Ends before"_s) && disks->text().contains(u"– "_s),
                 qPrintable(disks->text()));
        text->setPlainText(pasted);
        confirm->click();
        QCOMPARE(m_steps, QStringList{u"Add version gold 1.0.8"_s});
        QCOMPARE(cell(0, 1), u"1.0.8"_s);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QVERIFY(verdict().startsWith(u"Ends before"_s)); // the worst disk
    }

    void manyAddressesAreRenewedInOneStep()
    {
        open(offer(sample));
        m_table->selectRow(1);
        button(u"Renew address…"_s)->click();
        auto *dialog = m_form->findChild<RenewDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>();
        auto *confirm = dialog->findChild<QPushButton *>(u"primary"_s);
        const auto *rows = dialog->findChild<QTableView *>()->model();
        const auto *summary = dialog->findChild<QLabel *>(u"renewSummary"_s);
        QVERIFY(!confirm->isEnabled());
        QCOMPARE(dialog->focusWidget(), text);
        const auto changes = [rows] {
            QStringList lines;
            for (int row = 0; row < rows->rowCount(); ++row)
                lines += rows->index(row, 0).data().toString() + u": "_s + rows->index(row, 2).data().toString();
            return lines;
        };
        QCOMPARE(changes(), // what may have one
                 QStringList({u"gold 1.0.1: No new address yet"_s, u"gold 1.0.0: No new address yet"_s,
                              u"byol 2.0.0: No new address yet"_s}));
        text->setPlainText(QString::fromUtf8("a\t" + address("a", 80) + "\nc\t" + address("c", 70) + "\nx\t" +
                                             address("other", 70) + "\n" + address("b", 90)));
        QCOMPARE(changes(),
                 QStringList({u"gold 1.0.0: Only the signature differs"_s, u"byol 2.0.0: Only the signature differs"_s,
                              u"gold 1.0.1: Has it already"_s}));
        QVERIFY(rows->index(0, 3).data().toString().startsWith(u"Good until"_s));
        QVERIFY2(summary->text().contains(u"1 has it already"_s) && summary->text().contains(u"other.vhd"_s) &&
                     !summary->text().contains(signature),
                 qPrintable(summary->text()));
        const QString good = text->toPlainText();
        text->setPlainText(QString::fromUtf8(address("b", -1)));
        QVERIFY2(summary->text().contains(u"1 of them cannot be read with it"_s), qPrintable(summary->text()));
        text->setPlainText(good);
        QVERIFY(!summary->text().contains(u"cannot be read"_s));
        QVERIFY(!dialog->findChild<QCheckBox *>()->isChecked());
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(changes(), QStringList{u"gold 1.0.0: Only the signature differs"_s});
        dialog->findChild<QCheckBox *>()->setChecked(false);
        // One of them may be left out, and what has no new address has no tick.
        auto *model = dialog->findChild<QTableView *>()->model();
        QCOMPARE(rows->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(rows->index(2, 0).data(Qt::CheckStateRole).isNull());
        QVERIFY(model->setData(rows->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY2(summary->text().startsWith(u"1 disk"_s) && summary->text().contains(u"1 without a tick"_s),
                 qPrintable(summary->text()));
        text->setPlainText(good + u'\n');
        QCOMPARE(rows->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model->setData(rows->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!confirm->isEnabled());
        QVERIFY(model->setData(rows->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model->setData(rows->index(1, 0), Qt::Checked, Qt::CheckStateRole));
        confirm->click();
        QCOMPARE(m_steps, QStringList{u"Renew 2 address(es)"_s});
        QCOMPARE(m_form->findChild<QLabel *>(u"imageSummary"_s)->text().section(u'.', 0, 0),
                 u"Nothing speaks against any of the addresses"_s);
    }

    void theFormAsksForANewAddressOfAPlace()
    {
        open(offer(sample));
        m_form->findChild<QListWidget *>(u"sections"_s)->setCurrentRow(0);
        m_form->startRenewing(
            JsonPointer({"definition", "plans", "1", "microsoft-azure-virtualmachines.vmImages", "2.0.0", "osVhdUrl"}));
        QVERIFY(m_table->isVisible());
        QCOMPARE(m_table->currentIndex().row(), 2);
        auto *dialog = m_form->findChild<RenewDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        m_form->startAddingImage();
        QVERIFY(m_form->findChild<AddVersionDialog *>());
    }

    void theStorageIsAskedOnlyWhenThePersonWantsIt()
    {
        open(offer(sample));
        QVERIFY(!button(u"Test address…"_s)->isEnabled());
        QVERIFY(!button(u"Test address…"_s)->accessibleDescription().isEmpty());
        QStringList asked;
        Promise<StoredFile> answer;
        bool isStopped = false;
        answer.onCancel([&isStopped] { isStopped = true; });
        m_form->setAddressTester([&](const QString &which) {
            asked += which;
            return answer.reply();
        });
        m_table->selectRow(0);
        button(u"Test address…"_s)->click();
        auto *dialog = m_form->findChild<TestAddressDialog *>();
        QVERIFY(dialog);
        QString words;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words += label->text() + u'\n';
        QVERIFY(words.contains(u"vhds/b.vhd"_s) && words.contains(u"leaves this computer"_s) &&
                !words.contains(signature));
        QVERIFY(asked.isEmpty());
        auto *ask = dialog->findChild<QPushButton *>(u"primary"_s);
        const auto *state = dialog->findChild<QLabel *>(u"testState"_s);
        ask->click();
        QCOMPARE(asked, QStringList{QString::fromUtf8(address("b", 90))});
        QVERIFY(!ask->isEnabled());
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == u"Stop"_s)
                each->click();
        }
        QVERIFY(isStopped);
        answer.finish(StoredFile{32212255232, QDateTime(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC), {}, false});
        QTRY_VERIFY(ask->isEnabled());
        QVERIFY2(state->text().contains(QLocale().toString(qint64(32212255232))) && state->text().contains(u"2026"_s) &&
                     !state->text().contains(u"But "_s),
                 qPrintable(state->text()));
        // That something is there says not that it is a disk.
        answer = Promise<StoredFile>();
        ask->click();
        answer.finish(StoredFile{1000, {}, u"BlockBlob"_s, true});
        QTRY_VERIFY(ask->isEnabled());
        QVERIFY2(state->text().contains(u"a web page"_s) && state->text().contains(u"BlockBlob"_s) &&
                     state->text().contains(u"no whole VHD"_s),
                 qPrintable(state->text()));
    }

    void whereThereIsNoVersionTheWayOnIsShown()
    {
        open(offer({"{\"planId\":\"gold\"}"}));
        QVERIFY(!m_table->isVisible());
        auto *images = m_form->findChild<ImagesPage *>();
        const QList<QPushButton *> all = images->findChild<EmptyState *>()->findChildren<QPushButton *>();
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first()->isVisible());
        all.first()->click();
        QVERIFY(images->findChild<AddVersionDialog *>());
    }

    void whatIsReadOnlyCanBeReadAlone()
    {
        open(offer(sample));
        m_form->setReadOnly(true);
        m_table->selectRow(0);
        QVERIFY(!button(u"Remove…"_s)->isEnabled());
        QVERIFY(button(u"Copy"_s)->isEnabled());
        QVERIFY(!button(u"Remove…"_s)->accessibleDescription().isEmpty());
    }

    void returnLeadsToTheFieldsOfAVersion()
    {
        open(offer(sample));
        m_table->setFocus();
        m_table->selectRow(2);
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY2(m_form->place().text().contains("/plans/1/") && m_form->place().text().contains("2.0.0"),
                 m_form->place().text().constData());
        m_form->reveal(
            JsonPointer({"definition", "plans", "0", "microsoft-azure-virtualmachines.vmImages", "1.0.0", "osVhdUrl"}),
            true);
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void aNarrowPageShowsWhatCounts()
    {
        open(offer({plan("gold", {"1.0.1 b 90", "1.0.0 a 90"}, core)}, core));
        QTRY_VERIFY(!m_table->isColumnHidden(3));
        m_form->resize(190 + 284, 560);
        QTRY_VERIFY(m_table->width() < 284);
        for (const int column : {0, 1, 7})
            QTRY_VERIFY2(!m_table->isColumnHidden(column), qPrintable(QString::number(column)));
        QTRY_VERIFY(m_table->isColumnHidden(3));
        QVERIFY(panel()->width() <= 284);
    }

    void theFieldsBelowAreThoseOfTheRow()
    {
        open(offer(sample));
        const auto shownPlan = [this] {
            const QList<QComboBox *> boxes = m_form->findChildren<QComboBox *>();
            for (const QComboBox *box : boxes) {
                if (box->accessibleName() == "Plan"_L1 && box->isVisible())
                    return box->currentText();
            }
            return QString();
        };
        m_table->setFocus();
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            m_table->selectRow(row);
            const QString wanted = m_table->model()->index(row, 0).data().toString();
            QVERIFY2(shownPlan().startsWith(wanted), qPrintable(wanted + u" "_s + shownPlan()));
            QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        }
    }
};

QTEST_MAIN(TestImagesPage)
#include "tst_imagespage.moc"
