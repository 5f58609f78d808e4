// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace pubconsole {

class EmptyState;
class HistoryLog;
class HistoryModel;

//! *History*: everything that was done and seen, of one offer or of all. Searched, filtered, exported, trimmed; what a
//! save or a publish changed stands below. It scrolls where there is no room for some rows and that.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    //! \param history not owned
    //! \param profile its name, after which a file of all offers is called
    //! \param offer nothing for all offers
    HistoryView(HistoryLog *history, const QString &profile, const std::optional<OfferId> &offer,
                QWidget *parent = nullptr);

Q_SIGNALS:
    //! The person wants to see this offer.
    void offerActivated(const OfferId &id);
    //! Something could not be done; the sentence is complete.
    void failed(const QString &sentence);
    //! The history was written to a file.
    void done(const QString &sentence);

private:
    QWidget *buildHeader();
    void applyFilter();
    void update();
    void showDetails();
    void chooseExport();
    void writeExport(const QString &path);
    void chooseTrim();

    HistoryLog *m_history;
    QString m_name;
    std::optional<OfferId> m_offer;
    HistoryModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QLabel *m_count;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTimer m_pause;
};

} // namespace pubconsole
