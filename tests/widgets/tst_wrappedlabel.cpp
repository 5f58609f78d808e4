// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/wrappedlabel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What a long word does to what stands around it.
class TestWrappedLabel final : public QObject
{
    Q_OBJECT

    // How many columns of the picture, from its right end, nothing is drawn in.
    static int emptyColumns(const QImage &picture)
    {
        const QRgb paper = picture.pixel(0, picture.height() - 1);
        for (int x = picture.width() - 1; x >= 0; --x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(x, y) != paper)
                    return picture.width() - 1 - x;
            }
        }
        return picture.width();
    }

private Q_SLOTS:
    void aLongWordGoesOnInTheNextLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWider");
        QTest::newRow("words") << u"The service says a few words of it. "_s.repeated(8) << false;
        QTest::newRow("one word") << QString(400, u'w') << true;
        QTest::newRow("an address among words")
            << u"See https://contoso.example/"_s + QString(300, u'a') + u"?sig=b for more."_s << true;
        QTest::newRow("lines") << u"short\n"_s + QString(300, u'm') + u"\nshort"_s << true;
    }

    void aLongWordGoesOnInTheNextLine()
    {
        QFETCH(QString, text);
        QFETCH(bool, isWider);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new WrappedLabel(&window);
        label->setText(text);
        label->setContentsMargins(4, 4, 4, 4);
        layout->addWidget(label);
        layout->addStretch();
        window.resize(260, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.width(), 260);
        QVERIFY(label->minimumSizeHint().width() < 200);
        QLabel plain(text);
        plain.setWordWrap(true);
        QCOMPARE(label->heightForWidth(label->width()) > plain.heightForWidth(label->width()) + 8, isWider);
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
        QVERIFY(emptyColumns(label->grab().toImage()) >= 4); // nothing runs out at its end
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
