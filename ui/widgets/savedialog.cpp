// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savedialog.h"

#include <QFileDialog>

namespace pubconsole {

using namespace Qt::StringLiterals;

QFileDialog *saveDialog(const QString &title, const QString &name, const QString &filters, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, name, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto take = [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    };
    take(filters.section(u";;"_s, 0, 0));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, take);
    return dialog;
}

} // namespace pubconsole
