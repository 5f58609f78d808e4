// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles/roles.h"
#include "rules/offerimages.h"
#include "widgets/panel.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pubconsole {

class ElidedLabel;

//! The panel *Address*: what the address of a disk comes to in one line, the address without its signature, and what
//! was found in it, a row each, with what to do.
class AddressPanel final : public Panel
{
    Q_OBJECT

public:
    explicit AddressPanel(QWidget *parent = nullptr);
    //! \param image whose disks; nothing while none is chosen
    //! \param name of the version
    void setImage(const std::optional<OfferImage> &image, const QString &name, const AddressInspector &inspect);
    //! The disk that is shown; nothing where there is none.
    std::optional<ImageDisk> disk() const;

private:
    QWidget *makeHead();
    QWidget *makeAddress();
    void showDisk();
    void showAddress();
    void showFindings(const QList<Problem> &findings);
    void addFinding(Tone tone, const QString &text, const QString &help);
    void copy() const;

    ElidedLabel *m_name;
    QComboBox *m_disks;
    QLabel *m_mark;
    QLabel *m_verdict;
    QWidget *m_line;
    QLineEdit *m_address;
    QPushButton *m_whole;
    QWidget *m_findings;
    std::optional<OfferImage> m_image;
    AddressInspector m_inspect;
    QString m_shown;        // without the signature
    QList<Problem> m_found; // what the rows say
    bool m_hasRows = false;
};

} // namespace pubconsole
