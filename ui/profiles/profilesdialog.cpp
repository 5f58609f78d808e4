// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profilesdialog.h"

#include "net/secretstore.h"
#include "profiles/profiledialog.h"
#include "profiles/profilestore.h"
#include "widgets/emptystate.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "widgets/savedialog.h"
#include "widgets/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

ProfilesDialog::ProfilesDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_removeSecret(new QPushButton(tr("Remove secret…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    setWindowTitle(tr("Profiles"));
    setMinimumSize(520, 380);
    m_list->setAccessibleName(tr("Profiles"));
    auto *add = new QPushButton(tr("Add profile…"), this);
    auto *import = new QPushButton(tr("Import…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {m_open, add, m_edit, m_removeSecret, m_remove, import, m_export}) {
        button->setAutoDefault(false);
        side->addWidget(button);
        if (button == m_remove)
            side->addSpacing(12);
    }
    side->addStretch();
    side->addWidget(close);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_empty->setText(tr("There is no profile yet. A profile says where a service is and how to sign in to it."),
                     tr("Add profile…"));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(side);
    connect(add, &QPushButton::clicked, this, &ProfilesDialog::add);
    connect(import, &QPushButton::clicked, this, &ProfilesDialog::importFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_empty, &EmptyState::triggered, this, &ProfilesDialog::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::update);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_context.store, &ProfileStore::changed, this, &ProfilesDialog::fill);
    connectSelected();
    fill();
}

// What is done with the profile that is selected.
void ProfilesDialog::connectSelected()
{
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto profile = m_context.store->find(selectedId()))
            edit(*profile);
    });
    connect(m_removeSecret, &QPushButton::clicked, this, &ProfilesDialog::removeSecret);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::removeSelected);
    connect(m_export, &QPushButton::clicked, this, &ProfilesDialog::exportFile);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString id = selectedId();
        accept();
        Q_EMIT openRequested(id);
    });
}

