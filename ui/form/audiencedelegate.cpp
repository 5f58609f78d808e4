// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/audiencedelegate.h"

#include "models/audiencemodel.h"

#include <QComboBox>

namespace pubconsole {

QWidget *AudienceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (index.column() != AudienceModel::Kind) {
        QWidget *editor = CellDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(name);
        return editor;
    }
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    const auto *model = static_cast<const AudienceModel *>(index.model());
    for (const OfferField::Choice &kind : model->shape().kinds())
        choice->addItem(kind.label, kind.value.toString());
    const QString there = index.data(Qt::EditRole).toString(); // may be one that nobody knows
    if (choice->findData(there) < 0)
        choice->addItem(index.data().toString(), there);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto *self = const_cast<AudienceDelegate *>(this);
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

void AudienceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole).toString()));
    else
        CellDelegate::setEditorData(editor, index);
}

void AudienceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        model->setData(index, choice->currentData());
    else
        CellDelegate::setModelData(editor, model, index);
}

} // namespace pubconsole
