// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/sectionlist.h"

#include "widgets/narrowdelegate.h"

#include <QStyle>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar beforeCounts = u'\u2002';

class SectionDelegate final : public NarrowDelegate
{
public:
    using NarrowDelegate::NarrowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        NarrowDelegate::initStyleOption(option, index);
        if (!option->rect.isValid())
            return; // it is being measured
        const auto *list = static_cast<const QWidget *>(parent());
        const int margin =
            list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1; // the text's own
        const int width = list->style()->subElementRect(QStyle::SE_ItemViewItemText, option, list).width();
        const QString title = option->text.section(beforeCounts, 0, 0);
        const QString counts = option->text.mid(title.size());
        const int room = width - 2 * margin - option->fontMetrics.horizontalAdvance(counts);
        option->text = option->fontMetrics.elidedText(title, Qt::ElideRight, room) + counts;
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"sections"_s);
    setAccessibleName(tr("Sections"));
    setFixedWidth(190);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SectionDelegate(this));
}

void SectionList::setSection(int row, const QString &title, const Counts &counts,
                             const std::optional<Completeness> &completeness)
{
    QString text = title;
    QStringList words{title};
    const auto add = [&text, &words](QChar glyph, int count, const QString &inWords) {
        if (count == 0)
            return;
        text += u"%1%2 %3"_s.arg(beforeCounts).arg(glyph).arg(count);
        words += inWords;
    };
    add(u'●', counts.changes, tr("%n change(s)", nullptr, counts.changes));
    add(u'■', counts.errors, tr("%n error(s)", nullptr, counts.errors));
    add(u'▲', counts.warnings, tr("%n warning(s)", nullptr, counts.warnings));
    QString filled; // not in the name, by which a section is known
    if (completeness && completeness->required > 0)
        filled = completeness->isComplete() ? tr("complete")
                                            : tr("%1 of %2 required fields are filled in")
                                                  .arg(completeness->requiredFilled)
                                                  .arg(completeness->required);
    if (!filled.isEmpty() && completeness->isComplete() && words.size() == 1)
        text += beforeCounts + u"✓"_s;
    item(row)->setText(text);
    item(row)->setData(Qt::AccessibleTextRole, words.join(u", "_s));
    item(row)->setData(Qt::AccessibleDescriptionRole, filled);
    item(row)->setToolTip((filled.isEmpty() ? words : words + QStringList{filled}).join(u", "_s));
}

} // namespace pubconsole
