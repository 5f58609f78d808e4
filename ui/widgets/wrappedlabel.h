// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace pubconsole {

//! Sentences from outside, in as many lines as they need: a word that is wider than the label goes on in the next line
//! instead of making its surroundings wider, or being cut. Plain text alone.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasWiderWord(int width) const;
    qreal layOut(QTextLayout *layout, int width) const;
};

} // namespace pubconsole
