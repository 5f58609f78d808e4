// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/mergedialog.h"
#include "compare/overwritedialog.h"
#include "history/historylog.h"
#include "models/mergemodel.h"
#include "offer/draftsaver.h"
#include "offer/offeradoption.h"
#include "offer/offerreader.h"
#include "support/dialogsfixture.h"
#include "support/patience.h"
#include "support/rival.h"

#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! *Merge*: all of it in sight, and the safe button first.
class TestMergeDialog final : public DialogsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void afterAReviewTheSafeButtonHasTheFocus()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer name({"definition", "displayText"});
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        const JsonValue theirs = document->base().withValue(title, JsonValue::string(u"Theirs"_s));
        document->edit(document->current().withValue(name, JsonValue::string(u"Mine"_s)), name, u"x"_s);
        OfferAdoption(document).setRival(OfferSnapshot{vm, theirs, Revision("e2")});
        auto *dialog = new MergeDialog({}, m_workspace->draftSaver(), document, MergeDialog::Purpose::Save);
        m_shown.reset(dialog);
        dialog->show();
        const QRect room = dialog->screen()->availableGeometry();
        dialog->move(room.center()); // where it is larger than what is left
        button(u"Review…"_s)->setFocus();
        QTest::keyClick(button(u"Review…"_s), Qt::Key_Space);
        QVERIFY(room.contains(dialog->geometry()));
        QVERIFY(says(u"still fit"_s) && !button(u"Review…"_s)->isVisible());
        QCOMPARE(dialog->focusWidget(), button(u"Cancel"_s));
    }

    // At the smallest window's width nothing of the table is outside, and long texts that end differently look so.
    void theMergeShowsAllColumnsAndIsChosenBelowThem()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer name({"definition", "displayText"});
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        const QString text = u"A text that is as long as these are. "_s.repeated(20);
        const auto with = [&](const JsonValue &body, const QString &who) {
            return body.withValue(name, JsonValue::string(text + who)).withValue(title, JsonValue::string(who));
        };
        document->edit(with(document->current(), u"mine"_s), name, u"x"_s);
        OfferAdoption(document).setRival(OfferSnapshot{vm, with(document->base(), u"theirs"_s), Revision("e2")});
        auto *dialog = new MergeDialog({}, m_workspace->draftSaver(), document, MergeDialog::Purpose::Save);
        m_shown.reset(dialog);
        dialog->show();
        dialog->resize(940, 540);
        auto *table = dialog->findChild<QTableView *>();
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        const QRect seen = table->viewport()->rect();
        const QModelIndex choice = table->model()->index(0, MergeModel::Choice);
        QVERIFY(seen.contains(table->visualRect(choice)));
        const QWidget *cell = table->indexWidget(choice);
        QTRY_VERIFY(cell && cell->width() >= cell->sizeHint().width() && cell->height() >= cell->sizeHint().height());
        int row = 0;
        while (row < 2 && !table->model()->index(row, MergeModel::Mine).data().toString().startsWith(u"“A text"_s))
            ++row;
        QVERIFY(table->model()->index(row, MergeModel::Mine).data().toString().endsWith(u"mine”"_s));
        QVERIFY(table->model()->index(row, MergeModel::Theirs).data().toString().endsWith(u"theirs”"_s));
        QTRY_VERIFY(table->rowHeight(row) >= 2 * table->fontMetrics().lineSpacing());
        QVERIFY(table->rowHeight(row) < 5 * table->fontMetrics().lineSpacing());
        const auto pixels = [table, row](int column) {
            return table->viewport()->grab(table->visualRect(table->model()->index(row, column))).toImage();
        };
        table->clearSelection();
        QVERIFY(pixels(MergeModel::Mine) != pixels(MergeModel::Theirs));

        // The buttons below the table do what those within it do.
        const auto below = [table, dialog](const QString &words) -> QPushButton * {
            for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
                if (candidate->text() == words && !table->isAncestorOf(candidate))
                    return candidate;
            }
            return nullptr;
        };
        QVERIFY(below(u"Use mine"_s) && below(u"Use theirs"_s));
        QVERIFY(!below(u"Use mine"_s)->isEnabled() && !below(u"Use theirs"_s)->isEnabled());
        QVERIFY(!button(u"Save merged"_s)->isEnabled());
        table->selectRow(0);
        QVERIFY(below(u"Use mine"_s)->isEnabled());
        below(u"Use mine"_s)->click();
        table->selectRow(1);
        below(u"Use theirs"_s)->click();
        QCOMPARE(table->model()->index(0, MergeModel::Outcome).data().toString().section(u':', 0, 0), u"mine"_s);
        QCOMPARE(table->model()->index(1, MergeModel::Outcome).data().toString().section(u':', 0, 0), u"theirs"_s);
        QVERIFY(button(u"Save merged"_s)->isEnabled());
    }

    // What somebody else made is given up by typing whose it is, and stands in the history.
    void overwritingIsTypedAndWrittenDown()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        document->edit(document->current().withValue(title, JsonValue::string(u"Mine"_s)), title, u"x"_s);
        QVERIFY(rivalChanges(*m_sandbox, vm));
        m_workspace->draftSaver()->refresh(document);
        QTRY_VERIFY(document->rival());
        auto *dialog = new MergeDialog({}, m_workspace->draftSaver(), document, MergeDialog::Purpose::Save);
        m_shown.reset(dialog);
        dialog->show();
        button(u"Overwrite theirs…"_s)->click();
        auto *overwriting = dialog->findChild<OverwriteDialog *>();
        if (!overwriting)
            QFAIL("Nothing asks.");
        auto *typed = overwriting->findChild<QLineEdit *>();
        auto *confirm = overwriting->findChild<QPushButton *>(u"danger"_s);
        if (!typed || !confirm)
            QFAIL("Nothing is typed.");
        QVERIFY(!confirm->isEnabled());
        typed->setText(u"contoso"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(overwriting->isVisible());
        typed->setText(vm.offer);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_VERIFY(!document->hasEdits());
        QVERIFY(!dialog->isVisible() && !document->rival());
        const auto stored = waitFor(m_workspace->offerReader()->read(vm));
        QVERIFY(stored);
        QCOMPARE(stored->body.value(title).toString(), u"Mine"_s);
        const QList<HistoryEntry> entries = m_workspace->history()->entries({.offer = vm.offer});
        QVERIFY(std::any_of(entries.cbegin(), entries.cend(), [](const HistoryEntry &entry) {
            return entry.kind == HistoryEntry::Kind::Overwrite && entry.details.contains(u"Title"_s);
        }));
    }
};

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
