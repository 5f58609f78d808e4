// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/messages.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Level = MessageBar::Level;

//! Which of several messages is shown.
class TestMessages final : public QObject
{
    Q_OBJECT

    const OfferId m_offer{u"contoso"_s, u"vm"_s};

    static Messages::Message message(Level level, const QString &text, bool isUrgent = false)
    {
        Messages::Message message{level, text, {}, {}, {}};
        message.isUrgent = isUrgent;
        return message;
    }

private Q_SLOTS:
    // That what is typed is not on the disk must not wait behind anything: not behind an error of the offer, not behind
    // what a person has not dismissed yet.
    void whatIsInDangerIsSaidFirst()
    {
        MessageBar bar;
        Messages messages(&bar);
        messages.show(u"a"_s, message(Level::Error, u"Others can write here."_s));
        messages.setCurrent(Messages::keyOf(m_offer));
        messages.show(Messages::keyOf(m_offer), message(Level::Error, u"Not saved."_s));
        QCOMPARE(bar.text(), u"Not saved."_s);
        messages.show(u"unwritten"_s, message(Level::Error, u"Not on the disk."_s, true));
        QCOMPARE(bar.text(), u"Not on the disk."_s);
        messages.show(Messages::keyOf(m_offer), message(Level::Error, u"Not saved again."_s));
        QCOMPARE(bar.text(), u"Not on the disk."_s);
        messages.remove(u"unwritten"_s);
        QCOMPARE(bar.text(), u"Not saved again."_s);
        messages.setCurrent({});
        QCOMPARE(bar.text(), u"Others can write here."_s);
    }

    void theWorstIsShownFirst()
    {
        MessageBar bar;
        Messages messages(&bar);
        messages.show(u"b"_s, message(Level::Warning, u"Warning"_s));
        messages.show(u"a"_s, message(Level::Information, u"News"_s));
        QCOMPARE(bar.text(), u"Warning"_s);
        messages.show(u"c"_s, message(Level::Error, u"Error"_s));
        QCOMPARE(bar.text(), u"Error"_s);
    }

    // What would be cut beside the buttons stands above them; what has room stays beside them.
    void theTextHasTheWidthThatItNeeds()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addStretch();
        window.resize(700, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *text = bar->findChild<QLabel *>(u"messageText"_s);
        const QStringList buttons{u"Show steps"_s, u"Show problems"_s, u"Copy for support"_s};
        const QString reason =
            u"Publishing failed at Certification. The image could not be copied: its address ended."_s;
        bar->showMessage(Level::Error, reason, buttons);
        const auto firstButton = [bar] { return bar->findChildren<QPushButton *>().last()->geometry(); };
        QTRY_COMPARE(text->text(), reason);
        QTRY_VERIFY(firstButton().top() >= text->geometry().bottom());
        bar->showMessage(Level::Information, u"Saved."_s, buttons);
        QTRY_VERIFY(firstButton().top() < text->geometry().bottom());
        QTRY_VERIFY(firstButton().left() > text->geometry().right());
        window.resize(1600, 300);
        bar->showMessage(Level::Error, reason, buttons);
        QTRY_VERIFY(firstButton().left() > text->geometry().right());
        QCOMPARE(text->text(), reason);
    }

    // What waits behind the one that is shown is told of, and led to.
    void severalAreShownOneAfterTheOther()
    {
        MessageBar bar;
        Messages messages(&bar);
        const auto next = [&bar] {
            const auto buttons = bar.findChildren<QPushButton *>();
            const auto it = std::ranges::find_if(
                buttons, [](const QPushButton *button) { return button->accessibleName() == u"Next message"; });
            return it == buttons.end() || (*it)->isHidden() ? nullptr : *it;
        };
        messages.show(u"a"_s, message(Level::Error, u"Error"_s));
        QVERIFY(!next());
        messages.show(u"b"_s, message(Level::Warning, u"Warning"_s));
        messages.show(Messages::keyOf({u"contoso"_s, u"other"_s}), message(Level::Error, u"Of another offer"_s));
        QVERIFY(next());
        QCOMPARE(next()->text(), u"1 of 2"_s);
        QCOMPARE(bar.text(), u"Error"_s);
        next()->click();
        QCOMPARE(bar.text(), u"Warning"_s);
        QCOMPARE(next()->text(), u"2 of 2"_s);
        next()->click();
        QCOMPARE(bar.text(), u"Error"_s);
        next()->click();
        messages.show(u"a"_s, message(Level::Error, u"Error"_s)); // as it was before: nobody is led away
        QCOMPARE(bar.text(), u"Warning"_s);
        messages.show(u"c"_s, message(Level::Error, u"News"_s)); // whoever reads on is told of it all the same
        QCOMPARE(bar.text(), u"Error"_s);
        QCOMPARE(next()->text(), u"1 of 3"_s);
        messages.remove(u"a"_s);
        messages.remove(u"b"_s);
        QCOMPARE(bar.text(), u"News"_s);
        QVERIFY(!next());
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