QString ProfilesDialog::selectedId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ProfilesDialog::fill()
{
    const QString selected = m_list->count() > 0 ? selectedId() : m_context.openId;
    m_list->clear();
    for (const Profile &profile : m_context.store->profiles()) {
        const QString problem = profile.problem();
        QString text = profile.label();
        if (profile.isReadOnly)
            text += u" · "_s + tr("read-only");
        if (!problem.isEmpty())
            text += u" · "_s + tr("not complete");
        auto *item = new QListWidgetItem(Theme::dot(Theme::profileColor(profile.color)), text, m_list);
        item->setData(Qt::UserRole, profile.id);
        item->setToolTip(problem.isEmpty() ? profile.endpoint.toString() : problem);
        if (profile.id == selected)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    update();
}

void ProfilesDialog::update()
{
    const auto profile = m_context.store->find(selectedId());
    const QString problem = profile ? profile->problem() : tr("There is no profile yet.");
    const bool isOpen = profile && profile->id == m_context.openId;
    m_open->setEnabled(problem.isEmpty());
    m_open->setAccessibleDescription(problem);
    m_edit->setEnabled(profile.has_value());
    m_export->setEnabled(profile.has_value());
    m_removeSecret->setEnabled(profile && profile->credential.isServicePrincipal());
    m_remove->setEnabled(profile && !isOpen);
    const QString why = isOpen ? tr("This profile is open; open another one first.") : QString();
    m_remove->setAccessibleDescription(why);
    m_remove->setToolTip(why);
}

void ProfilesDialog::add()
{
    edit(Profile::fresh());
}

void ProfilesDialog::edit(const Profile &profile)
{
    const bool isNew = profile.name.isEmpty();
    auto *dialog =
        new ProfileDialog(profile, m_context.keyring, m_context.network, isVisible() ? this : parentWidget());
    connect(dialog, &ProfileDialog::saveRequested, this, [this, dialog, isNew] { keep(dialog, isNew); });
    connect(dialog, &QDialog::finished, this, [this] {
        if (!isVisible()) // it only lent its "Add profile"
            deleteLater();
    });
    openDialog(dialog);
}

void ProfilesDialog::keep(ProfileDialog *dialog, bool isNew)
{
    const Profile profile = dialog->profile();
    if (!m_context.store->save(profile)) {
        dialog->showProblem(tr("The profile could not be written to the configuration folder. %1")
                                .arg(m_context.store->writeProblem()));
        return;
    }
    keepSecret(profile, dialog->secret());
    dialog->accept();
    if (isNew || profile.id == m_context.openId) { // an open one is opened anew, as it is now
        accept();
        Q_EMIT openRequested(profile.id);
    }
}

void ProfilesDialog::keepSecret(const Profile &profile, const QString &secret)
{
    if (!profile.keepsSecret)
        m_context.keyring->remove(profile.id);
    if (secret.isEmpty())
        return;
    // This session has it in any case, so that a locked keyring does not stop the work.
    m_context.session->write(profile.id, secret);
    if (!profile.keepsSecret)
        return;
    // This dialog is gone before a keyring that asks for its password has answered.
    m_context.keyring->write(profile.id, secret)
        .then(m_context.store, [store = m_context.store](const Result<Done> &written) {
            if (!written)
                Q_EMIT store->problem(tr("The secret is kept for this session only. %1").arg(written.error().text()));
        });
}

void ProfilesDialog::removeSecret()
{
    const auto profile = m_context.store->find(selectedId());
    if (!profile)
        return;
    const QString text =
        tr("Remove the secret of %1 from %2 and from this session?")
            .arg(profile->label(),
                 m_context.keyring->backendName().isEmpty() ? tr("the keyring") : m_context.keyring->backendName());
    Questions::ask(this, {tr("Remove secret"), text, tr("Remove"), tr("Keep")}, [this, id = profile->id] {
        m_context.session->remove(id);
        m_context.keyring->remove(id).then(m_context.store, [store = m_context.store](const Result<Done> &removed) {
            if (!removed)
                Q_EMIT store->problem(tr("The secret could not be removed. %1").arg(removed.error().text()));
        });
    });
}

void ProfilesDialog::removeSelected()
{
    const auto profile = m_context.store->find(selectedId());
    if (!profile)
        return;
    const QString text =
        tr("Remove %1 from this computer, with its secret, its local drafts and its history? What is on "
           "the service stays there.")
            .arg(profile->label());
    Questions::ask(this, {tr("Remove profile"), text, tr("Remove"), tr("Keep")}, [this, id = profile->id] {
        m_context.keyring->remove(id);
        m_context.session->remove(id);
        if (!m_context.store->remove(id)) {
            Q_EMIT told(tr("The profile could not be removed from the configuration folder. %1")
                            .arg(m_context.store->writeProblem()));
            return;
        }
        const QString database = m_context.paths.databaseFile(id);
        for (const QLatin1StringView companion : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(database + companion);
    });
}

void ProfilesDialog::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import profiles"), {}, tr("Profiles (*.ini);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto result = m_context.store->importFrom(path);
        if (!result) {
            Q_EMIT told(result.error().message);
            return;
        }
        QStringList sentences{
            tr("%n profile(s) were added. Each asks for its secret when it is opened.", nullptr, result->added)};
        if (result->known > 0)
            sentences += tr("%n were there already.", nullptr, result->known);
        Q_EMIT told((sentences + result->problems).join(u' '));
    });
    openDialog(dialog);
}

void ProfilesDialog::exportFile()
{
    QFileDialog *dialog =
        saveDialog(tr("Export profiles without secrets"), u"pubconsole-profiles.ini"_s, tr("Profiles (*.ini)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString problem = m_context.store->exportTo(path); !problem.isEmpty())
            Q_EMIT told(problem);
    });
    openDialog(dialog);
}

} // namespace pubconsole
