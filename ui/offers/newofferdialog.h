// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "json/jsonvalue.h"
#include "offer/offerfile.h"
#include "widgets/confirmdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pubconsole {

class OfferReader;
class OfferStore;
class OpenOffers;

//! *New offer*: publisher, id and type, and what it begins with: nothing, another offer, or a file. Creates a draft on
//! this computer; the service has it with the first save.
class NewOfferDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! What it works with. Not owned.
    struct Parts
    {
        const OfferStore *listed;
        OpenOffers *offers;
        const OfferReader *reader;
    };
    //! \param like the offer that is offered to be cloned; may be empty
    NewOfferDialog(const ProfileMark &profile, const Parts &parts, const OfferId &like, QWidget *parent = nullptr);

    //! Chooses this file to begin with.
    void beginWith(const OfferFile &file, const QString &name);

Q_SIGNALS:
    //! A document of this offer is open now.
    void created(const OfferId &id);
    //! The id is taken, and the person wants to see by what.
    void openRequested(const OfferId &id);

private:
    void addChoice(const QString &label, QWidget *field);
    void update();
    void create();
    void chooseFile();
    void readFile(const QString &path);
    void begin(const OfferId &offer, const JsonValue &content, const QString &type);
    void openTaken();
    OfferId id() const;
    QString problem() const;

    Parts m_;
    QComboBox *m_publisher;
    QLineEdit *m_offer;
    QComboBox *m_start;
    QComboBox *m_type;
    QPushButton *m_open;
    std::optional<OfferFile> m_file;
    bool m_isReading = false;
};

} // namespace pubconsole
