// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The numbers of the headings: "## 2.4 Concurrency".
QSet<QString> headings()
{
    static const QRegularExpression heading(u"^#+ ([0-9]+(?:\\.[0-9]+[a-d]?)?) "_s,
                                            QRegularExpression::MultilineOption);
    QSet<QString> numbers;
    const QString contract = textOf(QStringLiteral(PROJECT_ROOT) + u"/resources/contract/cpp.md"_s);
    for (auto match = heading.globalMatch(contract); match.hasNext();)
        numbers.insert(match.next().captured(1));
    return numbers;
}

// The numbers that a text cites: "(contract 2.4, 6.4)", "contract 3.4 to 3.7", "contract sections 3.7 and 5", also
// where a comment breaks the line between them.
QStringList citations(const QString &text)
{
    static const QRegularExpression breaks(u"\\s*\\n\\s*//[!/]?\\s*"_s);
    static const QRegularExpression citation(
        u"\\b[Cc]ontract(?: sections?)?:? \\(?([0-9]+(?:\\.[0-9]+[a-d]?)?(?:(?:, | and | to )[0-9]+(?:\\.[0-9]+[a-d]?)?)*)"_s);
    static const QRegularExpression number(u"[0-9]+(?:\\.[0-9]+[a-d]?)?"_s);
    QStringList numbers;
    const QString joined = QString(text).replace(breaks, u" "_s);
    for (auto match = citation.globalMatch(joined); match.hasNext();) {
        for (auto each = number.globalMatch(match.next().captured(1)); each.hasNext();)
            numbers += each.next().captured(0);
    }
    return numbers;
}

} // namespace

class TestContract final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citationsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("one") << u"//! Who owns offers (contract 3.1)."_s << QStringList{u"3.1"_s};
        QTest::newRow("two") << u"(contract 2.4, 6.4); nothing"_s << QStringList{u"2.4"_s, u"6.4"_s};
        QTest::newRow("a range") << u"contract 4.1 to 4.3"_s << QStringList{u"4.1"_s, u"4.3"_s};
        QTest::newRow("sections") << u"contract sections 3.7 and 5"_s << QStringList{u"3.7"_s, u"5"_s};
        QTest::newRow("in brackets") << u"codes of the contract (1.4)"_s << QStringList{u"1.4"_s};
        QTest::newRow("over a line") << u"// as the contract\n    //! 5.4b says"_s << QStringList{u"5.4b"_s};
        QTest::newRow("none") << u"the contract does not allow 3 of them"_s << QStringList{};
    }

    void citationsAreRead()
    {
        QFETCH(const QString, text);
        QTEST(citations(text), "numbers");
    }

    void whatIsCitedIsThere()
    {
        const QSet<QString> known = headings();
        QVERIFY(known.contains(u"2.4"_s));
        const QString root = QStringLiteral(PROJECT_ROOT);
        QStringList dangling;
        int count = 0;
        for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s}) {
            QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s, u"*.json"_s, u"*.txt"_s, u"run"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                if (path.endsWith("/tst_contract.cpp"_L1))
                    continue;
                const QStringList cited = citations(textOf(path));
                count += int(cited.size());
                for (const QString &number : cited) {
                    if (!known.contains(number))
                        dangling += path.mid(root.size() + 1) + u": "_s + number;
                }
            }
        }
        QVERIFY(count > 30);
        QCOMPARE(dangling, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
