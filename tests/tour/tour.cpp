// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "cpp/cppbackend.h"
#include "editor/jsoneditor.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "net/requestlog.h"
#include "publishing/changestable.h"
#include "support/waitfor.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "widgets/tickbox.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

QString dialogText(const QDialog *dialog)
{
    QStringList texts;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    return texts.join(u'\n');
}

QPushButton *button(const QWidget *in, const QString &text)
{
    const QList<QPushButton *> buttons = in->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->isVisible() && plain(candidate->text()) == text)
            return candidate;
    }
    return nullptr;
}

bool rowShows(const QAbstractItemModel *model, const QModelIndex &parent, const QString &text)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(parent); ++column)
            cells += model->index(row, column, parent).data().toString();
        if (cells.join(u" | "_s).contains(text) || rowShows(model, model->index(row, 0, parent), text))
            return true;
    }
    return false;
}

} // namespace

Tour::Tour(const QString &pictures)
    : m_pictures(pictures)
    , m_sandbox({u"--speed"_s, u"2"_s})
{
    m_pictures.mkpath(u"."_s);
}

void Tour::step(const QString &what, const std::function<bool()> &shows)
{
    if (m_hasFailed)
        return;
    m_hasFailed = !QTest::qWaitFor(shows, 60000);
    std::printf("%s %2d  %s\n", m_hasFailed ? "FAILED" : "ok    ", ++m_step, qPrintable(what));
    std::fflush(stdout);
    picture(what);
}

void Tour::picture(const QString &name)
{
    QTest::qWait(80); // for the frame that shows it
    QString file = name.toLower();
    file.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    const QString path =
        m_pictures.filePath(QString::number(m_step).rightJustified(2, u'0') + u'-' + file.left(60) + ".png"_L1);
    QPixmap pixmap = QGuiApplication::primaryScreen()->grabWindow(0);
    if (pixmap.isNull() || QGuiApplication::platformName() == "offscreen"_L1)
        pixmap = (QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_console->window())->grab();
    pixmap.save(path);
}

void Tour::inDialog(const QString &title, const std::function<void()> &open,
                    const std::function<void(QDialog *)> &answer)
{
    if (m_hasFailed)
        return;
    bool wasThere = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, m_console->window(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->windowTitle() != title || wasThere)
            return;
        wasThere = true;
        poll.stop();
        answer(dialog);
        if (m_hasFailed)
            dialog->reject();
    });
    poll.start(50);
    open();
    if (!m_hasFailed && !QTest::qWaitFor([&wasThere] { return wasThere; }, 30000))
        step(u"dialog "_s + title, [] { return false; });
}

template<typename T>
T *Tour::find(QWidget *in, const QString &accessibleName)
{
    const QList<T *> all = in->findChildren<T *>();
    for (T *widget : all) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void Tour::tickAll(QWidget *window)
{
    const QList<TickBox *> boxes = window->findChildren<TickBox *>();
    for (TickBox *box : boxes)
        box->findChild<QCheckBox *>()->setChecked(true);
}

void Tour::press(QWidget *window, const QString &text)
{
    if (QPushButton *wanted = button(window, text); wanted && wanted->isEnabled()) {
        QTest::mouseClick(wanted, Qt::LeftButton);
        return;
    }
    step(u"button "_s + text, [] { return false; });
}

QAction *Tour::enabledItem(const QString &menuItem) const
{
    const QList<QAction *> menus = m_console->window()->menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> items = menu->menu()->actions();
        for (QAction *item : items) {
            if (plain(item->text()) == menuItem && item->isEnabled())
                return item;
        }
    }
    return nullptr;
}

// Once it can be chosen: an operation that was just asked for cannot be canceled before the service has taken it.
void Tour::trigger(const QString &menuItem)
{
    if (QTest::qWaitFor([&] { return enabledItem(menuItem) != nullptr; }, 60000))
        enabledItem(menuItem)->trigger();
    else
        step(u"menu item "_s + menuItem, [] { return false; });
}

bool Tour::treeShows(const QString &tree, const QString &text)
{
    const auto *view = find<QTreeView>(m_console->window(), tree);
    return view && view->model() && rowShows(view->model(), {}, text);
}

void Tour::openOffer(const QString &offer)
{
    auto *tree = find<QTreeView>(m_console->window(), u"Offers"_s);
    const QModelIndexList hits = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, offer, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
    if (hits.isEmpty()) {
        step("row "_L1 + offer, [] { return false; });
        return;
    }
    tree->setCurrentIndex(hits.first());
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
}

QByteArray Tour::json()
{
    const auto *editor = find<JsonEditor>(m_console->window(), u"JSON"_s);
    return editor ? editor->utf8() : QByteArray();
}

