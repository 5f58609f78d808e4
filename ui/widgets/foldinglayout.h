// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace pubconsole {

//! Widgets in a row that folds into several where it has no room for all of them. Each has the width it wants; one that
//! expands takes what its row has left. A widget that is wider than the whole is as wide as that.
class FoldingLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FoldingLayout(QWidget *parent = nullptr);
    ~FoldingLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int lay(const QRect &rect, bool isApplied) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace pubconsole
