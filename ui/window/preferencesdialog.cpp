// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preferencesdialog.h"

#include "net/networkoptions.h"
#include "profiles/settings.h"
#include "widgets/fileedit.h"
#include "widgets/scrollbody.h"
#include "widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 16, 12, 12);
    form->setSpacing(12);
    return form;
}

void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    if (field->accessibleName().isEmpty() || qobject_cast<SecretEdit *>(field))
        field->setAccessibleName(label);
    form->addRow(label, field);
}

void addNote(QFormLayout *form, const QString &text)
{
    auto *note = new QLabel(text, form->parentWidget());
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    form->addRow(note);
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_requests(new QSpinBox(this))
    , m_sasDays(new QSpinBox(this))
    , m_notifications(new QCheckBox(tr("Tell me on the desktop when an operation needs me or ends"), this))
    , m_proxy(new QComboBox(this))
    , m_proxyHost(new QLineEdit(this))
    , m_proxyPort(new QSpinBox(this))
    , m_proxyUser(new QLineEdit(this))
    , m_proxyPassword(new SecretEdit(this))
    , m_noProxy(new QLineEdit(this))
    , m_authorities(new FileEdit(tr("Extra CA file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(560);
    auto *pages = new QTabWidget(this);
    pages->addTab(new ScrollBody(makeGeneral(), pages), tr("General"));
    pages->addTab(new ScrollBody(makeNetwork(), pages), tr("Network"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(pages, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    fill();
    update();
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &PreferencesDialog::update);
    connect(m_proxyHost, &QLineEdit::textChanged, this, &PreferencesDialog::update);
    connect(m_authorities, &FileEdit::pathChanged, this, &PreferencesDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *PreferencesDialog::makeGeneral()
{
    m_theme->addItem(tr("System"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_language->addItem(tr("System"), QString());
    for (const QString &language : {u"en"_s, u"nl"_s})
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_requests->setRange(10, 600);
    m_requests->setSuffix(tr(" a minute"));
    m_sasDays->setRange(1, 365);
    m_sasDays->setSuffix(tr(" days"));
    m_notifications->setAccessibleName(m_notifications->text());

    auto *page = new QWidget(this);
    QFormLayout *form = makeForm(page);
    addRow(form, tr("Theme"), m_theme);
    addRow(form, tr("Language"), m_language);
    addRow(form, tr("Requests of its own accord"), m_requests);
    addRow(form, tr("Disk signatures last at least"), m_sasDays);
    form->addRow(m_notifications);
    addNote(form, tr("Language and requests count from the next start or profile on."));
    return page;
}

QWidget *PreferencesDialog::makeNetwork()
{
    m_proxy->addItem(tr("As the system says"), int(ProxyRules::Mode::System));
    m_proxy->addItem(tr("None"), int(ProxyRules::Mode::None));
    m_proxy->addItem(tr("This one"), int(ProxyRules::Mode::Manual));
    m_proxyPort->setRange(1, 65535);
    m_proxyHost->setPlaceholderText(u"proxy.example.com"_s);
    m_proxyUser->setPlaceholderText(tr("only if it asks for one"));
    m_proxyPassword->setPlaceholderText(tr("Leave empty to keep the one that is stored"));
    m_noProxy->setPlaceholderText(u"localhost .example.com 10.0.0.0/8"_s);
    m_authorities->setPlaceholderText(tr("a PEM file that is trusted beside the system's authorities"));

    auto *page = new QWidget(this);
    QFormLayout *form = makeForm(page);
    addRow(form, tr("Proxy"), m_proxy);
    addRow(form, tr("Proxy host"), m_proxyHost);
    addRow(form, tr("Proxy port"), m_proxyPort);
    addRow(form, tr("Proxy user"), m_proxyUser);
    addRow(form, tr("Proxy password"), m_proxyPassword);
    addRow(form, tr("No proxy for"), m_noProxy);
    addRow(form, tr("Extra CA file"), m_authorities);
    addNote(form, tr("The password is kept in the keyring. A certificate that is not trusted cannot be accepted."));
    return page;
}

void PreferencesDialog::fill()
{
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(box->findData(value), 0));
    };
    choose(m_theme, m_settings->theme());
    choose(m_language, m_settings->language());
    m_requests->setValue(m_settings->requestsPerMinute());
    m_sasDays->setValue(m_settings->sasDays());
    m_notifications->setChecked(m_settings->hasNotifications());
    const ProxyRules proxy = m_settings->proxy();
    choose(m_proxy, int(proxy.mode));
    m_proxyHost->setText(proxy.host);
    m_proxyPort->setValue(proxy.port);
    m_proxyUser->setText(proxy.user);
    m_noProxy->setText(proxy.exceptions.join(u' '));
    m_authorities->setPath(m_settings->authorityFile());
}

void PreferencesDialog::update()
{
    const bool isManual = m_proxy->currentData().toInt() == int(ProxyRules::Mode::Manual);
    for (QWidget *field : {static_cast<QWidget *>(m_proxyHost), static_cast<QWidget *>(m_proxyPort),
                           static_cast<QWidget *>(m_proxyUser), static_cast<QWidget *>(m_proxyPassword)})
        field->setEnabled(isManual);
    QString problem;
    if (isManual && m_proxyHost->text().trimmed().isEmpty())
        problem = tr("Enter the proxy's host.");
    if (const QString file = m_authorities->path(); problem.isEmpty() && !file.isEmpty()) {
        const auto read = NetworkOptions::readAuthorities(file);
        problem = read ? QString() : read.error().message;
    }
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
    m_save->setAccessibleDescription(problem);
}

void PreferencesDialog::save()
{
    m_settings->setTheme(m_theme->currentData().toString());
    m_settings->setLanguage(m_language->currentData().toString());
    m_settings->setRequestsPerMinute(m_requests->value());
    m_settings->setSasDays(m_sasDays->value());
    m_settings->setNotifications(m_notifications->isChecked());
    ProxyRules proxy;
    proxy.mode = ProxyRules::Mode(m_proxy->currentData().toInt());
    proxy.host = m_proxyHost->text().trimmed();
    proxy.port = quint16(m_proxyPort->value());
    proxy.user = m_proxyUser->text().trimmed();
    proxy.exceptions = ProxyRules::exceptionsOf(m_noProxy->text());
    m_settings->setProxy(proxy);
    m_settings->setAuthorityFile(m_authorities->path());
    accept();
    if (!m_proxyPassword->text().isEmpty())
        Q_EMIT proxyPasswordEntered(m_proxyPassword->text());
    Q_EMIT saved();
}

} // namespace pubconsole
