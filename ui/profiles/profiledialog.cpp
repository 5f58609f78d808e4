// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profiledialog.h"

#include "net/secretstore.h"
#include "widgets/fileedit.h"
#include "widgets/questions.h"
#include "widgets/scrollbody.h"
#include "widgets/secretedit.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Method = Credential::Method;

ProfileDialog::ProfileDialog(const Profile &profile, SecretStore *keyring, const NetworkOptions &network,
                             QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_keyring(keyring)
    , m_network(network)
    , m_name(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_environment(new QComboBox(this))
    , m_endpoint(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_method(new QComboBox(this))
    , m_tenantId(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_certificate(
          new FileEdit(tr("Certificate"), tr("Certificate with its private key (*.pem);;All files (*)"), this))
    , m_secret(new SecretEdit(this))
    , m_keeping(new QComboBox(this))
    , m_expiryRow(new QWidget(this))
    , m_hasExpiry(new QCheckBox(tr("Remind me before"), m_expiryRow))
    , m_expiry(new QDateEdit(m_expiryRow))
    , m_publishers(new QLineEdit(this))
    , m_readOnly(new QCheckBox(tr("Read-only"), this))
    , m_results(new QListWidget(this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(isNew() ? tr("Add profile") : tr("Edit profile"));
    setMinimumWidth(600);
    build(keyring->backendName());
    fill();
    for (QLineEdit *edit :
         {m_name, m_endpoint, m_authority, m_tenantId, m_clientId, static_cast<QLineEdit *>(m_secret)})
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::update);
    for (QComboBox *box : {m_environment, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &ProfileDialog::update);
    connect(m_certificate, &FileEdit::pathChanged, this, &ProfileDialog::update);
    connect(m_hasExpiry, &QCheckBox::toggled, m_expiry, &QWidget::setEnabled);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::saveRequested);
    update();
    m_filled = this->profile();
}

void ProfileDialog::reject()
{
    if (profile() == m_filled && secret().isEmpty()) {
        QDialog::reject();
        return;
    }
    Questions::ask(this,
                   {windowTitle(), tr("Discard what was typed here? The profile stays as it was."), tr("Discard"),
                    tr("Go on editing")},
                   [this] { QDialog::reject(); });
}

QFormLayout *ProfileDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("Name"), m_name},
        {tr("Color"), m_color},
        {tr("Environment"), m_environment},
        {tr("Endpoint"), m_endpoint},
        {tr("Authority"), m_authority},
        {tr("Sign-in"), m_method},
        {tr("Tenant id"), m_tenantId},
        {tr("Client id"), m_clientId},
        {tr("Certificate"), m_certificate},
        {tr("Secret"), m_secret},
        {tr("Where the secret is kept"), m_keeping},
        {tr("The secret ends"), m_expiryRow},
        {tr("Publishers"), m_publishers},
    };
    for (const auto &[label, widget] : rows) {
        if (widget->accessibleName().isEmpty())
            widget->setAccessibleName(label);
        form->addRow(label, widget);
    }
    form->addRow(QString(), m_readOnly);
    return form;
}

void ProfileDialog::fillChoices(const QString &backendName)
{
    for (const QString &color : Profile::colors())
        m_color->addItem(Theme::dot(Theme::profileColor(color)), Theme::profileColorText(color), color);
    m_environment->addItem(tr("Production"), int(Profile::Environment::Production));
    m_environment->addItem(tr("Custom endpoint"), int(Profile::Environment::Custom));
    m_method->addItem(tr("Client secret"), int(Method::Secret));
    m_method->addItem(tr("Certificate"), int(Method::Certificate));
    m_method->addItem(tr("Token from AZURE_TOKEN"), int(Method::EnvironmentToken));
    m_method->addItem(tr("Azure CLI (az login)"), int(Method::AzureCli));
    if (!backendName.isEmpty())
        m_keeping->addItem(tr("Keep in %1").arg(backendName), true);
    m_keeping->addItem(tr("Ask me every session"), false);
}

void ProfileDialog::build(const QString &backendName)
{
    fillChoices(backendName);
    m_certificate->setPlaceholderText(tr("a PEM file with the certificate and its private key"));
    m_publishers->setPlaceholderText(tr("optional, separated by blanks"));
    m_results->setAccessibleName(tr("Connection test"));
    m_results->setMaximumHeight(120);
    m_results->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_readOnly->setAccessibleName(tr("Read-only"));

    m_hasExpiry->setAccessibleName(tr("Remind me before the secret ends"));
    m_expiry->setAccessibleName(tr("The secret ends"));
    m_expiry->setCalendarPopup(true);
    auto *expiry = new QHBoxLayout(m_expiryRow);
    expiry->setContentsMargins(0, 0, 0, 0);
    expiry->addWidget(m_hasExpiry);
    expiry->addWidget(m_expiry);
    expiry->addStretch();

    auto *body = new QWidget(this);
    auto *fields = new QVBoxLayout(body);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    m_form = makeForm();
    fields->addLayout(m_form);
    fields->addWidget(m_results);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
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
    m_body = new ScrollBody(body, this);
    layout->addWidget(m_body, 1);
    layout->addLayout(footer);
}

void ProfileDialog::fill()
{
    m_name->setText(m_profile.name);
    m_color->setCurrentIndex(std::max(0, m_color->findData(m_profile.color)));
    m_environment->setCurrentIndex(m_profile.isProduction() ? 0 : 1);
    m_endpoint->setText(m_profile.endpoint.toString());
    m_authority->setText(m_profile.credential.authority.toString());
    m_method->setCurrentIndex(std::max(0, m_method->findData(int(m_profile.credential.method))));
    m_tenantId->setText(m_profile.credential.tenantId);
    m_clientId->setText(m_profile.credential.clientId);
    m_certificate->setPath(m_profile.credential.certificateFile);
    m_keeping->setCurrentIndex(std::max(0, m_keeping->findData(m_profile.keepsSecret)));
    m_hasExpiry->setChecked(m_profile.secretExpiry.isValid());
    m_expiry->setDate(m_profile.secretExpiry.isValid() ? m_profile.secretExpiry : QDate::currentDate().addMonths(6));
    m_expiry->setEnabled(m_hasExpiry->isChecked());
    m_publishers->setText(m_profile.publishers.join(u' '));
    m_readOnly->setChecked(m_profile.isReadOnly);
}

Method ProfileDialog::method() const
{
    return Method(m_method->currentData().toInt());
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.color = m_color->currentData().toString();
    profile.environment =
        m_environment->currentIndex() == 0 ? Profile::Environment::Production : Profile::Environment::Custom;
    const bool isProduction = profile.isProduction();
    profile.endpoint = isProduction ? Profile::productionEndpoint() : QUrl(m_endpoint->text().trimmed());
    profile.credential.authority = isProduction ? Profile::productionAuthority() : QUrl(m_authority->text().trimmed());
    profile.credential.method = method();
    profile.credential.tenantId = m_tenantId->text().trimmed();
    profile.credential.clientId = m_clientId->text().trimmed();
    profile.credential.certificateFile = method() == Method::Certificate ? m_certificate->path() : QString();
    profile.publishers = m_publishers->text().simplified().split(u' ', Qt::SkipEmptyParts);
    profile.isReadOnly = m_readOnly->isChecked();
    profile.keepsSecret = m_keeping->currentData().toBool();
    profile.secretExpiry = method() == Method::Secret && m_hasExpiry->isChecked() ? m_expiry->date() : QDate();
    return profile;
}

QString ProfileDialog::secret() const
{
    return m_secret->text().trimmed();
}

// A secret belongs to one app of one tenant, and must not go to another sign-in service by an edit.
bool ProfileDialog::needsSecret() const
{
    Credential now = profile().credential;
    now.certificateFile = m_profile.credential.certificateFile;
    return method() == Method::Secret && secret().isEmpty() && (isNew() || now != m_profile.credential);
}

void ProfileDialog::updateRows()
{
    const bool isProduction = m_environment->currentIndex() == 0;
    const bool isPrincipal = method() == Method::Secret || method() == Method::Certificate;
    m_endpoint->setEnabled(!isProduction);
    m_authority->setEnabled(!isProduction);
    m_form->setRowVisible(m_authority, isPrincipal);
    m_form->setRowVisible(m_tenantId, method() != Method::EnvironmentToken);
    m_form->setRowVisible(m_clientId, isPrincipal);
    m_form->setRowVisible(m_certificate, method() == Method::Certificate);
    m_form->setRowVisible(m_secret, isPrincipal);
    m_form->setRowVisible(m_keeping, isPrincipal);
    m_form->setRowVisible(m_expiryRow, method() == Method::Secret);
    const QString label = method() == Method::Certificate ? tr("Passphrase") : tr("Secret");
    static_cast<QLabel *>(m_form->labelForField(m_secret))->setText(label);
    m_secret->setAccessibleName(label);
    m_secret->setPlaceholderText(method() == Method::Certificate ? tr("only if the private key has one")
                                 : isNew()                       ? tr("The secret's value, not its id")
                                                                 : tr("Leave empty to keep the one that is stored"));
}

void ProfileDialog::update()
{
    updateRows();
    QString problem = profile().problem();
    if (problem.isEmpty() && needsSecret())
        problem = isNew() ? tr("Enter the secret.") : tr("Enter the secret anew: it belongs to one app of one tenant.");
    m_save->setEnabled(problem.isEmpty());
    const QString whyNoTest = method() == Method::EnvironmentToken
                                  ? tr("A token of the environment is used when the profile is opened.")
                                  : problem;
    m_test->setEnabled(whyNoTest.isEmpty());
    m_hint->setText(problem);
    m_save->setAccessibleDescription(problem);
    m_test->setAccessibleDescription(whyNoTest);
    m_test->setToolTip(whyNoTest);
}

void ProfileDialog::showProblem(const QString &why)
{
    m_hint->setText(why);
    m_save->setAccessibleDescription(why);
}

void ProfileDialog::addTestLine(bool isPassed, const QString &text)
{
    m_results->addItem((isPassed ? u"✓ "_s : u"✗ "_s) + text);
    m_results->scrollToBottom();
    m_body->ensureWidgetVisible(m_results); // also where the screen is too small for the whole form
}

void ProfileDialog::test()
{
    m_results->clear();
    m_test->setEnabled(false);
    const bool isStored = secret().isEmpty() && method() == Method::Secret;
    if (!isStored) {
        testWith(secret());
        return;
    }
    m_keyring->read(m_profile.id).then(this, [this](const Result<QString> &stored) {
        if (stored) {
            testWith(*stored);
            return;
        }
        addTestLine(false, stored.error().text());
        update();
    });
}

void ProfileDialog::testWith(const QString &secret)
{
    m_connectionTest = std::make_unique<ConnectionTest>(profile(), secret, m_network);
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
