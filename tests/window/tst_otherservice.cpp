// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "backend/flatshape.h"
#include "backend/memorybackend.h"
#include "backend/planedits.h"
#include "editor/offertab.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "profiles/settings.h"
#include "publishing/reviewtab.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "window/mainwindow.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Class = StatusWord::Class;

namespace {
const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
} // namespace

//! The window on a service that is none of the portal's: no ETags, no versions, no e-mails, no steps, and documents
//! that are a flat list of resources. No line of ui/ knows it.
class TestOtherService final : public QObject
{
    Q_OBJECT

    using State = OfferDocument::State;

    SchemaCatalog m_schemas{std::make_shared<FlatShape>()};
    MemorySecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    MemoryBackend *m_service = nullptr; // of the workspace

    Workspace *workspace() const { return m_window->workspace(); }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = m_window->findChildren<QAction *>();
        const auto it = std::find_if(all.cbegin(), all.cend(), [&text](const QAction *action) {
            return action->text().remove(u'&') == text && action->isEnabled();
        });
        return it == all.cend() ? nullptr : *it;
    }
    void trigger(const QString &text)
    {
        QTRY_VERIFY2(action(text), qPrintable(text));
        action(text)->trigger();
    }
    QDialog *dialog(const QString &title) const
    {
        const QList<QDialog *> all = m_window->findChildren<QDialog *>();
        const auto it = std::find_if(all.cbegin(), all.cend(), [&title](const QDialog *shown) {
            return shown->isVisible() && shown->windowTitle().startsWith(title);
        });
        return it == all.cend() ? nullptr : *it;
    }
    // Confirms what is asked, with all ticks that it wants.
    void confirm(const QString &title, const QString &button)
    {
        QTRY_VERIFY2(dialog(title), qPrintable(title));
        const auto wanted = [this, &title, &button]() -> QPushButton * {
            const QList<QPushButton *> all = dialog(title)->findChildren<QPushButton *>();
            for (QPushButton *found : all) {
                if (found->text().remove(u'&') == button)
                    return found;
            }
            return nullptr;
        };
        QTRY_VERIFY2(wanted() && wanted()->isVisible(), qPrintable(button));
        const auto tick = [this, &title] {
            const QList<QCheckBox *> boxes = dialog(title)->findChildren<QCheckBox *>();
            for (QCheckBox *box : boxes) {
                if (box->isVisible() && box->isEnabled())
                    box->setChecked(true);
            }
            for (QLineEdit *line : dialog(title)->findChildren<QLineEdit *>()) {
                if (line->accessibleName() == "Offer id"_L1)
                    line->setText(vm.offer);
            }
            return true;
        };
        QTRY_VERIFY2(tick() && wanted()->isEnabled(), qPrintable(wanted()->accessibleDescription()));
        wanted()->click();
    }
    OfferTab *open(const OfferId &id)
    {
        OfferTab *tab = m_window->findChild<WorkspaceTabs *>()->openOffer(id);
        [tab] { QTRY_COMPARE(tab->document()->state(), State::Ready); }();
        return tab;
    }
    static void setTitle(OfferTab *tab, const QString &title)
    {
        OfferDocument *document = tab->document();
        document->edit(document->body().withTitle(title).value(), {}, u"Edit"_s);
    }
    OfferBody onService(const OfferId &id) const { return m_schemas.body(m_service->draft(id)); }
    QString status() const
    {
        const OfferSummary *summary = workspace()->offers()->summary(vm);
        return summary ? workspace()->offers()->statusText(*summary) : QString();
    }
    // The newest operation of the offer moves on, and is looked at.
    void move(Class state)
    {
        m_service->move(vm, state);
        trigger(u"Refresh"_s);
    }
    void publish()
    {
        trigger(u"Publish…"_s);
        QTRY_VERIFY(dialog(u"Publish"_s));
        QVERIFY(!dialog(u"Publish"_s)->findChild<QPlainTextEdit *>(u"emails"_s));
        for (const QLineEdit *line : dialog(u"Publish"_s)->findChildren<QLineEdit *>())
            QVERIFY(line->accessibleName() != "Notification e-mails"_L1); // nobody would be told
        confirm(u"Publish"_s, u"Publish"_s);
        QTRY_COMPARE(m_service->starts(), 1);
        QTRY_VERIFY(!dialog(u"Publish"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(m_settings.get());
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Memory"_s;
        auto workspace = std::make_unique<Workspace>(
            profile, &m_secrets, &m_schemas, m_folder->filePath(u"p.sqlite"_s), 600, NetworkOptions(),
            [this](const Profile &, HttpClient *) {
                auto service = std::make_unique<MemoryBackend>(&m_schemas);
                m_service = service.get();
                const OfferBody made =
                    m_schemas.body(m_schemas.shape()->made(vm, u"microsoft-azure-virtualmachines"_s));
                m_service->put(vm, PlanEdits::with(made.withTitle(u"A title"_s), u"gold"_s).value());
                return service;
            });
        m_window->setWorkspace(std::move(workspace));
        m_window->show();
        QTRY_COMPARE(status(), u"Never published"_s);
    }
    void cleanup() { m_window.reset(); }

    void listsAndOpens()
    {
        const auto *tree = m_window->findChild<QTreeView *>(u"offersTree"_s);
        QTRY_VERIFY(!tree->model()
                         ->match(tree->model()->index(0, 0), Qt::DisplayRole, vm.offer, 1,
                                 Qt::MatchStartsWith | Qt::MatchRecursive)
                         .isEmpty());
        const OfferTab *tab = open(vm);
        QCOMPARE(tab->name(), vm.offer);
        QVERIFY(tab->shownText().contains("\"resources\""));
        trigger(u"Check"_s);
        trigger(u"Compare slots"_s);
        QCOMPARE(m_window->findChild<Tabs *>()->currentPage()->title(), u"Compare: contoso-vm"_s);
    }

    void nothingIsOfferedThatItCannotDo()
    {
        const OfferTab *tab = open(vm);
        const QList<QPushButton *> buttons = tab->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY2(button->text() != "Version"_L1 || !button->isVisible(), "versions cannot be read");
        QVERIFY(!action(u"Version…"_s)); // of Replace draft by
        trigger(u"Compare slots"_s);
        const QList<QPushButton *> compared =
            m_window->findChild<Tabs *>()->currentWidget()->findChildren<QPushButton *>();
        for (const QPushButton *button : compared)
            QVERIFY(button->text() != "Add version"_L1 || !button->isVisible());
    }

    void editsSavesAndMerges()
    {
        OfferTab *tab = open(vm);
        setTitle(tab, u"Mine"_s);
        trigger(u"Save to service"_s);
        QTRY_COMPARE(onService(vm).title(), u"Mine"_s);
        QTRY_VERIFY(!tab->isUnsaved());

        setTitle(tab, u"Mine again"_s);
        m_service->put(vm, PlanEdits::with(onService(vm), u"theirs"_s).value());
        trigger(u"Save to service"_s);
        confirm(u"Merge contoso-vm"_s, u"Save merged"_s);
        QTRY_COMPARE(onService(vm).title(), u"Mine again"_s);
        QVERIFY(onService(vm).planOf("theirs") >= 0);
        QTRY_VERIFY(!tab->isUnsaved());
    }

    void publishesReviewsAndGoesLive()
    {
        open(vm);
        publish();
        QTRY_COMPARE(status(), u"Publishing"_s);
        move(Class::WaitingForReview);
        trigger(u"Review…"_s);
        QTRY_VERIFY(m_window->findChild<ReviewTab *>());
        trigger(u"Go live…"_s);
        confirm(u"Go live"_s, u"Go live"_s);
        QTRY_COMPARE(m_service->starts(), 2);
        move(Class::Succeeded);
        QTRY_COMPARE(status(), u"Live"_s);
        QCOMPARE(m_service->production(vm), m_service->draft(vm));
    }

    void cancels()
    {
        open(vm);
        publish();
        trigger(u"Refresh"_s);
        trigger(u"Cancel operation…"_s);
        confirm(u"Cancel operation of"_s, u"Cancel operation"_s);
        const auto isAccepted = [this] {
            const OperationRecord *active = workspace()->operations()->active(vm);
            return active && active->phase == OperationRecord::Phase::Cancelling && !active->isCancelUnderWay;
        };
        QTRY_VERIFY(isAccepted());
        trigger(u"Refresh"_s);
        QTRY_COMPARE(status(), u"Canceled"_s);
    }
};

QTEST_MAIN(TestOtherService)
#include "tst_otherservice.moc"
