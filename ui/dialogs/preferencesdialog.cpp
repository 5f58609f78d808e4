// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/preferencesdialog.h"

#include "workspace/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace pubconsole {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_requests(new QSpinBox(this))
    , m_sasDays(new QSpinBox(this))
    , m_notifications(new QCheckBox(tr("Tell me on the desktop when an operation needs me or ends"), this))
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(520);
    m_theme->addItem(tr("System"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(std::max(m_theme->findData(settings->theme()), 0));
    m_language->addItem(tr("System"), QString());
    for (const QString &language : {u"en"_s, u"nl"_s})
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_language->setCurrentIndex(std::max(m_language->findData(settings->language()), 0));
    m_requests->setRange(10, 600);
    m_requests->setValue(settings->requestsPerMinute());
    m_requests->setSuffix(tr(" a minute"));
    m_sasDays->setRange(1, 365);
    m_sasDays->setValue(settings->sasDays());
    m_sasDays->setSuffix(tr(" days"));
    m_notifications->setChecked(settings->hasNotifications());

    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setSpacing(12);
    const auto add = [form](const QString &label, QWidget *field) {
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    add(tr("Theme"), m_theme);
    add(tr("Language"), m_language);
    add(tr("Requests of its own accord"), m_requests);
    add(tr("Disk signatures last at least"), m_sasDays);
    m_notifications->setAccessibleName(m_notifications->text());
    form->addRow(m_notifications);
    auto *note = new QLabel(tr("Language and requests count from the next start or profile on."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    form->addRow(note);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::save()
{
    m_settings->setTheme(m_theme->currentData().toString());
    m_settings->setLanguage(m_language->currentData().toString());
    m_settings->setRequestsPerMinute(m_requests->value());
    m_settings->setSasDays(m_sasDays->value());
    m_settings->setNotifications(m_notifications->isChecked());
    accept();
    Q_EMIT saved();
}

} // namespace pubconsole
