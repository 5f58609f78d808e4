// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "models/problemmodel.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "offer/problemlist.h"
#include "support/patience.h"
#include "support/printedmodel.h"
#include "support/schemas.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Where problems are said to be.
class TestProblemModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsSayWhere()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        ProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        OfferAdoption(&document).load(
            {document.id(),
             *JsonReader::read(
                 R"({"id":"a","publisherId":"contoso","definition":{"plans":[{"planId":"a"},{"planId":"B"}]}})"),
             Revision("e")});
        document.problems()->checkAll();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(
            printed(model),
            u"Error | A plan id has at most 50 small letters, digits and dashes, and no dash at the end. | Plans › B › planId\n"_s);
        // Where its column is narrow the beginning of the place is cut.
        QCOMPARE(model.index(0, ProblemModel::Where).data(Qt::ToolTipRole).toString(), u"Plans › B › planId"_s);
    }

    // The service's words stay after it was asked: whose they are and of when stands beside them.
    void wordsOfTheServiceSaySo()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        ProblemModel model;
        model.setDocument(&document);
        ApiError error = ApiError::local(ApiError::Kind::Invalid, {}, u"Not valid."_s);
        error.fields = {{u"title"_s, u"The title is too long."_s}};
        document.problems()->setRefusal(error);
        QTRY_COMPARE(model.rowCount(), 1);
        const QString text = model.index(0, ProblemModel::Message).data().toString();
        QVERIFY2(text.startsWith(u"The title is too long. The service said so at "_s), qPrintable(text));
    }
};

QTEST_MAIN(TestProblemModel)
#include "tst_problemmodel.moc"
