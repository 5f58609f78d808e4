// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace pubconsole {

//! A check box whose words may need several lines. The box is named by them; a click on the words ticks it too.
class TickBox final : public QWidget
{
    Q_OBJECT

public:
    //! \param lines what stands folded below the words, under `title`; the box's description
    TickBox(const QString &text, const QString &title, const QStringList &lines, QWidget *parent = nullptr);
    explicit TickBox(const QString &text, QWidget *parent = nullptr);
    bool isChecked() const;
    void setChecked(bool isChecked);
    QString text() const;
    //! Those folded below it, a line each.
    QString lines() const;

Q_SIGNALS:
    void toggled(bool isChecked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
};

} // namespace pubconsole