void Tour::setJson(const QByteArray &text)
{
    auto *editor = find<JsonEditor>(m_console->window(), u"JSON"_s);
    editor->selectAll();
    editor->replaceSelectedText(QString::fromUtf8(text));
}

void Tour::welcome()
{
    step(u"Welcome"_s, [this] {
        return find<QPushButton>(m_console->window(), QString()) && m_console->window()->workspace() == nullptr;
    });
    press(m_console->window(), u"Try the sandbox"_s);
}

void Tour::browse()
{
    step(u"The tree fills, with status words"_s, [this] {
        return treeShows(u"Offers"_s, u"contoso-vm | Live"_s) &&
               treeShows(u"Offers"_s, u"contoso-appliance | Needs your review"_s) &&
               treeShows(u"Offers"_s, u"contoso-analytics | Failed at Certification"_s);
    });
    openOffer(u"contoso-vm"_s);
    step(u"An offer opens on its overview"_s, [this] {
        const auto *table = find<QTableView>(m_console->window(), u"Plans"_s);
        return table && table->isVisible() && table->model()->rowCount() >= 3;
    });
    press(m_console->window(), u"Split"_s);
    step(u"An offer is JSON, its plans in the tree"_s,
         [this] { return json().contains("\"planId\": \"gold\"") && treeShows(u"Offers"_s, u"1.0.3"_s); });
}

void Tour::showSection(const QString &section)
{
    auto *sections = find<QListWidget>(m_console->window(), u"Sections"_s);
    if (!sections) {
        step(u"The form has sections"_s, [] { return false; });
        return;
    }
    const QList<QListWidgetItem *> items = sections->findItems(section, Qt::MatchStartsWith);
    if (items.isEmpty())
        step("section "_L1 + section, [] { return false; });
    else
        sections->setCurrentItem(items.first());
}

void Tour::form()
{
    showSection(u"Marketplace"_s);
    auto *title = find<QLineEdit>(m_console->window(), u"Title"_s);
    step(u"The form has the fields of a section"_s,
         [title] { return title && title->text() == "Contoso Virtual Machine"_L1; });
    if (m_hasFailed)
        return;
    m_console->window()->activateWindow(); // no window manager does
    title->setFocus();
    step(u"A field has the keys"_s, [title] { return title->hasFocus(); });
    title->end(false);
    QTest::keyClicks(title, u" 2"_s);
    step(u"What is typed in the form stands in the JSON"_s, [this] {
        return json().contains("microsoft-azure-marketplace.title\": \"Contoso Virtual Machine 2\"") &&
               changesShow(u"Marketplace › Title"_s);
    });
    trigger(u"Undo"_s);
    step(u"One undo takes the typing back"_s, [this, title] {
        return title->text() == "Contoso Virtual Machine"_L1 && !m_console->window()->windowTitle().contains(u'*');
    });
    for (const QString &section : {u"Plans"_s, u"Prices"_s, u"Images"_s, u"Leads and support"_s}) {
        showSection(section);
        step("Section "_L1 + section,
             [this] { return find<QListWidget>(m_console->window(), u"Sections"_s) != nullptr; });
    }
}

bool Tour::changesShow(const QString &text)
{
    const QList<QTableView *> tables = m_console->window()->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        if (table->accessibleName() == "Changes"_L1)
            return rowShows(table->model(), {}, text);
    }
    return false;
}

void Tour::edit()
{
    setJson(json().replace("\"Contoso Virtual Machine\"", "\"Contoso VM & friends\"") + ",");
    step(u"Broken JSON is marked and nothing is lost"_s, [this] {
        return json().contains("Contoso VM & friends") &&
               m_console->window()->windowTitle().startsWith(u"contoso-vm* — "_s);
    });
    QByteArray text = json();
    text.chop(1);
    setJson(text);
    step(u"An edit makes the offer unsaved"_s, [this] { return treeShows(u"Offers"_s, u"contoso-vm ●"_s); });
}

void Tour::save()
{
    m_sandbox.takeRequests();
    trigger(u"Save to service"_s);
    step(u"Save puts the draft to the service"_s,
         [this] { return !m_console->window()->windowTitle().contains(u'*'); });
    const QJsonArray puts = m_sandbox.takeRequests(u"PUT"_s, u"/offers/contoso-vm"_s);
    step(u"exactly one PUT, with the ETag"_s, [&] {
        return puts.size() == 1 && puts[0]["ifMatch"_L1].toString().startsWith("W/\"datetime'"_L1) &&
               puts[0]["body"_L1].toString().contains("Contoso VM & friends"_L1);
    });
}

