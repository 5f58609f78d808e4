// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unsaveddialog.h"

#include "json/typedtext.h"
#include "profiles/profile.h"
#include "widgets/profilestrip.h"
#include "widgets/questions.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

namespace {

// Who has hundreds of them open reads no list of hundreds.
QString listed(const QStringList &names)
{
    constexpr qsizetype most = 12;
    QString text = names.first(std::min(names.size(), most)).join(u'\n');
    if (names.size() > most)
        text += u'\n' + UnsavedDialog::tr("and %n more", nullptr, int(names.size() - most));
    return text;
}

} // namespace

UnsavedDialog::UnsavedDialog(const QStringList &names, const Profile *profile, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
{
    setWindowTitle(tr("Unsaved changes"));
    setMinimumWidth(440);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setNames(names);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save all"), QDialogButtonBox::AcceptRole);
    QPushButton *keep = buttons->addButton(tr("Keep as local drafts"), QDialogButtonBox::AcceptRole);
    QPushButton *discard = buttons->addButton(tr("Discard…"), QDialogButtonBox::DestructiveRole);
    QPushButton *stay = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    if (profile)
        addProfile(*profile, layout);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveAllChosen();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepChosen();
    });
    connect(discard, &QPushButton::clicked, this, &UnsavedDialog::askToDiscard);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
}

void UnsavedDialog::setNames(const QStringList &names)
{
    m_names = names;
    if (names.isEmpty()) {
        accept();
        Q_EMIT nothingLeft();
        return;
    }
    m_text->setText(tr("%n open offer(s) or file(s) have changes that are not saved:", nullptr, int(names.size())) +
                    u'\n' + visibleText(listed(names)));
}

// Saving is acting: it says on what.
void UnsavedDialog::addProfile(const Profile &profile, QBoxLayout *layout)
{
    auto *strip = new ProfileStrip(this);
    strip->setColor(Theme::profileColor(profile.color));
    auto *name = new QLabel(profile.label(), this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(strip);
    layout->addWidget(name);
}

void UnsavedDialog::askToDiscard()
{
    Questions::ask(this,
                   {tr("Discard changes"),
                    tr("Discard the unsaved changes of these? They cannot be brought back.\n%1").arg(listed(m_names)),
                    tr("Discard"), tr("Keep")},
                   [this] {
                       accept();
                       Q_EMIT discardChosen();
                   });
}

} // namespace pubconsole
