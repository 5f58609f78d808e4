// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/overwritedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

OverwriteDialog::OverwriteDialog(const ProfileMark &profile, const OfferId &offer, int theirs, QWidget *parent)
    : ConfirmDialog(profile, tr("Overwrite %1").arg(offer.offer), tr("their changes are lost"), parent)
{
    addText(tr("%n field(s) that someone else changed go back to what you have. That is written to the history.",
               nullptr, theirs));
    addHeading(tr("Offer id"));
    addText(tr("Type %1 to go on.").arg(offer.offer))->setForegroundRole(QPalette::PlaceholderText);
    auto *typed = new QLineEdit(this);
    typed->setAccessibleName(tr("Offer id"));
    body()->addWidget(typed);
    setButtons(tr("Overwrite theirs"), tr("Cancel"), true);
    const auto update = [this, typed, offer] {
        const bool isTyped = typed->text().trimmed() == offer.offer;
        confirmButton()->setEnabled(isTyped);
        setHint(isTyped ? QString() : tr("Type the offer id to go on."));
    };
    connect(typed, &QLineEdit::textChanged, this, update);
    connect(this, &ConfirmDialog::confirmed, this, &QDialog::accept);
    update();
    typed->setFocus();
}

} // namespace pubconsole
