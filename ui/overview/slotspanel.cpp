// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/slotspanel.h"

#include "json/typedtext.h"
#include "widgets/elidedlabel.h"
#include "widgets/foldinglayout.h"
#include "widgets/linkbutton.h"
#include "widgets/plaintext.h"
#include "widgets/wrappedlabel.h"

#include <QVBoxLayout>

namespace pubconsole {

namespace {
constexpr int leastColumn = 150; // pixels
constexpr int arrowWidth = 130;
} // namespace

SlotsPanel::SlotsPanel(QWidget *parent)
    : GlancePanel(tr("Slots"), parent)
    , m_row(new FoldingLayout)
{
    m_row->setSpacing(16);
    m_columns[0] = addColumn(tr("Draft"));
    m_arrows[0] = addArrow();
    m_columns[1] = addColumn(tr("Preview"));
    m_arrows[1] = addArrow();
    m_columns[2] = addColumn(tr("Production"));
    body()->addLayout(m_row);
    connect(addLink(tr("Compare")), &LinkButton::clicked, this, &SlotsPanel::comparisonRequested);
}

SlotsPanel::Column SlotsPanel::addColumn(const QString &title)
{
    auto *cell = new Panel(title, this);
    auto *name = new QLabel(title, cell);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    const Column parts{new ElidedLabel(cell), new WrappedLabel(cell), new LinkButton(tr("Retry"), cell)};
    parts.lines->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy policy = parts.lines->sizePolicy(); // the line folds where its headings have no room
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    parts.lines->setSizePolicy(policy);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(name);
    head->addWidget(parts.version, 1);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(parts.lines);
    layout->addWidget(parts.retry, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(parts.retry, &LinkButton::clicked, this, &SlotsPanel::retryRequested);
    cell->setMinimumWidth(leastColumn);
    cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->addWidget(cell);
    return parts;
}

SlotsPanel::Arrow SlotsPanel::addArrow()
{
    auto *cell = new QWidget(this);
    const Arrow arrow{new LinkButton({}, cell), new ElidedLabel(cell)};
    arrow.fields->setForegroundRole(QPalette::PlaceholderText);
    arrow.fields->setAlignment(Qt::AlignHCenter);
    cell->setFixedWidth(arrowWidth);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(arrow.count, 0, Qt::AlignHCenter);
    layout->addWidget(arrow.fields);
    layout->addStretch();
    m_row->addWidget(cell);
    connect(arrow.count, &LinkButton::clicked, this, &SlotsPanel::comparisonRequested);
    return arrow;
}

void SlotsPanel::setSlots(const std::array<Slot, 3> &said, const std::optional<QStringList> &draftAhead,
                          const std::optional<QStringList> &previewAhead)
{
    for (size_t i = 0; i < said.size(); ++i) {
        m_columns[i].version->setText(visibleText(said[i].heading));
        m_columns[i].lines->setText(visibleText(said[i].lines.join(u'\n')));
        m_columns[i].retry->setVisible(said[i].canRetry);
    }
    const std::array differing{draftAhead, previewAhead};
    for (size_t i = 0; i < differing.size(); ++i) {
        m_arrows[i].count->setVisible(differing[i].has_value());
        const QStringList fields = differing[i].value_or(QStringList());
        // An arrow, so that it is seen which of both is ahead.
        m_arrows[i].count->setText(fields.isEmpty() ? tr("the same")
                                                    : tr("%n field(s) differ →", nullptr, int(fields.size())));
        m_arrows[i].count->setAccessibleName(fields.isEmpty() ? tr("the same")
                                                              : tr("%n field(s) differ", nullptr, int(fields.size())));
        QStringList names;
        for (const QString &field : fields.first(std::min<qsizetype>(fields.size(), 20)))
            names += field.section(QStringLiteral(" › "), -1);
        names.removeDuplicates();
        m_arrows[i].fields->setText(visibleText(names.join(QStringLiteral(", "))));
    }
}

} // namespace pubconsole
