// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlDatabase;

namespace pubconsole {

//! The SQLite file of one profile. Writing happens on a thread of its own, one transaction for each job, in the order
//! of the calls; what is written counts as saved when its answer says so. Reading is for short queries, in the thread
//! that owns this. The file must be there already, for its owner alone; SQLite's files beside it have its permissions.
class Database final : public QObject
{
    Q_OBJECT

public:
    //! How sure a commit is: Process survives the end of the program at any moment, Power that of the computer too
    //! and costs up to 100 ms.
    enum class Durability { Process, Power };
    //! Runs in the writer's thread inside a transaction. False, or a failed query, rolls back.
    using Job = std::function<bool(QSqlDatabase &database)>;
    using Row = QList<QVariant>;

    explicit Database(QString file, QObject *parent = nullptr);
    //! Ends when everything that was to be written is.
    ~Database() override;

    //! Opens the file and brings its tables up to date. A file that is no database of this program is kept aside under
    //! another name and a new one begun. The sentence of what happened; empty when all is as it should be.
    QString open();
    bool isOpen() const { return m_isOpen; }

    //! Queues a job. `done` is called in the thread of `context`, with a sentence when the job failed, and not at all
    //! when `context` is gone by then.
    void write(Job job, Durability durability, QObject *context, std::function<void(const QString &error)> done);
    //! The rows of a query, with its values bound to the question marks. Empty on an error, which is logged.
    QList<Row> rows(const QString &sql, const QVariantList &values = {}) const;
    //! Blocks until everything that was queued is written: for the end of the program.
    void flush();

    //! One statement inside a job.
    static bool execute(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
    //! The id of the row that the last statement inserted, inside a job.
    static bool lastId(QSqlDatabase &database, qint64 *id);

private:
    class Writer;
    QString connect();

    QString m_file;
    QString m_connection;
    QThread m_thread;
    std::unique_ptr<Writer> m_writer;
    bool m_isOpen = false;
};

} // namespace pubconsole
