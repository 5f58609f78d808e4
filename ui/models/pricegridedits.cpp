// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricegridedits.h"

#include "models/pricegridmodel.h"

#include <QStringList>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// The block around cells: its rows and its columns.
struct Block
{
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;

    explicit Block(const QModelIndexList &cells)
    {
        if (cells.isEmpty())
            return;
        const auto [first, last] = std::minmax_element(
            cells.cbegin(), cells.cend(), [](const auto &one, const auto &other) { return one.row() < other.row(); });
        const auto [begin, end] =
            std::minmax_element(cells.cbegin(), cells.cend(),
                                [](const auto &one, const auto &other) { return one.column() < other.column(); });
        top = first->row();
        bottom = last->row();
        left = begin->column();
        right = end->column();
    }
};

QList<QStringList> linesOf(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.split(u'\t'));
    return lines;
}

} // namespace

QString PriceGridEdits::priceOf(int row, int column) const
{
    return m_model->index(row, column).data(Qt::EditRole).toString();
}

QString PriceGridEdits::copied(const QModelIndexList &cells, const QLocale &locale) const
{
    const Block block(cells);
    QStringList lines;
    for (int row = block.top; row <= block.bottom; ++row) {
        QStringList texts;
        for (int column = block.left; column <= block.right; ++column)
            texts += priceOf(row, column).replace(u'.', locale.decimalPoint());
        lines += texts.join(u'\t');
    }
    return lines.join(u'\n');
}

QString PriceGridEdits::paste(const QModelIndexList &cells, const QString &block, const QLocale &locale)
{
    if (cells.isEmpty())
        return {};
    if (block.size() > longestBlock)
        return tr("A block of more than %n characters is not taken.", nullptr, int(longestBlock));
    const Block chosen(cells);
    const QList<QStringList> lines = linesOf(block);
    QList<PriceGridModel::TypedPrice> typed;
    if (lines.size() == 1 && lines[0].size() == 1) {
        for (const QModelIndex &cell : cells)
            typed.append({cell.row(), cell.column(), lines[0][0]});
        return m_model->set(typed, locale, tr("Paste prices"));
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype k = 0; k < lines[i].size(); ++k) {
            const qsizetype row = chosen.top + i;
            const qsizetype column = chosen.left + k;
            if (row >= m_model->rowCount() || column >= m_model->columnCount())
                return tr("The block does not fit: there is no cell for its row %1, column %2. Nothing was pasted.")
                    .arg(i + 1)
                    .arg(k + 1);
            typed.append({int(row), int(column), lines[i][k]});
        }
    }
    return m_model->set(typed, locale, tr("Paste prices"));
}

QString PriceGridEdits::clear(const QModelIndexList &cells)
{
    QList<PriceGridModel::TypedPrice> typed;
    for (const QModelIndex &cell : cells)
        typed.append({cell.row(), cell.column(), {}});
    return m_model->set(typed, QLocale::c(), typed.size() == 1 ? QString() : tr("Clear prices"));
}

QString PriceGridEdits::fill(const QModelIndexList &cells, Qt::Orientation orientation)
{
    const Block block(cells);
    const bool isDown = orientation == Qt::Vertical;
    QList<PriceGridModel::TypedPrice> typed;
    for (int row = block.top + (isDown ? 1 : 0); row <= block.bottom; ++row) {
        for (int column = block.left + (isDown ? 0 : 1); column <= block.right; ++column)
            typed.append({row, column, isDown ? priceOf(block.top, column) : priceOf(row, block.left)});
    }
    return m_model->set(typed, QLocale::c(), isDown ? tr("Fill down") : tr("Fill right"));
}

} // namespace pubconsole
