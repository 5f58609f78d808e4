// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwriter.h"
#include "rules/comparereport.h"
#include "rules/comparison.h"
#include "rules/offerchecker.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What is known of offers without a service: schema, rules, secrets, comparisons.
class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPlacesInWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QString>("label");
        const QString vms = u"microsoft-azure-virtualmachines"_s;
        QTest::newRow("offer") << vms << "/definition/offer/microsoft-azure-marketplace.title"_ba
                               << u"Marketplace › Title"_s;
        QTest::newRow("plan") << vms << "/definition/plans/1/microsoft-azure-virtualmachines.skuTitle"_ba
                              << u"Plans › gold › Title"_s;
        QTest::newRow("whole plan") << vms << "/definition/plans/1"_ba << u"Plans › gold"_s;
        QTest::newRow("image") << vms
                               << "/definition/plans/1/microsoft-azure-virtualmachines.vmImages/1.0.0/osVhdUrl"_ba
                               << u"Plans › gold › Image versions › 1.0.0 › OS disk VHD"_s;
        QTest::newRow("price") << vms << "/definition/plans/1/virtualMachinePricing/coreMultiplier/currency"_ba
                               << u"Plans › gold › Price › All markets › Currency"_s;
        QTest::newRow("unknown member") << vms << "/definition/offer/x.y/z"_ba << u"definition › offer › x.y › z"_s;
        QTest::newRow("known member elsewhere")
            << vms << "/definition/offer/microsoft-azure-corevm.title"_ba << u"definition › offer › Title"_s;
        QTest::newRow("unknown type") << u"something"_s << "/definition/plans/1/t"_ba << u"Plans › gold › t"_s;
        QTest::newRow("root") << vms << ""_ba << u"Offer"_s;
    }

    void namesPlacesInWords()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, pointer);
        QFETCH(QString, label);
        const JsonValue body = parsed(
            R"({"definition":{"offer":{"microsoft-azure-marketplace.title":"t","x.y":{"z":1}},"plans":[{"planId":"a"},{"planId":"gold","t":1,"microsoft-azure-virtualmachines.skuTitle":"g","microsoft-azure-virtualmachines.vmImages":{"1.0.0":{"osVhdUrl":"u"}},"virtualMachinePricing":{"coreMultiplier":{"currency":"USD"}}}]}})");
        const JsonPath path = JsonPath::of(*JsonPointer::fromText(pointer), body, schemas()->identities());
        QCOMPARE(schemas()->ofType(type)->label(path), label);
    }

    void everySchemaIsWhole_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("vm") << u"microsoft-azure-virtualmachines"_s;
        QTest::newRow("corevm") << u"Microsoft-Azure-CoreVM"_s;
        QTest::newRow("applications") << u"microsoft-azure-applications"_s;
    }

    void everySchemaIsWhole()
    {
        QFETCH(QString, type);
        const auto schema = schemas()->ofType(type);
        QVERIFY(schema);
        std::function<void(const QList<OfferField> &)> check = [&](const QList<OfferField> &fields) {
            for (const OfferField &field : fields) {
                QVERIFY(!field.key.isEmpty());
                QVERIFY2(!field.label.isEmpty(), field.key.constData());
                QVERIFY2(field.isSecret ? SecretFields::isSecretName(field.key) : true, field.key.constData());
                const bool needsChoices =
                    field.kind == OfferField::Kind::Choice || field.kind == OfferField::Kind::Choices;
                const bool isOfIds = field.kind == OfferField::Kind::Audience && field.fields.isEmpty();
                QCOMPARE(needsChoices || isOfIds, !field.choices.isEmpty());
                const bool needsFields =
                    field.kind == OfferField::Kind::Object || field.kind == OfferField::Kind::List ||
                    field.kind == OfferField::Kind::Images || field.kind == OfferField::Kind::Links;
                QVERIFY(needsFields == !field.fields.isEmpty() || field.kind == OfferField::Kind::Audience);
                check(field.fields);
            }
        };
        for (const OfferSection &section : schema->sections() + schema->planSections()) {
            QVERIFY(!section.title.isEmpty() && !section.fields.isEmpty());
            check(section.fields);
        }
    }

    void everyFieldStandsByItsLabel_data() { everySchemaIsWhole_data(); }

    // Wherever a table names a field, down to the members of lists and versions.
    void everyFieldStandsByItsLabel()
    {
        using Kind = JsonPath::Step::Kind;
        QFETCH(QString, type);
        const auto schema = schemas()->ofType(type);
        std::function<void(const QList<OfferField> &, const JsonPath &)> check = [&](const QList<OfferField> &fields,
                                                                                     const JsonPath &at) {
            for (const OfferField &field : fields) {
                const JsonPath path = at.child(Kind::Member, field.key);
                const QString label = schema->label(path);
                QVERIFY2(label.endsWith(u"› "_s + field.label) && !label.contains(u"microsoft-azure"_s),
                         qPrintable(label));
                const bool hasItems = field.kind == OfferField::Kind::List || field.kind == OfferField::Kind::Links ||
                                      field.kind == OfferField::Kind::Audience;
                check(field.fields, hasItems                                 ? path.child(Kind::Item, "one")
                                    : field.kind == OfferField::Kind::Images ? path.child(Kind::Member, "1.0.0")
                                                                             : path);
            }
        };
        for (const OfferSection &section : schema->sections()) {
            JsonPath at;
            const JsonPointer place = schema->body({}).place(section.part);
            for (const QByteArray &token : place.tokens())
                at = at.child(Kind::Member, token);
            check(section.fields, at);
        }
        const JsonPath plan =
            JsonPath().child(Kind::Member, "definition").child(Kind::Member, "plans").child(Kind::Item, "gold");
        for (const OfferSection &section : schema->planSections())
            check(section.fields, plan);
    }

    void checksWhatWouldFailLater_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("rule");
        const QByteArray plan = "/definition/plans/0/"_ba;
        const QByteArray image = plan + "microsoft-azure-virtualmachines.vmImages/1.0.0/osVhdUrl";
        const auto sas = [](const QByteArray &query) {
            return "\"https://a.blob.core.windows.net/c/d.vhd" + query + "\"";
        };
        const QByteArray good = "st=2026-01-01T00:00:00Z&se=2026-12-31T00:00:00Z&sr=c&sp=rl&sig="
                                "57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D";
        QTest::newRow("all right") << image << sas("?" + good) << ""_ba;
        QTest::newRow("no signature") << image << sas("") << "SAS-Q"_ba;
        QTest::newRow("not https") << image << "\"ftp://a/b\""_ba
                                   << "SAS-URL"_ba;
        QTest::newRow("date without time") << image << sas("?st=2026-01-01&se=2026-12-31&sr=c&sp=rl") << "SAS-DATE"_ba;
        QTest::newRow("may not list") << image << sas("?" + QByteArray(good).replace("sp=rl", "sp=r")) << "SAS-PERM"_ba;
        QTest::newRow("of a blob") << image << sas("?" + QByteArray(good).replace("sr=c", "sr=b")) << "SAS-RES"_ba;
        QTest::newRow("ends too soon") << image << sas("?" + QByteArray(good).replace("2026-12-31", "2026-06-10"))
                                       << "SAS-LIFE"_ba;
        QTest::newRow("long enough") << image << sas("?" + QByteArray(good).replace("2026-12-31", "2026-06-23"))
                                     << ""_ba;
        QTest::newRow("ended") << image << sas("?" + QByteArray(good).replace("2026-12-31", "2026-05-31"))
                               << "SAS-OVER"_ba;
        QTest::newRow("begins now") << image << sas("?" + QByteArray(good).replace("2026-01-01", "2026-06-01"))
                                    << "SAS-START"_ba;
        QTest::newRow("blank") << image << "\"https://a.blob.core.windows.net/c/my%20d.vhd?" + good + "\""
                               << "SAS-SPACE"_ba;
        QTest::newRow("plan id") << plan + "planId"
                                 << "\"Gold\""_ba
                                 << "SKU-ID"_ba;
        QTest::newRow("plan id ends") << plan + "planId"
                                      << "\"gold-\""_ba
                                      << "SKU-ID"_ba;
        QTest::newRow("plan id 51") << plan + "planId"
                                    << "\"" + QByteArray(51, 'a') + "\""
                                    << "SKU-ID"_ba;
        QTest::newRow("underscore") << plan + "planId"
                                    << "\"go_ld\""_ba
                                    << "SKU-UNDER"_ba;
        QTest::newRow("plan twice") << plan + "planId"
                                    << "\"byol\""_ba
                                    << "SKU-DUP"_ba;
        QTest::newRow("long title") << plan + "microsoft-azure-virtualmachines.skuTitle"
                                    << "\"" + QByteArray(51, 'a') + "\""
                                    << "TXT-MAX"_ba;
        QTest::newRow("50 emoji") << plan + "microsoft-azure-virtualmachines.skuTitle"
                                  << "\"" + QByteArray("👩‍👩‍👧").repeated(50) + "\""
                                  << ""_ba;
        QTest::newRow("no title") << plan + "microsoft-azure-virtualmachines.skuTitle"
                                  << "\" \""_ba
                                  << "REQ"_ba;
        QTest::newRow("seven sizes") << plan + "microsoft-azure-virtualmachines.recommendedVMSizes"
                                     << "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]"_ba
                                     << "LIST-MAX"_ba;
        QTest::newRow("no image") << plan + "microsoft-azure-virtualmachines.vmImages"
                                  << "{}"_ba
                                  << "IMG-NONE"_ba;
        QTest::newRow("version") << plan + "microsoft-azure-virtualmachines.vmImages"
                                 << "{\"1.0\":{\"osVhdUrl\":" + sas("?" + good) + "}}"
                                 << "IMG-VER"_ba;
        QTest::newRow("prices") << plan + "virtualMachinePricing/coreMultiplier"
                                << "{\"currency\":\"USD\",\"individually\":{\"1core\":1}}"_ba
                                << "PRC-CORE"_ba;
        QTest::newRow("currency") << plan + "virtualMachinePricing/regionPrices"
                                  << "{\"NL\":{\"currency\":\"USD\"}}"_ba
                                  << "PRC-CUR"_ba;
        QTest::newRow("guid") << "/definition/offer/microsoft-azure-marketplace.allowedSubscriptions"_ba
                              << "[\"x\"]"_ba
                              << "AUD-GUID"_ba;
        QTest::newRow("http") << "/definition/offer/microsoft-azure-marketplace.privacyURL"_ba
                              << "\"http://a.example\""_ba
                              << "LNK-HTTPS"_ba;
        QTest::newRow("no address") << "/definition/offer/microsoft-azure-marketplace.privacyURL"_ba
                                    << "\"a.example\""_ba
                                    << "LNK"_ba;
        QTest::newRow("mail") << "/definition/offer/microsoft-azure-marketplace.supportContactEmail"_ba
                              << "\"me at home\""_ba
                              << "MAIL"_ba;
        QTest::newRow("no plan") << "/definition/plans"_ba
                                 << "[]"_ba
                                 << "SKU-NONE"_ba;
        QTest::newRow("null for plans") << "/definition/plans"_ba
                                        << "null"_ba
                                        << "SKU-NONE"_ba;
        QTest::newRow("another id") << "/id"_ba
                                    << "\"other\""_ba
                                    << "OFR-ID"_ba;
        QTest::newRow("other kinds")
            << "/definition/plans"_ba
            << "[7,null,{\"planId\":\"a\",\"microsoft-azure-virtualmachines.vmImages\":[1]}]"_ba
            << "KIND"_ba;
    }

    void checksWhatWouldFailLater()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, rule);
        const JsonValue right = parsed(
            "{\"id\":\"o\",\"publisherId\":\"p\",\"definition\":{\"displayText\":\"x\",\"offer\":{\"microsoft-azure-marketplace.privacyURL\":\"https://a.example\",\"microsoft-azure-marketplace.supportContactEmail\":\"a@b.example\"},\"plans\":[{\"planId\":\"gold\",\"microsoft-azure-virtualmachines.skuTitle\":\"Gold\",\"virtualMachinePricing\":{\"isByol\":true},\"microsoft-azure-virtualmachines.vmImages\":{\"1.0.0\":{\"osVhdUrl\":\"https://a.blob.core.windows.net/c/d.vhd?st=2026-01-01T00:00:00Z&se=2026-12-31T00:00:00Z&sr=c&sp=rl\"}}},{\"planId\":\"byol\"}]}}");
        const CheckContext context{QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()), 21, u"p"_s, u"o"_s};
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        const auto rulesOf = [&](const JsonValue &body) {
            QByteArrayList found;
            const auto problems = OfferChecker::check(body, *schema, context);
            for (const Problem &problem : problems) {
                if (problem.message.isEmpty() || problem.message.contains("%1"_L1))
                    qFatal("A message is not whole: %s", qPrintable(problem.message));
                found += problem.rule + ' ' + problem.place.text();
            }
            return found;
        };
        const QByteArrayList before = rulesOf(right);
        QByteArrayList now = rulesOf(right.withValue(*JsonPointer::fromText(pointer), parsed(value)));
        for (const QByteArray &known : before)
            now.removeOne(known);
        if (rule.isEmpty())
            QCOMPARE(now, QByteArrayList());
        else
            QVERIFY2(std::any_of(now.cbegin(), now.cend(),
                                 [&](const QByteArray &line) { return line.startsWith(rule + " /"); }),
                     now.join('\n').constData());
    }

    // What the service surely refuses is an error; what a draft merely lacks is not.
    void anOfferWithoutPlansIsNotPublished()
    {
        const CheckContext context{QDateTime::currentDateTimeUtc(), 21, {}, {}};
        const auto check = [&context](const QString &type) {
            QByteArrayList errors;
            const auto problems =
                OfferChecker::check(parsed(R"({"definition":{}})"), *schemas()->ofType(type), context);
            for (const Problem &problem : problems) {
                if (problem.severity == Problem::Severity::Error)
                    errors += problem.rule + ' ' + problem.place.text();
            }
            return errors;
        };
        for (const auto &schema : schemas()->types())
            QCOMPARE(check(schema->type()), QByteArrayList{"SKU-NONE /definition/plans"});
        QCOMPARE(check(u"a type that nobody knows"_s), QByteArrayList());
    }

    void everyMessageIsASentence()
    {
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        const JsonValue body = parsed(
            "{\"definition\":{\"displayText\":7,\"offer\":{\"microsoft-azure-marketplace.title\":null,\"microsoft-azure-marketplace.allowedSubscriptions\":\"x\",\"microsoft-azure-marketplace.useEnterpriseContract\":\"yes\",\"microsoft-azure-marketplace.supportContactEmail\":\"nobody\"},\"plans\":[7,{\"planId\":\"gold\",\"virtualMachinePricing\":{\"coreMultiplier\":{\"single\":\"0,10\"},\"isByol\":{}},\"microsoft-azure-virtualmachines.vmImages\":{\"1.0.0\":{\"osVhdUrl\":\"https://a.blob.core.windows.net/c/d.vhd?sig=x&sp=rl&sp=r\"}}}]}}");
        const auto problems = OfferChecker::check(body, *schema, {QDateTime::currentDateTimeUtc(), 21, {}, {}});
        QStringList messages;
        for (const Problem &problem : problems) {
            QVERIFY2(!problem.message[0].isLower() && problem.message.endsWith(u'.'), qPrintable(problem.message));
            messages += problem.message;
        }
        QVERIFY(messages.contains(u"This has to be a text, and is a number: 7."_s));
        QVERIFY(messages.contains(u"This has to be yes or no (true or false), and is a text: “yes”."_s));
        QVERIFY(messages.contains(u"“nobody” has no @, as name@company.example has."_s));
    }

    void comparesStatesByField()
    {
        const JsonValue draft = parsed(
            "{\"definition\":{\"displayText\":\"x\",\"offer\":{\"t\":\"new\",\"same\":1,\"list\":[\"a\",\"b\"]},\"plans\":[{\"planId\":\"new\",\"a\":1},{\"planId\":\"gold\",\"x.osVhdUrl\":\"https://a/b?sig=1\",\"virtualMachinePricing\":{\"single\":2}}]}}");
        const JsonValue production = parsed(
            "{\"definition\":{\"displayText\":\"x\",\"offer\":{\"t\":\"old\",\"same\":1.0,\"list\":[\"a\"],\"gone\":true},\"plans\":[{\"planId\":\"gold\",\"x.osVhdUrl\":\"https://a/b?sig=2\",\"virtualMachinePricing\":{\"single\":1}},{\"planId\":\"old\"}]}}");
        QStringList lines;
        const auto fields = comparison({draft, JsonValue(), production}, *schemas()->ofType({}));
        for (const ComparedField &field : fields)
            lines += u"%1%2 %3%4"_s.arg(QStringView(u"+-~=")[int(field.difference)])
                         .arg(field.isImportant ? u"!"_s : u""_s, QString::fromUtf8(field.path.text()),
                              field.isTechnical ? u" technical"_s : u""_s);
        QCOMPARE(lines,
                 QStringList({u"~! /definition/plans/[gold]/virtualMachinePricing/single"_s,
                              u"= /definition/displayText"_s, u"~ /definition/offer/t"_s, u"= /definition/offer/same"_s,
                              u"~ /definition/offer/list"_s, u"- /definition/offer/gone"_s,
                              u"+ /definition/plans/[new]"_s, u"= /definition/plans/[gold]/planId"_s,
                              u"~ /definition/plans/[gold]/x.osVhdUrl technical"_s, u"- /definition/plans/[old]"_s}));
        QCOMPARE(fields[0].values.size(), 3);
        QVERIFY(fields[0].values[1].isUndefined());
    }

    void aReportHasNoSecretsAndNoFormulas_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("formula");
        QTest::newRow("html") << u"a.html"_s << "&lt;script&gt;"_ba;
        QTest::newRow("markdown") << u"a.MD"_s << "\\<script\\>"_ba;
        QTest::newRow("csv") << u"a.csv"_s << "\"'=cmd\""_ba;
    }

    void aReportHasNoSecretsAndNoFormulas()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, formula);
        const JsonValue draft = parsed(
            "{\"definition\":{\"=cmd\":1,\"offer\":{\"clientSecret\":\"hunter2\",\"t\":\"<script>\",\"u\":\"https://a/b?se=2026&sig=SIGNED\"}}}");
        const QByteArray report =
            CompareReport::write(CompareReport::formatOf(file), u"<b>"_s, {u"Draft"_s, u"=1+1"_s},
                                 comparison({draft, JsonValue()}, *schemas()->ofType({})), *schemas()->ofType({}));
        QVERIFY2(!report.contains("hunter2") && !report.contains("SIGNED"), report.constData());
        QVERIFY2(report.contains(formula) || report.contains("definition › =cmd"), report.constData());
        QVERIFY2(!report.contains("<script>") || file.endsWith(u"csv"_s), report.constData());
        QVERIFY2(!report.contains("\"=1+1\""), report.constData());
    }

    void valuesAreShortAndWithoutSecrets()
    {
        QCOMPARE(valueText(parsed("\"Gold\"")), u"“Gold”"_s);
        QCOMPARE(valueText(parsed("1.10")), u"1.10"_s);
        QCOMPARE(valueText(parsed("true")), u"yes"_s);
        QCOMPARE(valueText(parsed("[\"US\",\"NL\"]")), u"US, NL"_s);
        QCOMPARE(valueText({}), QString());
        QVERIFY(valueText(JsonValue::string(QString(5000, u'x'))).size() < 250);
        QVERIFY(!valueText(parsed("\"https://a.blob.core.windows.net/x?sv=1&sig=abcdef%2Bgh\"")).contains("abcdef"_L1));
        OfferField secret;
        secret.isSecret = true;
        QVERIFY(!valueText(parsed("\"hunter2\""), &secret).contains("hunter2"_L1));
    }

    void knowsSecretsByName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("filled");
        QTest::addColumn<int>("empty");
        QTest::newRow("none") << R"({"title":"x","keywords":["a"],"key":"k"})"_ba << 0 << 0;
        QTest::newRow("filled") << R"({"a":{"clientSecret":"x"},"b":[{"applicationKey":"y"}]})"_ba << 2 << 0;
        QTest::newRow("empty") << R"({"a":{"Password":"","x.storageAccountConnectionString":null}})"_ba << 0 << 2;
    }

    void knowsSecretsByName()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, filled);
        QFETCH(int, empty);
        QCOMPARE(SecretFields::places(parsed(body)).size(), filled);
        QCOMPARE(SecretFields::emptyPlaces(parsed(body)).size(), empty);
        const auto [without, secrets] = SecretFields::taken(parsed(body));
        QCOMPARE(SecretFields::given(without, secrets), parsed(body));
    }

    void comparesWithWhatIsPublic_data()
    {
        QTest::addColumn<QByteArray>("production");
        QTest::addColumn<QByteArray>("draft");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArray price = "'virtualMachinePricing':{'coreMultiplier':{'currency':'USD','single':%}}"_ba;
        const auto at = [&price](const char *number) { return QByteArray(price).replace('%', number); };
        const QByteArray up = "PRC-UP /definition/plans/0/virtualMachinePricing/coreMultiplier/single"_ba;
        QTest::newRow("price up") << at("1.10") << at("1.2") << QByteArrayList{up};
        QTest::newRow("price down") << at("1.10") << at("1.09") << QByteArrayList{};
        QTest::newRow("spelled another way") << at("1.10") << at("1.1") << QByteArrayList{};
        QTest::newRow("longer trial") << "'virtualMachinePricing':{'freeTrialDurationInMonths':1}"_ba
                                      << "'virtualMachinePricing':{'freeTrialDurationInMonths':3}"_ba
                                      << QByteArrayList{};
        const QByteArray few = "'restrictedAudience':{'manualEntries':[{'id':'x'}]}"_ba;
        QTest::newRow("becomes public") << few << ""_ba
                                        << QByteArrayList{"AUD-PUBLIC /definition/plans/0/restrictedAudience"_ba};
        QTest::newRow("becomes private") << ""_ba << few
                                         << QByteArrayList{"AUD-PRIVATE /definition/plans/0/restrictedAudience"_ba};
        const QByteArray image =
            "'x.vmImages':{'1.0.0':{'osVhdUrl':'https://a.example/d.vhd?sig=1','lunVhdDetails':[]}"_ba;
        QTest::newRow("same disk, another signature")
            << image + "}" << QByteArray(image).replace("sig=1", "sig=2") + "}" << QByteArrayList{};
        QTest::newRow("another disk") << image + "}" << QByteArray(image).replace("d.vhd", "e.vhd") + "}"
                                      << QByteArrayList{"IMG-FIXED /definition/plans/0/x.vmImages/1.0.0"_ba};
        QTest::newRow("another number of disks") << image + "}" << QByteArray(image).replace("[]", "[{}]") + "}"
                                                 << QByteArrayList{"IMG-DISKS /definition/plans/0/x.vmImages/1.0.0"_ba};
        QTest::newRow("the disk once more")
            << image + "}" << image + ",'1.0.1':{'osVhdUrl':'https://a.example/d.vhd?sig=9'}}"
            << QByteArrayList{"SAS-SAME /definition/plans/0/x.vmImages/1.0.1"_ba};
        QTest::newRow("other kinds") << "'virtualMachinePricing':[1],'x.vmImages':7"_ba
                                     << "'virtualMachinePricing':[2],'x.vmImages':[]"_ba << QByteArrayList{};
    }

    void comparesWithWhatIsPublic()
    {
        QFETCH(QByteArray, production);
        QFETCH(QByteArray, draft);
        QFETCH(QByteArrayList, expected);
        const auto body = [](const QByteArray &members) {
            const QByteArray plan = members.isEmpty() ? "{'planId':'gold'}"_ba : "{'planId':'gold'," + members + "}";
            return parsed(QByteArray("{'definition':{'plans':[" + plan + "]}}").replace('\'', '"'));
        };
        CheckContext context;
        context.production = body(production);
        QByteArrayList found;
        const auto problems = OfferChecker::check(body(draft), *schemas()->ofType({}), context);
        for (const Problem &problem : problems)
            found += problem.rule + ' ' + problem.place.text();
        QCOMPARE(found, expected);
    }

    void knowsWhichSecretsASaveMayErase_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QByteArrayList>("keys");
        const QByteArray table = "storageAccountConnectionString"_ba;
        QTest::newRow("unused") << R"({"N.leadDestination":"None","N.tableLeadConfiguration":{}})"_ba
                                << QByteArrayList{};
        QTest::newRow("chosen, stripped")
            << R"({"N.leadDestination":"AzureTable","N.tableLeadConfiguration":{}})"_ba << QByteArrayList{table};
        QTest::newRow("filled in, stripped")
            << R"({"N.leadDestination":"None","N.tableLeadConfiguration":{"contactEmail":[]}})"_ba
            << QByteArrayList{table};
        QTest::newRow("empty") << R"({"N.tableLeadConfiguration":{"storageAccountConnectionString":""}})"_ba
                               << QByteArrayList{table};
        QTest::newRow("entered") << R"({"N.tableLeadConfiguration":{"storageAccountConnectionString":"x"}})"_ba
                                 << QByteArrayList{};
        QTest::newRow("one of two ways") << R"({"N.crmLeadConfiguration":{"applicationKey":"k"}})"_ba
                                         << QByteArrayList{};
        QTest::newRow("neither of two ways") << R"({"N.crmLeadConfiguration":{"instanceUrl":"https://x.example"}})"_ba
                                             << QByteArrayList{"applicationKey"_ba, "password"_ba};
    }

    void knowsWhichSecretsASaveMayErase()
    {
        QFETCH(QByteArray, offer);
        QFETCH(QByteArrayList, keys);
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        const JsonValue body =
            parsed("{\"definition\":{\"offer\":" + offer.replace("N.", "microsoft-azure-marketplace.") + "}}");
        QVERIFY(body.isObject());
        QByteArrayList found;
        for (const JsonPointer &place : SecretFields::missingPlaces(body, *schema))
            found += place.tokens().last();
        QCOMPARE(found, keys);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