void Tour::publish()
{
    inDialog(
        u"Publish contoso-vm"_s, [this] { trigger(u"Publish…"_s); },
        [this](QDialog *dialog) {
            auto *emails = find<QLineEdit>(dialog, u"Notification e-mails"_s);
            emails->clear();
            QTest::keyClicks(emails, u"jdoe@contoso.example, ops@contoso.example"_s);
            step(u"Publish says what changes and what speaks against it"_s, [dialog] {
                return dialog->findChild<ChangesTable *>()->isVisible() && dialog->findChild<TickBox *>();
            });
            step(u"Warnings want a tick"_s, [this, dialog] { return !button(dialog, u"Publish"_s)->isEnabled(); });
            tickAll(dialog);
            step(u"Publish asks for e-mails"_s, [this, dialog, emails] {
                return !emails->text().isEmpty() && button(dialog, u"Publish"_s)->isEnabled();
            });
            press(dialog, u"Publish"_s);
        });
    step(u"The operation runs, its steps live"_s, [this] {
        return treeShows(u"Operations"_s, u"contoso-vm | Publish"_s) && treeShows(u"Operations"_s, u"Certification"_s);
    });
    QJsonArray posts; // others were under way before, and are shown sooner
    step(u"exactly one POST"_s, [&] {
        const QJsonArray more = m_sandbox.takeRequests(u"POST"_s, u"/contoso-vm/publish"_s);
        std::copy(more.begin(), more.end(), std::back_inserter(posts));
        return posts.size() == 1 &&
               posts[0]["body"_L1].toString().contains("jdoe@contoso.example,ops@contoso.example"_L1);
    });
}

void Tour::review()
{
    step(u"The offer needs your review"_s, [this] {
        return treeShows(u"Operations"_s,
                         u"contoso-vm | Publish | 5 of 6  Publisher signoff | Waiting for your review"_s);
    });
}

void Tour::goLive()
{
    inDialog(
        u"Go live contoso-vm"_s, [this] { trigger(u"Go live…"_s); },
        [this](QDialog *dialog) {
            step(u"Go live says what follows"_s, [] { return true; });
            press(dialog, u"Go live"_s);
        });
    step(u"The offer is live"_s, [this] {
        return treeShows(u"Operations"_s, u"contoso-vm | Go live |  | Complete"_s) &&
               treeShows(u"Offers"_s, u"contoso-vm | Live"_s);
    });
}

void Tour::cancelAnother()
{
    openOffer(u"contoso-inspector"_s);
    press(m_console->window(), u"Split"_s);
    step(u"Another offer opens"_s, [this] { return json().contains("Contoso Inspector"); });
    inDialog(
        u"Publish contoso-inspector"_s, [this] { trigger(u"Publish…"_s); },
        [this](QDialog *dialog) {
            step(u"The comparison is made"_s, [dialog] {
                const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
                return std::none_of(labels.cbegin(), labels.cend(),
                                    [](const QLabel *label) { return label->text().startsWith(u"Comparing"_s); });
            });
            tickAll(dialog);
            press(dialog, u"Publish"_s);
        });
    step(u"It is published"_s, [this] { return treeShows(u"Operations"_s, u"contoso-inspector | Publish"_s); });
    inDialog(
        u"Cancel operation of contoso-inspector"_s, [this] { trigger(u"Cancel operation…"_s); },
        [this](QDialog *dialog) {
            step(u"Cancel says what it can promise"_s, [] { return true; });
            press(dialog, u"Cancel operation"_s);
        });
    step(u"The operation is canceled"_s, [this] { return treeShows(u"Offers"_s, u"contoso-inspector | Canceled"_s); });
}

// Somebody else saves the offer, with a client of their own.
void Tour::rivalChanges(const OfferId &id, const QByteArray &from, const QByteArray &to)
{
    RequestLog log;
    MemorySecretStore secrets;
    secrets.write(u"rival"_s, m_sandbox.secret());
    TokenProvider tokens({m_sandbox.url(), m_sandbox.tenantId(), m_sandbox.clientId()}, &secrets, u"rival"_s, &log);
    HttpClient http(&tokens, &log);
    CppBackend client(&http, m_sandbox.url());
    const auto theirs = waitFor(client.read(id, Slot::Draft));
    const auto body = JsonReader::read(JsonWriter::compact(theirs->body).replace(from, to));
    const bool isSaved = waitFor(client.store(id, *body, theirs->revision, {})).has_value();
    step("somebody else changes "_L1 + id.offer, [isSaved] { return isSaved; });
}

