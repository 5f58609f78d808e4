// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/emailaddresses.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The one rule for e-mail addresses.
class TestEmailAddresses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreSentWithCommas_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QStringList>("invalid");
        const QString two = u"a@b.example,c@d.example"_s;
        QTest::newRow("one") << u"a@b.example"_s << u"a@b.example"_s << QStringList();
        QTest::newRow("comma") << two << two << QStringList();
        QTest::newRow("comma and blank") << u" a@b.example ,  c@d.example "_s << two << QStringList();
        QTest::newRow("semicolon") << u"a@b.example;c@d.example;"_s << two << QStringList();
        QTest::newRow("blank") << u"a@b.example c@d.example"_s << two << QStringList();
        QTest::newRow("lines") << u"a@b.example\r\nc@d.example\n"_s << two << QStringList();
        QTest::newRow("no-break blank") << u"a@b.example\u00A0c@d.example"_s << two << QStringList();
        QTest::newRow("zero width") << u"\uFEFFa@b.example;\u200Bc@d.example"_s << two << QStringList();
        QTest::newRow("twice") << u"a@b.example, A@B.example"_s << u"a@b.example"_s << QStringList();
        QTest::newRow("plus and dots") << u"a.b+c@d-e.f.example"_s << u"a.b+c@d-e.f.example"_s << QStringList();
        QTest::newRow("other scripts") << u"почта@пример.рф"_s << u"почта@пример.рф"_s << QStringList();
        QTest::newRow("one is wrong") << u"a@b.example; nobody"_s << u"a@b.example"_s << QStringList{u"nobody"_s};
        QTest::newRow("with a name") << u"Jo <a@b.example>"_s << QString() << QStringList{u"Jo"_s, u"<a@b.example>"_s};
        QTest::newRow("no domain") << u"a@b"_s << QString() << QStringList{u"a@b"_s};
        QTest::newRow("two signs") << u"a@b@c.example"_s << QString() << QStringList{u"a@b@c.example"_s};
        QTest::newRow("dot last") << u"a@b.example."_s << QString() << QStringList{u"a@b.example."_s};
        QTest::newRow("link") << u"mailto:a@b.example"_s << QString() << QStringList{u"mailto:a@b.example"_s};
        QTest::newRow("unseen inside") << u"a\u200Bb@c.example"_s << QString() << QStringList{u"a\u200Bb@c.example"_s};
        QTest::newRow("separators alone") << u" ,;\n "_s << QString() << QStringList();
    }

    void addressesAreSentWithCommas()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sent);
        QFETCH(QStringList, invalid);
        const EmailAddresses addresses = EmailAddresses::read(typed);
        QCOMPARE(addresses.text(), sent);
        QCOMPARE(addresses.invalid, invalid);
        QCOMPARE(addresses.problem().isEmpty(), invalid.isEmpty());
        for (const QString &part : invalid)
            QVERIFY(addresses.problem().contains(part));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("a word") << u"nobody"_s << u"“nobody” has no @, as name@company.example has."_s;
        QTest::newRow("no letter") << u"@."_s << u"“@.” is no e-mail address."_s;
        QTest::newRow("two signs") << u"a@b@c.example"_s << u"“a@b@c.example” has more than one @."_s;
        QTest::newRow("no name") << u"@b.example"_s << u"“@b.example” has nothing before the @."_s;
        QTest::newRow("no domain") << u"a@"_s << u"“a@” has nothing after the @."_s;
        QTest::newRow("a host") << u"a@b"_s << u"“a@b” has no dot after the @, as name@company.example has."_s;
        QTest::newRow("points") << u"a@b..example"_s
                                << u"“a@b..example” has a dot at the end of a part, or two in a row."_s;
        QTest::newRow("point last") << u"a.@b.example"_s
                                    << u"“a.@b.example” has a dot at the end of a part, or two in a row."_s;
        QTest::newRow("brackets") << u"<a@b.example>"_s
                                  << u"“<a@b.example>” has “<”, which cannot stand there in an e-mail address."_s;
        QTest::newRow("domain") << u"a@b_c.example"_s
                                << u"“a@b_c.example” has “_”, which cannot stand there in an e-mail address."_s;
        QTest::newRow("unseen") << u"a\u200Bb@c.example"_s
                                << u"“a\u200Bb@c.example” has a blank in it, or a character that nobody sees."_s;
        QTest::newRow("long") << QString(250, u'a') + u"@b.example"_s
                              << u"“"_s + QString(60, u'a') +
                                     u"…” is longer than the 254 characters that an e-mail address can have."_s;
        QTest::newRow("several") << u"a@b.example, nobody, c@, d@e"_s
                                 << u"“nobody” has no @, as name@company.example has. "
                                    "2 more are no e-mail addresses: “c@”, “d@e”."_s;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QCOMPARE(EmailAddresses::read(typed).problem(), said);
    }

    // What an entry of a list may be, which is not taken apart.
    void separatorsAreNoAddress() { QCOMPARE(EmailAddresses::fault(u",,,"_s), u"“,,,” is no e-mail address."_s); }
};

QTEST_GUILESS_MAIN(TestEmailAddresses)
#include "tst_emailaddresses.moc"
