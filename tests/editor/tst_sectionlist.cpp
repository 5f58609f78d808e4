// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/sectionlist.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SectionList::Counts)

//! The sections of a form, with what is in each of them.
class TestSectionList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInASectionIsSaidBesideItsName_data()
    {
        QTest::addColumn<SectionList::Counts>("counts");
        QTest::addColumn<int>("required"); // -1 for what is not known
        QTest::addColumn<int>("filled");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("description");
        const auto row = [](const char *name, const SectionList::Counts &counts, int required, int filled,
                            const QString &text, const QString &accessible, const QString &description) {
            QTest::newRow(name) << counts << required << filled << text << accessible << description;
        };
        row("nothing known", {}, -1, 0, u"Plans"_s, u"Plans"_s, {});
        row("nothing required", {}, 0, 0, u"Plans"_s, u"Plans"_s, {});
        row("complete", {}, 2, 2, u"Plans\u2002✓"_s, u"Plans"_s, u"complete"_s);
        // Nobody is blamed for what they have not come to yet.
        row("not complete", {}, 3, 2, u"Plans"_s, u"Plans"_s, u"2 of 3 required fields are filled in"_s);
        row("complete, with a warning", {0, 0, 1}, 2, 2, u"Plans\u2002▲ 1"_s, u"Plans, 1 warning(s)"_s, u"complete"_s);
        row("edits and errors", {2, 1, 0}, 2, 1, u"Plans\u2002● 2\u2002■ 1"_s, u"Plans, 2 change(s), 1 error(s)"_s,
            u"1 of 2 required fields are filled in"_s);
    }
    void whatIsInASectionIsSaidBesideItsName()
    {
        QFETCH(const SectionList::Counts, counts);
        QFETCH(const int, required);
        QFETCH(const int, filled);
        SectionList list;
        list.addItem(u"Plans"_s);
        list.setSection(0, u"Plans"_s, counts,
                        required < 0 ? std::nullopt : std::optional(Completeness{required, filled, 0, 0}));
        const QListWidgetItem *item = list.item(0);
        QTEST(item->text(), "text");
        QTEST(item->data(Qt::AccessibleTextRole).toString(), "name");
        QTEST(item->data(Qt::AccessibleDescriptionRole).toString(), "description");
    }
};

QTEST_MAIN(TestSectionList)
#include "tst_sectionlist.moc"
