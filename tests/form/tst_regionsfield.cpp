// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/regionsfieldeditor.h"
#include "json/jsonwriter.h"
#include "rules/offerschema.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The choice of markets.
class TestRegionsField final : public QObject
{
    Q_OBJECT

    std::unique_ptr<RegionsFieldEditor> m_editor;
    QByteArray m_edited;

    void show(const QByteArray &regions, const QByteArray &production = {}, bool isReadOnly = false)
    {
        FieldState state;
        state.notes.body = quoted("{'regions':" + regions + '}');
        state.value = state.notes.body.value("regions");
        state.place = JsonPointer({"regions"});
        if (!production.isEmpty())
            state.notes.production = quoted("{'regions':" + production + '}');
        state.lock.isReadOnly = isReadOnly;
        m_editor->setState(state);
    }
    QAction *group(const QString &start) const
    {
        auto *menu = m_editor->findChild<QMenu *>();
        if (!menu)
            return nullptr;
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(start))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        OfferField field;
        field.label = u"Markets"_s;
        field.kind = OfferField::Kind::Regions;
        m_editor = std::make_unique<RegionsFieldEditor>(field, nullptr);
        m_edited.clear();
        connect(m_editor.get(), &FieldEditor::edited, this,
                [this](const JsonValue &value) { m_edited = JsonWriter::compact(value).replace('"', '\''); });
        show("[]");
    }

    void aGroupIsTickedAndTakenOut()
    {
        show("['us','DE','XX']");
        QAction *eu = group(u"European Union"_s);
        QVERIFY(eu && !eu->isChecked());
        QVERIFY2(eu->text().contains(u"1 of 27"_s), qPrintable(eu->text()));
        eu->trigger();
        QVERIFY2(m_edited.startsWith("['us','DE','XX','AT',"), m_edited.constData()); // what is there stays as it is
        QCOMPARE(m_edited.count("'DE'"), 1);
        show(m_edited);
        QVERIFY(group(u"European Union"_s)->isChecked());
        QVERIFY(!group(u"European Economic Area"_s)->isChecked());
        group(u"European Union"_s)->trigger();
        QCOMPARE(m_edited, "['us','XX']"_ba);
        group(u"None"_s)->trigger();
    }

    void noneIsNoneOfThoseThatAreSeen()
    {
        show("['US','NL','DE','XX']");
        m_editor->findChild<QLineEdit *>()->setText(u"eur"_s);
        QVERIFY(!group(u"None"_s));
        QAction *none = group(u"Untick the"_s);
        QVERIFY(none && none->isEnabled());
        none->trigger();
        QCOMPARE(m_edited, "['US','XX']"_ba);
        show(m_edited);
        QVERIFY(!group(u"Untick the"_s)->isEnabled());
        m_editor->findChild<QLineEdit *>()->clear();
        group(u"None"_s)->trigger();
        QCOMPARE(m_edited, "[]"_ba);
    }

    void whatIsTickedNeedNotBeTickedAgain()
    {
        const auto buttons = m_editor->findChildren<QPushButton *>();
        const auto all = std::find_if(buttons.cbegin(), buttons.cend(),
                                      [](const QPushButton *button) { return button->text() == "All markets"_L1; });
        QVERIFY(all != buttons.cend() && (*all)->isEnabled());
        show("['NL']");
        auto *filter = m_editor->findChild<QLineEdit *>();
        filter->setText(u"(nl)"_s);
        QVERIFY(!(*all)->isEnabled());
        show("[]");
        QVERIFY((*all)->isEnabled());
        show("[]", {}, true);
        QVERIFY(!(*all)->isEnabled());
        show("['NL']");
        filter->setText(u"EUR"_s);
        QVERIFY((*all)->isEnabled());
    }

    void aMarketIsFoundByNameCodeAndCurrency_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("name") << u"nether"_s << true;
        QTest::newRow("code") << u"(nl)"_s << true;
        QTest::newRow("currency") << u"eur"_s << true;
        QTest::newRow("another currency") << u"usd"_s << false;
    }

    void aMarketIsFoundByNameCodeAndCurrency()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        m_editor->findChild<QLineEdit *>()->setText(text);
        auto *list = m_editor->findChild<QListWidget *>();
        const QList<QListWidgetItem *> found = list->findItems(u"Netherlands"_s, Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        QCOMPARE(!found.first()->isHidden(), isFound);
    }

    void whatDiffersFromProductionIsSaid_data()
    {
        QTest::addColumn<QByteArray>("draft");
        QTest::addColumn<QByteArray>("production");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing is public") << "['NL']"_ba << QByteArray() << QStringList();
        QTest::newRow("the same") << "['NL','DE']"_ba
                                  << "['DE','NL']"_ba << QStringList();
        QTest::newRow("the same by another name") << "['GB']"_ba
                                                  << "['UK']"_ba << QStringList();
        QTest::newRow("one more") << "['NL','DE']"_ba
                                  << "['NL']"_ba << QStringList{u"Added since production: Germany."_s};
        QTest::newRow("one less") << "['NL']"_ba
                                  << "['NL','ZZ']"_ba << QStringList{u"Removed since production: ZZ."_s};
        QTest::newRow("many") << "['AT','BE','BG','HR','CY','CZ','DK']"_ba
                              << "['NL']"_ba
                              << QStringList{u"Austria, Belgium, Bulgaria, Croatia, Cyprus and 2 more."_s,
                                             u"Removed since production: Netherlands."_s};
    }

    void whatDiffersFromProductionIsSaid()
    {
        QFETCH(QByteArray, draft);
        QFETCH(QByteArray, production);
        QFETCH(QStringList, words);
        show(draft, production);
        const auto *label = m_editor->findChild<QLabel *>(u"marketDifference"_s);
        QCOMPARE(label->isHidden(), words.isEmpty());
        for (const QString &sentence : words)
            QVERIFY2(label->text().contains(sentence), qPrintable(label->text()));
    }

    void whatIsReadOnlyIsNotTicked()
    {
        show("['NL']", {}, true);
        const QList<QPushButton *> buttons = m_editor->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY2(!button->isEnabled() || button->isHidden() || !button->parentWidget()->isVisibleTo(m_editor.get()),
                     qPrintable(button->text()));
    }
};

QTEST_MAIN(TestRegionsField)
#include "tst_regionsfield.moc"
