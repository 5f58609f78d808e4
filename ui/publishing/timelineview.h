// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QTimer>
#include <QWidget>

namespace pubconsole {

class OperationRepository;
class OperationStore;

//! Where an operation stands, at one glance: its steps as one line of bars, how long each took and usually takes, and
//! when the whole will probably be ready. The same stands in its accessible description as text.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    //! \param operations, repository not owned, outlive it
    TimelineView(const OperationStore *operations, const OperationRepository *repository, QWidget *parent = nullptr);
    //! 0 shows nothing.
    void setOperation(OperationKey key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const OperationRecord *record() const;
    void update();
    void paintStep(QPainter &painter, const OperationRecord &shown, int index, const QRectF &bar,
                   const QDateTime &now) const;

    const OperationStore *m_operations;
    const OperationRepository *m_repository;
    OperationKey m_key = 0;
    QTimer m_clock;
};

} // namespace pubconsole
