// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/roles.h"
#include "support/patience.h"
#include "widgets/confirmdialog.h"
#include "widgets/differencedelegate.h"
#include "widgets/editdialog.h"
#include "widgets/foldedlines.h"
#include "widgets/messagebar.h"
#include "widgets/questions.h"
#include "widgets/subjectline.h"
#include "widgets/tickbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QString turned = u"cod.\u202Etrap"_s; // which reads as something else
const QString marked = u"cod.\uFFFDtrap"_s;

class Dialog final : public ConfirmDialog
{
public:
    Dialog()
        : ConfirmDialog({u"red"_s, turned}, u"Publish "_s + turned, turned)
    {
        addText(turned);
        setButtons(u"Go"_s, u"Stay"_s, false);
        setHint(turned);
    }
    using ConfirmDialog::addButton;
    using ConfirmDialog::setHint;
    using ConfirmDialog::setProgress;
};

class Delegate final : public DifferenceDelegate
{
public:
    QString shown(const QModelIndex &index, int width) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 20);
        initStyleOption(&option, index);
        return option.text;
    }
};

} // namespace

//! What dialogs, questions and messages have in common.
class TestDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A name that would read as another is shown with marks, whoever asks or says it.
    void misleadingCharactersAreMarkedWhereverTheyAreSaid()
    {
        Questions::Question asked;
        Questions::setAnswerer([&asked](const Questions::Question &question) {
            asked = question;
            return false;
        });
        QWidget window;
        Questions::ask(&window, {turned, u"Remove "_s + turned, u"Remove"_s, u"Keep"_s}, [] {});
        Questions::setAnswerer({});
        QCOMPARE(asked.title, marked);
        QCOMPARE(asked.text, u"Remove "_s + marked);
        MessageBar bar;
        bar.showMessage(MessageBar::Level::Warning, turned, {});
        QCOMPARE(bar.text(), marked);
        TickBox box(turned, turned, {turned, turned});
        QCOMPARE(box.text(), marked);
        QCOMPARE(box.lines(), marked + u'\n' + marked);
        Dialog dialog;
        QCOMPARE(dialog.windowTitle(), u"Publish "_s + marked);
        QCOMPARE(dialog.accessibleName(), u"Publish "_s + marked);
        int count = 0;
        for (QWidget *parent : {static_cast<QWidget *>(&dialog), static_cast<QWidget *>(&box)}) {
            for (const QLabel *label : parent->findChildren<QLabel *>()) {
                QVERIFY2(!label->text().contains(u'\u202E'), qPrintable(label->text()));
                count += label->text().contains(marked) ? 1 : 0;
            }
        }
        QVERIFY(count >= 5);
        const auto *list = box.findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), marked);
        QCOMPARE(list->accessibleName(), marked);
    }

    // How it goes is not in the color of what went wrong.
    void whatGoesWellIsNoWarning()
    {
        Dialog dialog;
        const auto *hint = dialog.findChild<QLabel *>(u"dialogHint"_s);
        const QColor warning = hint->palette().color(QPalette::WindowText);
        dialog.setProgress(u"Starting…"_s);
        QCOMPARE(hint->text(), u"Starting…"_s);
        QVERIFY(hint->palette().color(QPalette::WindowText) != warning);
        dialog.setHint(u"It failed."_s);
        QCOMPARE(hint->palette().color(QPalette::WindowText), warning);
    }

    void tabGoesThroughTheButtonsAsTheyStand()
    {
        Dialog dialog;
        dialog.addButton(u"Look"_s);
        dialog.show();
        QStringList order;
        for (QWidget *next = dialog.nextInFocusChain(); next != &dialog; next = next->nextInFocusChain()) {
            if (const auto *button = qobject_cast<QPushButton *>(next))
                order += button->text();
        }
        QCOMPARE(order, (QStringList{u"Stay"_s, u"Look"_s, u"Go"_s}));
    }

    void foldedLinesAreReadWhenWanted()
    {
        QWidget window;
        FoldedLines lines(&window);
        QVERIFY(lines.isHidden());
        lines.setLines(u"2 empty fields"_s, {u"Plans › a › Title"_s, u"Plans › b › Title"_s});
        window.show();
        const auto *list = lines.findChild<QListWidget *>();
        QVERIFY(!list->isVisible());
        auto *button = lines.findChild<QToolButton *>();
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->click();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        lines.setLines({}, {});
        QVERIFY(!lines.isVisible());
    }

    void aDialogSaysWhatThePageIsAboutThatItIsOpenedOn()
    {
        class Page final : public QWidget, public SubjectPage
        {
            DialogSubject dialogSubject() const override { return {u"contoso-vm"_s, profile}; }

        public:
            ProfileMark profile{u"red"_s, u"Contoso PROD"_s, true};
        } page;
        class Edit final : public EditDialog
        {
            void confirm() override {}

        public:
            explicit Edit(QWidget *parent)
                : EditDialog(u"Add version"_s, u"Add version"_s, parent)
            {
            }
        };
        const auto text = [](QWidget *opener) {
            const Edit dialog(opener);
            const auto *subject = dialog.findChild<QLabel *>(u"dialogSubject"_s);
            return subject ? subject->text() : QString();
        };
        auto *form = new QWidget(new QWidget(&page));
        QCOMPARE(text(form), u"contoso-vm  ·  Contoso PROD"_s);
        page.profile = {};
        QCOMPARE(text(form), u"contoso-vm"_s);
        QCOMPARE(text(nullptr), QString());
    }

    void theFieldsOfADialogComeBeforeItsButtons()
    {
        class Edit final : public EditDialog
        {
            void confirm() override {}

        public:
            Edit()
                : EditDialog(u"Scale"_s, u"Scale"_s, nullptr)
            {
                body()->addWidget(new QLineEdit(this));
                body()->addWidget(new QSpinBox(this));
                setConfirmable(true, {});
            }
        } dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QStringList reached;
        for (int i = 0; i < 4; ++i) {
            reached += QString::fromLatin1(dialog.focusWidget()->metaObject()->className());
            QTest::keyClick(&dialog, Qt::Key_Tab);
        }
        QCOMPARE(reached, QStringList({u"QLineEdit"_s, u"QSpinBox"_s, u"QPushButton"_s, u"QPushButton"_s}));
        QVERIFY(dialog.findChild<QPushButton *>(u"primary"_s)->isDefault()); // Return does it, as before
    }

    void theDifferingPartIsShownWhereTheWholeHasNoRoom()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"A text of some length that ends with b"_s);
        model.setData(model.index(0, 0), u"…ends with b"_s, DifferingPartRole);
        model.setData(model.index(0, 1), u"A text of some length that has nothing beside it"_s);
        const Delegate delegate;
        QCOMPARE(delegate.shown(model.index(0, 0), 2000), u"A text of some length that ends with b"_s);
        QCOMPARE(delegate.shown(model.index(0, 0), 100), u"…ends with b"_s);
        QCOMPARE(delegate.shown(model.index(0, 1), 100), u"A text of some length that has nothing beside it"_s);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
