// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/profilesdialog.h"

#include "dialogs/profiledialog.h"
#include "net/secretstore.h"
#include "theme.h"
#include "widgets/questions.h"
#include "workspace/profilestore.h"

#include <QListWidget>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace pubconsole {

ProfilesDialog::ProfilesDialog(ProfileStore *store, SecretStore *keyring, SecretStore *session, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_keyring(keyring)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    setWindowTitle(tr("Profiles"));
    setMinimumSize(460, 300);
    m_list->setAccessibleName(tr("Profiles"));
    auto *add = new QPushButton(tr("Add profile…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {m_open, add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    side->addWidget(close);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addLayout(side);
    connect(add, &QPushButton::clicked, this, &ProfilesDialog::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto profile = m_store->find(selectedId()))
            edit(*profile);
    });
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::removeSelected);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString id = selectedId();
        accept();
        Q_EMIT openRequested(id);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        for (QPushButton *button : {m_open, m_edit, m_remove})
            button->setEnabled(row >= 0);
    });
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_store, &ProfileStore::changed, this, &ProfilesDialog::fill);
    fill();
}

QString ProfilesDialog::selectedId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ProfilesDialog::fill()
{
    const QString selected = selectedId();
    m_list->clear();
    for (const Profile &profile : m_store->profiles()) {
        auto *item = new QListWidgetItem(Theme::dot(Theme::profileColor(profile.color)), profile.name, m_list);
        item->setData(Qt::UserRole, profile.id);
        item->setToolTip(profile.endpoint.toString());
        if (profile.id == selected)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    for (QPushButton *button : {m_open, m_edit, m_remove})
        button->setEnabled(m_list->currentRow() >= 0);
}

void ProfilesDialog::add()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    edit(profile);
}

void ProfilesDialog::edit(const Profile &profile)
{
    const bool isNew = profile.name.isEmpty();
    auto *dialog = new ProfileDialog(profile, m_keyring->backendName(), isVisible() ? this : parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, isNew] { keep(dialog->profile(), dialog->secret(), isNew); });
    connect(dialog, &QDialog::finished, this, [this] {
        if (!isVisible()) // it only lent its "Add profile"
            deleteLater();
    });
    dialog->open();
}

void ProfilesDialog::keep(const Profile &profile, const QString &secret, bool isNew)
{
    if (!m_store->save(profile)) {
        Q_EMIT failed(tr("The profile could not be written to the configuration folder. Check its permissions."));
        return;
    }
    keepSecret(profile, secret);
    if (isNew) {
        accept();
        Q_EMIT openRequested(profile.id);
    }
}

void ProfilesDialog::keepSecret(const Profile &profile, const QString &secret)
{
    if (!profile.keepsSecret)
        m_keyring->remove(profile.id);
    if (secret.isEmpty())
        return;
    // This session has it in any case, so that a locked keyring does not stop the work.
    m_session->write(profile.id, secret);
    if (!profile.keepsSecret)
        return;
    // This dialog is gone before a keyring that asks for its password has answered.
    m_keyring->write(profile.id, secret).then(m_store, [store = m_store](const Result<Done> &written) {
        if (!written)
            Q_EMIT store->problem(tr("The secret is kept for this session only. %1").arg(written.error().text()));
    });
}

void ProfilesDialog::removeSelected()
{
    const auto profile = m_store->find(selectedId());
    if (!profile)
        return;
    const QString text = tr("Remove %1 and its secret from this computer?").arg(profile->name);
    Questions::ask(this, {tr("Remove profile"), text, tr("Remove"), tr("Keep")}, [this, id = profile->id] {
        m_keyring->remove(id);
        m_session->remove(id);
        m_store->remove(id);
    });
}

} // namespace pubconsole
