// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/offersnapshot.h"
#include "backend/unreadanswer.h"
#include "json/jsonpath.h"
#include "net/reply.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace pubconsole {

class BusyBar;
class CompareFilter;
class CompareModel;
class EmptyState;
class OfferDocument;
class OfferFile;
class OfferReader;
class OpenOffers;

//! *Compare*: the draft with its edits beside preview, production, any version or a file. Copies values and whole plans
//! from there into the draft, and writes a report. Its window title says of which offer, and what is compared.
class CompareTab final : public QWidget
{
    Q_OBJECT

public:
    //! \param offers, reader not owned; the offer is open
    CompareTab(OpenOffers *offers, const OfferReader *reader, const OfferId &offer, QWidget *parent = nullptr);
    const OfferId &offer() const { return m_offer; }
    void setReadOnly(bool isReadOnly);
    //! Reads again what could not be read.
    void retry();
    //! Puts a file beside the slots.
    void addFile(const OfferFile &file, const QString &name);

Q_SIGNALS:
    //! Something to say in the message bar.
    void failed(const QString &sentence);
    //! The report was written to a file.
    void done(const QString &sentence);
    //! The person wants to see this place of the draft.
    void placeActivated(const JsonPointer &place);

private:
    void setUpTable();
    void follow();
    QWidget *buildHeader();
    QLayout *makeFilters(QWidget *parent);
    QLayout *makeActions(QWidget *parent);
    //! Where one of m_states comes from, and what came instead when it is no strict JSON.
    struct Source
    {
        qsizetype state;
        std::function<Reply<OfferSnapshot>()> ask;
        std::function<std::optional<UnreadAnswer>()> unread;
    };
    void read(const Source &source);
    void takeUnread(qsizetype state, const std::optional<UnreadAnswer> &answer, const ApiError &error);
    void addVersion();
    void updateVersions();
    void chooseFile();
    void openFile(const QString &path);
    void exportReport();
    void writeReport(const QString &path);
    QStringList names() const; // of what is compared
    void copyFrom(int state);
    void update();
    bool isAnythingBesideDraft() const;
    void updateSummary();
    void updatePage();
    void updateButtons();
    QList<int> selectedRows() const;
    void restoreCurrent(const JsonPath &path, const QPoint &place);

    OpenOffers *m_offers;
    const OfferReader *m_reader;
    OfferId m_offer;
    QPointer<OfferDocument> m_document;
    QList<std::pair<QString, JsonValue>> m_states; // behind the draft
    QList<Source> m_failed;                        // are read again with everything else
    QTimer m_pause;
    bool m_isReadOnly = false;
    int m_reading = 0;
    int m_differing = 0; // fields, technical ones aside
    CompareModel *m_model;
    CompareFilter *m_filter;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyState *m_empty;
    QComboBox *m_show;
    QSpinBox *m_version;
    QLineEdit *m_search; // made behind them: it would take the keys, and Undo, when the tab opens
    QPushButton *m_addVersion;
    QPushButton *m_copy;
    QLabel *m_summary;
    BusyBar *m_busy;
    bool m_isNew = true; // nobody has seen its table yet
};

} // namespace pubconsole
