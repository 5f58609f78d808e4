// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/memorysecretstore.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/rulelevels.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "publishing/publishdialog.h"
#include "rules/offerchecker.h"
#include "session/workspace.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "support/waitfor.h"
#include "widgets/tickbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

//! A dialog over a workspace of its own on a sandbox: what it says, what it wants, what it sends.
class DialogsFixture : public QObject
{
protected:
    static inline const pubconsole::OfferId vm{QStringLiteral("contoso"), QStringLiteral("contoso-vm")};
    static inline const pubconsole::OfferId inspector{QStringLiteral("contoso"), QStringLiteral("contoso-inspector")};
    static inline const pubconsole::OfferId edge{QStringLiteral("contoso"), QStringLiteral("contoso-edge")};
    static inline const pubconsole::OfferId cluster{QStringLiteral("contoso"),
                                                    QStringLiteral("contoso-cluster")}; // runs
    static inline const pubconsole::OfferId appliance{QStringLiteral("contoso"),
                                                      QStringLiteral("contoso-appliance")}; // waits for its review
    static inline const pubconsole::OfferId database{QStringLiteral("fabrikam"), QStringLiteral("fabrikam-db")}; // live

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<pubconsole::MemorySecretStore> m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<pubconsole::Workspace> m_workspace;
    std::unique_ptr<QWidget> m_shown;

    void start(pubconsole::Profile::Environment environment = pubconsole::Profile::Environment::Custom)
    {
        m_shown.reset();
        m_workspace.reset();
        pubconsole::Profile profile;
        profile.id = QStringLiteral("id-1");
        profile.name = QStringLiteral("Test");
        profile.environment = environment;
        profile.endpoint = m_sandbox->url();
        profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        m_secrets->write(profile.id, m_sandbox->secret());
        m_workspace = std::make_unique<pubconsole::Workspace>(profile, m_secrets.get(), schemas(),
                                                              m_folder->filePath(QStringLiteral("p.sqlite")), 600);
        m_workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->offers()->summary(database), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->operations()->active(cluster), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->operations()->active(appliance), 30000);
    }
    pubconsole::ProfileMark mark() const
    {
        const pubconsole::Profile &profile = m_workspace->profile();
        return {profile.color, profile.label(), profile.isProduction()};
    }
    pubconsole::CheckContext checked() const { return {.sasDays = 21, .levels = m_workspace->ruleLevels()->levels()}; }
    pubconsole::PublishDialog *publish(const pubconsole::OfferId &id,
                                       const QString &emails = QStringLiteral("a@b.example"))
    {
        auto *dialog = new pubconsole::PublishDialog(mark(), m_workspace->publishRun(),
                                                     m_workspace->operationRepository(), id, checked(), emails);
        m_shown.reset(dialog);
        dialog->show();
        return dialog;
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_shown->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    QString hint() const { return m_shown->findChild<QLabel *>(QStringLiteral("dialogHint"))->text(); }
    QStringList warnings() const
    {
        QStringList words;
        for (const pubconsole::TickBox *box : m_shown->findChildren<pubconsole::TickBox *>()) {
            if (box->isVisible())
                words += box->findChild<QCheckBox *>()->accessibleName();
        }
        return words;
    }
    void tickAll()
    {
        for (pubconsole::TickBox *box : m_shown->findChildren<pubconsole::TickBox *>())
            box->findChild<QCheckBox *>()->setChecked(true);
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_shown->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    pubconsole::OfferDocument *opened(const pubconsole::OfferId &id)
    {
        pubconsole::OfferDocument *document = m_workspace->openOffers()->open(id);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), pubconsole::OfferDocument::State::Ready, 30000); }();
        return document;
    }

    void begin()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--speed"), QStringLiteral("600")});
        m_secrets = std::make_unique<pubconsole::MemorySecretStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void end()
    {
        m_shown.reset();
        m_workspace.reset();
    }
};
