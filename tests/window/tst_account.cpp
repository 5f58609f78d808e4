// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "cpp/cppbackend.h"
#include "editor/draftplaces.h"
#include "editor/offertab.h"
#include "offer/draftsaver.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "profiles/profiledialog.h"
#include "profiles/profilesdialog.h"
#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "publishing/operationsview.h"
#include "session/connection.h"
#include "session/workspace.h"
#include "support/faultproxy.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/questions.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/preferencesdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});

template<typename T>
T *named(const QWidget *parent, const QString &name)
{
    const QList<T *> all = parent->findChildren<T *>();
    for (T *widget : all) {
        if (widget->accessibleName() == name || (widget->accessibleName().isEmpty() && name.isEmpty()))
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    const QList<QPushButton *> all = parent->findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

//! Profiles, read-only, being offline, and preferences of the network, in the window.
class TestAccount final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;
    Profile m_profile;

    void launch()
    {
        Options options;
        options.configFolder = m_folder->path();
        m_console = std::make_unique<Application>(options, std::nullopt, Application::SandboxStarter());
        m_console->start();
        QTRY_VERIFY(window()->workspace());
        window()->workspace()->secretEntered(m_sandbox->secret());
    }
    void start()
    {
        launch();
        QTRY_COMPARE(window()->workspace()->offers()->publishers().size(), 2U);
    }
    MainWindow *window() const { return m_console->window(); }
    MessageBar *bar() const { return window()->findChild<MessageBar *>(); }
    QLineEdit *titleField() const
    {
        const QList<QLineEdit *> all = window()->findChildren<QLineEdit *>();
        for (QLineEdit *line : all) {
            if (line->accessibleName() == "Title"_L1 && line->isVisible())
                return line;
        }
        return nullptr;
    }
    void openOffer(const QString &id)
    {
        window()->openOffer({u"contoso"_s, id});
        auto *tab = window()->findChild<OfferTab *>();
        QVERIFY(tab);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        tab->places()->show(title);
        QTRY_VERIFY_WITH_TIMEOUT(titleField() && !titleField()->text().isEmpty(), 30000);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_proxy = std::make_unique<FaultProxy>(m_sandbox->url());
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = Profile::fresh();
        m_profile.name = u"Contoso TEST"_s;
        m_profile.environment = Profile::Environment::Custom;
        m_profile.endpoint = m_proxy->url();
        m_profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        m_profile.keepsSecret = false;
    }
    void cleanup()
    {
        Questions::setAnswerer({});
        m_console.reset();
    }

    void store(const Profile &profile)
    {
        ProfileStore store(Paths(m_folder->path()).profilesFile());
        QVERIFY(store.save(profile));
        store.setLast(profile.id);
    }

    // At the client, whatever a button would let through; and the relaxation is stored nowhere.
    void readOnlyIsHeldByTheClientAndARelaxationEndsWithTheProgram()
    {
        m_profile.isReadOnly = true;
        store(m_profile);
        start();
        openOffer(u"contoso-inspector"_s);
        QVERIFY(titleField()->isReadOnly());
        QVERIFY(window()->workspace()->isReadOnly());
        OfferDocument *document = window()->workspace()->openOffers()->document({u"contoso"_s, u"contoso-inspector"_s});
        document->edit(document->current().withValue(title, JsonValue::string(u"Forced"_s)), title, u"x"_s);
        QSignalSpy failed(window()->workspace()->draftSaver(), &DraftSaver::saveFailed);
        m_sandbox->takeRequests();
        window()->workspace()->draftSaver()->save(document);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_sandbox->takeRequests(u"PUT"_s, u"/"_s).size(), 0);

        QString asked;
        Questions::setAnswerer([&asked](const Questions::Question &question) {
            asked = question.text;
            return true;
        });
        document->undoStack()->undo();
        QVERIFY2(bar()->text().contains(u"read-only"_s), qPrintable(bar()->text()));
        button(bar(), u"Dismiss"_s)->click(); // what the save said; behind it stands the profile's own message
        QTRY_VERIFY(button(bar(), u"Allow changes…"_s) != nullptr);
        button(bar(), u"Allow changes…"_s)->click();
        QVERIFY2(asked.contains(u"Contoso TEST"_s), qPrintable(asked));
        QVERIFY(!window()->workspace()->isReadOnly());
        QTRY_VERIFY(window()->findChild<QToolButton *>() && bar()->text().contains(u"until the program ends"_s));
        m_console.reset();
        start();
        QVERIFY(window()->workspace()->isReadOnly());
    }

    // What goes to support, and what the window says, after a good sign-in and after a refused one.
    void theSupportBundleHasNeitherSecretNorToken()
    {
        store(m_profile);
        start();
        static const QRegularExpression bearer(u"Authorization: Bearer (\\S+)"_s);
        const QString token = bearer.match(QString::fromLatin1(m_proxy->seen())).captured(1);
        QVERIFY(token.size() > 20);
        m_sandbox->expireTokens();
        window()->workspace()->secretEntered(u"HUSH+wrong/secret"_s);
        QTRY_VERIFY2(bar()->text().contains(u"Sign-in failed"_s), qPrintable(bar()->text()));
        const QList<QAction *> actions = window()->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == u"&Support bundle…"_s)
                action->trigger();
        }
        auto *view = named<QPlainTextEdit>(window(), u"Support bundle"_s);
        QVERIFY(view);
        const QString text = view->toPlainText() + bar()->text() + window()->lastError()->forSupport();
        QVERIFY2(text.contains(u"AADSTS7000215"_s) && text.contains(u"/oauth2/token"_s), qPrintable(text));
        for (const QString &secret : {token, m_sandbox->secret(), u"HUSH"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

    // Before any answer nothing is claimed; without one, why.
    void theFirstStartClaimsNothing()
    {
        store(m_profile);
        m_proxy->setFault(FaultProxy::Fault::Hang);
        launch();
        const auto *line = named<QLabel>(window(), u"Connection"_s);
        const auto *operations = window()->findChild<OperationsView *>()->findChild<EmptyState *>();
        const auto claims = [operations] { return operations->findChild<QLabel *>()->text(); };
        QTRY_VERIFY(m_proxy->seen().contains("GET "));
        QTRY_VERIFY2(line->text().startsWith(u"○ connecting…"_s), qPrintable(line->text()));
        QVERIFY2(!claims().contains(u"No operations"_s), qPrintable(claims()));
        window()->workspace()->offerLists()->stopRefresh();
        QTRY_VERIFY(!window()->workspace()->offers()->isLoading());
        m_proxy->setFault(FaultProxy::Fault::Refuse);
        window()->workspace()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(line->text().startsWith(u"○ offline"_s), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!window()->workspace()->offers()->isLoading(), 30000);
        const QString why = window()->workspace()->offers()->error()->message;
        QVERIFY2(line->text().contains(why), qPrintable(line->text() + why));
        QVERIFY2(claims().contains(u"could not be read"_s), qPrintable(claims()));
        m_proxy->setFault(FaultProxy::Fault::None);
        window()->workspace()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(line->text().startsWith(u"● online"_s), 30000);
    }

    void aSignInThatIsRefusedIsNotOnline()
    {
        store(m_profile);
        launch();
        window()->workspace()->secretEntered(u"wrong"_s);
        const auto *line = named<QLabel>(window(), u"Connection"_s);
        QTRY_VERIFY2(line->text().startsWith(u"○ not connected"_s), qPrintable(line->text()));
    }

    void comingBackDisturbsNeitherFocusNorTyping()
    {
        store(m_profile);
        start();
        openOffer(u"contoso-inspector"_s);
        window()->activateWindow();
        titleField()->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), titleField());
        titleField()->setText(u"Half a wor"_s);
        titleField()->setCursorPosition(4);
        Workspace *workspace = window()->workspace();
        m_proxy->setFault(FaultProxy::Fault::Refuse);
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->connection()->isOffline(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(bar()->text().contains(u"Offline — showing data from"_s), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->offers()->isLoading(), 30000);
        const auto isAsBefore = [this] {
            return QApplication::focusWidget() == titleField() && titleField()->text() == u"Half a wor"_s &&
                   titleField()->cursorPosition() == 4;
        };
        QVERIFY(isAsBefore());
        QVERIFY2(bar()->text().startsWith(u"Offline — showing data from"_s), qPrintable(bar()->text())); // still
        m_proxy->setFault(FaultProxy::Fault::None);
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->connection()->isOffline(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->offers()->isLoading(), 30000);
        QVERIFY(isAsBefore());
        QVERIFY(!bar()->isVisible() || !bar()->text().contains(u"Offline"_s));
    }

    // What was typed stays until it is written.
    void aProfileThatCannotBeWrittenStaysInItsDialog()
    {
        QFile inTheWay(m_folder->filePath(u"config"_s)); // a file where the folder would be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Paths paths(inTheWay.fileName());
        ProfileStore profiles(paths.profilesFile());
        MemorySecretStore keyring;
        MemorySecretStore session;
        ProfilesDialog dialog({&profiles, &keyring, &session, {}, paths, {}});
        dialog.show();
        dialog.add();
        auto *form = dialog.findChild<ProfileDialog *>();
        QVERIFY(form);
        named<QLineEdit>(form, u"Name"_s)->setText(u"Typed"_s);
        named<QLineEdit>(form, u"Tenant id"_s)->setText(u"contoso.onmicrosoft.com"_s);
        named<QLineEdit>(form, u"Client id"_s)->setText(u"00000000-0000-0000-0000-000000000001"_s);
        named<QLineEdit>(form, u"Secret"_s)->setText(u"typed-secret"_s);
        QVERIFY(button(form, u"Save"_s)->isEnabled());
        button(form, u"Save"_s)->click();
        QVERIFY(form->isVisible());
        QCOMPARE(form->secret(), u"typed-secret"_s);
        QCOMPARE(form->profile().name, u"Typed"_s);
        const QList<QLabel *> labels = form->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"could not be written"_s);
        }));
        QVERIFY(inTheWay.remove() && QDir().mkpath(inTheWay.fileName()));
        button(form, u"Save"_s)->click();
        QVERIFY(!form->isVisible());
        QCOMPARE(profiles.profiles().size(), 1);
    }

    void remindsOfASecretThatEnds_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("in a year") << 365 << false;
        QTest::newRow("in a month") << 30 << true;
        QTest::newRow("yesterday") << -1 << true;
    }

    void remindsOfASecretThatEnds()
    {
        QFETCH(int, days);
        QFETCH(bool, isSaid);
        m_profile.secretExpiry = QDate::currentDate().addDays(days);
        store(m_profile);
        start();
        const QString date = QLocale().toString(m_profile.secretExpiry, QLocale::ShortFormat);
        if (isSaid)
            QTRY_VERIFY2(bar()->text().contains(date), qPrintable(bar()->text()));
        else
            QVERIFY2(!bar()->isVisible() || !bar()->text().contains(date), qPrintable(bar()->text()));
    }

    void aHalfWrittenFileOfProfilesIsSaid()
    {
        QFile file(Paths(m_folder->path()).profilesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[a]\nname=A\nenviro");
        file.close();
        Options options;
        options.configFolder = m_folder->path();
        m_console = std::make_unique<Application>(options, std::nullopt, Application::SandboxStarter());
        m_console->start();
        QTRY_VERIFY2(bar()->text().contains(u"kept as"_s), qPrintable(bar()->text()));
    }

    void theDialogAsksForWhatTheWayToSignInNeeds()
    {
        MemorySecretStore keyring;
        ProfileDialog dialog(m_profile, &keyring, {});
        dialog.show();
        auto *method = named<QComboBox>(&dialog, u"Sign-in"_s);
        const auto isShown = [&dialog](const QString &name) {
            auto *line = named<QLineEdit>(&dialog, name);
            return line && line->isVisible();
        };
        QVERIFY(isShown(u"Secret"_s) && isShown(u"Client id"_s) && !isShown(u"Certificate"_s));
        QVERIFY(button(&dialog, u"Save"_s)->isEnabled()); // nothing that the secret belongs to has changed
        auto *client = named<QLineEdit>(&dialog, u"Client id"_s);
        client->setText(u"another-app"_s);
        QVERIFY(!button(&dialog, u"Save"_s)->isEnabled());
        named<QLineEdit>(&dialog, u"Secret"_s)->setText(u"new"_s);
        QVERIFY(button(&dialog, u"Save"_s)->isEnabled());
        method->setCurrentIndex(1);
        QVERIFY(isShown(u"Passphrase"_s) && isShown(u"Certificate"_s));
        QVERIFY(!button(&dialog, u"Save"_s)->isEnabled());
        method->setCurrentIndex(3);
        QVERIFY(!isShown(u"Secret"_s) && !isShown(u"Client id"_s) && isShown(u"Tenant id"_s));
        QVERIFY(button(&dialog, u"Save"_s)->isEnabled());
        QCOMPARE(dialog.profile().credential.method, Credential::Method::AzureCli);
    }

    // Esc and the window's cross do not throw away what was typed; *Cancel* is meant.
    void escAsksBeforeWhatWasTypedIsGivenUp()
    {
        MemorySecretStore keyring;
        int asked = 0;
        bool answer = false;
        Questions::setAnswerer([&](const Questions::Question &) {
            ++asked;
            return answer;
        });
        const auto stop = qScopeGuard([] { Questions::setAnswerer({}); });
        ProfileDialog dialog(m_profile, &keyring, {});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible()); // nothing was typed
        QCOMPARE(asked, 0);
        dialog.show();
        named<QLineEdit>(&dialog, u"Secret"_s)->setText(u"new"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_COMPARE(asked, 1);
        QVERIFY(dialog.isVisible());
        dialog.close();
        QTRY_COMPARE(asked, 2);
        QVERIFY(dialog.isVisible());
        answer = true;
        dialog.close();
        QTRY_VERIFY(!dialog.isVisible());
        dialog.show();
        button(&dialog, u"Cancel"_s)->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(asked, 3);
    }

    void withoutAProfileTheListSaysSo()
    {
        const QTemporaryDir folder;
        ProfileStore store(Paths(folder.path()).profilesFile());
        MemorySecretStore keyring;
        ProfilesDialog dialog({&store, &keyring, &keyring, {}, Paths(folder.path()), {}});
        dialog.show();
        const auto isSaid = [&dialog] {
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"There is no profile yet"_s);
            });
        };
        QVERIFY(isSaid());
        QVERIFY(store.save(m_profile));
        QVERIFY(!isSaid());
        QVERIFY(named<QListWidget>(&dialog, u"Profiles"_s)->isVisible());
    }

    // By their labels, as everything else is; what is chosen is their text and can be set.
    void assistiveToolsFindChoicesByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("environment") << u"Environment"_s << u"Custom endpoint"_s << u"Production"_s;
        QTest::newRow("color") << u"Color"_s << u"Blue"_s << u"Green"_s;
        QTest::newRow("sign-in") << u"Sign-in"_s << u"Client secret"_s << u"Certificate"_s;
        QTest::newRow("no such choice") << u"Color"_s << u"Blue"_s << u"Mauve"_s;
    }

    void assistiveToolsFindChoicesByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Options options;
        options.configFolder = m_folder->path();
        const Application console(options, std::nullopt, Application::SandboxStarter()); // it tells Qt how
        MemorySecretStore keyring;
        ProfileDialog dialog(m_profile, &keyring, {});
        dialog.show();
        auto *box = named<QComboBox>(&dialog, name);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(box);
        QCOMPARE(accessible->role(), QAccessible::ComboBox);
        QCOMPARE(accessible->text(QAccessible::Name), name);
        QCOMPARE(accessible->text(QAccessible::Value), before);
        QVERIFY(accessible->textInterface() && accessible->editableTextInterface());
        accessible->editableTextInterface()->replaceText(0, int(before.size()), after);
        const QString now = box->findText(after) >= 0 ? after : before;
        QCOMPARE(box->currentText(), now);
        QCOMPARE(accessible->textInterface()->text(0, -1), now);
        QCOMPARE(accessible->child(0)->childCount(), box->count());
        QVERIFY(!accessible->state().expanded);
        accessible->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(accessible->state().expanded);
    }

    void theConnectionTestTakesTheStoredSecret()
    {
        MemorySecretStore keyring;
        keyring.write(m_profile.id, m_sandbox->secret());
        ProfileDialog dialog(m_profile, &keyring, {});
        dialog.show();
        button(&dialog, u"Test connection"_s)->click();
        auto *results = named<QListWidget>(&dialog, u"Connection test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(results->count(), 3, 30000);
        QVERIFY2(results->item(2)->text().contains(u"2 publisher"_s), qPrintable(results->item(2)->text()));
    }

    void theNetworkIsSetInPreferences()
    {
        Settings settings(Paths(m_folder->path()).settingsFile());
        PreferencesDialog dialog(&settings);
        QSignalSpy password(&dialog, &PreferencesDialog::proxyPasswordEntered);
        named<QComboBox>(&dialog, u"Proxy"_s)->setCurrentIndex(2);
        QVERIFY(!button(&dialog, u"Save"_s)->isEnabled());
        named<QLineEdit>(&dialog, u"Proxy host"_s)->setText(u"proxy.example"_s);
        named<QLineEdit>(&dialog, u"Proxy user"_s)->setText(u"ann"_s);
        named<QLineEdit>(&dialog, u"Proxy password"_s)->setText(u"hush-proxy"_s);
        named<QLineEdit>(&dialog, u"No proxy for"_s)->setText(u"a.example, 10.0.0.0/8"_s);
        auto *authorities = named<QLineEdit>(&dialog, u"Extra CA file"_s);
        authorities->setText(u"/nowhere.pem"_s);
        QVERIFY(!button(&dialog, u"Save"_s)->isEnabled());
        authorities->clear();
        QVERIFY(button(&dialog, u"Save"_s)->isEnabled());
        button(&dialog, u"Save"_s)->click();
        const ProxyRules rules = settings.proxy();
        QCOMPARE(rules.mode, ProxyRules::Mode::Manual);
        QCOMPARE(rules.host, u"proxy.example"_s);
        QCOMPARE(rules.user, u"ann"_s);
        QCOMPARE(rules.exceptions, (QStringList{u"a.example"_s, u"10.0.0.0/8"_s}));
        QCOMPARE(password.size(), 1);
        QFile file(Paths(m_folder->path()).settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hush-proxy"));
    }
};

QTEST_MAIN(TestAccount)
#include "tst_account.moc"
