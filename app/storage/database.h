// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;

namespace pubconsole {

class DatabaseWriter;

//! The SQLite file of one profile. Writing happens on a thread of its own, one transaction for each job, in the order
//! of the calls; what is written counts as saved when its answer says so. Reading is for short queries, in the thread
//! that owns this. A file that another program holds is waited for on that other thread, and so is one that cannot be
//! opened for now; what could not be read is never moved. A file that is damaged is put aside and brought into a new
//! one as far as it can be read; one that was deleted or replaced is written again.
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

    //! Opens the file, which is made when it is not there, without waiting for anybody, and brings its tables up to
    //! date. A file that is no database of this program is kept aside under another name and a new one begun. The
    //! sentence of what happened; empty when all is as it should be. Unless isOpen() then, it is tried again until it
    //! is, and opened() says so.
    QString open();
    bool isOpen() const { return m_isOpen; }
    QString file() const { return m_file; }

    //! Queues a job. `done` is called in the thread of `context`, with a sentence when the job failed, and not at all
    //! when `context` is gone by then.
    void write(Job job, Durability durability, QObject *context, std::function<void(const QString &error)> done);
    //! The rows of a query, with its values bound to the question marks. Nothing when it could not be read.
    std::optional<QList<Row>> read(const QString &sql, const QVariantList &values = {});
    //! The same for what may as well be missing. Empty on an error, which is logged.
    QList<Row> rows(const QString &sql, const QVariantList &values = {});
    //! Blocks until everything that was queued is written: for the end of the program.
    void flush();

    //! One statement inside a job.
    static bool execute(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
    //! The id of the row that the last statement inserted, inside a job.
    static bool lastId(QSqlDatabase &database, qint64 *id);

Q_SIGNALS:
    //! It cannot be used for now; a sentence, another one than before.
    void waiting(const QString &sentence);
    //! It can be used, after it could not, or anew after a repair: what was read before is to be read again. A sentence
    //! of what was repaired; empty after mere waiting.
    void opened(const QString &sentence);

private:
    friend class DatabaseWriter;
    static QSqlError &failure();

    QString reopen();
    void wait(const QString &sentence);
    void retry();
    void check();
    void repair(int fault);

    QString m_file;
    QString m_connection;
    QThread m_thread;
    std::unique_ptr<DatabaseWriter> m_writer;
    QTimer m_retry;
    QString m_reason; // why it is not open
    bool m_isOpen = false;
    bool m_isInRepair = false;
};

} // namespace pubconsole
