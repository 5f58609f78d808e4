// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricedelegate.h"

#include "models/pricegridmodel.h"
#include "prices/pricecell.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = PriceDifference::Kind;

namespace {

constexpr int edge = 3;
constexpr int margin = 6;

struct Glyph
{
    QString text;
    Tone tone = Tone::None;
};

Glyph glyphOf(Kind kind)
{
    switch (kind) {
    case Kind::Raised:
        return {u"↑"_s, Tone::NeedsYou};
    case Kind::Lowered:
        return {u"↓"_s, Tone::Live};
    case Kind::New:
        return {u"+"_s, Tone::Running};
    case Kind::Missing:
        return {u"◇"_s, Tone::Failed};
    case Kind::Same:
        break;
    }
    return {u"▲"_s, Tone::NeedsYou}; // what is said of a price that is the same: its other form
}

Glyph glyphOf(Tone tone)
{
    return tone == Tone::Failed ? Glyph{u"■"_s, tone} : Glyph{u"▲"_s, tone};
}

// The colors of a cell that is selected, and those of one that is not.
struct Ink
{
    bool isSelected;
    QColor text;

    QColor of(const QColor &color) const { return isSelected ? text : color; }
};

PriceCellParts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return PriceCellParts::of(option.rect, option.fontMetrics, index.data(PriceGridModel::LongestRole).toInt());
}

void drawChange(QPainter *painter, const QRect &room, const QModelIndex &index, const Ink &ink)
{
    const QString words = index.data(PriceGridModel::ChangeRole).toString();
    if (words.isEmpty())
        return;
    const Glyph glyph = glyphOf(Kind(index.data(PriceGridModel::ChangeKindRole).toInt()));
    const QFontMetrics font = painter->fontMetrics();
    const int width = font.horizontalAdvance(u"◇ "_s);
    painter->setPen(ink.of(Theme::toneColor(glyph.tone)));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, glyph.text);
    painter->setPen(ink.text);
    painter->drawText(room.adjusted(width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      font.elidedText(words, Qt::ElideRight, room.width() - width));
}

} // namespace

void PriceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    // What the status is has a place of its own here. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QStyledItemDelegate::initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = Theme::calmSelection(&item);
    const Ink ink{isSelected, item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text)};
    const QColor quiet = ink.of(Theme::secondaryText());
    const PriceCellParts parts = partsOf(item, index);
    painter->save();
    painter->setClipRect(item.rect);
    painter->setFont(item.font);
    if (index.data(PriceGridModel::IsUnsavedRole).toBool())
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), edge, item.rect.height()),
                          ink.of(item.palette.color(QPalette::Highlight)));
    if (const auto tone = Tone(index.data(StatusToneRole).toInt()); tone != Tone::None) {
        painter->setPen(ink.of(Theme::toneColor(tone)));
        painter->drawText(parts.mark, Qt::AlignRight | Qt::AlignVCenter, glyphOf(tone).text);
    }
    painter->setPen(index.data(PriceGridModel::IsMadeRole).toBool() ? quiet : ink.text);
    const bool isOpen = index.flags().testFlag(Qt::ItemIsEditable);
    const auto write = [&](const QRect &room, const QString &price) {
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(price, Qt::ElideRight, room.width()));
    };
    write(parts.draft, text.isEmpty() && !isOpen ? u"–"_s : text);
    painter->setPen(quiet);
    write(parts.production, index.data(PriceGridModel::ProductionRole).toString());
    drawChange(painter, parts.change, index, ink);
    painter->restore();
}

void PriceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const PriceCellParts parts = partsOf(option, index);
    editor->setGeometry(parts.mark.united(parts.draft));
}

} // namespace pubconsole
