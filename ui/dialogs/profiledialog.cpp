// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/profiledialog.h"

#include "theme.h"
#include "widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

ProfileDialog::ProfileDialog(const Profile &profile, const QString &backendName, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_name(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_environment(new QComboBox(this))
    , m_endpoint(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_publishers(new QLineEdit(this))
    , m_tenantId(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_secret(new SecretEdit(this))
    , m_keeping(new QComboBox(this))
    , m_readOnly(new QCheckBox(tr("Read-only"), this))
    , m_results(new QListWidget(this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(profile.name.isEmpty() ? tr("Add profile") : tr("Edit profile"));
    setMinimumWidth(560);
    build(backendName);
    fill();
    for (QLineEdit *edit :
         {m_name, m_endpoint, m_authority, m_tenantId, m_clientId, static_cast<QLineEdit *>(m_secret)})
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::update);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ProfileDialog::update);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    update();
}

void ProfileDialog::build(const QString &backendName)
{
    for (const QString &color : Profile::colors())
        m_color->addItem(Theme::dot(Theme::profileColor(color)), Theme::profileColorText(color), color);
    m_environment->addItem(tr("Production"), int(Profile::Environment::Production));
    m_environment->addItem(tr("Custom endpoint"), int(Profile::Environment::Custom));
    if (!backendName.isEmpty())
        m_keeping->addItem(tr("Keep in %1").arg(backendName), true);
    m_keeping->addItem(tr("Ask me every session"), false);
    m_secret->setPlaceholderText(m_profile.name.isEmpty() ? tr("The secret's value, not its id")
                                                          : tr("Leave empty to keep the one that is stored"));
    m_publishers->setPlaceholderText(tr("optional, separated by blanks"));
    m_results->setAccessibleName(tr("Connection test"));
    m_results->setMaximumHeight(96);
    m_results->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("Name"), m_name},
        {tr("Colour"), m_color},
        {tr("Environment"), m_environment},
        {tr("Endpoint"), m_endpoint},
        {tr("Authority"), m_authority},
        {tr("Tenant id"), m_tenantId},
        {tr("Client id"), m_clientId},
        {tr("Secret"), m_secret},
        {tr("Where the secret is kept"), m_keeping},
        {tr("Publishers"), m_publishers},
    };
    for (const auto &[label, widget] : rows) {
        widget->setAccessibleName(label);
        form->addRow(label, widget);
    }
    form->addRow(QString(), m_readOnly);
    m_readOnly->setAccessibleName(tr("Read-only"));

    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"primary"_s);
    for (QPushButton *button : {m_test, m_save, cancel})
        button->setAutoDefault(false);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_test);
    footer->addWidget(m_hint, 1);
    footer->addWidget(cancel);
    footer->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_results);
    layout->addLayout(footer);
}

void ProfileDialog::fill()
{
    m_name->setText(m_profile.name);
    m_color->setCurrentIndex(std::max(0, m_color->findData(m_profile.color)));
    m_environment->setCurrentIndex(m_profile.isProduction() ? 0 : 1);
    m_endpoint->setText(m_profile.endpoint.toString());
    m_authority->setText(m_profile.credential.authority.toString());
    m_publishers->setText(m_profile.publishers.join(u' '));
    m_tenantId->setText(m_profile.credential.tenantId);
    m_clientId->setText(m_profile.credential.clientId);
    m_readOnly->setChecked(m_profile.isReadOnly);
    m_keeping->setCurrentIndex(std::max(0, m_keeping->findData(m_profile.keepsSecret)));
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.color = m_color->currentData().toString();
    profile.environment =
        m_environment->currentIndex() == 0 ? Profile::Environment::Production : Profile::Environment::Custom;
    const bool isProduction = profile.isProduction();
    profile.endpoint = isProduction ? Profile::productionEndpoint() : QUrl(m_endpoint->text().trimmed());
    profile.credential.authority = isProduction ? Profile::productionAuthority() : QUrl(m_authority->text().trimmed());
    profile.credential.tenantId = m_tenantId->text().trimmed();
    profile.credential.clientId = m_clientId->text().trimmed();
    profile.publishers = m_publishers->text().simplified().split(u' ', Qt::SkipEmptyParts);
    profile.isReadOnly = m_readOnly->isChecked();
    profile.keepsSecret = m_keeping->currentData().toBool();
    return profile;
}

QString ProfileDialog::secret() const
{
    return m_secret->text().trimmed();
}

void ProfileDialog::update()
{
    const bool isProduction = m_environment->currentIndex() == 0;
    m_endpoint->setEnabled(!isProduction);
    m_authority->setEnabled(!isProduction);
    const bool needsSecret = m_profile.name.isEmpty() && secret().isEmpty();
    QString problem = profile().problem();
    if (problem.isEmpty() && needsSecret)
        problem = tr("Enter the secret.");
    m_save->setEnabled(problem.isEmpty());
    m_test->setEnabled(problem.isEmpty() && !secret().isEmpty());
    m_hint->setText(problem);
    m_save->setAccessibleDescription(problem);
    m_test->setAccessibleDescription(m_test->isEnabled() ? QString()
                                     : problem.isEmpty() ? tr("Enter the secret to test it.")
                                                         : problem);
}

void ProfileDialog::addTestLine(bool isPassed, const QString &text)
{
    m_results->addItem((isPassed ? u"✓ "_s : u"✗ "_s) + text);
    m_results->scrollToBottom();
}

void ProfileDialog::test()
{
    m_results->clear();
    m_test->setEnabled(false);
    m_connectionTest = std::make_unique<ConnectionTest>(profile(), secret());
    const auto words = [](ConnectionTest::Step step) {
        switch (step) {
        case ConnectionTest::Step::Token:
            return tr("Token received");
        case ConnectionTest::Step::Service:
            return tr("Service reachable");
        case ConnectionTest::Step::Publishers:
            break;
        }
        return tr("Publishers");
    };
    connect(m_connectionTest.get(), &ConnectionTest::passed, this,
            [this, words](ConnectionTest::Step step, const QString &detail) {
                addTestLine(true, step == ConnectionTest::Step::Publishers ? detail : words(step));
            });
    connect(m_connectionTest.get(), &ConnectionTest::failed, this,
            [this, words](ConnectionTest::Step step, const QString &reason) {
                addTestLine(false, words(step) + ": "_L1 + reason);
                update();
            });
    connect(m_connectionTest.get(), &ConnectionTest::finished, this, &ProfileDialog::update);
    m_connectionTest->start();
}

} // namespace pubconsole