void Tour::conflict()
{
    const OfferId id{u"contoso"_s, u"contoso-inspector"_s};
    rivalChanges(id, "Looks inside everything", "Looks inside most things");
    setJson(json().replace("\"Contoso Inspector\"", "\"Contoso Inspector 2\""));
    m_sandbox.takeRequests();
    inDialog(
        u"Merge contoso-inspector"_s, [this] { trigger(u"Save to service"_s); },
        [this](QDialog *dialog) {
            step(u"Somebody else was first, and both fit"_s,
                 [dialog] { return dialogText(dialog).contains("still fit"_L1); });
            press(dialog, u"Save merged"_s);
        });
    step(u"Both are saved"_s, [this] {
        return !m_console->window()->windowTitle().contains(u'*') && json().contains("Looks inside most things") &&
               json().contains("Contoso Inspector 2");
    });
    rivalChanges(id, "Contoso Inspector 2", "Contoso Inspector 3");
    setJson(json().replace("Contoso Inspector 2", "Contoso Inspector Pro"));
    inDialog(
        u"Merge contoso-inspector"_s, [this] { trigger(u"Save to service"_s); },
        [this](QDialog *dialog) {
            const auto *save = button(dialog, u"Save merged"_s);
            step(u"Both changed one field: a choice is asked for"_s, [&] {
                const auto *table = find<QTableView>(dialog, u"Merge"_s);
                return save && !save->isEnabled() && table && rowShows(table->model(), {}, u"Contoso Inspector Pro"_s);
            });
            press(dialog, u"Use mine"_s);
            press(dialog, u"Use theirs for all"_s);
            press(dialog, u"Use mine for all"_s);
            press(dialog, u"Save merged"_s);
        });
    step(u"Mine is saved"_s, [this] {
        return !m_console->window()->windowTitle().contains(u'*') && json().contains("Contoso Inspector Pro");
    });
}

void Tour::compare()
{
    openOffer(u"contoso-vm"_s);
    step(u"The first offer again"_s, [this] { return json().contains("\"planId\": \"gold\""); });
    setJson(json().replace("Contoso VM & friends", "Contoso VM and friends"));
    trigger(u"Compare slots"_s);
    step(u"Draft, preview and production side by side"_s, [this] {
        const auto *table = find<QTableView>(m_console->window(), u"Compare"_s);
        return table && table->model()->columnCount() == 4 &&
               rowShows(table->model(), {}, u"“Contoso VM and friends” | “Contoso VM & friends”"_s);
    });
    auto *table = find<QTableView>(m_console->window(), u"Compare"_s);
    if (m_hasFailed || !table)
        return;
    table->selectAll();
    auto *copy = button(m_console->window(), u"Copy into draft"_s);
    step(u"Copying back is offered"_s,
         [copy] { return copy && copy->isEnabled() && copy->menu()->actions().size() == 2; });
    if (!m_hasFailed)
        copy->menu()->actions().last()->trigger();
    step(u"Nothing differs any more"_s, [table] { return table->model()->rowCount() == 0; });
    openOffer(u"contoso-vm"_s);
    trigger(u"Check"_s);
    step(u"What a check finds"_s, [this] {
        const QList<QTableView *> tables = m_console->window()->findChildren<QTableView *>();
        return std::any_of(tables.cbegin(), tables.cend(), [](const QTableView *problems) {
            return problems->accessibleName() == "Problems"_L1 && problems->model()->rowCount() > 0;
        });
    });
}

void Tour::darkTheme()
{
    Theme::apply(Theme::Choice::Dark);
    step(u"The same in the dark"_s, [] { return Theme::isDark(); });
}

int Tour::run()
{
    Options options;
    options.configFolder = m_pictures.filePath(u"settings"_s);
    QDir(options.configFolder).removeRecursively();
    options.theme = Theme::Choice::Light;
    m_console = std::make_unique<Application>(options, std::nullopt, [this] {
        return SandboxAccess{m_sandbox.url(), {m_sandbox.tenantId(), m_sandbox.clientId(), m_sandbox.secret()}};
    });
    m_console->start();
    m_console->window()->setGeometry(0, 0, 1440, 900);
    for (const auto stage :
         {&Tour::welcome, &Tour::browse, &Tour::form, &Tour::edit, &Tour::save, &Tour::publish, &Tour::review,
          &Tour::goLive, &Tour::cancelAnother, &Tour::conflict, &Tour::compare, &Tour::darkTheme}) {
        if (!m_hasFailed)
            (this->*stage)();
    }
    std::printf("%s. Pictures: %s\n", m_hasFailed ? "The tour stopped" : "The tour is complete",
                qPrintable(m_pictures.path()));
    return m_hasFailed ? 1 : 0;
}
