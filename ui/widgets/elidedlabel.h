// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pubconsole {

//! One line of plain text that ends in "…" where it has no room, or has it elsewhere, with all of it as its tooltip
//! then. Its text() is always the whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);
    //! Where the "…" stands.
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace pubconsole
