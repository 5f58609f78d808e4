// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"
#include "form/audienceimportdialog.h"
#include "form/audienceview.h"
#include "json/jsonwriter.h"
#include "models/audiencemodel.h"
#include "support/audiences.h"
#include "support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

QString named(QString text)
{
    return text.replace(one, u"ONE"_s).replace(two, u"TWO"_s).replace(three, u"THREE"_s);
}

JsonValue offer(const QByteArray &preview, const QByteArray &restricted)
{
    return guidJson(
        "{'id':'x','publisherId':'p','offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{"
        "'microsoft-azure-marketplace.allowedSubscriptions':" +
        preview + "},'plans':[{'planId':'gold'" +
        (restricted.isEmpty() ? QByteArray() : ",'restrictedAudience':" + restricted) + "},{'planId':'silver'}]}}");
}

const QByteArray gold = "{'manualEntries':[{'x':1.10,'type':'subscriptionId','id':'ONE','description':'Contoso'}]}";
const JsonPointer goldPlace({"definition", "plans", "0", "restrictedAudience"});
const JsonPointer previewPlace({"definition", "offer", "microsoft-azure-marketplace.allowedSubscriptions"});

} // namespace

//! The table *Audience* in an offer's form: of the preview, and of a private plan.
class TestAudienceField final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FormView> m_form;
    JsonValue m_body;
    JsonValue m_base;
    QStringList m_steps;
    int m_wanted = 0;
    AudienceView *m_view = nullptr;

    void open(const JsonValue &body, const QString &section)
    {
        m_body = m_base = body;
        m_steps.clear();
        m_wanted = 0;
        m_form = std::make_unique<FormView>(schemas());
        m_form->resize(1200, 800);
        m_form->setValue(m_body, m_base);
        connect(m_form.get(), &FormView::productionWanted, this, [this] { ++m_wanted; });
        connect(m_form.get(), &FormView::edited, this,
                [this](const JsonValue &edit, const JsonPointer &, const QString &label) {
                    m_steps += label;
                    m_body = edit;
                    m_form->setValue(m_body, m_base);
                });
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        auto *list = m_form->findChild<QListWidget *>(u"sections"_s);
        QList<QListWidgetItem *> found = list->findItems(section, Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found[0]);
        m_view = shownView();
        QVERIFY(m_view);
        m_view->setFocus();
    }
    AudienceView *shownView() const
    {
        const QList<AudienceView *> all = m_form->findChildren<AudienceView *>();
        for (AudienceView *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<typename T>
    static T *named(const QWidget *parent, const QString &name)
    {
        const QList<T *> all = parent->findChildren<T *>();
        for (T *each : all) {
            if (each->isVisible() && (each->accessibleName() == name || each->property("text").toString() == name))
                return each;
        }
        return nullptr;
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_view->model()->columnCount(); ++column) {
                if (!m_view->isColumnHidden(column))
                    cells += m_view->model()->index(row, column).data().toString();
            }
            rows += ::named(cells.join(u'|'));
        }
        return rows;
    }
    QString at(const JsonPointer &place) const
    {
        return ::named(QString::fromUtf8(JsonWriter::compact(m_body.value(place)))).replace(u'"', u'\'');
    }
    QString label(const QString &name) const
    {
        const QList<QLabel *> all = m_view->parentWidget()->findChildren<QLabel *>(name);
        return all.size() == 1 && all[0]->isVisible() ? ::named(all[0]->text()) : QString();
    }
    void go(int row, int column) { m_view->setCurrentIndex(m_view->model()->index(row, column)); }
    // That of a cell that was left goes later.
    QLineEdit *cellEditor() const
    {
        const QList<QLineEdit *> all = m_view->viewport()->findChildren<QLineEdit *>();
        for (QLineEdit *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void type(const QString &text, int leave)
    {
        QTest::keyClicks(m_view, text.left(1));
        QVERIFY(cellEditor());
        QTest::keyClicks(cellEditor(), text.mid(1));
        QTest::keyClick(cellEditor(), Qt::Key(leave));
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(guids(text));
        QTest::keySequence(m_view, QKeySequence::Paste);
    }
    QString put(const QString &text)
    {
        QFile file(m_folder.filePath(u"list.csv"_s));
        const QByteArray bytes = guids(text).toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    // As the person does: the button, and the file.
    void choose(const QString &button, const QString &path)
    {
        named<QPushButton>(m_form.get(), button)->click();
        auto *dialog = m_form->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    AudienceImportDialog *importDialog() const { return m_form->findChild<AudienceImportDialog *>(); }
    bool isCompared() const
    {
        return importDialog() && importDialog()->findChild<QLabel *>(u"importSummary"_s)->text() != u"Comparing…"_s;
    }

private Q_SLOTS:
    void cleanup() { m_form.reset(); }

    void aPreviewHasItsTable()
    {
        open(offer("['ONE','x']", {}), u"Preview audience"_s);
        QCOMPARE(m_view->accessibleName(), u"Audience"_s);
        QCOMPARE(rows(), QStringList({u"ONE|"_s, u"x|not a GUID"_s, u"|type or paste here"_s}));
        QCOMPARE(label(u"audienceSummary"_s), u"2 of at most 100 entries · 1 not a GUID"_s);
        QVERIFY(m_wanted > 0);
    }

    void aPrivatePlanHasItsPage()
    {
        open(offer("[]", gold), u"Private audience"_s);
        QCOMPARE(rows(), QStringList({u"Subscription|ONE|Contoso|"_s, u"|||type or paste here"_s}));
        QVERIFY(m_wanted > 0);
        m_form->setPublished({}, offer("[]", "{'manualEntries':[{'id':'TWO','description':'Fabrikam'}]}"));
        QCOMPARE(rows(), QStringList({u"Subscription|ONE|Contoso|new"_s, u"|||type or paste here"_s,
                                      u"|TWO|Fabrikam|removed from production"_s}));
        QCOMPARE(label(u"audienceSummary"_s), u"1 of at most 10 entries · 1 new · 1 removed from production"_s);
        go(2, AudienceModel::Id);
        named<QPushButton>(m_form.get(), u"Put back"_s)->click();
        QCOMPARE(at(goldPlace.child("manualEntries").child("1")), u"{'id':'TWO','description':'Fabrikam'}"_s);
        QCOMPARE(m_steps, QStringList{u"Plans › gold › Private audience › Audience"_s});
    }

    // The draft has not even the list any more.
    void whatAPlanLostIsShown()
    {
        open(offer("[]", {}), u"Private audience"_s);
        m_form->setPublished({}, offer("[]", gold));
        QCOMPARE(rows().last(), u"Subscription|ONE|Contoso|removed from production"_s);
    }

    void oneAfterTheOtherIsTyped()
    {
        open(offer("[]", {}), u"Private audience"_s);
        go(0, AudienceModel::Id);
        type(one, Qt::Key_Tab);
        QTRY_VERIFY(cellEditor()); // of its description
        QTest::keyClicks(cellEditor(), u"Contoso"_s);
        QTest::keyClick(cellEditor(), Qt::Key_Return);
        QTRY_VERIFY(!cellEditor());
        QCOMPARE(at(goldPlace), u"{'manualEntries':[{'type':'subscriptionId','id':'ONE','description':'Contoso'}]}"_s);
        QCOMPARE(m_view->currentIndex().row(), 1);
        go(1, AudienceModel::Id);
        type(u"nobody"_s, Qt::Key_Return);
        QTRY_COMPARE(rows()[1], u"Subscription|nobody||not a GUID"_s);
        QCOMPARE(m_steps.size(), 3);
    }

    void aKindIsChosen()
    {
        open(offer("[]", gold), u"Private audience"_s);
        go(0, AudienceModel::Kind);
        QTest::keyClick(m_view, Qt::Key_Return);
        auto *choice = m_view->viewport()->findChild<QComboBox *>();
        QVERIFY(choice);
        QCOMPARE(choice->currentText(), u"Subscription"_s);
        choice->setCurrentIndex(choice->findText(u"Tenant"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        QCOMPARE(at(goldPlace),
                 u"{'manualEntries':[{'x':1.10,'type':'tenantId','id':'ONE','description':'Contoso'}]}"_s);
    }

    void aListIsPastedInOneStep()
    {
        open(offer("[]", gold), u"Private audience"_s);
        go(0, AudienceModel::Id);
        paste(u"TWO;Fabrikam\n{ONE}\nTHREE;\nTWO\nnobody\n"_s);
        QCOMPARE(m_steps, QStringList{u"Plans › gold › Private audience › Audience"_s});
        QCOMPARE(at(goldPlace),
                 u"{'manualEntries':[{'x':1.10,'type':'subscriptionId','id':'ONE','description':'Contoso'},"
                 "{'type':'subscriptionId','id':'TWO','description':'Fabrikam'},"
                 "{'type':'subscriptionId','id':'THREE'}]}"_s);
        QCOMPARE(label(u"audienceSaid"_s),
                 u"2 new, 1 unchanged, 1 doubled, 1 rejected. Line 5: “nobody” is no GUID."_s);
        paste(u"nobody"_s);
        QCOMPARE(m_steps.size(), 1);
        QCOMPARE(label(u"audienceSaid"_s), u"1 rejected. Line 1: “nobody” is no GUID."_s);
        paste({});
        QCOMPARE(label(u"audienceSaid"_s), u"There is no text in the clipboard."_s);
    }

    void whatWasNotTakenIsSaidAboveTheTableAndUntilTheListChanges()
    {
        open(offer("[]", gold), u"Private audience"_s);
        go(0, AudienceModel::Id);
        paste(u"TWO\nnobody"_s);
        const auto *said = m_view->parentWidget()->findChild<QLabel *>(u"audienceSaid"_s);
        QCOMPARE(said->text(), u"1 new, 1 rejected. Line 2: “nobody” is no GUID."_s);
        QTRY_VERIFY(said->geometry().bottom() < m_view->geometry().top());
        m_form->setValue(m_body, m_base); // the same again
        QVERIFY(said->isVisible());
        m_form->setValue(m_base, m_base); // undone
        QCOMPARE(label(u"audienceSaid"_s), QString());
    }

    void rowsGoThroughTheClipboard()
    {
        open(offer("['ONE','TWO']", {}), u"Preview audience"_s);
        m_view->selectAll();
        QTest::keySequence(m_view, QKeySequence::Copy);
        QCOMPARE(::named(QApplication::clipboard()->text()), u"ONE\t\nTWO\t\n\ttype or paste here"_s);
        m_view->clearSelection();
        go(1, AudienceModel::Id);
        QTest::keyClick(m_view, Qt::Key_Delete);
        QCOMPARE(at(previewPlace), u"['ONE']"_s);
        QCOMPARE(m_steps, QStringList{u"Preview audience › Preview subscriptions"_s});
    }

    void aRowsMenuHasWhatTheButtonsDo()
    {
        open(offer("['ONE','TWO']", {}), u"Preview audience"_s);
        const QPoint there = m_view->visualRect(m_view->model()->index(1, AudienceModel::Id)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, there, m_view->viewport()->mapToGlobal(there));
        QApplication::sendEvent(m_view->viewport(), &event);
        const auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.value(0)->text(), u"Remove"_s);
        QCOMPARE(actions.value(1)->text(), u"Paste list"_s);
        actions[0]->trigger();
        QCOMPARE(at(previewPlace), u"['ONE']"_s);
    }

    void whatIsReadOnlyCanBeCopiedAlone()
    {
        open(offer("['ONE']", {}), u"Preview audience"_s);
        m_form->setReadOnly(true);
        QCOMPARE(rows(), QStringList{u"ONE|"_s});
        go(0, AudienceModel::Id);
        QTest::keyClick(m_view, Qt::Key_Delete);
        paste(u"TWO"_s);
        QTest::keyClick(m_view, Qt::Key_F2);
        QVERIFY(!cellEditor());
        QCOMPARE(m_steps, QStringList());
        for (const QString &name : {u"Remove"_s, u"Paste list"_s, u"Import…"_s})
            QVERIFY2(!named<QPushButton>(m_form.get(), name)->isEnabled(), qPrintable(name));
        QVERIFY(named<QPushButton>(m_form.get(), u"Export…"_s)->isEnabled());
    }

    // Somebody else's change comes in meanwhile.
    void whatIsBeingTypedStays()
    {
        open(offer("['ONE','TWO']", {}), u"Preview audience"_s);
        go(1, AudienceModel::Id);
        QTest::keyClick(m_view, Qt::Key_F2);
        QVERIFY(cellEditor());
        QTest::keyClicks(cellEditor(), u"abc"_s);
        m_form->setValue(offer("['THREE','TWO']", {}), m_base);
        QVERIFY(cellEditor());
        QCOMPARE(cellEditor()->text(), u"abc"_s);
    }

    void whatTheRulesSayStandsWhereItBelongs()
    {
        open(offer("['ONE']", gold), u"Private audience"_s);
        const JsonPointer entry = goldPlace.child("manualEntries").child("0");
        m_form->setNotes({{entry.child("id").text(), {{Problem::Severity::Warning, u"It stands twice."_s}}},
                          {goldPlace.text(), {{Problem::Severity::Warning, u"The plan becomes public."_s}}}});
        const QModelIndex cell = m_view->model()->index(0, AudienceModel::Id);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"It stands twice."_s));
        const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
        const auto says = [&labels](const QString &text) {
            return std::count_if(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QCOMPARE(says(u"The plan becomes public."_s), 1);
        QCOMPARE(says(u"It stands twice."_s), 0); // in the table alone
    }

    void aProblemLeadsToItsRow()
    {
        open(offer("['ONE','x']", {}), u"Preview audience"_s);
        go(0, AudienceModel::Id);
        m_form->reveal(previewPlace.child("1"), true);
        QCOMPARE(m_view->currentIndex().row(), 1);
        QVERIFY(m_view->hasFocus());
    }

    void aValueOfAnotherKindStaysEditable()
    {
        open(offer("['ONE']", {}), u"Preview audience"_s);
        m_form->setValue(offer("[{'id':7}]", {}), m_base);
        QVERIFY(!m_view->isVisible()); // the tree is there instead
        m_form->setValue(offer("['TWO']", {}), m_base);
        QCOMPARE(rows()[0], u"TWO|"_s);
        QCOMPARE(m_steps, QStringList());
    }

    void exportWritesWhatIsNotSaved()
    {
        open(offer("[]", gold), u"Private audience"_s);
        choose(u"Export…"_s, m_folder.filePath(u"out.csv"_s));
        QFile file(m_folder.filePath(u"out.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(::named(QString::fromUtf8(file.readAll())),
                 u"\"Type\",\"Id\",\"Description\"\r\n\"SubscriptionId\",\"ONE\",\"Contoso\"\r\n"_s);
        QCOMPARE(label(u"audienceSaid"_s), u"1 entry(ies) written to out.csv."_s);
        choose(u"Export…"_s, m_folder.filePath(u"missing/out.csv"_s));
        QVERIFY(label(u"audienceSaid"_s).startsWith("The audience could not be written to out.csv: "_L1));
    }

    void nothingChangesBeforeApplyWhichIsOneStep()
    {
        open(offer("[]", gold), u"Private audience"_s);
        choose(u"Import…"_s, put(u"Type,Id,Description\nTenantId,TWO,Fabrikam\n,nobody,\n"_s));
        QTRY_VERIFY(isCompared());
        auto *table = named<QTableView>(importDialog(), u"Lines"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 5).data().toString(), u"Rejected"_s);
        const auto summary = [this] { return importDialog()->findChild<QLabel *>(u"importSummary"_s)->text(); };
        QCOMPARE(summary(), u"1 new, 1 rejected. “Apply” does it in one step that can be undone."_s);
        QCOMPARE(m_steps, QStringList());
        named<QCheckBox>(importDialog(), u"Remove what is not in the file"_s)->click();
        QVERIFY(!named<QPushButton>(importDialog(), u"Apply"_s)->isEnabled()); // until it is known what it would do
        QTRY_COMPARE(summary(), u"1 new, 1 removed, 1 rejected. “Apply” does it in one step that can be undone."_s);
        named<QPushButton>(importDialog(), u"Apply"_s)->click();
        QCOMPARE(at(goldPlace), u"{'manualEntries':[{'type':'tenantId','id':'TWO','description':'Fabrikam'}]}"_s);
        QCOMPARE(m_steps.size(), 1);
    }

    void theDialogSaysWhatIsLeftOut()
    {
        open(offer("[]", gold), u"Private audience"_s);
        choose(u"Import…"_s, put(u"Type,Id,Description,Status\nTenantId,TWO,Fabrikam,active\n"_s));
        QTRY_VERIFY(isCompared());
        QCOMPARE(importDialog()->findChild<QLabel *>(u"importSummary"_s)->text(),
                 u"1 new. Columns that are left out: Status. “Apply” does it in one step that can be undone."_s);
    }

    void theDialogFollowsTheDraft()
    {
        open(offer("[]", gold), u"Private audience"_s);
        choose(u"Import…"_s, put(u"TWO\n"_s));
        QTRY_VERIFY(isCompared());
        QVERIFY(named<QPushButton>(importDialog(), u"Apply"_s)->isEnabled());
        m_form->setValue(offer("[]", "{'manualEntries':[{'id':'TWO'}]}"), m_base);
        QVERIFY(!named<QPushButton>(importDialog(), u"Apply"_s)->isEnabled());
        QTRY_VERIFY(isCompared());
        QVERIFY(!named<QPushButton>(importDialog(), u"Apply"_s)->isEnabled());
    }

    // What a file says of one plan goes to no other.
    void theDialogEndsWithItsPlan()
    {
        open(offer("[]", gold), u"Private audience"_s);
        choose(u"Import…"_s, put(u"TWO\n"_s));
        QTRY_VERIFY(importDialog());
        auto *plans = named<QComboBox>(m_form.get(), u"Plan"_s);
        QVERIFY(plans);
        plans->setCurrentIndex(1);
        QTRY_VERIFY(!importDialog());
        QCOMPARE(m_steps, QStringList());
    }

    void aFileThatIsNoneIsSaid()
    {
        open(offer("[]", gold), u"Private audience"_s);
        choose(u"Import…"_s, m_folder.filePath(u"nowhere.csv"_s));
        QTRY_VERIFY(label(u"audienceSaid"_s).startsWith("nowhere.csv could not be read: "_L1));
    }
};

QTEST_MAIN(TestAudienceField)
#include "tst_audiencefield.moc"
