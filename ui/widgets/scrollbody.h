// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace pubconsole {

//! The body of a dialog or a page: as large as its content where the screen has room for that, else it scrolls up and
//! down. It is a stop of Tab only while there is something to scroll to.
class ScrollBody final : public QScrollArea
{
    Q_OBJECT

public:
    //! Takes the content.
    explicit ScrollBody(QWidget *content, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightAt(int width, int otherwise) const;
};

} // namespace pubconsole
