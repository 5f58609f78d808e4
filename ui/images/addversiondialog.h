// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/imagemaps.h"
#include "rules/offerimages.h"
#include "widgets/editdialog.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace pubconsole {

//! Asks for a new version of an image: of which plan, its number, and the addresses of its disks as they were pasted.
//! Says what they come to before anything changes.
class AddVersionDialog final : public EditDialog
{
    Q_OBJECT

public:
    struct Version
    {
        QByteArray map; //!< ImageMap::id
        QByteArray version;
        QStringList addresses; //!< the operating system's disk, then the data disks
        QHash<QByteArray, QString> texts;
    };

    //! \param maps where versions can be added, one at least
    //! \param published the public versions of a map by its id, for the next free number
    //! \param chosen the one that is offered first
    AddVersionDialog(QList<ImageMap> maps, const QHash<QByteArray, JsonValue> &published, qsizetype chosen,
                     AddressInspector inspect, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const pubconsole::AddVersionDialog::Version &version);

private:
    void addFields();
    void offerVersion();
    void update();
    void confirm() override;
    const ImageMap &map() const;
    QString problem(const QStringList &addresses) const;
    QString versionWith(const QString &address) const;
    QString diskText(const QStringList &addresses) const;

    QList<ImageMap> m_maps;
    QHash<QByteArray, JsonValue> m_published;
    AddressInspector m_inspect;
    QFormLayout *m_fields;
    QComboBox *m_plan;
    QLineEdit *m_version;
    QHash<QByteArray, QLineEdit *> m_texts;
    QPlainTextEdit *m_addresses;
    QLabel *m_disks;
};

} // namespace pubconsole
