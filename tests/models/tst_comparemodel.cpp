// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"
#include "roles/roles.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What a comparison shows of long values.
class TestCompareModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where there is no room for all of a value, it is shown from where it differs.
    void aLongValueIsKnownByWhatDiffers_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("parts");
        const QString same = QString(40, u'a') + u" 1234567"_s;
        const QString far = QString(2500, u'a');
        QTest::newRow("the end") << QStringList{same + u"!"_s, same} << QStringList{u"… 1234567!”"_s, u"… 1234567”"_s};
        QTest::newRow("far behind") << QStringList{far + u"b"_s, far + u"c"_s}
                                    << QStringList{u"…aaaaaaaab”"_s, u"…aaaaaaaac”"_s};
        QTest::newRow("one of three") << QStringList{same + u"1"_s, same + u"2"_s, same + u"2"_s}
                                      << QStringList{u"… 12345671”"_s, u"… 12345672”"_s, u"… 12345672”"_s};
        QTest::newRow("the beginning") << QStringList{u"b"_s + same, same} << QStringList{{}, {}};
        QTest::newRow("nothing") << QStringList{same, same} << QStringList{{}, {}};
        QTest::newRow("no half character")
            << QStringList{same.left(40) + u"\U0001F6001234567b"_s, same.left(40) + u"\U0001F6001234567c"_s}
            << QStringList{u"…1234567b”"_s, u"…1234567c”"_s};
    }

    void aLongValueIsKnownByWhatDiffers()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const QStringList, parts);
        QList<std::pair<QString, JsonValue>> states;
        for (const QString &text : texts)
            states.append(
                {u"State"_s,
                 JsonValue::object({{"definition", JsonValue::object({{"displayText", JsonValue::string(text)}})}})});
        CompareModel model(schemas());
        model.setStates(states);
        QCOMPARE(model.rowCount(), 1);
        for (int i = 0; i < texts.size(); ++i)
            QCOMPARE(model.index(0, i + 1).data(DifferingPartRole).toString(), parts[i]);
    }
};

QTEST_MAIN(TestCompareModel)
#include "tst_comparemodel.moc"
